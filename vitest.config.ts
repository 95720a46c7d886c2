// How the tests run: in at most two processes, quietly, with whatever is generated under out/.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: 'out/vite',
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/helpers/fresh-evidence.ts',
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['dot'],
    silent: 'passed-only',
    coverage: { reportsDirectory: 'out/coverage' },
  },
});
