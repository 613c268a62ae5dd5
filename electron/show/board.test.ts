import { describe, expect, test } from 'vitest';
import type { NewStroke, Pointing, SlideInk } from '../../api/ink.ts';
import type { ShowState } from '../../api/show-state.ts';
import type { ShowDeck } from '../../api/show.ts';
import type { BriefingId, ReportId, Slide } from '../../briefing/model.ts';
import { Board } from './board.ts';
import { chartAlone } from './enlarge.ts';
import { inkFrom } from './ink.ts';
import type { Role } from './stage.ts';
import { initialShow } from './state.ts';

const slide = (key: string): Slide => ({
  key,
  keyword: null,
  pointId: null,
  part: 1,
  parts: 1,
  title: [],
  section: '',
  notes: '',
  footer: '',
  choices: ['figures'],
  hidden: false,
  layout: 'figures',
  cards: [],
});
const deck: ShowDeck = {
  title: '',
  briefingId: 1 as BriefingId,
  reportId: 1 as ReportId,
  language: 'zh',
  slides: ['one', 'two'].map((key) => ({ slide: slide(key), steps: 1, after: null, seconds: null })),
  run: 2,
  theme: 'vermilion',
  aspect: '16:9',
  transition: 'none',
};
const stroke: NewStroke = { mark: 'pen', colour: 'seal', points: [[0.5, 0.5, 0.5]] };
const pointing = (key: string): Pointing => ({ key, at: [0.5, 0.5], radius: 0.2, drawn: null });

/** A board, and what each window was told. */
function begun(drawn?: ConstructorParameters<typeof Board>[2]): {
  board: Board;
  become: (change: Partial<ShowState>) => void;
  told: { audience: SlideInk[]; presenter: SlideInk[] };
  pointed: { audience: Pointing[]; presenter: Pointing[] };
} {
  let state = initialShow({ slide: 1, slides: 2, twoWindows: true, front: 'audience' }, 0);
  const told = { audience: [] as SlideInk[], presenter: [] as SlideInk[] };
  const pointed = { audience: [] as Pointing[], presenter: [] as Pointing[] };
  const listeners = {
    ink: (role: Role, ink: SlideInk) => told[role].push(ink),
    pointer: (role: Role, one: Pointing) => pointed[role].push(one),
  };
  const board = new Board(() => ({ state, deck }), listeners, drawn);
  const become = (change: Partial<ShowState>): void => {
    state = { ...state, ...change };
    board.follow(state);
  };
  return { board, become, told, pointed };
}
const frozen = { slide: 1, step: 1, ended: false, zoom: null, inkShown: true, answer: null };

describe('what was drawn before a show was cut short', () => {
  const kept = {
    one: [{ ...stroke, id: 7 }, { nonsense: true }, { ...stroke, id: 9 }],
    two: [{ ...stroke, id: 8 }],
  };
  test('is there again, and what is drawn now is added to it', () => {
    const { board, told } = begun({ ink: inkFrom(kept), frozen: null });
    expect(board.seenBy('audience').map(({ key, strokes }) => [key, strokes.length])).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
    board.draw('presenter', { key: 'one', stroke });
    expect(told.presenter).toMatchObject([{ key: 'one', strokes: [{ id: 1 }, { id: 2 }, { id: 4 }] }]);
    board.act('ink-undo');
    board.act('ink-undo');
    expect(told.presenter.at(-1)?.strokes).toHaveLength(2);
  });
  test('behind a frozen screen stays behind it', () => {
    const { board, become, told } = begun({
      ink: inkFrom(kept),
      frozen: inkFrom({ one: kept.one.slice(0, 1) }),
    });
    become({ frozen });
    expect(board.seenBy('audience')).toMatchObject([{ key: 'one', strokes: [{ id: 1 }] }]);
    expect(board.seenBy('presenter').map(({ strokes }) => strokes.length)).toEqual([2, 1]);
    become({ frozen: null });
    expect(told.audience.map(({ key, strokes }) => [key, strokes.length])).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
  });
});

