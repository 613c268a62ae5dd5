import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; those that open windows are Playwright's, under tests/. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    // The library is native code: a crash of its process must not take the other tests down.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['briefing/**/*.test.ts'],
          // Pure rules leave nothing behind: their files share a process, which takes a fraction of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['{api,db,electron,renderer,assets}/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
    ],
  },
});
