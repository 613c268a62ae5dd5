import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bridge } from '../../api/index.ts';
import type { Report } from '../../briefing/model.ts';
import { choose, commandLine, inFolder, picture, root, start, startWith, windowOf } from './program.ts';

const fixture = (name: string): string => join(root, 'tests/fixtures/files', name);
const gb18030 = fixture('keywords.gb18030.txt');
const report = (name: string, more = ''): string =>
  `临川县2023年国民经济和社会发展情况报告\n临川县统计局\n2024年3月12日\n\n一、${name}\n\n经济平稳。生产总值318.6亿元，增长5.2%。\n${more}\n二、民生保障\n\n就业平稳。新增就业3200人。\n`;
const kept = (main: Page): Promise<Report | null> =>
  main.evaluate(async () => {
    const answer = await (window as unknown as { lectern: Bridge }).lectern.reports.get({ id: 1 });
    return 'json' in answer ? (JSON.parse(answer.json ?? 'null') as Report | null) : null;
  });
const bringIn = (main: Page) => main.getByRole('button', { name: '导入报告…' }).click();
const save = (main: Page) => main.getByRole('button', { name: '保存', exact: true }).click();

test('a keyword of any length is seen whole in its box, or told in full where it is elided', () =>
  inFolder(async (folder) => {
    const file = join(folder, '报告.txt');
    writeFileSync(file, report('综合'));
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, file);
    await bringIn(main);
    const name = main.getByLabel('关键字 1');
    for (const said of ['综合', '稳', '新动能', '民生保障', '财政和投资运行', 'Economy']) {
      await name.fill(said);
      const room = await name.evaluate((box) => box.clientWidth - box.scrollWidth);
      expect(room, said).toBeGreaterThanOrEqual(0);
    }
    const long = '经济综合实力与城乡面貌发生的历史性变化';
    await name.fill(long);
    await expect(name).toHaveAttribute('title', long);
    await expect(name).toHaveCSS('text-overflow', 'ellipsis');
    await name.fill('财政');
    await main.setViewportSize({ width: 1024, height: 768 });
    await picture(main, 'review-names');
    await app.close();
  }));

test('what is said of a report as a whole is put right, kept, and stays when its source changes', () =>
  inFolder(async (folder) => {
    const file = join(folder, '报告.txt');
    writeFileSync(file, report('综合'));
    const { app, main } = await startWith(folder, file);
    await main.getByRole('button', { name: '检查结构…' }).click();
    const told = main.getByText('报告信息');
    await expect(told.locator('..')).toContainText('2023 年 · 临川县 · 临川县统计局 · 2024-03-12');
    await told.focus();
    await told.locator('..').press('Enter');
    await main.getByLabel('地区').fill('远山省临川县');
    await main.getByLabel('发布单位').fill('临川县发展和改革局');
    await main.getByLabel('引题').fill('统计公报');
    await main.getByLabel('副标题').fill('高质量发展开局');
    const date = main.getByLabel('日期');
    await date.fill('2024-13-01');
    await date.blur();
    await expect(main.getByRole('alert')).toContainText('2024-03');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await picture(main, 'review-headings-wrong');
    await date.fill('2024年4月');
    await date.blur();
    await expect(date).toHaveValue('2024-04');
    await main.getByLabel('关键字 1').fill('总');
    await main.setViewportSize({ width: 1024, height: 768 });
    await picture(main, 'review-headings');
    await save(main);
    const mine = {
      region: '远山省临川县',
      source: '临川县发展和改革局',
      kicker: '统计公报',
      date: '2024-04',
    };
    await expect.poll(() => kept(main)).toMatchObject(mine);

    // The door takes no other date, whoever asks.
    const refused = await main.evaluate(async () => {
      const { lectern } = window as unknown as { lectern: Bridge };
      const arrangement = {
        title: '',
        kicker: '',
        byline: '',
        date: '昨天',
        source: '',
        region: '',
        year: null,
      };
      const parts = { intro: [], keywords: [], skipped: [] };
      return lectern.reports.rearrange({ id: 1, arrangement: { ...arrangement, ...parts } });
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'bad-input' } });

    writeFileSync(file, report('综合', '\n工业向好。工业增加值增长6.0%。\n').replace('3月12日', '3月20日'));
    await choose(app, file);
    await main.getByRole('button', { name: '检查结构…' }).click();
    await main.getByRole('button', { name: '换一份原文…' }).click();
    const structure = main.getByRole('region', { name: '结构' });
    await expect(structure.locator('.point')).toHaveCount(3);
    await save(main);
    await expect.poll(async () => (await kept(main))?.keywords[0]?.points.length).toBe(2);
    const after = await kept(main);
    expect(after).toMatchObject({ ...mine, byline: '临川县统计局' });
    // What is new joins the keyword that was renamed.
    expect(after?.keywords.map(({ name }) => name)).toEqual(['总', '民生保障']);
    await app.close();
  }));

