import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '普通高校3所，在校学生4万人；中职学校9所，在校学生2万人。',
    ['普通高校', '普通高校在校学生', '中职学校', '中职学校在校学生'],
  ],
  ['全市有高职院校12所，招生3.1万人，毕业生2.4万人。', ['高职院校', '高职院校招生人数', '高职院校毕业生']],
  ['各类博物馆30家，藏品5.2万件。', ['各类博物馆', '藏品']],
  ['地方剧团16个，演出2300场，观众88万人次。', ['地方剧团', '地方剧团演出', '地方剧团观众']],
])('those in houses that were counted are told with them: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
