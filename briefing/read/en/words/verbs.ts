/** Verbs of reports: their forms, and whether they tell a level, a rise, a fall or a deed. */
import { plainVerbs } from './lexicon.ts';
import { remembered } from '../../remembered.ts';

export type VerbClass = 'rise' | 'fall' | 'level' | 'share' | 'deed';

export interface Verb {
  lemma: string;
  class: VerbClass;
  /** base: rise; s: rises; past: rose; participle: risen; ing: rising. A regular “-ed” is past. */
  form: 'base' | 's' | 'past' | 'participle' | 'ing';
}

const irregular = `equal equalled equalled, rise rose risen, grow grew grown, fall fell fallen, shrink shrank shrunk, sink sank sunk, cut cut cut, slide slid slid,
 hit hit hit, stand stood stood, come came come, make made made, bring brought brought, take took taken, become became become, be was been,
 have had had, do did done, hold held held, win won won, meet met met, lead led led, leave left left, build built built, rebuild rebuilt rebuilt, sell sold sold,
 spend spent spent, pay paid paid, set set set, put put put, see saw seen, run ran run, begin began begun, keep kept kept, get got got, give gave given,
 find found found, send sent sent, lose lost lost, draw drew drawn, buy bought bought, teach taught taught, go went gone, know knew known, say said said,
 tell told told, think thought thought, feel felt felt, let let let, lend lent lent, write wrote written, speak spoke spoken, drive drove driven,
 ride rode ridden, fly flew flown, break broke broken, choose chose chosen, eat ate eaten, lay laid laid, read read read, seek sought sought,
 feed fed fed, grow grew grown, dig dug dug, spread spread spread, shut shut shut, split split split, bear bore borne, swim swam swum, catch caught caught,
 overtake overtook overtaken, undertake undertook undertaken, withdraw withdrew withdrawn, outgrow outgrew outgrown, weave wove woven, sit sat sat, wear wore worn,
 equal equalled equalled, total totalled totalled, total totaled totaled, throw threw thrown, steal stole stolen, freeze froze frozen, fight fought fought, hear heard heard, shoot shot shot, sweep swept swept, strike struck struck,
 shake shook shaken, blow blew blown, deal dealt dealt, foresee foresaw foreseen, oversee oversaw overseen, uphold upheld upheld, bind bound bound,
 drink drank drunk, sing sang sung, ring rang rung, spring sprang sprung, stick stuck stuck, hang hung hung, bend bent bent, swing swung swung, wind wound wound,
 tear tore torn, swear swore sworn, hide hid hidden, bite bit bitten, forget forgot forgotten, forgive forgave forgiven, light lit lit, mean meant meant,
 sleep slept slept, creep crept crept, leap leapt leapt, lie lay lain, arise arose arisen, wake woke woken, cling clung clung, spin spun spun, burst burst burst,
 cast cast cast, cost cost cost, bid bid bid, forecast forecast forecast, broadcast broadcast broadcast, hurt hurt hurt, quit quit quit, beat beat beaten, grind ground ground, breed bred bred, bleed bled bled, flee fled fled,
 overcome overcame overcome, undergo underwent undergone, understand understood understood, withstand withstood withstood, repay repaid repaid, overrun overran overrun, swell swelled swollen, outrun outran outrun, retake retook retaken,
 resell resold resold, outsell outsold outsold, overspend overspent overspent, underspend underspent underspent, prepay prepaid prepaid`;

const classes: Record<Exclude<VerbClass, 'deed'>, string> = {
  rise: 'rise grow increase climb jump improve advance expand surge soar widen strengthen leap accelerate recover rebound lengthen raise lift boost double triple quadruple swell edge gain extend enlarge heighten quicken firm appreciate uprate step mount',
  fall: 'fall decline decrease drop slip dip shrink contract narrow ease reduce cut lower lessen halve plunge slump slide tumble weaken shorten trim slash recede retreat sink deteriorate diminish slow moderate soften curb slim lighten depreciate worsen',
  level:
    'be reach total stand come amount hit top pass exceed surpass remain stay average equal number measure span weigh last cost cover bring contribute yield score register peak bottom settle stabilise stabilize hover become mean cross approach near touch rank place finish complete run operate turn fetch earn return attract generate say show keep go have start begin close end last serve beat carry sit range',
  share: 'account represent comprise constitute make form',
};