test('the encoding can be chosen after several files, and there and back nothing is lost', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, gb18030, fixture('page.docx'));
    await bringIn(main);
    const dialog = main.getByRole('dialog');
    await dialog.getByRole('button', { name: '检查结构：keywords.gb18030.txt' }).click({ timeout: 30_000 });
    const encoding = main.getByLabel('编码');
    await expect(encoding).toHaveValue('gb18030');
    await main.getByLabel('报告标题').fill('自己的标题');
    await main.getByLabel('关键字 1').fill('答');
    const points = main.getByRole('region', { name: '结构' }).locator('.point');
    const before = await points.count();
    await points.nth(1).click();
    await main.keyboard.press('Delete');
    await encoding.selectOption('big5');
    await expect(main.getByRole('alert')).toContainText('请换一种编码');
    await expect(main.getByLabel('报告标题')).toHaveValue('自己的标题');
    await expect(encoding).toBeFocused();
    await encoding.selectOption('utf-16le');
    await expect(encoding).toHaveValue('utf-16le');
    await encoding.selectOption('gb18030');
    await expect(main.getByLabel('关键字 1')).toHaveValue('答');
    await expect(points).toHaveCount(before - 1);
    await save(main);
    await expect(main.getByRole('article')).toContainText('自己的标题');
    // It can still be chosen later.
    await main.getByRole('button', { name: '检查结构…' }).click();
    await expect(encoding).toHaveValue('gb18030');
    await app.close();
  }));

test('another source that was taken in the wrong encoding is read again over what was there before', () =>
  inFolder(async (folder) => {
    const text = new TextDecoder('gb18030').decode(readFileSync(gb18030));
    const before = join(folder, '报告.txt');
    writeFileSync(before, text);
    const { app, main } = await startWith(folder, before);
    await main.getByRole('button', { name: '检查结构…' }).click();
    await expect(main.getByLabel('编码')).toHaveCount(0);
    await main.getByLabel('关键字 1').fill('答');
    await choose(app, gb18030);
    await main.getByRole('button', { name: '换一份原文…' }).click();
    const encoding = main.getByLabel('编码');
    await expect(encoding).toHaveValue('gb18030');
    await expect(main.getByLabel('关键字 1')).toHaveValue('答');
    await encoding.selectOption('big5');
    await expect(main.getByLabel('关键字 1')).toHaveCount(0);
    await encoding.selectOption('gb18030');
    await expect(main.getByLabel('关键字 1')).toHaveValue('答');
    await app.close();
  }));

