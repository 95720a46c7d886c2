// From a file or an address to a decoded replay, or one sentence that says why not. Sizes are checked before bytes are read.
import type { ReadAnswer } from './messages.ts';

export const MAX_FILE_BYTES = 256 * 2 ** 20;
/** A file that takes longer is not worth waiting for. */
const MAX_READ_MILLISECONDS = 60_000;

export interface Reading {
  readonly answer: Promise<ReadAnswer>;
  /** Ends it at once; the answer never comes. */
  cancel(): void;
}

export function readFile(file: File): Reading {
  return reading(async () => {
    if (file.size > MAX_FILE_BYTES)
      throw new Refused(`${file.name} has ${megabytes(file.size)}; the viewer opens replays of at most ${megabytes(MAX_FILE_BYTES)}.`);
    return new Uint8Array(await file.arrayBuffer());
  });
}

/** The address must have been checked to lie on the page's own origin. */
export function readAddress(url: string): Reading {
  const abort = new AbortController();
  return reading(
    async () => {
      const response = await fetch(url, { signal: abort.signal, redirect: 'error', credentials: 'same-origin' });
      if (!response.ok) throw new Refused(`The server has no replay at ${new URL(url).pathname} (${response.status}).`);
      const claimed = Number(response.headers.get('content-length') ?? 0);
      if (claimed > MAX_FILE_BYTES) throw new Refused(`The replay has ${megabytes(claimed)}; the viewer opens at most ${megabytes(MAX_FILE_BYTES)}.`);
      return await bodyOf(response);
    },
    () => abort.abort(),
  );
}

class Refused extends Error {}

function reading(bytes: () => Promise<Uint8Array<ArrayBuffer>>, stop: () => void = () => {}): Reading {
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
  };
  const answer = (async (): Promise<ReadAnswer> => {
    try {
      const read = await bytes();
      return await new Promise<ReadAnswer>((resolve, reject) => {
        worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
        timer = setTimeout(() => reject(new Refused('The replay took longer than a minute to read and was given up.')), MAX_READ_MILLISECONDS);
        worker.onmessage = (event: MessageEvent<ReadAnswer>) => resolve(event.data);
        worker.onerror = (event) => reject(new Refused(`The replay could not be read: ${event.message || 'the reader failed'}.`));
        worker.postMessage(read, [read.buffer]);
      });
    } catch (error) {
      return { ok: false, message: error instanceof Refused ? error.message : 'The file could not be read.' };
    } finally {
      end();
    }
  })();
  return {
    answer,
    cancel() {
      stop();
      end();
    },
  };
}

/** What the server sends beyond the cap is never read, whatever it claimed. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MAX_FILE_BYTES) {
      await reader.cancel();
      throw new Refused(`The replay has more than ${megabytes(MAX_FILE_BYTES)}, which is what the viewer opens at most.`);
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20).toLocaleString('en-US')} MiB`;
