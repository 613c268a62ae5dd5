/** The person's language in this window; it changes while the app runs. */
import { translate, type Locale, type MessageKey, type MessageParams } from '../api/messages.ts';
import { lectern } from './client.ts';

let locale = $state<Locale>('zh-CN');

/** Starts with this language and follows what the person chooses. */
export function followLanguage(first: Locale): void {
  const set = (chosen: Locale): void => {
    locale = chosen;
    document.documentElement.lang = chosen;
  };
  set(first);
  lectern.on('locale.changed', (event) => set(event.locale));
}

/** A message in the person's language; whatever shows it is drawn again when that changes. */
export const t = (key: MessageKey, params?: MessageParams): string => translate(locale, key, params);

/** The person's language, for dates and numbers. */
export const currentLocale = (): Locale => locale;
