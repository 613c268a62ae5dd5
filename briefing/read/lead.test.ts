import { expect, test } from 'vitest';
import { leadOf } from './lead.ts';

test('a lead is the first sentence', () =>
  expect(leadOf('1. Access. We opened 3 clinics.')).toBe('1. Access'));

test('the rubric that a passage stands under is no part of its lead', () => {
  expect(leadOf('【文件原文】全年新建泵站3座。明年再建5座。')).toBe('全年新建泵站3座');
  expect(leadOf('【名词解释】')).toBe('【名词解释】');
});

test.each([
  ['明年怎么干？报告提出，新建泵站9座，改造管网60公里。', '报告提出，新建泵站9座，改造管网60公里'],
  ['水，不止于清。去年，全县新建湿地公园4处，改造管网60公里。', '去年，全县新建湿地公园4处，改造管网60公里'],
  ['“实”的文章，还在续写。今年将新建学位3000个，改造老校9所。', '今年将新建学位3000个，改造老校9所'],
])('what only leads over to what is told is no lead: %s', (text, lead) => expect(leadOf(text)).toBe(lead));

test('a statement is led by what was said, and not by who says it', () =>
  expect(leadOf('Speaking on the results, Ruth Marlow, Chair, said:\n"Our year was slow. We go on."')).toBe(
    'Our year was slow',
  ));

test.each([
  [
    '账本上的一组数字让渔民老周十分激动：去年全县海产品产值42亿元，增长7%。',
    '去年全县海产品产值42亿元，增长7%',
  ],
  ['窗口快不快，办事的人说了算。去年，大厅新设窗口12个。', '去年，大厅新设窗口12个'],
  ['“一餐一宿”牵动人心。今年新建老年食堂30个。', '今年新建老年食堂30个'],
  ['用水是海岛人最牵挂的事。去年铺设水管90公里。', '去年铺设水管90公里'],
  ['谈到医保，护士们有话要说。参保率达到98%。', '参保率达到98%'],
  ['“一餐一宿”牵动人心。大家都盼着办好。', '“一餐一宿”牵动人心'],
])('that something stirs people is no lead where what it is stands behind: %s', (text, lead) =>
  expect(leadOf(text)).toBe(lead),
);

test('who noticed is no part of a long lead', () =>
  expect(
    leadOf(
      '县人大代表、第二小学校长林秋注意到，报告首次提出为全县农村小学生每天提供一份热的午餐，并为寄宿学生配备12名校医。',
    ),
  ).toBe('报告首次提出为全县农村小学生每天提供一份热的午餐，并为寄宿学生配备12名校医'));

test('a quotation that goes on is not opened alone', () =>
  expect(leadOf('“城南隧道建成通车。年货运量达到90万吨。”')).toBe('城南隧道建成通车'));

test('of a long list it is what leads into it', () => {
  expect(
    leadOf(
      '明年发展的主要目标是：地区生产总值增长6%左右，工业投资增长9%，城镇新增就业2.1万人，居民收入与经济增长同步，粮食产量稳定在30万吨以上。',
    ),
  ).toBe('明年发展的主要目标');
  expect(
    leadOf(
      'The main targets for the county are as follows: growth of 4 percent; at least 2,000 new jobs; 140 new homes; and a fall of 3 percent in energy use.',
    ),
  ).toBe('The main targets for the county');
  expect(
    leadOf(
      'The targets we set ourselves for the year are these: growth of 4 percent; at least 2,000 new jobs; 140 new homes; and a fall of 3 percent in energy use.',
    ),
  ).toBe('The targets we set ourselves for the year');
});

test('a short list is told whole', () => {
  const short = 'Three towns gained a clinic: Ardle, Benbow and Crail';
  expect(leadOf(`${short}.`)).toBe(short);
});

