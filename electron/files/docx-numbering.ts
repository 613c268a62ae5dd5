/** The numbers that Word writes by itself before headings and list items: numbering.xml, counted on. */
import { bullet, counted, marked, type Counting } from './counting.ts';
import { walkXml } from './markup.ts';

const ways: Record<string, Counting> = {
  decimal: 'decimal',
  decimalZero: 'two-digit',
  upperRoman: 'Roman',
  lowerRoman: 'roman',
  upperLetter: 'Letter',
  lowerLetter: 'letter',
  chineseCounting: 'han',
  chineseCountingThousand: 'han',
  taiwaneseCounting: 'han',
  taiwaneseCountingThousand: 'han',
  japaneseCounting: 'han',
  koreanCounting: 'han',
  ideographDigital: 'ideographic',
  taiwaneseDigital: 'ideographic',
  japaneseDigitalTenThousand: 'ideographic',
  chineseLegalSimplified: 'formal',
  ideographLegalTraditional: 'formal',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  decimalFullWidth: 'wide',
  decimalFullWidth2: 'wide',
  ideographTraditional: 'stem',
  ideographZodiac: 'branch',
  none: 'none',
};

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers in it are drawn as 1, 2, 3, whatever their own levels say. */
  legal: boolean;
}
interface List {
  /** The list whose counters it shares. */
  abstract: string;
  overrides: Map<number, Partial<Level>>;
}

export class Numbering {
  readonly #abstracts = new Map<string, { levels: Map<number, Level>; styleLink: string; link: string }>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();
  /** Levels that belong to a paragraph style. */
  readonly #byStyle = new Map<string, { list: string; level: number }>();

  constructor(xml: string) {
    let abstract = '';
    let list = '';
    let at = 0;
    let level: Partial<Level> = {};
    const set = (change: Partial<Level>): void => void Object.assign(level, change);
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          abstract = attributes['w:abstractNumId'] ?? '';
          this.#abstracts.set(abstract, { levels: new Map(), styleLink: '', link: '' });
          list = '';
        } else if (name === 'w:num') {
          list = attributes['w:numId'] ?? '';
          this.#lists.set(list, { abstract: '', overrides: new Map() });
        } else if (name === 'w:abstractNumId') {
          const known = this.#lists.get(list);
          if (known) known.abstract = value;
        } else if (name === 'w:styleLink' || name === 'w:numStyleLink') {
          const known = this.#abstracts.get(abstract);
          if (known) known[name === 'w:styleLink' ? 'styleLink' : 'link'] = value;
        } else if (name === 'w:lvlOverride') {
          at = Number(attributes['w:ilvl'] ?? 0);
          level = {};
          this.#lists.get(list)?.overrides.set(at, level);
        } else if (name === 'w:lvl') {
          at = Number(attributes['w:ilvl'] ?? 0);
          if (list === '') {
            const own: Level = { start: 1, format: 'decimal', text: '', legal: false };
            level = own;
            this.#abstracts.get(abstract)?.levels.set(at, own);
          }
        } else if (name === 'w:start' || name === 'w:startOverride') set({ start: Number(value) || 0 });
        else if (name === 'w:numFmt') set({ format: value });
        else if (name === 'w:lvlText') set({ text: value });
        else if (name === 'w:isLgl') set({ legal: !/^(?:0|false|off)$/.test(value) });
        else if (name === 'w:pStyle') this.#byStyle.set(value, { list: abstract, level: at });
      },
    });
  }

  /** The level of a style that the list names and the style does not. */
  levelOfStyle(style: string): number | null {
    return this.#byStyle.get(style)?.level ?? null;
  }

  /** Counts on, and gives what stands before the paragraph. */
  next(listId: string, at: number): string {
    const list = this.#lists.get(listId);
    if (!list || !(at >= 0 && at < 9)) return '';
    const key = this.#abstractOf(list.abstract);
    const levels = this.#abstracts.get(key)?.levels;
    if (!levels) return '';
    const levelAt = (one: number): Level => ({
      start: 1,
      format: 'decimal',
      text: '',
      legal: false,
      ...levels.get(one),
      ...list.overrides.get(one),
    });
    const counters = this.#counters.get(key) ?? [];
    this.#counters.set(key, counters);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const [one, { start }] of list.overrides)
        if (start !== undefined) counters.length = Math.min(counters.length, one);
    }
    for (let one = 0; one < at; one++) counters[one] ??= levelAt(one).start;
    counters[at] = counters[at] === undefined ? levelAt(at).start : counters[at] + 1;
    counters.length = at + 1;
    const level = levelAt(at);
    if (level.format === 'bullet') return bullet;
    const mark = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const one = Number(digit) - 1;
      const way = level.legal ? 'decimal' : (ways[levelAt(one).format] ?? 'decimal');
      return counted(counters[one] ?? levelAt(one).start, way);
    });
    return marked(mark);
  }

  /** Follows a list that only names the style in which it is described. */
  #abstractOf(id: string): string {
    const link = this.#abstracts.get(id)?.link ?? '';
    if (link === '') return id;
    for (const [other, { styleLink }] of this.#abstracts) if (styleLink === link) return other;
    return id;
  }
}
