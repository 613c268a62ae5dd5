/** Whether a multiple is a ratio and no growth: “1.7 times the world average”, “from 3.4x to 3.9x”. */
import { isChanging } from './changing.ts';
import { leadOf, wordAfter, type Setting } from '../labels/setting.ts';

/** “leverage of 2.1x”, “7 times earnings”, “1.7 times the world average”: a ratio, not how often something grew. */
export const isRatio = (setting: Setting, subject: string): boolean =>
  isOfMeasure(setting, subject) || isLevelOfTimes(setting) || isOfAverage(setting) || isOfAnother(setting);

/** “net debt to EBITDA, a ratio of 2.1 times”, “7 times earnings” */
function isOfMeasure(setting: Setting, subject: string): boolean {
  const { tokens, at } = setting;
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ low }) => low);
  return (
    /\b(?:ratio|leverage|cover|multiple|gearing|covenant)\b/i.test(`${subject} ${before.join(' ')}`) ||
    /^(?:ebitda|earnings|ebit|sales|revenue|income|book|gdp)$/.test(
      /^(?:annuali[sz]ed|adjusted|average|annual|net|operating)$/.test(wordAfter(setting))
        ? wordAfter(setting, 2)
        : wordAfter(setting),
    )
  );
}

/** “quickened from 3.4x to 3.9x”: how large a ratio was and is. */
const isLevelOfTimes = (setting: Setting): boolean => {
  const next = setting.tokens[setting.at + 1];
  return (
    /^(?:from|to)$/.test(leadOf(setting)) &&
    /^(?:x|times)$/i.test(setting.found.unit) &&
    (next?.type !== 'word' || /^(?:to|and|at|in|from|by|during|over)$/.test(next.low))
  );
};

/** “1.7 times the world average”, “7 times average earnings”: set against others, not against an earlier time. */
const isOfAverage = (setting: Setting): boolean =>
  /^(?:the |its |our |their )?(?:[a-z-]+ ){0,2}(?:average|mean|median|norm)\b/.test(
    [1, 2, 3, 4].map((nth) => wordAfter(setting, nth)).join(' '),
  );

/** “six times the price in town”, “1.4 times, against 1.7 times”: no growth where nothing grew and no time or target is named. */
const isOfAnother = (setting: Setting): boolean => {
  if (isChanging(setting)) return false;
  const { tokens, at } = setting;
  const next = tokens[at + 1];
  // “was 1.4 times, against 1.7 times a year ago”: nothing it is compared with.
  if (next?.type !== 'word' || /^(?:against|compared|from|during|at|in)$/.test(next.low)) return true;
  return !tokens
    .slice(at + 1, at + 9)
    .some(({ low }) =>
      /^(?:19|20)\d\d$|^(?:target|targets|goal|plan|planned|expected|forecast|level|last|previous|before|earlier|ago|more|higher|larger|greater|bigger|faster|as|number|output)$/.test(
        low,
      ),
    );
};
