/** The person's language: what they chose, else the system's. */
import { app } from 'electron';
import { localeFor, locales, type Locale } from '../api/messages.ts';

/** The system's language, as a terminal or a desktop tells it. */
export function systemLocale(): Locale {
  return localeFor(process.env.LC_ALL || process.env.LANG || app.getLocale());
}

/** A remembered choice, or the system's language when there is none. */
export function chosenLocale(remembered: string | undefined): Locale {
  return locales.find((locale) => locale === remembered) ?? systemLocale();
}
