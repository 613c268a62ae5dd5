import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '城管中队编制30名，在岗24人，其中50岁以上的占四成。',
    ['城管中队编制', '城管中队在岗人数', '城管中队在岗人员年龄界限', '50岁以上城管中队在岗人员占比'],
  ],
  ['县医院核定编制420名，实有人员385人。', ['县医院核定编制', '县医院实有人数']],
])('those who are there are told with whose they are: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
