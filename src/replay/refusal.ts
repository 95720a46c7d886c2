// Why a file is not read as a replay: a kind for programs and one sentence for people.

export type ReplayRefusal =
  | { readonly kind: 'not-a-replay'; readonly message: string }
  | { readonly kind: 'newer-version'; readonly message: string; readonly version: number }
  | { readonly kind: 'truncated'; readonly message: string; readonly atByte: number }
  | { readonly kind: 'damaged'; readonly message: string; readonly section: string }
  | { readonly kind: 'too-large'; readonly message: string; readonly claimedBytes: number; readonly capBytes: number };

export function notAReplay(bytes: Uint8Array): ReplayRefusal {
  return { kind: 'not-a-replay', message: `This is ${kindOfFile(bytes)}, not a replay.` };
}

export function newerVersion(version: number, known: number): ReplayRefusal {
  const message = `This replay is of version ${version}; this program reads up to version ${known}, so a newer overbuild is needed.`;
  return { kind: 'newer-version', message, version };
}

export function truncated(atByte: number, wantedBytes: number): ReplayRefusal {
  return { kind: 'truncated', message: `The replay ends at byte ${atByte}, before byte ${wantedBytes} that it promises.`, atByte };
}

/** `section` is a name out of the file: `why` completes “Section X of the replay …”. */
export function damaged(section: string, why: string): ReplayRefusal {
  return { kind: 'damaged', message: `Section ${JSON.stringify(section)} of the replay ${why}.`, section };
}

export function tooLarge(claimedBytes: number, capBytes: number): ReplayRefusal {
  return { kind: 'too-large', message: `The replay claims to unpack to ${claimedBytes} bytes; at most ${capBytes} are accepted.`, claimedBytes, capBytes };
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a WebAssembly module', [0x00, 0x61, 0x73, 0x6d]],
];

/** A guess for a person who took the wrong file, from its first bytes. */
function kindOfFile(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (signed !== undefined) return signed[0];
  const head = textAtStart(bytes);
  if (head === undefined) return 'a binary file of another kind';
  if (/^\s*[[{]/.test(head)) return 'a JSON file';
  const [first = '', second = ''] = head.split(/\r?\n/);
  const commas = first.split(',').length - 1;
  if (commas > 0 && (second === '' || second.split(',').length - 1 >= commas)) return 'a CSV file';
  return /^[\w-]+:(\s|$)/m.test(head) ? 'a YAML file' : 'a text file';
}

/** The first kilobyte as text, or undefined where it is not UTF-8 without control characters. */
function textAtStart(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, 1_024), { stream: true });
    return Array.from(text).every((c) => c >= ' ' || c === '\n' || c === '\r' || c === '\t') ? text : undefined;
  } catch {
    return undefined;
  }
}
