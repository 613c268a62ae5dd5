import { mount, type Component } from 'svelte';
import { lectern } from './client.ts';
import { followLanguage } from './language.svelte.ts';

/** Puts a window's one screen in its page, in the person's language. */
export async function open(screen: Component): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no place for its screen');
  const { locale } = await lectern.settings.info();
  followLanguage(locale);
  mount(screen, { target });
}
