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
  // A face lies there in parts: “NotoSerifSC-900-common-….ttf”, “NotoSerifSC-900-rare-….ttf”.
  const faces = new Map<string, Promise<Coverage>[]>();
  for (const name of names) {
    const [face = name] = name.split(/-(?:common|rare)-/);
    faces.set(face, [...(faces.get(face) ?? []), coverageIn(join(folder, name))]);
  }
  const fonts = await Promise.all(
    [...faces].map(async ([name, parts]) => {
      const ranges = (await Promise.all(parts)).flat().sort(([a], [b]) => a - b);
      return [/serif/i.test(name), ranges] as const;
    }),
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
