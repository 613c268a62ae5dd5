/** The command line as far as it needs no window: read, import and list, in plain Node. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { LecternError, toWire } from '../../api/errors.ts';
import { localeFor, translate, type Locale } from '../../api/messages.ts';
import { readReport } from '../../briefing/read/index.ts';
import { toJson } from '../../briefing/read/json.ts';
import type { ReportReading } from '../../briefing/model.ts';
import { openLibrary } from '../../db/library.ts';
import { readText } from '../files-in.ts';
import { parse, type Request } from './parse.ts';

/** What a wrong request ends with; nothing has been changed then. */
const refused = 2;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

function run(request: Request, locale: Locale): void {
  if (request.command === 'help' || request.command === 'app') {
    const of = request.command === 'help' ? request.of : null;
    print(translate(locale, `cli.help${of ? `.${of}` : ''}` as 'cli.help'));
  } else if (request.command === 'read') read(request.file, request.json, locale);
  else if (request.command === 'import') importFiles(request, locale);
  else if (request.command === 'list') list(request, locale);
  else
    throw new LecternError('usage', {
      detail: translate(locale, 'cli.needs-window', { command: request.command }),
    });
}

function read(file: string, json: boolean, locale: Locale): void {
  const reading = readReport(readText(file));
  if (json) printJson(toJson(reading));
  else for (const line of outline(reading, locale)) print(line);
}

function* outline(reading: ReportReading, locale: Locale): Generator<string> {
  for (const line of [reading.kicker, reading.title, reading.byline]) if (line !== '') yield line;
  for (const keyword of reading.keywords) {
    yield `\n${keyword.heading}`;
    for (const [index, point] of keyword.points.entries()) {
      yield `  ${index + 1}. ${point.lead}`;
      for (const figure of point.figures) yield `     ${figure.raw}  ${figure.label}`;
    }
  }
  const points = reading.keywords.flatMap((keyword) => keyword.points);
  const figures = points.flatMap((point) => point.figures).length + reading.introFigures.length;
  yield `\n${translate(locale, 'cli.read-total', { keywords: reading.keywords.length, points: points.length, figures })}`;
}

/** All files are read before the first is kept, so that a bad one leaves nothing half done. */
function importFiles(
  { files, library: path, json }: Extract<Request, { command: 'import' }>,
  locale: Locale,
): void {
  const texts = files.map((file) => ({ fileName: basename(file), text: readText(file) }));
  for (const { fileName, text } of texts) {
    if (!readReport(text).keywords.some((keyword) => keyword.points.length > 0)) {
      throw new LecternError('report-without-points', { file: fileName });
    }
  }
  const library = openLibrary(resolve(path));
  try {
    const imported = texts.map((text) => library.call('reports.importText', text));
    if (json) return printJson(imported);
    for (const { report } of imported) {
      const { id, title, pointCount, figureCount } = report;
      const keywords = report.keywords.join(' ');
      print(
        translate(locale, 'cli.imported', { id, title, keywords, points: pointCount, figures: figureCount }),
      );
    }
  } finally {
    library.close();
  }
}

function list({ library: path, json }: Extract<Request, { command: 'list' }>, locale: Locale): void {
  if (!existsSync(path)) throw new LecternError('file-missing', { file: path });
  const library = openLibrary(resolve(path));
  try {
    const reports = library.call('reports.list');
    const briefings = library.call('briefings.list');
    if (json) return printJson({ reports, briefings });
    if (reports.length === 0) print(translate(locale, 'cli.empty', { path }));
    for (const { id, title, keywords, pointCount, figureCount } of reports) {
      const params = { id, title, keywords: keywords.join(' '), points: pointCount, figures: figureCount };
      print(translate(locale, 'cli.listed', params));
    }
  } finally {
    library.close();
  }
}

// Whoever reads our output may have seen enough: `lectern read … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const locale = localeFor(
  process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale,
);
try {
  run(parse(process.argv.slice(2), locale), locale);
} catch (thrown) {
  const { message, hint } = toWire(thrown, locale);
  process.stderr.write(`lectern: ${[message, hint].filter(Boolean).join(locale === 'en' ? '. ' : '。')}\n`);
  process.exitCode = refused;
}
