/** The print window: lays all pages of a job out, then says that it is ready. */
import { mount, unmount } from 'svelte';
import type { Bookmark } from '../api/output.ts';
import { lectern } from './client.ts';
import Print from './screens/print/Print.svelte';
import './screens/print/print.css';

const target = document.getElementById('app');
const pageSize = new CSSStyleSheet();
document.adoptedStyleSheets = [pageSize];
let shown: ReturnType<typeof mount> | null = null;

async function layOut(): Promise<void> {
  try {
    if (!target) throw new Error('The print page has no place to lay pages out');
    const job = await lectern.output.job();
    if (shown) await unmount(shown);
    const slides = job.aspect === '16:9' ? '13.333in 7.5in' : '10in 7.5in';
    pageSize.replaceSync(`@page { size: ${job.as === 'slides' ? slides : job.paper}; margin: 0; }`);
    const bookmarks = await new Promise<Bookmark[]>((done) => {
      const progress = (laid: number, total: number): void =>
        void lectern.output.progress({ done: laid, total });
      shown = mount(Print, { target, props: { job, progress, done } });
    });
    await document.fonts.ready;
    await lectern.output.ready({ pages: document.querySelectorAll('.page').length, bookmarks });
  } catch (error) {
    await lectern.output.ready({ pages: 0, error: error instanceof Error ? error.message : String(error) });
  }
}

lectern.on('output.job', () => void layOut());
void layOut();
