/** When an English label may not say what its number is. */
import type { DoubtRules, Labelled } from './doubt.ts';

/** One word is the name of many things; these few stand alone. */
const standsAlone =
  /^(?:Revenue|Turnover|Exports|Imports|GDP|EBITDA|Inflation|Unemployment|Population|Dividend|Headcount|Sales|Employment|Goodwill|Births|Deaths|Homicides|Staff|Workforce|Employees|Area|Deficit|Surplus|Budget)$/;
/** What says how much, not of what. */
const measureWords =
  /^(?:(?:Total|Average|Annual|Previous|New|Other|Further|Additional|Target for|Number of|Increase in|Rise in|Fall in|Growth in|Share of|Cost of|Value of) ?)+/i;
const general =
  /^(?:people|customers?|patients?|households?|mark|beds?|money|cases|residents|homes|members|firms|companies|businesses|projects?|units?|families|children|vehicles|places|schemes?|reduction|days?|number|measures?|target|years?|loss|contribution|results?|cost|level)$/i;
const isVague = ({ label, kind }: Labelled): boolean => {
  if (kind === 'rank') return false;
  if (!/[ -]/.test(label)) return !standsAlone.test(label);
  return general.test(
    label
      .replace(measureWords, '')
      .replace(/ target$/, '')
      .replace(/ (?:in|during) (?:FY |Q\d )?\d{4}.*$/, ''),
  );
};

const tornEnd =
  /\b(?:of|the|an?|to|in|for|with|by|and|or|which|that|who|than|from|at|on|under|is|are|was|were|be|been|had|has|have|consists|their|its|as|one|FY|taken|fixed|run)$/i;
const tornStart =
  /^(?:of|the|and|or|which|that|than|is|are|was|were|had|has|have|with|by|largely|still|here|there|this|these|those|it|they|we|our)\b/i;
/** “Rise in dropped”, “Achieved”: a deed without anybody. */
const deedAlone =
  /^(?:(?:Fall|Rise|Increase|Decrease|Growth|Target|Drop|Previous|Cost|Value) (?:in |for |of )?[A-Za-z]+(?:ed(?: (?:for|to|by|in|on|with|at|from) .*)?|ing)|[A-Z][a-z]+(?:ed|en|ing)|(?:Slight|Large|Main|Near|Most|Part|Full|Exact|Rough|Sharp)ly .*)$/;
/** A sentence, and no name: “Timeliness of complaints as a share of complaints were answered”. */
const isClause = (label: string): boolean =>
  / (?:were|was|is|are|consists) /.test(label) &&
  !/ (?:that|who|which|where|whose|what|it|we|there) /.test(label);
const isTorn = ({ label }: Labelled): boolean =>
  tornEnd.test(label) || tornStart.test(label) || deedAlone.test(label) || isClause(label);

const tellsTime =
  /\b(?:times?|waits?|stay|aged?|period|length|delay|duration|tenure|life|term|days?|weeks?|months?|hours?|minutes?|years?|shift|maturity|notice|lasting|closed?|closure|late|early|ahead|since|old|gap|limit|absence|sickness|lost|leave|session|interval|deadline|consecutive|longer|within|until|response|turnaround|interruptions?|outages?|faster|saved|journey|forecast|anniversary)\b/i;
const isNoTime = ({ label, kind }: Labelled): boolean => kind === 'duration' && !tellsTime.test(label);

/** “We will open 60 beds”: what is meant to be, under the name of what is. */
const ahead =
  /\b(?:will|shall|(?:our|the|a|its) targets?|target of|aims? (?:to|for)|intends?|hopes? to|expects? to|proposes?|strives? to|commitment to|committed to|ambition|goal|estimates?|anticipates?|guidance|would have been|remain on course|on track to)\b[^.;]{0,90}$|^\W*(?:Increase|Build|Deliver|Reduce|Open|Create|Cut|Train|Invest|Begin|Complete|Retrofit|Treat|Keep|Ensure|Support)\b[^.;]*$/;
const saysAhead =
  /target|plan|expect|forecast|propos|goal|aim|budget|guidance|project|estimat|commit|ceiling|limit|cap\b|minimum|maximum|threshold|to be |require|pledge|ambition|earmark|allocat|additional|further|guarantee|intend|previous|current|time to|increase in|to complete/i;
const isPlan = ({ label, before }: Labelled): boolean => ahead.test(before) && !saysAhead.test(label);

/** “an increase of one percentage point” under the name of the level. */
const tellsChange =
  /rise|fall|increase|decrease|growth|drop|change|reduc|decline|grow|improve|cut|above|below|gap|more|fewer|less|higher|lower|inflation|ahead|short|points|loss|gain|narrow|widen|difference|compared|faster|times/i;
const changes =
  /(?:by|(?:fall|drop|rise|increase|decrease|decline|reduction|cut) of)(?: (?:around|about|almost|nearly|over|more than))?\s*$/;
const isLevelOfChange = ({ label, kind, before, after }: Labelled): boolean =>
  !tellsChange.test(label) &&
  (kind === 'growth' ||
    (kind === 'ratio' && (changes.test(before) || /^ (?:more|fewer|less|lower|higher) than/.test(after))));

/** “80% of our gas requirement” is bought: a share, under the name of the whole; a deed in a label tells of whom. */
const tellsShare =
  /share|rate|percent|proportion|part of|margin|ratio|target|growth|inflation|yield|occupancy|coverage|utili|efficien|satisf|accuracy|complet|index|tax|compliance|turnover|interest|density|intensity|level|score|reduction|deprec|return|threshold|standard|absen|conversion|on-time|performance|previous|minimum|maximum|goal|ambition|average/i;
const tellsDeed = /\b(?:who|that|which|in|with|at|on|home|to|by)\b|(?:ed|en|ing)\b/;
const isWhole = ({ label, kind }: Labelled): boolean =>
  /^(?:percent|ratio)$/.test(kind) &&
  !tellsShare.test(label) &&
  !tellsChange.test(label) &&
  !tellsDeed.test(label);

/** “38% of them”, “Of these, 91% …”: of whom, a label of two words does not say. */
const isPart = ({ label, kind, before, after }: Labelled): boolean =>
  kind === 'rank'
    ? !/rank|place|position|[a-z]est\b|most|th\b|order|standing/i.test(label)
    : kind !== 'growth' &&
      label.split(' ').length <= 2 &&
      (/^ of (?:them|these|those|which|whom|the (?:total|loss|amount))\b/i.test(after) ||
        /\bOf (?:these|those|them|which)\b[^.]{0,30}$/.test(before));

export const english: DoubtRules = {
  torn: isTorn,
  vague: isVague,
  time: isNoTime,
  plan: isPlan,
  change: isLevelOfChange,
  part: isPart,
  share: isWhole,
};
