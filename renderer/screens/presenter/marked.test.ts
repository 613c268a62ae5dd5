import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from './marked.ts';

test('the parts of a text, joined, are the text; what is marked is what was found', () => {
  expect(
    marked('高新技术企业', [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]).filter(({ found }) => found),
  ).toEqual([
    { text: '高新', found: true },
    { text: '企业', found: true },
  ]);
  const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
      expect(
        marked(text, spans)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
