import { expect, test } from 'vitest';
import { annotatedTexts } from '../../../tests/annotated/texts.ts';
import { readReport } from '../index.ts';
import { toJson } from '../json.ts';
import { figures } from './testing.ts';

test('a fall is a fall, however its number is set apart', () =>
  expect(
    figures('拨备覆盖率较年初下降 3.5 个百分点，AI 客服替代率同比提升 12.6 ％。').map(
      ({ raw, sign, kind, label }) => [raw, sign, kind, label],
    ),
  ).toEqual([
    ['3.5 个百分点', -1, 'growth', '拨备覆盖率下降'],
    ['12.6 ％', 1, 'growth', 'AI客服替代率增速'],
  ]));

/** What is told of each number of a text, blanks left out. */
const told = (source: string): string[] =>
  toJson(readReport(source)).figures.map(({ raw, normalized, unit, kind, sign, approx, label }) =>
    [raw, normalized, unit, kind, sign, approx, label].join('|').replaceAll(' ', ''),
  );
/** The text with a blank on both sides of each number and each Latin word; what stands at the beginning of a line is no number. */
const spaced = (source: string): string =>
  source.replace(
    /(?<=[\u4e00-\u9fff，、（])(?=[\dA-Za-z])|(?<=(?<!^[\d.]*)\d|[A-Za-z])(?=[\u4e00-\u9fff%])/gm,
    ' ',
  );

test.each(
  annotatedTexts()
    .filter(({ name }) => name.endsWith('.zh'))
    .map(({ name, source }) => [name, source]),
)('blanks around its numbers and Latin words change nothing that is read: %s', (_, source) =>
  expect(told(spaced(source))).toEqual(told(source)),
);
