import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['新入驻商户62家，其中四分之三为本地青年。', ['新入驻商户', '本地青年占比']],
  [
    '新签约项目41个，总投资176亿元，其中近七成为制造业项目。',
    ['新签约项目', '新签约项目总投资', '制造业项目占比'],
  ],
])('what so many of those are: %s', (text, expected) => expect(labels(text)).toEqual(expected));
