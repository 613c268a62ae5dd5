import { z } from 'zod';
import { call } from './door.ts';
import type { Locale } from './messages.ts';

/** What the window needs to know of the program it runs in. */
export interface AppInfo {
  version: string;
  locale: Locale;
  libraryPath: string;
  platform: string;
}

export const settingNames = [
  'language',
  'appearance',
  'lastScreen',
  'notesSize',
  'paper',
  'window',
  'picture',
  'panes',
] as const;
export type SettingName = (typeof settingNames)[number];
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** Small things remembered for the person. Values are strings; meaning belongs to who asks. */
export const settings = {
  all: call<Partial<Record<SettingName, string>>>()('library', z.undefined()),
  set: call<void>()('library', z.object({ name: z.enum(settingNames), value: z.string().max(1000) })),
  info: call<AppInfo>()('desktop', z.undefined()),
};
