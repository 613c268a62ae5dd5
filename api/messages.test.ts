import { describe, expect, test } from 'vitest';
import { errorKinds } from './errors.ts';
import { catalogues, translate, type MessageKey } from './messages.ts';

const keysOf = (locale: keyof typeof catalogues): MessageKey[] =>
  Object.entries(catalogues[locale]).flatMap(([section, messages]) =>
    Object.keys(messages).map((key) => `${section}.${key}` as MessageKey),
  );
const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();

describe('the message catalogue', () => {
  test('says the same things in both languages', () => {
    expect(keysOf('en').sort()).toEqual(keysOf('zh-CN').sort());
  });
  test('fills the same gaps in both languages', () => {
    for (const key of keysOf('zh-CN')) {
      expect(placeholders(translate('en', key)), key).toEqual(placeholders(translate('zh-CN', key)));
    }
  });
  test('leaves nothing unsaid but hints, English numerals, and the side of a number where “about” is not', () => {
    const free = /\.hint$|^slides\.(?:numerals|about|about-before|nearly|at-most)$/;
    for (const locale of ['zh-CN', 'en'] as const) {
      const empty = keysOf(locale).filter((key) => translate(locale, key).trim() === '');
      expect(empty.filter((key) => !free.test(key))).toEqual([]);
    }
  });
  test('has a message and a hint for every refusal', () => {
    for (const kind of errorKinds) {
      expect(translate('en', `errors.${kind}` as MessageKey)).not.toBe('');
      expect(translate('zh-CN', `errors.${kind}.hint` as MessageKey)).toBeTypeOf('string');
    }
  });
});
