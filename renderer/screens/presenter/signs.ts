/** What is not as usual in a running show, and how to leave it. Pure. */
import type { MessageKey } from '../../../api/messages.ts';
import type { Air, ShowActionName, ShowState, Tool } from '../../../api/show-state.ts';
import type { ShowStage } from '../../../api/show.ts';

/** cover: the audience does not see the slide that is here. busy: something is in use. quiet: good to know. */
export type Tone = 'cover' | 'busy' | 'quiet';

export interface Sign {
  tone: Tone;
  text: MessageKey;
  /** The same in a word, where another sign covers it. */
  short: MessageKey;
  /** A number that goes into the text, as `slide` and as `count`. */
  number: number;
  /** The tool that goes into the text. */
  tool: Tool | null;
  leave: ShowActionName;
}

/**
 * Every special state there is, the one that covers the others first.
 *
 * @param run how many slides are the run: back-up slides have no number to name them by
 */
export function signsOf(state: ShowState, run: number, audience: ShowStage['audience']): Sign[] {
  const signs: Sign[] = [];
  const add = (
    tone: Tone,
    text: MessageKey,
    short: MessageKey,
    leave: ShowActionName,
    number = 0,
    tool: Tool | null = null,
  ) => signs.push({ tone, text, short, leave, number, tool });
  if (audience === 'closed')
    add('cover', 'presenter.no-audience', 'presenter.audience-window.closed', 'reopen');
  if (audience === 'hangs')
    add('cover', 'presenter.audience-hangs', 'presenter.audience-window.hangs', 'reopen');
  if (state.answer?.question === '') add('cover', 'presenter.is-enlarged', 'presenter.tool.zoom', 'escape');
  else if (state.answer) add('cover', 'show.is-answer', 'presenter.tool.answers', 'escape');
  if (state.mode !== 'live')
    add('cover', `show.is-${state.mode}`, `presenter.tool.${state.mode}`, state.mode);
  // An answer is seen over a frozen screen; what is under it is looked at in private.
  const alone = state.frozen !== null && !state.answer;
  if (state.zoom && !alone) add('busy', 'show.is-zoom', 'presenter.tool.zoom', 'zoom');
  if (state.frozen) {
    const { slide } = state.frozen;
    add('cover', heldAs(state.frozen, run), 'presenter.tool.freeze', 'freeze', slide);
  }
  if (state.zoom && alone) add('quiet', 'presenter.zoom-private', 'presenter.zoom-private', 'zoom');
  if (state.ended) add('busy', 'presenter.is-end', 'presenter.at-end', 'previous');
  if (state.tool !== 'arrow')
    add('busy', 'show.is-drawing', `presenter.tool.${state.tool}`, 'arrow', 0, state.tool);
  if (!state.inkShown) add('quiet', 'presenter.ink-hidden', 'presenter.ink-hidden', 'ink-toggle');
  if (state.skipped.length > 0)
    add('quiet', 'presenter.is-skipping', 'presenter.is-skipping', 'unskip', state.skipped.length);
  return signs;
}

function heldAs({ slide, zoom, answer }: Air, run: number): MessageKey {
  if (answer) return answer.question === '' ? 'presenter.air.frozen-enlarged' : 'presenter.air.frozen-answer';
  if (slide > run) return 'presenter.air.frozen-back-up';
  return zoom ? 'presenter.air.frozen-zoom' : 'show.is-frozen';
}
