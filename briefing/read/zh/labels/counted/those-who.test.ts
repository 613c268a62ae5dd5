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

test.each([
  ['全年支持41家企业技术改造，引导18家企业数字化转型。', ['支持企业技术改造', '引导企业数字化转型']],
  ['支持95名大学生创业，帮助640名残疾人就业。', ['支持大学生创业', '帮助残疾人就业']],
  ['3家企业入选省级“小巨人”企业，总数达到16家。', ['入选省级“小巨人”企业', '省级“小巨人”企业总数']],
  ['全年为4.1万名老人按时足额发放养老金0.9亿元。', ['获养老金的老人', '发放养老金']],
  ['为85名农民工追讨工资160万元。', ['追讨工资的农民工', '追讨工资']],
])('what they are helped in, given or chosen for tells which are counted: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
