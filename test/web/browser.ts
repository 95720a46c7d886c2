// A real browser without a screen, and the built viewer served to it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = join(ROOT, 'vite.config.ts');

/** The browser is a prerequisite: its absence is a failure that names the cure. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('no Chromium here: run `apt-get install -y --no-install-recommends chromium`, or set CHROMIUM_PATH');
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
}

/** Builds the viewer into a folder under out/. */
export async function buildSite(folder: string): Promise<string> {
  const outDir = join(ROOT, 'out', folder);
  await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(outDir: string): Promise<Site> {
  const server = await preview({ configFile: CONFIG, logLevel: 'silent', build: { outDir }, preview: { port: 0, host: '127.0.0.1', open: false } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('the preview server has no address');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
