// How the viewer is built: one static page that works from any server and any path.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The name of the core, as headers of replays give it. */
const coreHash = (): string => createHash('sha256').update(readFileSync(here('build/core.scalar.wasm'))).digest('hex');

/** `vite build --mode bundled` makes a page that opens the replay beside it when it is given none. */
export default defineConfig(({ mode }) => ({
  root: here('web'),
  base: './',
  cacheDir: here('out/vite-web'),
  define: { __CORE_HASH__: JSON.stringify(coreHash()), __BUNDLED_REPLAY__: JSON.stringify(mode === 'bundled' ? 'bundled.replay' : '') },
  publicDir: false,
  build: {
    outDir: here('dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses would be inline content, which the page forbids itself to fetch.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' as const },
}));
