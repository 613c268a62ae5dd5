import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['农村公路养护经费不足。每公里每年只有1.2万元。', ['每公里农村公路养护经费']],
  ['乡村医生补助偏低。每人每月只有900元。', ['每人乡村医生补助']],
])('a sum for each: %s', (text, expected) => expect(labels(text)).toEqual(expected));
