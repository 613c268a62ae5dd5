import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Cement makers in Poland remain nervous: orders from them were down by a quarter.',
    ['Fall in orders from cement makers in Poland'],
  ],
  ['Furniture shops are cautious. Sales to them fell by a tenth.', ['Fall in sales to furniture shops']],
])('“them” is told by its name: %s', (text, expected) => expect(labels(text)).toEqual(expected));
