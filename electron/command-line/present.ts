/** `present` on the command line: the show of one briefing, and nothing besides. */
import type { Locale } from '../../api/messages.ts';
import { openDoor } from '../door.ts';
import { infoAnswers } from '../info.ts';
import type { LibraryProcess } from '../library.ts';
import { Show } from '../show/show.ts';
import { chosen } from './briefing.ts';
import type { Request } from './parse.ts';

/**
 * Runs a show; resolves when it is over.
 *
 * @throws LecternError slide-unknown, nothing-to-show, and what `chosen` throws
 */
export async function present(
  request: Extract<Request, { command: 'present' }>,
  library: LibraryProcess,
  locale: Locale,
): Promise<void> {
  const { id } = (await chosen(request, library)).briefing(request.keyword);
  const { from, windowed } = request;
  await new Promise<void>((resolve, reject) => {
    const show = new Show(library, () => resolve());
    openDoor(library, { ...show.answers, ...infoAnswers(library, () => locale) }, () => locale);
    show.start({ briefingId: id, from, windowed, front: 'audience', rehearsal: false }).catch(reject);
  });
}
