/** Deeds that are told as nouns: “Investment”, “Average visitor stay”. */
import { attributive, lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

/** Deeds with money or time, and what they are called as a noun. */
export const nominals: Record<string, string> = {
  invest: 'Investment',
  spend: 'Spending',
  save: 'Savings',
  donate: 'Donations',
  borrow: 'Borrowing',
  lend: 'Lending',
  earn: 'Earnings',
  raise: 'Funds raised',
  lose: 'Losses',
  owe: 'Debt',
};

export const times: Record<string, string> = { wait: 'Wait', stay: 'Stay', remain: 'Stay' };

/** “Programme spending”, “Average visitor stay”; a long subject is left out of it. */
export function nounOf({ tokens, lead }: Setting, subject: string, noun: string): string {
  const word = tokens[tokens[lead]?.low === 'of' ? lead - 1 : lead + 1];
  const average =
    /^(?:average|mean|median)$/.test(word?.low ?? '') && !/^(?:average|typical)\b/i.test(subject)
      ? word
      : undefined;
  const whole = `${average ? `${average.low} ${lowered(attributive(subject))}` : attributive(subject)} ${noun.toLowerCase()}`;
  if (/ /.test(noun) || subject.split(' ').length > 3 || / (?:of|in|for|from|to|with) /.test(subject))
    return average ? `${average.low} ${noun.toLowerCase()}` : noun;
  return whole;
}
