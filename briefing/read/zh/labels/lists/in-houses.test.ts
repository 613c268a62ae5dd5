import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '普通高校3所，在校学生4万人；中职学校9所，在校学生2万人。',
    ['普通高校', '普通高校在校学生', '中职学校', '中职学校在校学生'],
  ],
])('those in schools of several kinds: %s', (text, expected) => expect(labels(text)).toEqual(expected));
