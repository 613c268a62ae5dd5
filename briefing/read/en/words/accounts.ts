/** Names of measures in accounts that go on over a small word: “net cash used in operating activities”. */
import type { Token } from './tokens.ts';

const result = /^(?:income|profits?|loss|losses|earnings|revenues?|proceeds|flows?)$/;
const deed = /^(?:used|provided|generated|absorbed|consumed)$/;
const activity = /^(?:operating|investing|financing|operations|continuing|discontinued)$/;

/** “cash | used | in operating activities”: it says which cash is meant, and is no verb. */
export const isOfCash = (tokens: Token[], at: number): boolean =>
  deed.test(tokens[at]?.low ?? '') &&
  /^(?:cash|flows?)$/.test(tokens[at - 1]?.low ?? '') &&
  /^(?:in|by|from|for)$/.test(tokens[at + 1]?.low ?? '') &&
  activity.test(tokens[at + 2]?.low ?? '');

/** “income | from | continuing operations”, “earnings per share | from | …”: a small word within the name. */
export const isInMeasure = (tokens: Token[], at: number): boolean =>
  isOfCash(tokens, at - 1) ||
  // “earnings attributable | to | shareholders”
  (tokens[at]?.low === 'to' && tokens[at - 1]?.low === 'attributable') ||
  (tokens[at]?.low === 'from' &&
    (result.test(tokens[at - 1]?.low ?? '') ||
      (tokens[at - 1]?.low === 'share' && tokens[at - 2]?.low === 'per')));
