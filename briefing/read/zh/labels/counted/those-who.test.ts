import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each<[string, string[]]>([
  ['使1200户困难家庭住上了新房。', ['住上新房的困难家庭']],
  ['还为3万名寄宿生提供生活补助。', ['获生活补助的寄宿生']],
  ['7个县区全部入围全国百强县。', ['入围全国百强县的县区']],
  ['9家乡镇医院与市级医院开展合作办医。', ['与市级医院开展合作办医的乡镇医院']],
  ['12项国家级改革试点扎实推进。', ['国家级改革试点']],
  ['清理12项各部门自行设定的证明事项。', ['清理各部门自行设定的证明事项']],
  ['48个农家书屋补充图书3万册。', ['农家书屋', '农家书屋补充图书']],
])('those who are counted, and what is said of them: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
