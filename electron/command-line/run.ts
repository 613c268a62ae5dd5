/** read, import and list: what the command line does without a window, in Node and in Electron alike. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { LecternError, toWire } from '../../api/errors.ts';
import { translate, type Locale } from '../../api/messages.ts';
import type { Imported } from '../../api/reports.ts';
import type { BriefingHead, ReportHead, ReportReading, SourceTable } from '../../briefing/model.ts';
import { sectionBegun } from '../../briefing/build/section.ts';
import { readReport } from '../../briefing/read/index.ts';
import { withTitle } from '../../briefing/read/title.ts';
import { toJson } from '../../briefing/read/json.ts';
import { readText, type ReadingProcess } from '../files/read.ts';
import type { Request } from './parse.ts';

/** What a wrong request ends with; nothing has been changed then. */
export const refused = 2;

/** What the command line needs of where it runs. */
export interface Tools {
  open: (path: string) => Promise<OpenLibrary>;
  startReader: () => ReadingProcess;
}

/** An open library, wherever it runs. */
export interface OpenLibrary {
  call: (name: string, input?: unknown) => Promise<unknown>;
  close: () => Promise<void>;
}

type WindowlessRequest = Extract<Request, { command: 'help' | 'read' | 'import' | 'list' }>;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** True for a request that `runWindowless` does. */
export const isWindowless = (request: Request): request is WindowlessRequest =>
  ['help', 'read', 'import', 'list'].includes(request.command);

/**
 * Does a request and prints its outcome.
 *
 * @throws LecternError file-*, report-without-points, library-*
 */
export async function runWindowless(request: WindowlessRequest, locale: Locale, tools: Tools): Promise<void> {
  if (request.command === 'help') printHelp(request.of, locale);
  else if (request.command === 'read') await read(request, locale, tools);
  else if (request.command === 'import') await importFiles(request, locale, tools);
  else await list(request, locale, tools);
}

/** The help of one command, or of all. */
export const printHelp = (of: string | null, locale: Locale): void =>
  print(translate(locale, `cli.help${of ? `.${of}` : ''}` as 'cli.help'));

/** One line on stderr: what is wrong, and what to do. */
export function printRefusal(thrown: unknown, locale: Locale): void {
  const { message, hint } = toWire(thrown, locale);
  process.stderr.write(`lectern: ${[message, hint].filter(Boolean).join(locale === 'en' ? '. ' : '。')}\n`);
}

/** @throws LecternError file-missing, when a library must exist already */
export function mustExist(path: string): void {
  if (!existsSync(path)) throw new LecternError('file-missing', { file: path });
}

async function read(
  { file, json }: Extract<Request, { command: 'read' }>,
  locale: Locale,
  { startReader }: Tools,
): Promise<void> {
  const reading = withTitle(readReport((await readText(file, startReader)).text), file);
  if (json) printJson(toJson(reading));
  else for (const line of outline(reading, locale)) print(line);
}

function* outline(reading: ReportReading, locale: Locale): Generator<string> {
  for (const line of [reading.kicker, reading.title, reading.byline]) if (line !== '') yield line;
  for (const keyword of reading.keywords) {
    yield `\n${keyword.heading}`;
    for (const [index, point] of keyword.points.entries()) {
      const section = sectionBegun(point, keyword.points[index - 1]);
      if (section) yield ` ${section.text}`;
      yield `  ${index + 1}. ${point.lead}`;
      for (const figure of point.figures) yield `     ${figure.raw}  ${figure.label}`;
    }
  }
  const points = reading.keywords.flatMap((keyword) => keyword.points);
  const figures = points.flatMap((point) => point.figures).length + reading.introFigures.length;
  yield `\n${translate(locale, 'cli.read-total', { keywords: reading.keywords.length, points: points.length, figures })}`;
}

/** All files are read before the first is kept, so that a bad one leaves nothing half done. */
async function importFiles(
  { files, library: path, json }: Extract<Request, { command: 'import' }>,
  locale: Locale,
  { open, startReader }: Tools,
): Promise<void> {
  const texts: { fileName: string; text: string; tables: SourceTable[] }[] = [];
  for (const file of files) {
    const { text, tables } = await readText(file, startReader);
    texts.push({ fileName: basename(file), text, tables });
  }
  for (const { fileName, text } of texts) {
    if (!readReport(text).keywords.some((keyword) => keyword.points.length > 0)) {
      throw new LecternError('report-without-points', { file: fileName });
    }
  }
  const library = await open(resolve(path));
  try {
    const imported: Imported[] = [];
    for (const text of texts) imported.push((await library.call('reports.importText', text)) as Imported);
    if (json) return printJson(imported);
    for (const { report } of imported) print(translate(locale, 'cli.imported', paramsOf(report)));
  } finally {
    await library.close();
  }
}

async function list(
  { library: path, json }: Extract<Request, { command: 'list' }>,
  locale: Locale,
  { open }: Tools,
): Promise<void> {
  mustExist(path);
  const library = await open(resolve(path));
  try {
    const reports = (await library.call('reports.list')) as ReportHead[];
    const briefings = (await library.call('briefings.list')) as BriefingHead[];
    if (json) return printJson({ reports, briefings });
    if (reports.length === 0) print(translate(locale, 'cli.empty', { path }));
    for (const report of reports) print(translate(locale, 'cli.listed', paramsOf(report)));
  } finally {
    await library.close();
  }
}

const paramsOf = ({ id, title, keywords, pointCount, figureCount }: ReportHead) => ({
  id,
  title,
  keywords: keywords.join(' '),
  points: pointCount,
  figures: figureCount,
});
