/** `present` on the command line: the show of one briefing, and nothing besides. */
import type { Locale } from '../../api/messages.ts';
import type { StartShow } from '../../api/show.ts';
import { openDoor } from '../door.ts';
import { infoAnswers } from '../info.ts';
import { onHandedOver } from '../instance.ts';
import type { LibraryProcess } from '../library.ts';
import { Show } from '../show/show.ts';
import { chosen } from './briefing.ts';
import type { Request } from './parse.ts';

type PresentRequest = Extract<Request, { command: 'present' }>;

/**
 * Runs a show; resolves when it is over.
 *
 * @throws LecternError slide-unknown, nothing-to-show, and what `chosen` throws
 */
export async function present(
  request: PresentRequest,
  library: LibraryProcess,
  locale: Locale,
): Promise<void> {
  const asked = await showOf(request, library);
  await new Promise<void>((resolve, reject) => {
    const show = new Show(library, () => resolve());
    openDoor(library, { ...show.answers, ...infoAnswers(library, () => locale) }, () => locale);
    // Whatever a later start wants, the audience sees the show and nothing else.
    onHandedOver(() => void show.focus());
    show.start(asked).catch(reject);
  });
}

/**
 * The show that the words ask for.
 *
 * @throws LecternError what `chosen` throws
 */
export async function showOf(request: PresentRequest, library: LibraryProcess): Promise<StartShow> {
  const { id } = (await chosen(request, library)).briefing(request.keyword);
  const { from, windowed } = request;
  return { briefingId: id, from, windowed, front: 'audience', rehearsal: false };
}
