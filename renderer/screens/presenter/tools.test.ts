import { describe, expect, test } from 'vitest';
import { showShortcuts } from '../../../api/shortcuts.ts';
import { fitting, toolsFor, type ToolName } from './tools.ts';

const all = toolsFor({ twoWindows: true, skipped: [4], beforeLess: null }, true);
const names = all.flatMap(({ tools }) => tools);
const widths = new Map<ToolName, number>(names.map((name) => [name, 60]));

describe('the row of tools', () => {
  test('has a key for every tool, in the group where the key sheet has it', () => {
    for (const { group, tools } of all) {
      for (const tool of tools)
        expect(showShortcuts.find(({ action }) => action === tool)?.group, tool).toBe(group);
    }
  });
  test('shows all of them where there is room', () => {
    expect(fitting(all, widths, 10_000, 6).size).toBe(names.length);
  });
  test('keeps what saves a speaker for longest, and never more than fits', () => {
    for (const room of [0, 100, 320, 700, 1_200]) {
      const fits = fitting(all, widths, room, 6);
      expect(fits.size * 66).toBeLessThanOrEqual(Math.max(0, room));
      if (fits.size >= 3) expect([...fits].slice(0, 3)).toEqual(['previous', 'next', 'black']);
    }
  });
  test('has a control for every key that moves the show, those that are seldom used behind the others', () => {
    const moves = showShortcuts.filter(({ group, action }) => group === 'moving' && action !== 'enter');
    for (const { action } of moves) expect(names, action).toContain(action);
    const fits = fitting(all, widths, 66 * (names.length - 6) + 6 * all.length, 6);
    for (const tool of ['first', 'last', 'next-keyword', 'previous-keyword', 'next-slide'] as const)
      expect(fits.has(tool), tool).toBe(false);
  });
  test('offers only what makes sense now', () => {
    const usual = { twoWindows: false, skipped: [], beforeLess: null };
    const tools = toolsFor(usual, false).flatMap((group) => group.tools);
    expect(tools).toContain('switch');
    for (const tool of ['swap', 'unskip', 'next-slide', 'previous-slide']) expect(tools).not.toContain(tool);
    // Time was cut and no slide had to go: that can be undone as well.
    const beforeLess = {
      timing: { kind: 'up' } as const,
      plannedFrom: { slide: 1, elapsed: 0 },
      skipped: [],
    };
    const cut = toolsFor({ ...usual, beforeLess }, false).flatMap((group) => group.tools);
    expect(cut).toContain('unskip');
  });
});
