import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptDraft } from '../../api/drafts.ts';
import type { Bridge } from '../../api/index.ts';
import type { Report } from '../../briefing/model.ts';
import type { ReportJson } from '../../briefing/read/json.ts';
import {
  choose,
  commandLine,
  inFolder,
  picture,
  root,
  sample,
  start,
  windowOf,
  startWith,
} from './program.ts';

test('a report is looked at before it is kept: split, joined, moved, renamed, left out, taken back', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    const structure = main.getByRole('region', { name: '结构' });
    const points = structure.locator('.point');
    await points.first().click();
    const before = await points.count();

    await structure.getByRole('button', { name: /^从“/ }).first().click();
    await expect(points).toHaveCount(before + 1);
    await points.nth(1).click();
    await structure.getByRole('button', { name: '并入上一条' }).click();
    await expect(points).toHaveCount(before);

    const second = await points.nth(1).textContent();
    await points.nth(0).focus();
    await main.keyboard.press('ArrowDown');
    await main.keyboard.press('Alt+ArrowUp');
    await expect(points.nth(0)).toHaveText(second ?? '');
    await main.keyboard.press('Delete');
    await expect(points).toHaveCount(before - 1);
    await structure.getByRole('button', { name: /^恢复：/ }).click();
    await expect(points).toHaveCount(before);
    await main.keyboard.press('Control+z');
    await expect(points).toHaveCount(before - 1);

    await main.getByLabel('关键字 1').fill('答');
    // Nothing is kept before the person says so.
    expect(commandLine('list', '--library', join(folder, 'library.db'))).not.toContain('衡阳');
    await main.keyboard.press('Control+Enter');
    await expect(main.getByRole('status').filter({ hasText: '已导入' })).toContainText(
      `${before - 1} 个要点`,
    );
    await expect(main.getByRole('article')).toContainText('答');

    // The same screen looks at it again.
    await main.getByRole('button', { name: '检查结构…' }).click();
    await expect(points).toHaveCount(before - 1);
    await main.getByRole('button', { name: '取消' }).click();
    await app.close();
  }));

test('a kept report is laid over a changed source, and what was typed goes on', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const changed = join(folder, '修订.txt');
    writeFileSync(changed, readFileSync(sample, 'utf8').replaceAll('38.21万户', '38.30万户'));
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    // A lead that the new text still has, and one that it has no more.
    const [kept, lost] = await main.evaluate(async () => {
      const { lectern } = window as unknown as { lectern: Bridge };
      const answer = await lectern.reports.get({ id: 1 });
      const keywords = 'json' in answer ? (JSON.parse(answer.json ?? '') as Report).keywords : [];
      const [first, second] = [keywords[0]?.points[0], keywords[2]?.points[0]];
      await lectern.points.edit({ id: first?.id, lead: '自己写的要点句' });
      await lectern.points.edit({ id: second?.id, lead: '这一条原文没有了' });
      return [first?.text ?? '', second?.text ?? ''];
    });
    writeFileSync(changed, readFileSync(changed, 'utf8').replace(lost, ''));
    await main.getByRole('button', { name: '检查结构…' }).click();
    await main.getByLabel('关键字 2').fill('定');
    await choose(app, changed);
    await main.getByRole('button', { name: '换一份原文…' }).click();
    await expect(main.getByText('原文和以前不同')).toBeVisible();
    // What was typed on a point that is gone is shown before it is lost.
    await expect(main.getByRole('alert')).toContainText('这一条原文没有了');
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('button', { name: '38.30万户' }).first()).toBeVisible();
    await expect(main.getByRole('heading', { name: /^定/ })).toBeVisible();
    const leads = await main.evaluate(async () => {
      const { lectern } = window as unknown as { lectern: Bridge };
      const answer = await lectern.reports.get({ id: 1 });
      const report = 'json' in answer ? (JSON.parse(answer.json ?? '') as Report) : null;
      return report?.keywords.flatMap(({ points }) =>
        points.map(({ text, edits }) => ({ text, lead: edits.lead })),
      );
    });
    expect(leads?.find(({ text }) => text === kept)?.lead).toBe('自己写的要点句');
    expect(leads?.some(({ text }) => text === lost)).toBe(false);
    await main.keyboard.press('Control+z');
    await expect(main.getByRole('button', { name: '38.21万户' }).first()).toBeVisible();
    await app.close();
  }));

test('a text read in the wrong encoding is read again in the one a person chooses', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, join(root, 'tests/fixtures/files/keywords.gb18030.txt'));
    await main.getByRole('button', { name: '导入报告…' }).click();
    const encoding = main.getByLabel('编码');
    await expect(encoding).toHaveValue('gb18030');
    const source = main.getByRole('region', { name: '原文' });
    const right = await source.textContent();
    await encoding.selectOption('big5');
    await expect(source).not.toHaveText(right ?? '');
    await expect(main.getByRole('alert')).toContainText('请换一种编码');
    await expect(main.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
    await main.getByLabel('编码').selectOption('gb18030');
    await expect(source).toHaveText(right ?? '');
    await app.close();
  }));

