import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['外贸总额达288亿元，距300亿元大关只差12亿元。', ['外贸总额', '外贸总额大关', '外贸总额距300亿元大关差额']],
  ['这意味着，临川距800亿元大关仅差9亿元。', ['临川待跨越大关', '距800亿元大关差额']],
  ['我市距百亿产业集群目标尚差7亿元。', ['距百亿产业集群目标差额']],
  ['距县城12公里。', ['距县城']],
])('how far it is to a mark: %s', (text, expected) => expect(labels(text)).toEqual(expected));
