import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('two nouns that one number counts stand before their verb', () =>
  expect(labels('Our 14 parks and gardens welcomed 2.1 million visitors.')).toEqual([
    'Parks and gardens',
    'Visitors welcomed',
  ]));

test.each([
  ['Nine new clinics and surgeries opened.', ['New clinics and surgeries']],
  ['Fourteen parks and gardens were restored.', ['Parks and gardens restored']],
  ['Some 40 nurses and doctors were recruited.', ['Nurses and doctors recruited']],
  ['We hired 120 nurses and waits fell.', ['Nurses hired']],
])('two nouns that one number counts, where a sentence begins with it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a word told again makes two nouns one count', () =>
  expect(
    labels('The city had 9,100 carers, including 3,400 trained nurses and trained care assistants.').at(-1),
  ).toBe('Trained nurses and trained care assistants'));
