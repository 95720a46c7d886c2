// How the viewer is built: one static page that works from any server and any path.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The name of the core, as headers of replays give it. */
const coreHash = (): string => createHash('sha256').update(readFileSync(here('build/core.scalar.wasm'))).digest('hex');

export default defineConfig(() => ({
  root: here('web'),
  base: './',
  cacheDir: here('out/vite-web'),
  define: { __CORE_HASH__: JSON.stringify(coreHash()) },
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
