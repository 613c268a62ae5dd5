/** The fonts that travel with the app, as they lie in its folder. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { cmapPlace, coverageOf, directoryBytes, type Coverage } from './cmap.ts';
import type { Families } from './glyphs.ts';

let loaded: Promise<Families> | null = null;

/** What each family covers; read once. */
export function shippedFonts(): Promise<Families> {
  // What failed once (a disk that was asleep) may succeed the next time.
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Families> {
  const folder = join(app.getAppPath(), 'out', 'renderer', 'assets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf'));
  const fonts = await Promise.all(
    names.map(async (name) => [/serif/i.test(name), await coverageIn(join(folder, name))] as const),
  );
  const of = (serif: boolean): Coverage[] => fonts.filter(([is]) => is === serif).map(([, one]) => one);
  return { serif: of(true), sans: of(false) };
}

/** Reads the character map alone: the rest of the file is many megabytes of outlines. */
async function coverageIn(path: string): Promise<Coverage> {
  const file = await open(path);
  try {
    const part = async (offset: number, length: number): Promise<Uint8Array> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    };
    const place = cmapPlace(await part(0, directoryBytes));
    return place ? coverageOf(await part(place.offset, place.length)) : [];
  } finally {
    await file.close();
  }
}
