/** The row of tools: which there are, which go first when room is short, which are on. Pure. */
import type { ShortcutGroup } from '../../../api/shortcuts.ts';
import type { ShowActionName, ShowState } from '../../../api/show-state.ts';

/** Tools by the groups of the key sheet; within a group as they are reached for. */
const groups = {
  moving: [
    'previous',
    'next',
    'previous-slide',
    'next-slide',
    'previous-keyword',
    'next-keyword',
    'first',
    'last',
    'back',
  ],
  screen: ['black', 'white', 'freeze', 'zoom'],
  finding: ['answers', 'overview', 'goto', 'next-hidden'],
  pointing: [
    'laser',
    'pen',
    'highlighter',
    'eraser',
    'spotlight',
    'ink-undo',
    'ink-redo',
    'ink-clear',
    'ink-toggle',
  ],
  time: ['timer-pause', 'timer-reset', 'timer', 'less-time', 'unskip'],
  windows: ['edit-notes', 'notes-smaller', 'notes-larger', 'swap', 'switch', 'displays', 'reopen'],
} as const satisfies Record<ShortcutGroup, readonly ShowActionName[]>;
export type ToolName = (typeof groups)[ShortcutGroup][number];

/** What keeps its place in the row for longest: what saves a speaker comes before what adorns. */
const precedence: readonly ToolName[] = [
  'previous',
  'next',
  'black',
  'freeze',
  'answers',
  'overview',
  'goto',
  'less-time',
  'reopen',
  'laser',
  'pen',
  'timer-pause',
  'zoom',
  'edit-notes',
  'white',
  'spotlight',
  'highlighter',
  'eraser',
  'next-hidden',
  'timer',
  'displays',
  'switch',
  'swap',
  'back',
  'ink-undo',
  'ink-redo',
  'ink-clear',
  'ink-toggle',
  'timer-reset',
  'unskip',
  'notes-smaller',
  'notes-larger',
  'reopen',
];

export interface ToolGroup {
  group: ShortcutGroup;
  tools: ToolName[];
}

/**
 * The tools that make sense now.
 *
 * @param stepwise bullets come one by one, so that a slide can be left before they all came
 */
export function toolsFor(
  { twoWindows, skipped, beforeLess }: Pick<ShowState, 'twoWindows' | 'skipped' | 'beforeLess'>,
  stepwise: boolean,
): ToolGroup[] {
  const without = new Set<ToolName>([
    twoWindows ? 'switch' : 'swap',
    ...(skipped.length > 0 || beforeLess ? [] : ['unskip' as const]),
    ...(stepwise ? [] : (['previous-slide', 'next-slide'] as const)),
  ]);
  return (Object.entries(groups) as [ShortcutGroup, readonly ToolName[]][]).map(([group, tools]) => ({
    group,
    tools: tools.filter((tool) => !without.has(tool)),
  }));
}

/**
 * The tools that have room in a row, each by its own width; the others go behind a button.
 *
 * @param gap between two tools, and once more between two groups
 */
export function fitting(
  all: ToolGroup[],
  widths: ReadonlyMap<ToolName, number>,
  room: number,
  gap: number,
): Set<ToolName> {
  const rank = (tool: ToolName): number => {
    const found = precedence.indexOf(tool);
    return found < 0 ? precedence.length : found;
  };
  const fits = new Set<ToolName>();
  let left = room - all.length * gap;
  for (const tool of all.flatMap(({ tools }) => tools).sort((a, b) => rank(a) - rank(b))) {
    left -= (widths.get(tool) ?? Infinity) + gap;
    // The first that finds no room ends the row: a smaller one after it would jump the queue.
    if (left < 0) break;
    fits.add(tool);
  }
  return fits;
}

/** Whether a tool is on; undefined for those that do something once. */
export function isOn(state: ShowState, tool: ToolName): boolean | undefined {
  switch (tool) {
    case 'black':
    case 'white':
      return state.mode === tool;
    case 'freeze':
      return state.frozen !== null;
    case 'zoom':
      return state.zoom !== null || state.tool === tool;
    case 'laser':
    case 'pen':
    case 'highlighter':
    case 'eraser':
    case 'spotlight':
      return state.tool === tool;
    case 'ink-toggle':
      return !state.inkShown;
    case 'timer-pause':
      return state.runningSince === null;
    case 'answers':
    case 'overview':
    case 'goto':
    case 'timer':
    case 'less-time':
    case 'edit-notes':
    case 'displays':
      return state.panel === tool;
    default:
      return undefined;
  }
}
