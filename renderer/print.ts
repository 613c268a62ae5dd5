/** The print window: lays all pages of a job out, then says that it is ready. */
import { mount, tick, unmount } from 'svelte';
import { createClient } from '../api/client.ts';
import type { Bridge } from '../api/index.ts';
import Print from './screens/print/Print.svelte';
import './screens/print/print.css';

const lectern = createClient((window as unknown as { lectern: Bridge }).lectern);
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
    shown = mount(Print, { target, props: { job } });
    await tick();
    await document.fonts.ready;
    await lectern.output.ready({ pages: document.querySelectorAll('.page').length });
  } catch (error) {
    await lectern.output.ready({ pages: 0, error: error instanceof Error ? error.message : String(error) });
  }
}

lectern.on('output.job', () => void layOut());
void layOut();