const deeds = `open close build add create employ hire recruit train support help provide offer deliver deploy install plant restore repair resurface
 renew replace upgrade refurbish renovate construct launch publish issue grant award approve sign sell buy acquire invest spend save donate raise receive collect process handle
 treat see visit attend join use hold own supply produce manufacture make ship export import transport move answer resolve settle inspect check audit visit
 review assess consult survey report record post log achieve win lose gain employ house host welcome attract engage reach teach enrol enroll graduate vaccinate
 immunise screen test diagnose discharge admit operate manage maintain protect clear clean collect recycle remove fill place allocate assign commit pledge budget set put earmark
 promise fund finance lend borrow repay return distribute pay charge fine levy earn plan expect aim intend want hope seek target forecast project anticipate estimate propose need require
 lead chair represent include contain involve feature comprise stock carry transmit generate store burn consume draw take give get find keep leave bring send
 contribute account secure attract retain promote appoint elect register license certify accredit convert connect link extend lay run serve feed distribute print
 write develop design test pilot trial introduce adopt implement complete finish start begin follow work live stay travel cycle walk ride drive fly choose
 rate rank score name list say tell believe think feel agree vote respond reply apply complain call click download share view read watch listen speak
 fail pass miss meet exceed submit file lodge claim request seek investigate prosecute arrest convict fine rescue evacuate shelter resettle settle return relocate
 transfer lease rent let occupy own purchase order book reserve schedule cancel delay postpone suspend terminate retire leave resign strike work walk cover fit
 equip furnish supply decommission demolish dredge drill mine harvest sow crop graze breed catch land unload load dock berth sail divert purify filter conserve
 preserve safeguard halt stop prevent avoid offset abate capture sequester emit release discharge pump irrigate drain bid compete play score attain fulfil fulfill honour
 benefit enable allow let empower assist aid advise mentor coach tutor educate qualify employ engage staff man volunteer give post attribute devote dedicate disburse
 channel inject absorb write cost price value lift line roll hand carry bring cater pilot map monitor look want need like concern depend rely access commute drink smoke exercise sleep suffer struggle rent study shop cook worry describe regard enjoy trust lack face meet experience plan measure digitise digitize automate streamline belong recommend outpace outperform outnumber outstrip outweigh strip cite depart arrive seize commit dismiss guarantee pick confirm refuse prefer relate wait cause stretch visit reject damage process care arise nest address retrofit insulate pedestrianise pedestrianize decarbonise decarbonize electrify rewire relaunch`;

