/** The message catalogue: every string a person sees, Chinese first, English complete. */
import enAnswers from '../assets/messages/en/answers.json' with { type: 'json' };
import enApp from '../assets/messages/en/app.json' with { type: 'json' };
import enCli from '../assets/messages/en/cli.json' with { type: 'json' };
import enErrors from '../assets/messages/en/errors.json' with { type: 'json' };
import enFigures from '../assets/messages/en/figures.json' with { type: 'json' };
import enMenu from '../assets/messages/en/menu.json' with { type: 'json' };
import enPresenter from '../assets/messages/en/presenter.json' with { type: 'json' };
import enRoom from '../assets/messages/en/room.json' with { type: 'json' };
import enShow from '../assets/messages/en/show.json' with { type: 'json' };
import enShows from '../assets/messages/en/shows.json' with { type: 'json' };
import enSlides from '../assets/messages/en/slides.json' with { type: 'json' };
import enTools from '../assets/messages/en/tools.json' with { type: 'json' };
import zhAnswers from '../assets/messages/zh-CN/answers.json' with { type: 'json' };
import zhApp from '../assets/messages/zh-CN/app.json' with { type: 'json' };
import zhCli from '../assets/messages/zh-CN/cli.json' with { type: 'json' };
import zhErrors from '../assets/messages/zh-CN/errors.json' with { type: 'json' };
import zhFigures from '../assets/messages/zh-CN/figures.json' with { type: 'json' };
import zhMenu from '../assets/messages/zh-CN/menu.json' with { type: 'json' };
import zhPresenter from '../assets/messages/zh-CN/presenter.json' with { type: 'json' };
import zhRoom from '../assets/messages/zh-CN/room.json' with { type: 'json' };
import zhShow from '../assets/messages/zh-CN/show.json' with { type: 'json' };
import zhShows from '../assets/messages/zh-CN/shows.json' with { type: 'json' };
import zhSlides from '../assets/messages/zh-CN/slides.json' with { type: 'json' };
import zhTools from '../assets/messages/zh-CN/tools.json' with { type: 'json' };

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const zh = {
  answers: zhAnswers,
  app: zhApp,
  cli: zhCli,
  errors: zhErrors,
  figures: zhFigures,
  menu: zhMenu,
  presenter: zhPresenter,
  room: zhRoom,
  show: zhShow,
  shows: zhShows,
  slides: zhSlides,
  tools: zhTools,
};
type Catalogue = typeof zh;
const en: { [Section in keyof Catalogue]: Record<keyof Catalogue[Section], string> } = {
  answers: enAnswers,
  app: enApp,
  cli: enCli,
  errors: enErrors,
  figures: enFigures,
  menu: enMenu,
  presenter: enPresenter,
  room: enRoom,
  show: enShow,
  shows: enShows,
  slides: enSlides,
  tools: enTools,
};
export const catalogues = { 'zh-CN': zh, en };

/** "app.import.button": the section's file, then its key. */
export type MessageKey = {
  [Section in keyof Catalogue]: `${Section}.${keyof Catalogue[Section] & string}`;
}[keyof Catalogue];
export type MessageParams = Record<string, string | number>;

/**
 * One message in one language, its {placeholders} filled in.
 *
 * @example translate('zh-CN', 'errors.not-found', { what: '简报 3' })
 */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const dot = key.indexOf('.');
  const section = catalogues[locale][key.slice(0, dot) as keyof Catalogue] as Record<string, string>;
  const message = section[key.slice(dot + 1)];
  if (message === undefined) throw new Error(`No message "${key}" in ${locale}`);
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The catalogue's language for a system's language tag: Chinese of any kind is zh-CN, all else English. */
export function localeFor(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