test.each([
  [
    'Harrow Ferries (LSE: HRF), the last of the five shipping lines of the west, carried 2.1 million passengers, up 6%, and 240,000 cars.',
    'Harrow Ferries (LSE: HRF), the last of the five shipping lines of the west, carried 2.1 million passengers',
  ],
  [
    'In 2031, the county library lent 1.2 million books and films to its readers, an increase of 40,000 over the year in which it was opened.',
    'In 2031, the county library lent 1.2 million books and films to its readers',
  ],
  [
    'The new pump station, which serves 12,000 homes on the left bank of the river and in the old harbour, went into service in May and has run ever since.',
    'The new pump station, which serves 12,000 homes on the left bank of the river and in the old harbour, went into service in May and has run ever since',
  ],
  [
    '全县渡口客运量达到320万人次，同比增长4.1%，其中假日客运量86万人次，货运量12万吨，均为近五年最好水平。',
    '全县渡口客运量达到320万人次，同比增长4.1%',
  ],
  [
    '过去一年，面对罕见的枯水期和不断上涨的油价，在县委的坚强领导下，航运系统干部职工坚守岗位，渡口运行平稳有序。',
    '航运系统干部职工坚守岗位，渡口运行平稳有序',
  ],
])('of a long sentence it is the clause that can stand alone: %s', (text, lead) =>
  expect(leadOf(text)).toBe(lead),
);

test('where a paragraph tells what is wanting it is that, and not what stands before it', () =>
  expect(
    leadOf(
      '各位代表！这些成绩来之不易。同时，我们也清醒地看到，航运发展还面临不少困难和挑战：码头老旧，运力不足。',
    ),
  ).toBe('航运发展还面临不少困难和挑战'));

test('what is said of a year is no lead where goals are set behind it', () => {
  expect(
    leadOf(
      '2032年是承上启下之年，做好各项工作责任重大。综合考虑，建议全县航运发展的主要目标为：客运量增长5%，货运量增长3%。',
    ),
  ).toBe('全县航运发展的主要目标');
  expect(leadOf('聚力航运振兴。明年的主要目标是：客运量增长5%。')).toBe('聚力航运振兴');
});

test('an item of a list does not keep the comma that leads on to the next', () => {
  expect(leadOf('up from 61% in the year before, and')).toBe('up from 61% in the year before');
  expect(leadOf('新建公园3个；')).toBe('新建公园3个');
});

test('whom a paragraph calls upon is no sentence', () => {
  expect(leadOf('各位代表！成绩来之不易，还须努力。明年会更好。')).toBe('各位代表！成绩来之不易，还须努力');
  expect(leadOf('各位代表！')).toBe('各位代表');
  expect(leadOf('Fellow Members,\nWe thank the crews. They worked hard.')).toBe('We thank the crews');
});

test('a lead that opens a quotation ends with it', () =>
  expect(leadOf('“字字暖心，句句实在。”采访中，代表们议论热烈。')).toBe('“字字暖心，句句实在。”'));

test('of three clauses with a figure each the first two are the title', () => {
  expect(leadOf('全年完成货运量820万吨，同比增长6.4%，完成年度计划的103%；客运量41万人次。')).toBe(
    '全年完成货运量820万吨，同比增长6.4%',
  );
  expect(leadOf('新建渡口3个，改造码头5座，惠及12个村。')).toBe('新建渡口3个，改造码头5座，惠及12个村');
});

test('a lead does not end behind a “but” whose subject has done nothing yet', () =>
  expect(
    leadOf(
      'The gap between our wards has closed once more, but tenants from the older estates by the river, who form 26% of households, still hold few of the new flats.',
    ),
  ).toBe('The gap between our wards has closed once more'));

test('a title does not end with whom something is for, since when or for how much', () => {
  expect(
    leadOf(
      '完善乡村教师补助办法，自2032年秋季起，对在山区任教满5年的，此后每多任教1年，每月补助标准提高不低于60元。',
    ),
  ).toBe('完善乡村教师补助办法');
  expect(
    leadOf('健全护林考核办法，从明年1月起，对管护面积超过2000亩的护林员，月补助由800元提高到1000元。'),
  ).toBe('健全护林考核办法');
});
