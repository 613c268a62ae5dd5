import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['9个乡镇中仍有4个财政收入不足2000万元。', ['乡镇', '财政收入不足2000万元的乡镇', '乡镇财政收入界限']],
  ['12个园区中已有5个产值超过500亿元。', ['园区', '产值超过500亿元的园区', '园区产值界限']],
])('those on one side of a line: %s', (text, expected) => expect(labels(text)).toEqual(expected));
