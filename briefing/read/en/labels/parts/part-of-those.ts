/** Parts of what was told before: “38% of them”, “two thirds of it”, “half of those who start”. */
import { isSeveral } from '../../phrases/last-word.ts';
import { isAdjective, isAdverb, isPlain, isPlural } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isShareVerb, peopleOf, type Part } from './part.ts';
import { restText } from '../../phrases/rest.ts';
import { takesObject } from '../money/takes.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { withRest } from '../../phrases/said.ts';
import { bothDeeds } from '../counted/done-to.ts';
import { clauseOf } from '../setting.ts';
import { whoWere } from './who-were.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { periods, prepositions } from '../../words/words.ts';

/** The last words before a clause that are told as several; '' where none are. */
function nearestSeveral(text: string, tokens: Part['setting']['tokens'], before: number): string {
  const at = tokens
    .slice(0, before)
    .findLastIndex((token) => isPlain(token) && isPlural(token.low) && !/^that$/.test(token.low));
  return at < 0 ? '' : textOf(text, tokens, phraseBefore(tokens, at + 1, 0));
}

/** The whole is what a pronoun stands for; null where there is none. */
export function partOfThose({
  text,
  setting,
  subject,
  last,
  counted,
  start,
  end,
  group,
  after,
}: Part): string | null {
  const { tokens } = setting;
  const clause = clauseOf(setting);
  const first = tokens[start];
  if (!first) return null;
  // “making up 15.9 percent of that of all industrial enterprises”: of the same measure of others.
  const measure = /^(.+? of) /.exec(subject || last)?.[1];
  if (group && first.low === 'that' && tokens[start + 1]?.low === 'of' && measure !== undefined) {
    const others = textOf(text, tokens, trimmed(tokens, start + 2, end)).replace(/^(?:all|the) /, '');
    if (others !== '') return shareOf(subject || last, `${lowered(measure)} ${others}`);
  }
  // “with manufacturing making up two thirds of it”
  if (
    group &&
    /^(?:it|that|this)$/.test(first.low) &&
    subject !== '' &&
    last !== '' &&
    last !== subject &&
    isShareVerb(group, tokens)
  )
    return shareOf(subject, lowered(last));
  // “account for 18 per cent of those seriously hurt”
  const which = tokens[start + (isAdverb(tokens[start + 1]?.low ?? '') ? 2 : 1)];
  if (
    group &&
    first.low === 'those' &&
    subject !== '' &&
    isShareVerb(group, tokens) &&
    /^(?:past|participle)$/.test(verbOf(which?.low ?? '')?.form ?? '')
  ) {
    const whom = restText(text, tokens, start + 1, end);
    if (whom !== '') return shareOf(subject, `those ${whom}`);
  }
  // “Refrigerated boxes made up 22% of them”
  if (
    group &&
    /^(?:them|these|those)$/.test(first.low) &&
    !isPlain(tokens[start + 1]) &&
    subject !== '' &&
    counted !== '' &&
    subject !== counted &&
    isShareVerb(group, tokens)
  )
    return shareOf(raised(subject), lowered(counted));
  // “There are 97,000 of us in this city”
  if (
    first.low === 'us' &&
    group?.verb.lemma === 'be' &&
    /^there$/.test(tokens[group.start - 1]?.low ?? '')
  ) {
    const where = restText(text, tokens, start + 1, end);
    return `People ${where}`.trim();
  }
  if (
    /^(?:them|which|whom|it|us|ours)$/.test(first.low) ||
    (/^(?:these|those|that|this)$/.test(first.low) &&
      (!isPlain(tokens[start + 1]) ||
        /(?:ed|[a-z]{3}ing)$/.test(tokens[start + 1]?.low ?? '') ||
        // “a third of this falls due within two years”
        (/^(?:this|that)$/.test(first.low) && verbOf(tokens[start + 1]?.low ?? '')?.form === 's')))
  ) {
    // “Households produced 410,000 tonnes of rubbish, and 46 per cent of it …”: it is no household.
    // “Power stations in the region generated 9 billion kWh of electricity, half of it from the wind”
    const made = /^\S+(?: \S+)? (?:generated|produced|collected|supplied|emitted)(?: by .+)?$/.test(last);
    const owned = made || (isSeveral(subject) && last !== '');
    // “The fund spent $3 million, half of it borrowed”: of the sum, and not of who spent it.
    const sumTold =
      !group &&
      setting.told?.clause === setting.clause - 1 &&
      isMoney(setting.told.found.unit) &&
      /^(?:Spending|Investment|Money|Cost) |(?: |^)(?:spending|investment|lending)$/i.test(last);
    const one = sumTold
      ? last
      : owned
        ? (last.split(/ (?:produced|made|collected|bought|sold|used|generated|supplied|emitted)(?: |$)/)[0] ??
          '')
        : subject || last;
    // “looked after 1,030 patients, four in ten of whom died at home”: what was said of them first is not said again.
    const several = (name: string): boolean => isSeveral(name);
    // “is free to under-16s and drew 40,000 of them”: the nearest that are several.
    const near =
      counted || last || several(subject) || first.low !== 'them'
        ? ''
        : nearestSeveral(text, tokens, clause?.start ?? 0);
    // “savings of £9 million, two thirds of which should come”: of the money just told.
    const many = after?.start === after?.at && after?.verb.form === 'base';
    const money =
      first.low === 'which' && !many && setting.told && isMoney(setting.told.found.unit) ? last : '';
    const all = near || money || counted || last || subject;
    const whole =
      first.low === 'it' || first.low === 'this'
        ? one
        : after && /^(?:them|whom|these|those)$/.test(first.low)
          ? unsaid(all)
          : all;
    // “45% of them women”
    const noun = after ? null : phraseFrom(tokens, start + 1, end);
    if (noun && isPlural(tokens[noun.end - 1]?.low ?? ''))
      return `${textOf(text, tokens, noun)} among ${lowered(whole)}`;
    // “two thirds of them full-time”
    const kind = tokens[start + 1]?.low ?? '';
    if (
      !after &&
      (isAdjective(kind) ||
        /^(?:full-time|part-time|permanent|temporary|new|private|public|rural|urban|electric|affordable|female|male|foreign|voluntary|seasonal|medical|small|face to face)$/.test(
          kind,
        )) &&
      tokens[start + 2]?.type !== 'word' &&
      (several(whole) || /^(?:[a-z]+ )?(?:population|workforce|labour force|staff)\b/i.test(whole))
    )
      // “61% of the population were in employment, 24% of them part-time”
      return several(whole) ? `${kind} ${lowered(unsaid(whole))}` : `${whole} ${kind}`;
    // “214,000 women examined, or 64% of those invited”
    if (
      first.low === 'those' &&
      after?.start === start + 1 &&
      /ed$/.test(tokens[start + 1]?.low ?? '') &&
      after.end >= end - 1 &&
      !group &&
      whole !== ''
    )
      return `${unsaid(whole)} ${tokens[start + 1]?.low ?? ''}`;
    // “half of those who start are expected to finish”, “two in five of those surveyed had skipped a meal”
    // “75 of those will be kept”: a verb of its own, told of them.
    const which = tokens[start + 1];
    const finite = after?.start === start + 1 && after.at > after.start;
    if (first.low === 'those' && which && after && !finite) {
      const main =
        /^(?:who|that)$/.test(which.low) || after.start === start + 1
          ? clause?.groups.find((one) => one.start >= after.end)
          : after;
      if (main) {
        const rest = restText(text, tokens, main.end, end);
        const deed = tokens[main.at];
        if (main.passive && deed?.low === 'satisfied') return `People satisfied ${rest}`.trim();
        // “Two thirds of those who answered are satisfied with the council”
        if (main.verb.lemma === 'be' && !main.passive && rest !== '' && !/^able\b/.test(rest))
          return `People ${rest}`;
        const verb =
          deed?.low === 'be'
            ? ''
            : main.verb.form === 'base'
              ? text.slice(tokens[Math.max(main.start, main.at - 2)]?.start ?? 0, deed?.end ?? 0)
              : (deed?.text ?? '');
        return `${verb} ${rest}`.trim();
      }
    }
    // “answered 5,200 calls, nine out of ten of them within two minutes”
    const time = tokens[start + 2];
    if (
      !after &&
      tokens[start + 1]?.low === 'within' &&
      time?.type === 'number' &&
      lowered(last).startsWith(`${lowered(whole)} `)
    )
      return `${last} within ${time.text}`;
    // “processed 42,000 applications, 93 per cent of them within ten days”
    const deed = setting.governing;
    if (
      !after &&
      !group &&
      time?.type === 'number' &&
      tokens[start + 1]?.low === 'within' &&
      deed &&
      !deed.passive &&
      deed.verb.class === 'deed' &&
      deed.verb.form === 'past'
    )
      return `${whole} ${participleOf(deed.verb, tokens[deed.at]?.low ?? '')} within ${time.text}`;
    // “and solved 18% of them”; “found three quarters of them in working order” says more.
    if (
      (!prepositions.has(tokens[start + 1]?.low ?? '') ||
        /^(?:within|without)$/.test(tokens[start + 1]?.low ?? '') ||
        // “had settled 83% of them by the end of June”
        (tokens[start + 1]?.low === 'by' &&
          tokens.slice(start + 2, start + 4).some(({ low }) => periods.has(low)))) &&
      !after &&
      group &&
      !group.passive &&
      (group.verb.class === 'deed' ||
        /^(?:settle|complete|close|finish|exceed|surpass|beat)$/.test(group.verb.lemma)) &&
      group.end > setting.lead &&
      group.verb.form !== 'base'
    )
      return `${whole} ${bothDeeds(setting, group, start)}`;
    // “spent £487 million on services, 64% of it on social care”
    const by = tokens[start + 1]?.low ?? '';
    const other = prepositions.has(by) && !after ? textOf(text, tokens, trimmed(tokens, start + 2, end)) : '';
    const place = whole.indexOf(` ${by} `);
    // “spends £118 million with suppliers, half of it with firms nearby”
    const sum = /^(?:Spending|Investment)\b/.test(last) ? last.indexOf(` ${by} `) : -1;
    if (other !== '' && sum > 0 && /^(?:it|this)$/.test(first.low))
      return `${last.slice(0, sum)} ${by} ${other}`;
    if (other !== '' && place > 0 && /^(?:Spending|Investment|Spent)\b/.test(whole))
      return `${whole.slice(0, place)} ${by} ${other}`;
    // “Capital expenditure came to £38 million, two thirds of it on the new plant”
    if (by === 'on' && other !== '' && /\b(?:expenditure|spending|investment|outlay|budget)$/i.test(whole))
      return `${whole} on ${other}`;
    // “one in three of them is a woman”
    const people = after?.verb.lemma === 'be' && !after.passive ? peopleOf(tokens, after.end) : '';
    if (people !== '') return `${people} among ${lowered(whole)}`;
    const were = whoWere({ text, setting, end }, after, start, unsaid(whole));
    if (were !== '') return were;
    // “14 new products, three of them from the laboratory | we acquired”: what they did to it only says which.
    const ours = /^(?:we|they|it|which|that)$/.test(tokens[(after?.start ?? 0) - 1]?.low ?? '');
    const source =
      ours && after && /^(?:from|in|at|on)$/.test(by) ? trimmed(tokens, start + 2, after.start - 1) : null;
    if (source) return `${whole} ${by} ${textOf(text, tokens, source)}`;
    // “two thirds of which we recovered”: it was done to them.
    if (ours && after && !after.passive && after.start === start + 2 && /^(?:which|whom)$/.test(first.low))
      return withRest(text, tokens, whole, { ...after, passive: true }, after.start, end);
    // “14 new boats, half of them leased”: it was done to them, where a comma parts it from the verb.
    const undergone =
      after?.start === start + 1 &&
      after.end >= end - 1 &&
      clause?.joint === ',' &&
      after.verb.form === 'past' &&
      (takesObject.test(after.verb.lemma) ||
        /^(?:borrow|lease|rent|use|dry|own|insure|import|loan)$/.test(after.verb.lemma));
    const said = withRest(
      text,
      tokens,
      whole,
      undergone ? { ...after, passive: true } : after,
      start + 1,
      end,
    );
    // “three in ten of them after midnight”
    const bare = !after && said === whole && whole !== 'Times';
    const then =
      bare && /^(?:after|before|within|during|to|via)$/.test(by)
        ? (restText(text, tokens, start + 1, end).split(/ (?:that|which|who) /)[0] ?? '')
        : '';
    return then !== '' && then.split(' ').length <= 5 ? `${whole} ${then}` : said;
  }
  return null;
}
