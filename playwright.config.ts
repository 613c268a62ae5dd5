import { defineConfig } from '@playwright/test';

const asRoot = process.getuid?.() === 0;

/** No test may reach beyond the machine, and that goes for the browser's own errands too. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/** Two engines: the app in its own Electron, and its pages in the machine's current Chromium. */
export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  reporter: 'list',
  projects: [
    {
      name: 'electron',
      testDir: 'tests/e2e',
      timeout: 120_000,
      // Printing takes seconds where every pixel is drawn by the processor; no promise of speed is made here.
      expect: { timeout: 20_000 },
      // Windows of two apps on one display would take the keyboard from each other.
      workers: 1,
      // The stand-in runtime loses a start now and then; the list names what needed a second one.
      retries: process.env.CI ? 2 : 0,
      use: { trace: 'retain-on-failure' },
    },
    {
      name: 'renderer',
      testDir: 'tests/renderer',
      timeout: 60_000,
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: process.env.LECTERN_CHROMIUM ?? '/usr/bin/chromium',
          args: asRoot ? [...quiet, '--no-sandbox'] : quiet,
        },
      },
    },
  ],
});
