import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const root = import.meta.dirname;
const page = (name: string): string => resolve(root, `renderer/${name}.html`);

/** Two Electrons run this code: the newest, and one of 2023 on closed networks; hence the targets. */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: 'out/main',
      externalizeDeps: { exclude: ['zod', '@cantoo/pdf-lib', 'fflate', 'htmlparser2'] },
      rollupOptions: {
        input: {
          index: resolve(root, 'electron/index.ts'),
          library: resolve(root, 'db/process.ts'),
          'reading-thread': resolve(root, 'db/reading-thread.ts'),
          reader: resolve(root, 'electron/files/process.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [svelte()],
    build: {
      target: 'chrome114',
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: Object.fromEntries(
          ['main', 'presenter', 'audience', 'print', 'card'].map((name) => [name, page(name)]),
        ),
      },
    },
  },
});