const suffixed = (lemma: string, ending: 'ed' | 'ing'): string[] => {
  if (/e$/.test(lemma) && !/(?:ee|ye|oe)$/.test(lemma)) return [lemma.slice(0, -1) + ending];
  if (/ee$/.test(lemma)) return [ending === 'ed' ? `${lemma}d` : `${lemma}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [ending === 'ed' ? `${lemma.slice(0, -1)}ied` : `${lemma}ing`];
  const last = lemma.at(-1) ?? '';
  const doubles =
    /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|admit|emit|omit|commit|submit|permit|retrofit|equip|transfer|refer|prefer|occur|control|enrol|fulfil|abet|unplug|travel|cancel|counsel|level|label|model|signal|channel|fuel|tunnel)$/.test(
      lemma,
    );
  return doubles ? [`${lemma}${last}${ending}`, `${lemma}${ending}`] : [`${lemma}${ending}`];
};
const third = (lemma: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;

const forms = new Map<string, Verb>();
const strong = new Map(
  irregular.split(',').map((line) => {
    const [base = '', past = '', participle = ''] = line.trim().split(' ');
    return [base, { past, participle }] as const;
  }),
);

function learn(lemma: string, of: VerbClass): void {
  const say = (word: string, form: Verb['form']): void => {
    if (!forms.has(word)) forms.set(word, { lemma, class: of, form });
  };
  const own = strong.get(lemma);
  if (own) {
    say(own.past, 'past');
    say(own.participle, 'participle');
  } else suffixed(lemma, 'ed').forEach((word) => say(word, 'past'));
  say(lemma, 'base');
  say(third(lemma), 's');
  suffixed(lemma, 'ing').forEach((word) => say(word, 'ing'));
}

for (const [name, words] of Object.entries(classes)) {
  for (const lemma of words.split(/\s+/)) learn(lemma, name as VerbClass);
}
for (const lemma of deeds.split(/\s+/)) learn(lemma, 'deed');
for (const lemma of strong.keys()) learn(lemma, 'deed');
for (const lemma of plainVerbs.split(/\s+/)) learn(lemma, 'deed');
['is', 'are', 'was', 'were', 'am'].forEach((word) =>
  forms.set(word, { lemma: 'be', class: 'level', form: 'past' }),
);
forms.set('has', { lemma: 'have', class: 'level', form: 's' });
// “loans aggregating to 3 million”: its plain form is a noun more often.
forms.set('aggregating', { lemma: 'total', class: 'level', form: 'ing' });
// Nouns first of all, as verbs too rare to be worth it; and helping verbs, of which only “done” tells a deed.
['species', 'means', 'works', 'do', 'does', 'did', 'doing'].forEach((word) => forms.delete(word));

const pure = new Set(
  `${plainVerbs} feel receive become have say tell believe know think agree want seek earn pay live get give go come take make bring keep join
 employ qualify attend achieve require include contain provide remain enjoy suffer choose lose exceed rely depend belong speak write read choose prefer hold meet dig build carry lay foresee propose envisage intend`.split(
    /\s+/,
  ),
);
/** Whether a verb in its plain form is hardly ever a noun. */
export const isPure = (word: string): boolean => pure.has(word);

/** The verb a word can be a form of, or null. Any “-ed” of four letters and more is one. */
export const verbOf = remembered((word): Verb | null => {
  const known = forms.get(word);
  if (known) return known;
  // “are re-let”
  const again = word.startsWith('re-') ? forms.get(word.slice(3)) : undefined;
  if (again && strong.has(again.lemma)) return { ...again, lemma: `re-${again.lemma}` };
  // “small and medium-sized firms”, “state-owned”: what they are, and no deed.
  if (/-(?:sized|based|related|owned|aged|funded|backed)$/.test(word)) return null;
  return /^(?:[a-z]+-)?[a-z]{2,}ed$/.test(word) &&
    !/^(?:need|speed|seed|indeed|hundred|feed|weed|breed|deed|shed|bed|red|exceed|proceed|succeed|sacred|united|unlimited|limited|so-called|aged|wicked|naked|kindred)$/.test(
      word,
    )
    ? { lemma: word, class: 'deed', form: 'past' }
    : null;
});

/** “re-roofed” → re-roofing, “dropped” → dropping; '' for a verb that has no such form. */
export const ingOf = ({ lemma }: Verb, word: string): string =>
  /ed$/.test(lemma) && !forms.has(lemma)
    ? lemma.replace(/ed$/, 'ing')
    : /ed$/.test(word)
      ? word.replace(/i?ed$/, (end) => (end === 'ied' ? 'ying' : 'ing'))
      : (suffixed(lemma, 'ing')[0] ?? '');

/** The participle of a verb: provided, held, built. */
export const participleOf = ({ lemma }: Verb, word: string): string =>
  strong.get(lemma)?.participle ??
  // “re-let”, “re-opened”
  (/^re-/.test(lemma) && strong.has(lemma.slice(3))
    ? `re-${strong.get(lemma.slice(3))?.participle ?? ''}`
    : undefined) ??
  (/ed$/.test(word) ? word : (suffixed(lemma, 'ed')[0] ?? word));
