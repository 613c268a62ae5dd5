/** Whether a page still answers: one that hangs stands as it was, and nobody would know. */
import type { WebContents } from 'electron';

/** A page is asked this often, and taken for hung after this long without an answer; in ms. */
const every = 1_500;
const patience = 5_000;

/** Calls back when a page no longer answers (true), and when it does again (false). */
export function watchPulse(contents: WebContents, hear: (hangs: boolean) => void): void {
  let hung = false;
  let since: number | null = null;
  const found = (hangs: boolean): void => {
    if (hangs !== hung) hear((hung = hangs));
  };
  const answered = (): void => {
    since = null;
    found(false);
  };
  const ask = (): void => {
    if (contents.isLoadingMainFrame()) return;
    if (since !== null) return found(Date.now() - since > patience);
    since = Date.now();
    // A page that ends meanwhile answers by none of the two; the next one is asked anew.
    contents.executeJavaScript('0').then(answered, () => (since = null));
  };
  const timer = setInterval(ask, every);
  contents.on('unresponsive' as 'responsive', () => found(true));
  contents.on('responsive', answered);
  contents.on('render-process-gone', answered);
  contents.on('did-finish-load', answered);
  contents.once('destroyed', () => clearInterval(timer));
}
