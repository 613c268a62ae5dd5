/** What OpenDocument's styles mean for the text: title, strong, centred, and how lists are numbered. */
import { bullet, counted, marked, type Counting } from './counting.ts';
import { walkXml } from './markup.ts';

interface Style {
  parent: string;
  shown: string;
  list: string;
  bold?: boolean;
  centred?: boolean;
  hidden?: boolean;
}
interface Level {
  format: Counting | 'bullet';
  prefix: string;
  suffix: string;
  shows: number;
  start: number;
}

const ways: [RegExp, Counting][] = [
  [/^1/, 'decimal'],
  [/^[一]/, 'han'],
  [/^壹/, 'formal'],
  [/^〇/, 'ideographic'],
  [/^①/, 'circled'],
  [/^１/, 'wide'],
  [/^01/, 'two-digit'],
  [/^甲/, 'stem'],
  [/^子/, 'branch'],
  [/^i/, 'roman'],
  [/^I/, 'Roman'],
  [/^a/, 'letter'],
  [/^A/, 'Letter'],
];
const wayOf = (format: string): Counting =>
  format === '' ? 'none' : (ways.find(([start]) => start.test(format))?.[1] ?? 'decimal');

export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, Map<number, Level>>();

  /** Reads the styles of one part; later parts add to what is known. */
  add(xml: string): void {
    let style: Style = { parent: '', shown: '', list: '' };
    let list = new Map<number, Level>();
    walkXml(xml, {
      open: (name, attributes) => {
        const own = attributes['style:name'] ?? '';
        if (name === 'style:style') {
          const { 'style:parent-style-name': parent = '', 'style:display-name': shown = own } = attributes;
          style = { parent, shown, list: attributes['style:list-style-name'] ?? '' };
          this.#styles.set(own, style);
        } else if (name === 'style:paragraph-properties') {
          const align = attributes['fo:text-align'];
          if (align !== undefined) style.centred = align === 'center';
        } else if (name === 'style:text-properties') {
          const weight = attributes['fo:font-weight'] ?? attributes['style:font-weight-asian'];
          if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
          if (attributes['text:display'] === 'none') style.hidden = true;
        } else if (name === 'text:list-style' || name === 'text:outline-style') {
          list = new Map();
          this.#lists.set(name === 'text:outline-style' ? '' : own, list);
        } else if (/^text:(?:list-level-style-|outline-level-style$)/.test(name)) {
          list.set(Number(attributes['text:level'] ?? 1), {
            format: /-(?:bullet|image)$/.test(name) ? 'bullet' : wayOf(attributes['style:num-format'] ?? ''),
            prefix: attributes['style:num-prefix'] ?? '',
            suffix: attributes['style:num-suffix'] ?? '',
            shows: Number(attributes['text:display-levels'] ?? 1),
            start: Number(attributes['text:start-value'] ?? 1),
          });
        }
      },
    });
  }

  /** A property of a style or of the nearest one it is made from. */
  #find<K extends keyof Style>(name: string, key: K): Style[K] | undefined {
    const seen = new Set<string>();
    for (let at = name; at !== '' && !seen.has(at); at = this.#styles.get(at)?.parent ?? '') {
      seen.add(at);
      const value = this.#styles.get(at)?.[key];
      if (value !== undefined && value !== '') return value;
    }
    return undefined;
  }

  isTitle(name: string): boolean {
    const seen = new Set<string>();
    for (let at = name; at !== '' && !seen.has(at); at = this.#styles.get(at)?.parent ?? '') {
      seen.add(at);
      if (/^(?:Title|标题|標題)$/.test(this.#styles.get(at)?.shown ?? at)) return true;
    }
    return false;
  }
  isBold = (name: string): boolean | undefined => this.#find(name, 'bold');
  isCentred = (name: string): boolean => this.#find(name, 'centred') ?? false;
  isHidden = (name: string): boolean => this.#find(name, 'hidden') ?? false;
  /** The list style that a paragraph style brings along; '' the numbering of headings. */
  listOf = (name: string): string => this.#find(name, 'list') ?? '';

  startOf = (list: string, level: number): number => this.#lists.get(list)?.get(level)?.start ?? 1;

  /** What stands before an item; `counters` hold the numbers of its level and of those above it. */
  mark(list: string, level: number, counters: number[]): string {
    const levels = this.#lists.get(list);
    const own = levels?.get(level);
    if (!own) return '';
    if (own.format === 'bullet') return bullet;
    if (own.format === 'none') return marked(`${own.prefix}${own.suffix}`.trim());
    const numbers: string[] = [];
    for (let one = Math.max(1, level - own.shows + 1); one <= level; one++) {
      const way = levels?.get(one)?.format ?? 'decimal';
      if (way !== 'bullet' && way !== 'none') numbers.push(counted(counters[one] ?? 1, way));
    }
    return marked(`${own.prefix}${numbers.join('.')}${own.suffix}`);
  }
}
