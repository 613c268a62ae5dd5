/**
 * Estimates how much room text takes, in em, so that splitting and layout are decided without a DOM.
 * The advances are those of Noto Sans SC, rounded up: a guess must never be too small.
 */

const narrow = /[\u0020!',.:;|ijlftrI()[\]{}]/;
const wideLatin = /[mwMW@%&]/;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·×±‰℃℉≈≤≥]|[\ud800-\udfff]/;

/** Width of one line of text in em (1 em = the font size); an upper bound. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (fullWidth.test(character)) width += 1;
    else if (narrow.test(character)) width += 0.36;
    else if (wideLatin.test(character)) width += 0.95;
    else if (character >= 'A' && character <= 'Z') width += 0.7;
    else width += 0.6;
  }
  return width;
}

/**
 * Lines a text takes at a measure of `em` per line. Line breaking moves closing punctuation, whole
 * numbers and whole words to the next line, so up to two em of each line may stay empty.
 */
export function lineCount(text: string, em: number): number {
  const width = textWidth(text);
  return width <= em ? 1 : Math.ceil(width / (em - 2));
}

/** What fits on a stage: every layout is drawn to hold this much, every splitting rule fills no more. */
export interface Capacity {
  /** Em per line of a title (64 slide units), at most `titleLines` of them. */
  titleEm: number;
  titleLines: number;
  /** Em in the line over a title (28 units). */
  sectionEm: number;
  /** Em per line of a bullet (36 units) across the slide, and beside a column of cards. */
  bulletEm: number;
  bulletEmBesideCards: number;
  /** Bullets on one slide, and lines they may take together. */
  bullets: number;
  bulletLines: number;
  /** Cards beside bullets; cards on a figures slide; headline figures on a keyword slide. */
  cardsBeside: number;
  cards: number;
  headlines: number;
  /** Em per line of a card's label (34 units; 30 beside bullets), at most two lines. */
  cardLabelEm: number;
  cardLabelEmBeside: number;
  /** Agenda lines on one slide, and em per line (40 units). */
  agendaItems: number;
  agendaEm: number;
  /** Bars in one chart, and em per line of a bar's label (34 units), at most two lines. */
  bars: number;
  barLabelEm: number;
  /** Em per line of an answer's label (56 units), at most two lines: alone, and beside other years. */
  answerLabelEm: number;
  answerLabelEmBeside: number;
  /** Em per line of an answer's sentence (34 units), and its lines at most. */
  answerSentenceEm: number;
  answerSentenceLines: number;
  /** Em per line of the report beside another year's number (28 units), at most two lines. */
  answerSourceEm: number;
  /** Years in one chart; em per line of a source beneath it (28 units, in two columns). */
  years: number;
  sourceEm: number;
}

export const capacities: Record<'16:9' | '4:3', Capacity> = {
  '16:9': {
    titleEm: 24,
    titleLines: 2,
    sectionEm: 56,
    bulletEm: 45,
    bulletEmBesideCards: 29,
    bullets: 5,
    bulletLines: 10,
    cardsBeside: 3,
    cards: 6,
    headlines: 3,
    cardLabelEm: 15,
    cardLabelEmBeside: 17,
    agendaItems: 8,
    agendaEm: 40,
    bars: 6,
    barLabelEm: 14,
    answerLabelEm: 30,
    answerLabelEmBeside: 18,
    answerSentenceEm: 49,
    answerSentenceLines: 3,
    answerSourceEm: 17,
    years: 8,
    sourceEm: 29,
  },
  '4:3': {
    titleEm: 19,
    titleLines: 2,
    sectionEm: 46,
    bulletEm: 36,
    bulletEmBesideCards: 22,
    bullets: 5,
    bulletLines: 12,
    cardsBeside: 3,
    cards: 6,
    headlines: 3,
    cardLabelEm: 12,
    cardLabelEmBeside: 14,
    agendaItems: 9,
    agendaEm: 32,
    bars: 6,
    barLabelEm: 11,
    answerLabelEm: 25,
    answerLabelEmBeside: 14,
    answerSentenceEm: 40,
    answerSentenceLines: 4,
    answerSourceEm: 13,
    years: 7,
    sourceEm: 24,
  },
};
