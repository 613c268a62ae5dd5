import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; those that open windows are Playwright's, under tests/. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['{briefing,api,db,electron,renderer,assets}/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // The library is native code: a crash of its process must not take the other tests down.
    pool: 'forks',
  },
});
