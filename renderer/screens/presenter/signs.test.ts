import { describe, expect, test } from 'vitest';
import type { ShowState } from '../../../api/show-state.ts';
import type { ShowStage } from '../../../api/show.ts';
import type { Slide } from '../../../briefing/model.ts';
import { signsOf } from './signs.ts';

const usual = {
  answer: null,
  mode: 'live',
  zoom: null,
  frozen: null,
  ended: false,
  tool: 'arrow',
  inkShown: true,
  skipped: [],
} as unknown as ShowState;
const signs = (change: Partial<ShowState>, audience: ShowStage['audience'] = 'open') =>
  signsOf({ ...usual, ...change }, 20, audience);

describe('special states', () => {
  test('are none while all is as usual', () => expect(signs({})).toEqual([]));
  test('each name what the audience sees and what leaves it', () => {
    expect(signs({ mode: 'black' })).toMatchObject([
      { tone: 'cover', text: 'show.is-black', leave: 'black' },
    ]);
    expect(
      signs({ frozen: { slide: 7, step: 1, ended: false, zoom: null, inkShown: true, answer: null } }),
    ).toMatchObject([{ tone: 'cover', text: 'show.is-frozen', number: 7, leave: 'freeze' }]);
    expect(
      signs({ frozen: { slide: 22, step: 1, ended: false, zoom: null, inkShown: true, answer: null } })[0]
        ?.text,
    ).toBe('presenter.air.frozen-back-up');
    expect(signs({ tool: 'pen' })).toMatchObject([{ tone: 'busy', tool: 'pen', leave: 'arrow' }]);
    expect(signs({}, 'hangs')).toMatchObject([
      { tone: 'cover', text: 'presenter.audience-hangs', leave: 'reopen' },
    ]);
    expect(signs({ skipped: [3, 4] })).toMatchObject([{ tone: 'quiet', number: 2, leave: 'unskip' }]);
  });
  test('say that a spot is seen larger only while the audience sees it so', () => {
    const zoom = { x: 0.3, y: 0.4, scale: 2 };
    const frozen = { slide: 7, step: 1, ended: false, zoom: null, inkShown: true, answer: null };
    expect(signs({ zoom })).toMatchObject([{ text: 'show.is-zoom', leave: 'zoom' }]);
    expect(signs({ zoom, frozen })).toMatchObject([
      { text: 'show.is-frozen', leave: 'freeze' },
      { tone: 'quiet', text: 'presenter.zoom-private', leave: 'zoom' },
    ]);
    expect(signs({ frozen: { ...frozen, zoom } })).toMatchObject([{ text: 'presenter.air.frozen-zoom' }]);
  });
  test('tell an answer from what was only made larger', () => {
    const answer = (question: string) => ({ slide: {} as Slide, question, under: null });
    const frozen = { slide: 7, step: 1, ended: false, zoom: null, inkShown: true, answer: answer('') };
    expect(signs({ answer: answer('税收') })).toMatchObject([{ text: 'show.is-answer', leave: 'escape' }]);
    expect(signs({ answer: answer('') })).toMatchObject([{ text: 'presenter.is-enlarged', leave: 'escape' }]);
    expect(signs({ frozen })[0]?.text).toBe('presenter.air.frozen-enlarged');
  });
  test('stand in the order in which they cover each other, a missing audience window first', () => {
    const all = signs(
      {
        mode: 'white',
        tool: 'pen',
        skipped: [2],
        ended: true,
        frozen: { slide: 7, step: 1, ended: false, zoom: null, inkShown: true, answer: null },
      },
      'closed',
    );
    expect(all.map(({ leave }) => leave)).toEqual([
      'reopen',
      'white',
      'freeze',
      'previous',
      'arrow',
      'unskip',
    ]);
  });
});