test('of several files a bad one and a known one do not stop the others, and each says how it went', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    commandLine('import', sample, '--library', library);
    const old = join(folder, '旧报告.doc');
    writeFileSync(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    const files = ['page.docx', 'keywords.pdf'].map((name) => join(root, 'tests/fixtures/files', name));
    await choose(app, old, sample, ...files);
    await main.getByRole('button', { name: '导入报告…' }).click();
    const dialog = main.getByRole('dialog');
    // Two reading processes come and go meanwhile.
    await expect(dialog.getByRole('status')).toHaveText('已导入 2 个；1 个已在资料库里；1 个没有读成', {
      timeout: 30_000,
    });
    await expect(dialog.getByRole('listitem').first()).toContainText('另存为 .docx');
    await dialog.getByRole('button', { name: /^再导入一份/ }).click();
    await expect(dialog.getByRole('status')).toContainText('已导入 3 个');
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(main.getByRole('region', { name: '报告列表' }).getByRole('listitem')).toHaveCount(4);
    await app.close();
  }));

test('a report that is there already is pointed out before it is kept twice', () =>
  inFolder(async (folder) => {
    const { app, main } = await startWith(folder);
    await choose(app, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await expect(main.getByText('资料库里已有同样的报告')).toBeVisible();
    await main.getByRole('button', { name: '再存一份' }).click();
    await expect(main.getByRole('region', { name: '报告列表' }).getByRole('listitem')).toHaveCount(2);
    await app.close();
  }));

test('a draft that was put away can be had back', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await choose(app, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByLabel('报告标题').fill('自己的标题');
    await main.getByRole('button', { name: '取消' }).click();
    await main.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await expect(main.getByLabel('报告标题')).toHaveValue('自己的标题');
    await app.close();
  }));

test('of two dropped files the bad one says why, the good one comes in and can be looked at', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    const docx = readFileSync(join(root, 'tests/fixtures/files/writer.docx')).toString('base64');
    const transfer = await main.evaluateHandle((encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], '工作报告.docx'));
      given.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], '照片.docx'));
      return given;
    }, docx);
    await main.getByRole('heading', { level: 1 }).waitFor();
    await main.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
    const dialog = main.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText('已导入 1 个；0 个已在资料库里；1 个没有读成', {
      timeout: 30_000,
    });
    await expect(dialog.getByRole('listitem').last()).toContainText('是一张图片');
    await dialog.getByRole('button', { name: /^检查/ }).click();
    const structure = main.getByRole('region', { name: '结构' });
    await expect(structure.locator('.point').first()).toContainText('工业支撑更强');
    await app.close();
  }));

test('text pasted from elsewhere is looked at like a file, and named by its title', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    const text = new TextDecoder('gb18030').decode(
      readFileSync(join(root, 'tests/fixtures/files/keywords.gb18030.txt')),
    );
    await main.getByRole('heading', { level: 1 }).waitFor();
    await main.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    const dialog = main.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(text);
    await dialog.getByRole('button').last().click();
    // A pasted text has no bytes that could be read otherwise.
    await expect(main.getByLabel('编码')).toHaveCount(0);
    await expect(main.getByLabel('关键字 1')).toHaveValue('强');
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('region', { name: '报告列表' }).getByRole('listitem')).toHaveCount(1);
    await app.close();
  }));

test('a table copied from a sheet is kept as a table with a title, however short it is', () =>
  inFolder(async (folder) => {
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    await main.getByRole('heading', { level: 1 }).waitFor();
    const rows = [
      ['指标', '2022年', '2023年'],
      ['税收收入（亿元）', '20.9', '21.7'],
      ['固定资产投资（亿元）', '100.5', '98.4'],
    ];
    const text = rows.map((row) => `${row.join('\t')}\r\n`).join('');
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const html = `<html><body><table><tr><td colspan=3>江源市2023年主要指标</td></tr>${cells}</table></body></html>`;
    const paste = (target: 'body' | 'textarea', data: Record<string, string>): Promise<void> =>
      main.evaluate(
        ([selector, given]) => {
          const clipboardData = new DataTransfer();
          for (const [type, said] of Object.entries(given)) clipboardData.setData(type, said);
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true });
          document.querySelector(selector)?.dispatchEvent(event);
        },
        [target, data] as const,
      );

    // As a sheet gives it: the page knows the title that reaches over its columns.
    await paste('body', { 'text/plain': `江源市2023年主要指标\t\t\r\n${text}`, 'text/html': html });
    const dialog = main.getByRole('dialog');
    await picture(main, 'paste');
    await dialog.getByRole('button', { name: '导入' }).click();
    await expect(main.getByLabel('报告标题')).toHaveValue('江源市2023年主要指标', { timeout: 30_000 });
    await expect(main.getByRole('region', { name: '原文', exact: true }).getByRole('table')).toHaveCount(1);
    await picture(main, 'paste-review');
    await main.getByRole('button', { name: '保存', exact: true }).click();
    const table = main.getByRole('article').getByRole('table');
    await table.getByRole('button', { name: '98.4', exact: true }).click();
    await expect(main.getByRole('complementary', { name: '出处' })).toContainText('2023年98.4亿元');
    await picture(main, 'paste-kept');

    // What a person changed in the field is what comes in, and no longer the page.
    await paste('body', { 'text/plain': text, 'text/html': html });
    await dialog.getByRole('textbox').fill(text.replace('98.4', '99.9'));
    await dialog.getByRole('button', { name: '导入' }).click();
    await expect(main.getByLabel('报告标题')).toHaveValue('税收收入、固定资产投资');
    await expect(main.getByRole('cell', { name: '99.9' }).first()).toBeVisible();
    await main.getByRole('button', { name: '取消' }).click();

    // Pasted into the empty field it brings its page along.
    await main.getByRole('button', { name: '粘贴文字…' }).click();
    await paste('textarea', { 'text/plain': text, 'text/html': html });
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: '导入' }).click();
    await expect(main.getByLabel('报告标题')).toHaveValue('江源市2023年主要指标', { timeout: 30_000 });
    await app.close();
  }));