test('a text that nothing tells the encoding of can be opened all the same; refusals are one list of names', () =>
  inFolder(async (folder) => {
    const noise = join(folder, '杂音.txt');
    writeFileSync(noise, Buffer.from([1, 2, 3, 0, 255, 254, 7, 0, 201, 130, 7, 3]));
    const old = join(folder, '旧报告.doc');
    writeFileSync(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    for (const file of [noise, old, old]) {
      await choose(app, file);
      await bringIn(main);
      await expect(main.getByRole('alert')).toContainText(file === old ? '旧报告.doc' : '杂音.txt');
    }
    const alert = main.getByRole('alert');
    await expect(alert).toHaveCount(1);
    await expect(alert.getByRole('listitem')).toHaveCount(2);
    await expect(alert).not.toContainText(folder);
    await picture(main, 'refusals');
    await alert.getByRole('button', { name: '选编码…' }).press('Enter');
    await expect(main.getByLabel('编码')).toHaveValue('gb18030');
    await expect(alert.filter({ hasText: '请换一种编码' })).toBeVisible();
    await main.getByRole('button', { name: '取消' }).click();
    await alert.getByRole('button', { name: '知道了' }).click();
    await expect(alert).toHaveCount(0);

    // The same from the list of several files.
    await choose(app, old, noise);
    await bringIn(main);
    const look = main.getByRole('dialog').getByRole('button', { name: '检查结构：杂音.txt' });
    await expect(main.getByRole('dialog').getByRole('button', { name: /^检查结构/ })).toHaveCount(1);
    await look.click();
    await expect(main.getByLabel('编码')).toHaveValue('gb18030');
    await app.close();
  }));

const paste = (main: Page, text: string, file?: { name: string; text: string }): Promise<void> =>
  main.evaluate(
    ([said, given]) => {
      const clipboardData = new DataTransfer();
      if (said !== '') clipboardData.setData('text/plain', said);
      if (given) clipboardData.items.add(new File([given.text], given.name, { type: 'text/plain' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    [text, file] as const,
  );

test('a short text that is pasted is told why it is none, and a pasted file comes in', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await main.getByRole('heading', { level: 1 }).waitFor();
    await paste(main, '一、财政');
    const told = main.getByRole('status').filter({ hasText: '只有 4 个字' });
    await paste(main, '一、财政');
    await expect(told).toHaveCount(1);
    await told.getByRole('button', { name: '粘贴文字…' }).click();
    await expect(main.getByRole('dialog').getByRole('textbox')).toHaveValue('一、财政');
    await main.keyboard.press('Escape');
    await paste(main, '');
    await expect(main.getByRole('status').filter({ hasText: '剪贴板里没有文字' })).toBeVisible();
    await paste(main, '/home/某人/报告.txt', { name: '报告.txt', text: report('综合') });
    await expect(main.getByLabel('关键字 1')).toHaveValue('综合');
    await app.close();
  }));

test('of several files those that were cancelled are counted', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, ...['page.docx', 'writer.docx', 'keywords.pdf', 'writer.odt'].map(fixture));
    await bringIn(main);
    const dialog = main.getByRole('dialog');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/^已导入 \d 个；.*；[1-4] 个已取消$/);
    const cancelled = await dialog.getByRole('listitem').filter({ hasText: '已取消' }).count();
    await expect(dialog.getByRole('status')).toContainText(`${cancelled} 个已取消`);
    await app.close();
  }));

test('the source of a document shows its headings as headings, and a selection in it keeps its place', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, fixture('writer.docx'));
    await bringIn(main);
    const source = main.getByRole('region', { name: '原文' });
    await expect(source.locator('b.h2').first()).toBeVisible();
    expect(await source.textContent()).not.toMatch(/^#/m);
    const read = JSON.parse(commandLine('read', fixture('writer.docx'), '--json')) as { title: string };
    await expect(source.locator('b.h1')).toContainText(read.title);
    await source.locator('b.h1').first().dblclick();
    const selected = await main.evaluate(() => getSelection()?.toString().trim() ?? '');
    await main.getByRole('button', { name: '选中的文字作要点' }).click();
    await expect(main.getByRole('region', { name: '结构' }).locator('.point').first()).toContainText(
      selected,
    );
    await picture(main, 'review-source');
    await app.close();
  }));

test('a section stands over its points while they are looked over, and is kept with them', () =>
  inFolder(async (folder) => {
    const file = join(folder, '报告.txt');
    writeFileSync(
      file,
      report('综合').replace(
        '经济平稳。',
        '（一）项目建设提速\n\n新开工项目60个，完成投资110亿元。\n\n引进亿元以上项目20个。\n\n（二）经济运行平稳\n\n',
      ),
    );
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, file);
    await bringIn(main);
    const tree = main.getByRole('region', { name: '结构' });
    const sections = tree.locator('li.section input');
    const first = sections.first();
    await expect(sections).toHaveCount(2);
    await expect(first).toHaveValue('项目建设提速');
    await picture(main, 'review-section');
    await first.fill('项目提速');
    await save(main);
    await expect.poll(async () => (await kept(main))?.keywords.length).toBe(2);
    const under = async () =>
      (await kept(main))?.keywords[0]?.points.map(({ section }) => section?.text ?? '');
    expect(await under()).toEqual(['项目提速', '项目提速', '经济运行平稳']);

    await main.getByRole('button', { name: '检查结构…' }).click();
    await expect(first).toHaveValue('项目提速');
    await main.getByRole('button', { name: '“项目提速”不是小标题' }).click();
    await expect(sections).toHaveCount(1);
    await expect(tree.locator('.skipped')).toContainText('项目建设提速');
    await tree.getByRole('button', { name: '恢复：项目建设提速' }).click();
    await tree.getByRole('button', { name: '项目建设提速' }).click();
    await tree.getByRole('button', { name: '作小标题' }).click();
    await expect(first).toHaveValue('项目建设提速');
    await save(main);
    await expect.poll(under).toEqual(['项目建设提速', '项目建设提速', '经济运行平稳']);
    await app.close();
  }));
