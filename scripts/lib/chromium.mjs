/** A Chromium or Chrome of this machine, for the renderer tests; no browser is ever downloaded. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const places = () => {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const files = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.filter(Boolean).flatMap((folder) => files.map((file) => join(folder, file)));
};

/** Path of the browser to test with, or null. CHROME_PATH, when set, wins. */
export const findChromium = () => {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  for (const name of names) {
    const file = findProgram(name);
    if (file !== null) return file;
  }
  return places().find((file) => existsSync(file)) ?? null;
};