test('a long text is let go of while it is read, a longer one refused; a western one and a sheet come in', () =>
  inFolder(async (folder) => {
    const part = readFileSync(sample, 'utf8');
    const long = join(folder, 'long.txt');
    writeFileSync(long, part.repeat(Math.floor(1_990_000 / part.length)));
    const longer = join(folder, 'longer.txt');
    writeFileSync(longer, part.repeat(Math.ceil(2_010_000 / part.length)));
    const app = await start(folder, '--library', join(folder, 'library.db'));
    const main = await windowOf(app, 'main');
    const bring = async (file: string): Promise<void> => {
      await choose(app, file);
      await main.getByRole('button', { name: '导入报告…' }).click();
    };
    await bring(long);
    const busy = main.getByRole('status').filter({ hasText: '正在读取' });
    await busy.getByRole('button', { name: '取消' }).click();
    await expect(busy).toHaveCount(0, { timeout: 1_000 });

    await bring(longer);
    await expect(main.getByText('一份报告最多 2,000,000 字')).toBeVisible();

    await bring(join(root, 'tests/fixtures/files/latin.txt'));
    const encoding = main.getByLabel('编码');
    await expect(encoding).toHaveValue('windows-1252', { timeout: 60_000 });
    await expect(encoding.locator('option:checked')).toHaveText('西欧（Windows-1252）');
    await picture(main, 'western');
    // What was let go of did not come after all.
    await expect(main.getByLabel('报告标题')).toHaveValue('Annual report 2023');
    await main.getByRole('button', { name: '取消' }).click();

    await bring(join(root, 'tests/fixtures/files/long.csv'));
    await expect(main.getByLabel('报告标题')).toHaveValue('long');
    await picture(main, 'sheet');
    await main.getByRole('button', { name: '保存', exact: true }).click();
    await expect(main.getByRole('region', { name: '报告列表' }).getByRole('listitem')).toContainText('long');
    await app.close();
  }));

test('the command line reads what LibreOffice wrote as the window does', () => {
  const read = JSON.parse(
    commandLine('read', join(root, 'tests/fixtures/files/writer.odt'), '--json'),
  ) as ReportJson;
  expect(read.title).toBe('澄江县2023年政府工作报告');
  expect(read.keywords.map(({ points }) => points.length)).toEqual([2, 6, 2, 6]);
  expect(read.figures.filter(({ raw }) => raw === '318.6亿元')).toHaveLength(2);
});

test('a draft outlives its window, and the program', () =>
  inFolder(async (folder) => {
    const library = join(folder, 'library.db');
    const app = await start(folder, '--library', library);
    const main = await windowOf(app, 'main');
    await choose(app, sample);
    await main.getByRole('button', { name: '导入报告…' }).click();
    await main.getByLabel('报告标题').fill('自己的标题');
    await main.getByLabel('关键字 1').fill('答');
    const kept = async (page: typeof main): Promise<string | undefined> =>
      page.evaluate(async () => {
        const answer = await (window as unknown as { lectern: Bridge }).lectern.drafts.get();
        const draft = 'json' in answer ? (JSON.parse(answer.json ?? '') as KeptDraft | null) : null;
        return draft?.arrangement.keywords[0]?.name;
      });
    await expect.poll(() => kept(main)).toBe('答');
    app.process().kill('SIGKILL');

    const again = await start(folder, '--library', library);
    const later = await windowOf(again, 'main');
    await expect(later.getByLabel('报告标题')).toHaveValue('自己的标题', { timeout: 30_000 });
    await expect(later.getByLabel('关键字 1')).toHaveValue('答');
    await later.getByRole('button', { name: '保存', exact: true }).click();
    await expect(later.getByRole('article')).toContainText('自己的标题');
    await expect.poll(() => kept(later)).toBeUndefined();
    await again.close();
  }));
