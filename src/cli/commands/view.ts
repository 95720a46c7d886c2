// Owns `overbuild view`: the viewer in a browser, with one replay, served by this process until it is stopped.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveViewer } from '../../server/viewer.ts';
import { Failure } from '../failure.ts';
import type { ViewFlags } from '../flags.ts';
import { wholeNumber } from '../numbers.ts';
import { packageRoot } from '../package-files.ts';
import { placeOfRun, readSavedReplay } from '../saved-run.ts';
import type { Terminal } from '../terminal.ts';

/** Returns when Ctrl-C or SIGTERM ends it. Errors: usage where there is no such run, storage where its replay is damaged. */
export async function view(reference: string | undefined, flags: ViewFlags, terminal: Terminal): Promise<void> {
  const site = fileURLToPath(new URL('dist-web/', packageRoot()));
  if (!existsSync(join(site, 'index.html'))) throw new Failure('check', 'the viewer has not been built', ['build it with `npm run build`']);
  const port = wholeNumber(flags.port ?? '0', { flag: '--port', min: 0, max: 65_535 });
  const { file } = await readSavedReplay(await placeOfRun(reference));
  const served = await serveViewer({ site, replay: await readFile(file), port }).catch((error: unknown) => {
    throw new Failure('usage', `port ${port} cannot be used (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`, [
      'leave --port away to take any free one',
    ]);
  });
  if (flags.json) terminal.json({ schema: 'overbuild/view/1', type: 'ready', url: served.url, replay: file });
  else terminal.data(served.url);
  terminal.talk(`showing ${file}; Ctrl-C ends it`);
  if (flags.open && process.stdout.isTTY) openInBrowser(served.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
}

/** Best effort: the address has been printed in any case. */
function openInBrowser(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
