import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ["Private companies pay over 60 percent of the province's taxes.", ['Taxes paid by private companies']],
  ["The report puts the county's GDP in 2024 at 2.37 trillion yuan.", ['GDP']],
  ['The province ranked seventh nationwide in the number of patents granted.', ['Rank in patents granted']],
  [
    'The construction industry realized a value added of 84 billion yuan.',
    ['Value added of construction industry'],
  ],
  [
    'We have now delivered £34 million of the £50 million savings promised.',
    ['Savings delivered', 'Savings promised'],
  ],
  [
    'We took a one-off charge of £17 million, of which £11 million was paid in cash.',
    ['One-off charge', 'One-off charge paid in cash'],
  ],
  ['Nine out of ten contracts due for renewal were retained.', ['Contracts retained']],
  ['The largest, Hydrosense of Eindhoven, was bought for €61 million.', ['Hydrosense of Eindhoven']],
  ['Nine of the 34 hospitals broke even.', ['Hospitals that broke even', 'Hospitals']],
  ['One in three family doctors is over the age of 60.', ['Family doctors over 60', 'Age']],
  [
    'By December 83% of patients were operated on within six months, against a target of 90%.',
    ['Patients operated on within six months', '', 'Target for patients operated on within six months'],
  ],
  [
    'Emergency rooms saw 2.36 million patients, and two fifths of those patients were treated elsewhere.',
    ['Patients', 'Patients treated elsewhere'],
  ],
  [
    'Sixty-seven new health centres opened, which takes the national total to 389.',
    ['New health centres opened', 'Health centres'],
  ],
  [
    'Nearly 95% of residents now live within 30 minutes of a centre.',
    ['Residents who live within 30 minutes of a centre', 'Travel time to a centre'],
  ],
  ['Breast screening reached 214,000 women, or 64% of those invited.', ['Women', 'Women invited']],
  [
    'Generic medicines represented 56% of packs dispensed but only 22% of spending.',
    ['Generic medicines’ share of packs dispensed', 'Generic medicines’ share of spending'],
  ],
  [
    'We are number two worldwide in high-pressure valves, with perhaps one-sixth of the market.',
    ['Rank in high-pressure valves', 'Share of market'],
  ],
  [
    'The Board recommends a final dividend of 11.5p, so the total for the year will be 16.8p.',
    ['Final dividend', 'Total dividend'],
  ],
  [
    'North America provided 36% of revenue and continental Europe 29%.',
    ['Revenue provided by North America', 'Revenue provided by continental Europe'],
  ],
  ['Savings of £17 million were delivered out of a planned £19 million.', ['Savings', 'Planned savings']],
  ['Libraries welcomed 1.34 million visits.', ['Library visits']],
  [
    'The pension scheme covered 16.2 million contributors, over four-fifths of all persons in work.',
    ['Contributors covered by pension scheme', 'Persons in work covered'],
  ],
  ['Replacement of 38 bridges was completed.', ['Bridges replaced']],
  ['Newly added tax and fee reductions totalled 5.4 billion yuan.', ['Newly added tax and fee reductions']],
  ['The city ranked seventh nationwide in patents, up two places.', ['Rank in patents', 'Places gained']],
  [
    'Coverage of the second dose was 93%, still below the recommended 95%.',
    ['Coverage of the second dose', 'Recommended coverage of the second dose'],
  ],
  ['The project will cost €530 million and is running seven months late.', ['Project cost', 'Project delay']],
  [
    'The pension scheme showed a surplus of £23 million, compared with a deficit of £9 million a year earlier.',
    ['Pension scheme surplus', 'Pension scheme deficit a year earlier'],
  ],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['Trade is good, but 31 pubs turned out to have no licence at all.', 'Pubs with no licence'],
  ['At Easter 36 rooms were still lying idle with their blinds down.', 'Rooms lying idle'],
])('which of them are counted: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

test.each([
  [
    'With 1.9 million people of pension age neither at work nor seeking a post, savings matter.',
    ['People neither at work nor seeking a post'],
  ],
  [
    'Some 7,300 young people neither in work nor in training were seen.',
    ['Young people neither in work nor in training'],
  ],
  [
    'There were 5,200 adults of working age. Of these, 610 were inactive because of poor health, 12% of the total.',
    [
      'Adults of working age',
      'Adults inactive because of poor health',
      'Adults inactive because of poor health as a share of total',
    ],
  ],
])('who neither do one thing nor another, and why they are so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The board owns 310 kilometres of canal, the locks that close it and the reservoirs serving 410 farms.',
    'Farms served by the reservoirs',
  ],
  [
    'The home recycling service, launched in May, now covers 61,000 homes.',
    'Homes covered by the home recycling service',
  ],
])('who serves them is the last of a list, and who covers them the service: %s', (text, expected) => {
  expect(labels(text).at(-1)).toBe(expected);
});
