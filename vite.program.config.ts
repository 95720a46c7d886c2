// How the program is put into few files: reading and linking three hundred modules took longer than a small run does.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('out/vite-program'),
  publicDir: false,
  // Piscina finds its own worker files beside itself, and is asked for only where there are threads.
  ssr: { noExternal: true, external: ['piscina'] },
  build: {
    ssr: here('src/cli/main.ts'),
    // As deep below the root as src/cli: what the program finds relative to itself, it finds from either.
    outDir: here('dist/program'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
});
