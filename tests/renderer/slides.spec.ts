import { svelte } from '@sveltejs/vite-plugin-svelte';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { aspects, themes } from '../../briefing/model.ts';

const root = resolve(import.meta.dirname, '../..');
const shapes = themes.flatMap((theme) => aspects.map((aspect): [string, string] => [theme, aspect]));
/** Samples in every theme and aspect; the many other texts in both aspects, and every theme among them. */
const texts = ['assets/samples', 'tests/fixtures/reports'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name, at) => ({
      name,
      text: readFileSync(join(root, folder, name), 'utf8'),
      drawn: shapes.filter(([theme]) => folder === 'assets/samples' || theme === themes[at % themes.length]),
    })),
);

let server: ViteDevServer;
/** One page for all: it shows other slides, it is not loaded again. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  server = await createServer({
    root,
    configFile: false,
    plugins: [svelte()],
    server: { port: 0, host: '127.0.0.1', hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  const place = server.httpServer?.address();
  if (!place || typeof place === 'string') throw new Error('The gallery is not served');
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${place.port}/tests/renderer/gallery/index.html`);
  await page.waitForFunction('window.show !== undefined');
});
test.afterAll(async () => {
  await page.close();
  await server.close();
});

/** Draws slides in the page and says how many. */
const draw = (what: 'show' | 'showAnswers' | 'compare', ...words: string[]): Promise<number> =>
  page.evaluate(
    ([name = '', ...given]) =>
      (window as unknown as Record<string, (...given: string[]) => Promise<number>>)[name]?.(...given) ?? 0,
    [what, ...words],
  );

/** In the page: what of a slide is cut off, lies over its neighbour's edge, or is set too small. */
function faults(): string[] {
  const found: string[] = [];
  for (const [index, slide] of [...document.querySelectorAll('.slide')].entries()) {
    const where = `slide ${index + 1} (${slide.getAttribute('data-layout')})`;
    const stage = slide.getBoundingClientRect();
    const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? stage.bottom;
    if (slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth) {
      found.push(`${where} is larger than its stage`);
    }
    for (const part of slide.querySelectorAll('*')) {
      const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own) continue;
      const text = part.textContent?.slice(0, 30);
      const box = part.getBoundingClientRect();
      const inFooter = part.closest('footer') !== null;
      if (box.right > stage.right - 90 || box.left < stage.left + 90) found.push(`${where} margin: ${text}`);
      if (!inFooter && box.bottom > foot + 1) found.push(`${where} reaches its footer: ${text}`);
      // The blank half of a closing mark may hang over the edge: newer engines break lines as if it were not there.
      const blank = /[）》」』】〉〕。，、；：！？”’]/.test(part.textContent ?? '')
        ? parseFloat(getComputedStyle(part).fontSize) / 2
        : 0;
      if (part.scrollWidth > part.clientWidth + blank + 1 && part.clientWidth > 0)
        found.push(`${where} is too wide: ${text}`);
      const size = parseFloat(getComputedStyle(part).fontSize);
      if (size < (inFooter ? 22 : 28)) found.push(`${where} is set in ${size}: ${text}`);
    }
  }
  return found;
}

for (const { name, text, drawn } of texts) {
  test(`no slide of ${name} overflows`, async () => {
    for (const [theme, aspect] of drawn) {
      const count = await draw('show', text, theme, aspect);
      expect(count).toBeGreaterThan(2);
      expect(await page.evaluate(faults), `${theme} ${aspect}`).toEqual([]);
    }
  });
}

test('an English apostrophe takes its own width in titles and charts, and not that of a character', async () => {
  const text =
    'Town report\n\n## Output\n\nTotal output grew. The three industries accounted for 6.4, 43.4 and 50.2 percent of GDP respectively.';
  await draw('show', text, 'vermilion', '16:9');
  const widths = await page.evaluate(() => {
    const found: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('’') ?? -1;
      if (at < 0 || !node.parentElement) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
      found.push(range.getBoundingClientRect().width / size);
    }
    return found;
  });
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths)).toBeLessThan(0.5);
});

const asked: Record<string, string[]> = {
  'hengyang-2020.zh.txt': ['市场主体', '市场主体增速', '三公经费', '粮食', '第二位', '科技支出'],
  'city-2020.en.txt': ['registered businesses', 'farm produce processing', 'drug trafficking', 'high-tech'],
};
for (const { name, text } of texts.filter((one) => one.name in asked)) {
  test(`no answer from ${name} overflows its slide, however long its words or large its number`, async () => {
    for (const [theme, aspect] of shapes) {
      const count = await draw('showAnswers', text, theme, aspect, ...(asked[name] ?? []));
      expect(count).toBeGreaterThan(10);
      expect(await page.evaluate(faults), `${theme} ${aspect}`).toEqual([]);
    }
  });
}

for (const language of ['zh', 'en']) {
  test(`no comparison over years overflows in ${language}, in any theme and aspect`, async () => {
    for (const [theme, aspect] of shapes) {
      const count = await draw('compare', language, theme, aspect);
      expect(count).toBeGreaterThan(5);
      expect(await page.evaluate(faults), `${theme} ${aspect}`).toEqual([]);
      expect(await page.evaluate(crossings), `${theme} ${aspect}`).toEqual([]);
    }
  });
}

/** In the page: words of a chart that lie over each other. */
function crossings(): string[] {
  return [...document.querySelectorAll('svg')].flatMap((svg, chart) => {
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1;
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 16;
        return across && down ? [`chart ${chart + 1}: ${one.said} over ${other.said}`] : [];
      }),
    );
  });
}
