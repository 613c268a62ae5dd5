/** What the presenter's window reads off the running show: names of slides, the time and the pace. */
import { slideFonts } from '../../slides/fonts.ts';
import type { SlideName } from '../../../briefing/answers/slides.ts';
import { runsText } from '../../../briefing/build/runs.ts';
import { courseSeconds, paceOf, type Course } from '../../../briefing/pace/pace.ts';
import { secondsOf } from '../../../briefing/pace/seconds.ts';
import { upcoming, type Upcoming } from '../../../api/show-walk.ts';
import type { Slide } from '../../../briefing/model.ts';
import { currentLocale, t } from '../../language.svelte.ts';
import { ShowView } from '../../show.svelte.ts';
import { elapsedText } from './clocks.ts';
import { Ticker } from './ticker.svelte.ts';
import { keywordOf, type KeywordPlace } from './segments.ts';

/** So near to the plan that nobody needs to hear of it, in seconds. */
const onTime = 10;

export class Cockpit {
  readonly show = new ShowView();
  readonly ticker = new Ticker();

  /** The deck as it is walked now. */
  readonly course: Course | null = $derived.by(() => {
    const { deck, state } = this.show;
    return deck && state
      ? { slides: deck.slides, run: deck.run, skipped: state.skipped, included: state.included }
      : null;
  });
  readonly names: SlideName[] = $derived(
    this.show.deck?.slides.map(({ slide, after }, index) => ({
      number: after === null ? index + 1 : null,
      keyword: slide.keyword?.name ?? '',
      title: titleOf(slide),
    })) ?? [],
  );
  readonly keyword: KeywordPlace | null = $derived(
    this.show.deck && this.show.state ? keywordOf(this.show.deck, this.show.state.slide) : null,
  );
  readonly upcoming: Upcoming | null = $derived(
    this.show.deck && this.show.state && upcoming(this.show.state, { deck: this.show.deck.slides }),
  );

  /** Milliseconds of the show, pauses left out. */
  readonly elapsed: number = $derived(this.show.elapsed(this.ticker.moment));
  /** Seconds by slide, of those that are walked. */
  readonly #seconds: number[] = $derived(this.course ? courseSeconds(this.course) : []);

  /** Milliseconds there are for the whole show; null: as long as it takes. */
  readonly total: number | null = $derived.by(() => {
    const timing = this.show.state?.timing;
    if (!timing) return null;
    if (timing.kind === 'down') return timing.minutes * 60_000;
    if (timing.kind === 'until') return this.elapsed + timing.at - this.ticker.now;
    // Without a limit, what was planned slide by slide is the measure.
    const planned = this.show.deck?.slides.some(({ seconds }) => seconds !== null) ?? false;
    return planned ? this.#seconds.reduce((sum, seconds) => sum + seconds, 0) * 1000 : null;
  });
  readonly remaining: number | null = $derived(this.total === null ? null : this.total - this.elapsed);
  readonly pace = $derived.by(() => {
    const { deck, state } = this.show;
    if (!deck || !state || this.total === null) return null;
    const { slide, elapsed } = state.plannedFrom;
    const budget = { total: this.total / 1000, from: { slide, elapsed: elapsed / 1000 } };
    const here = state.ended ? Infinity : state.slide;
    return paceOf(deck.slides, this.#seconds, budget, here, this.elapsed / 1000);
  });
  /** Milliseconds spent on this slide, and its share of the time; 0: it has none. */
  readonly spent: number = $derived(Math.max(0, this.elapsed - (this.show.state?.slideSince ?? 0)));
  readonly share: number = $derived(this.pace ? (this.pace.end - this.pace.start) * 1000 : 0);

  /** Seconds this slide takes by itself, whatever the budget. */
  readonly naturalSeconds: number = $derived(this.show.here ? secondsOf(this.show.here) : 0);

  /** "快 1:20", "正好", "慢 2:05". */
  readonly paceText: string = $derived.by(() => {
    if (!this.pace) return '—';
    const { behind } = this.pace;
    if (Math.abs(behind) < onTime) return t('presenter.pace.on-time');
    const time = elapsedText(Math.abs(behind) * 1000);
    return t(behind > 0 ? 'presenter.pace.behind' : 'presenter.pace.ahead', { time });
  });
  readonly late: boolean = $derived((this.pace?.behind ?? 0) >= onTime);

  /** Follows the show and the clock; gives back how to stop. */
  start(): () => void {
    void slideFonts().then(() => this.show.follow());
    return this.ticker.start();
  }

  /** "第 5 张", or what a back-up slide is called. */
  numberOf(slide: number): string {
    const after = this.show.slideAt(slide)?.after ?? null;
    return after === null ? t('presenter.number', { slide }) : t('presenter.back-up.after', { slide: after });
  }

  /** Number and title: what a slide is called where it is chosen. */
  nameOf(slide: number): string {
    const name = this.names[slide - 1];
    return name ? [this.numberOf(slide), name.keyword, name.title].filter(Boolean).join(' · ') : '';
  }
}

/** A slide's title in one line. */
export const titleOf = (slide: Slide): string => runsText(slide.title).replace(/\s+/g, ' ');

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
/** Making one takes longer than all the rest of a tick. */
let clocks: { locale: string; format: Intl.DateTimeFormat } | null = null;

/** What o'clock it is at a moment: "15:04". */
export function clockText(epoch: number): string {
  const locale = currentLocale();
  if (clocks?.locale !== locale) clocks = { locale, format: new Intl.DateTimeFormat(locale, clock) };
  return clocks.format.format(epoch);
}
