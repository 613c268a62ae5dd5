/** What stands around a show in the main window: its settings before it, the room check, its log after it. */
import type { ShowRecord } from '../api/shows.ts';
import type { BriefingHead, BriefingId, ShowId } from '../briefing/model.ts';
import { lectern } from './client.ts';
import { t } from './language.svelte.ts';
import { attempt, notices } from './notices.svelte.ts';
import { clockText } from './time.ts';

/** One of them is open at a time. */
type Scene =
  | { name: 'settings' | 'room' | 'logs' }
  | { name: 'log'; id: ShowId }
  | { name: 'ink'; id: ShowId; briefing: BriefingHead };

class Backstage {
  scene = $state.raw<Scene | null>(null);

  readonly open = (name: 'settings' | 'room' | 'logs'): void => void (this.scene = { name });
  readonly openLog = (id: ShowId): void => void (this.scene = { name: 'log', id });
  /** Asks how a show's ink is to be exported with its slides. */
  readonly exportInk = (id: ShowId, briefing: BriefingHead): void =>
    void (this.scene = { name: 'ink', id, briefing });
  readonly close = (): void => void (this.scene = null);

  /** Listens to shows that end, and asks what is to become of one that was cut short. */
  follow(): void {
    lectern.on('show.over', ({ id, rehearsal }) => {
      if (rehearsal) this.openLog(id);
      else void attempt(async () => this.#over(await lectern.shows.get({ id })));
    });
    void attempt(async () => {
      const unfinished = await lectern.shows.unfinished();
      if (unfinished) await this.#offer(unfinished);
    });
  }

  #over({ id, milliseconds, slides }: ShowRecord): void {
    notices.say({
      kind: 'done',
      text: t('shows.over', { time: clockText(milliseconds), slides }),
      action: { label: t('shows.over.open'), go: () => this.openLog(id) },
    });
  }

  async #offer({ id, briefingId, rehearsal, place }: ShowRecord): Promise<void> {
    const briefings = await lectern.briefings.list();
    const title = briefings.find((briefing) => briefing.id === briefingId)?.title ?? '';
    const { windowed, front } = place;
    notices.say({
      kind: 'done',
      text: t('shows.resume', { slide: place.slide, title }),
      stays: true,
      action: {
        label: t('shows.resume.go'),
        go: () =>
          void attempt(() => lectern.show.start({ briefingId, rehearsal, windowed, front, resume: id })),
      },
      refusal: { label: t('shows.resume.not'), go: () => void attempt(() => lectern.shows.drop({ id })) },
    });
  }
}

export const backstage = new Backstage();

/** Begins a rehearsal: the presenter's window is in front where there is one display. */
export const rehearse = (briefingId: BriefingId): Promise<void> =>
  attempt(() => lectern.show.start({ briefingId, rehearsal: true, front: 'presenter' })) as Promise<void>;