describe('what is drawn', () => {
  test('reaches both windows, from either', () => {
    const { board, told } = begun();
    board.draw('presenter', { key: 'one', stroke });
    board.draw('audience', { key: 'one', stroke });
    expect(told.audience.at(-1)?.strokes).toHaveLength(2);
    expect(told.presenter.at(-1)?.strokes).toHaveLength(2);
  });
  test('behind a frozen screen stays with the presenter until it is lifted', () => {
    const { board, become, told } = begun();
    board.draw('presenter', { key: 'one', stroke });
    become({ frozen });
    board.draw('presenter', { key: 'one', stroke });
    become({ slide: 2 });
    board.draw('presenter', { key: 'two', stroke });
    expect(told.audience).toHaveLength(1);
    expect(told.presenter).toHaveLength(3);
    expect(board.seenBy('audience').flatMap(({ strokes }) => strokes)).toHaveLength(1);
    expect(board.seenBy('presenter').flatMap(({ strokes }) => strokes)).toHaveLength(3);
    become({ frozen: null });
    expect(told.audience.slice(1).map(({ key, strokes }) => [key, strokes.length])).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
  });
  test('on an answer is seen, even over a frozen screen', () => {
    const { board, become, told } = begun();
    become({ frozen, answer: { slide: slide('answer'), question: '', under: null } });
    board.draw('presenter', { key: 'answer', stroke });
    expect(told.audience.map(({ key }) => key)).toEqual(['answer']);
    expect(board.seenBy('audience').map(({ key }) => key)).toEqual(['answer']);
  });
  test('on an answer that is frozen stays as the audience has it', () => {
    const { board, become, told } = begun();
    const answer = { slide: slide('answer'), question: '', under: null };
    become({ answer });
    board.draw('presenter', { key: 'answer', stroke });
    become({ frozen: { ...frozen, answer }, answer: null });
    become({ answer });
    become({ answer: null });
    expect(told.audience).toHaveLength(1);
    expect(board.seenBy('audience')[0]?.strokes).toHaveLength(1);
  });
  test('is refused on a screen that is held, and on slides there are none of', () => {
    const { board, become, told } = begun();
    board.draw('presenter', { key: 'nowhere', stroke });
    become({ frozen });
    board.draw('audience', { key: 'one', stroke });
    expect(told.presenter).toEqual([]);
  });
  test('is undone on the slide the presenter has before him', () => {
    const { board, become } = begun();
    board.draw('presenter', { key: 'one', stroke });
    become({ slide: 2 });
    board.act('ink-undo');
    expect(board.all).toHaveLength(1);
    become({ slide: 1 });
    board.act('ink-undo');
    expect(board.all).toEqual([]);
    board.act('ink-redo');
    expect(board.all).toHaveLength(1);
    board.act('ink-clear');
    expect(board.all).toEqual([]);
  });
});

describe('who points', () => {
  test('is seen in the other window alone', () => {
    const { board, pointed } = begun();
    board.point('presenter', pointing('one'));
    board.point('audience', pointing('one'));
    expect([pointed.audience.length, pointed.presenter.length]).toEqual([1, 1]);
  });
  test('privately, behind black, white, frozen or on another slide, points for himself', () => {
    for (const held of [
      { mode: 'black' },
      { mode: 'white' },
      { frozen },
      { slide: 2 },
      { ended: true },
    ] as const) {
      const { board, become, pointed } = begun();
      become(held);
      board.point('presenter', pointing('one'));
      expect(pointed.audience).toEqual([]);
    }
  });
});

describe('a chart alone', () => {
  const chart: Slide = {
    ...slide('chart'),
    layout: 'chart',
    chart: { type: 'bar', unit: '%', bars: [] },
    caption: 'so it grew',
  };
  test('keeps its title, values and caption, and is a slide of its own', () =>
    expect(chartAlone(chart)).toMatchObject({ large: true, caption: 'so it grew', key: 'chart alone' }));
  test('there is none of a slide without one, nor of itself', () => {
    expect(chartAlone(slide('one'))).toBeNull();
    expect(chartAlone(chartAlone(chart) as Slide)).toBeNull();
  });
});
