// Why a run cannot be saved or read back: a kind for programs, the path, and one sentence for people.

export type StoreFailureKind =
  | 'exists'
  | 'missing-parent'
  | 'not-writable'
  | 'no-space'
  | 'interrupted'
  | 'not-a-run'
  | 'not-readable'
  | 'newer-version'
  | 'damaged'
  | 'io';

export interface StoreFailure {
  readonly kind: StoreFailureKind;
  readonly path: string;
  readonly message: string;
}

/** The failure in words; `detail` is what the file system or the reader had to say. */
export function failure(kind: StoreFailureKind, path: string, detail = ''): StoreFailure {
  return { kind, path, message: `${path} ${SAYS[kind]}${detail === '' ? '' : ` (${detail})`}.` };
}

/** An error code of the file system as a failure of `path`; undefined where `error` came from elsewhere, which is a bug to be thrown on. */
export function failureOf(error: unknown, path: string): StoreFailure | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : failure(BY_CODE.get(code) ?? 'io', path, code);
}

const SAYS: Readonly<Record<StoreFailureKind, string>> = {
  exists: 'already exists, and nothing is overwritten',
  'missing-parent': 'cannot be made, since the folder that it belongs in does not exist',
  'not-writable': 'cannot be written: permission denied or read-only',
  'no-space': 'cannot be written: no space is left',
  interrupted: 'was not saved: interrupted',
  'not-a-run': 'holds no manifest.json, so it is not a saved run',
  'not-readable': 'cannot be read',
  'newer-version': 'was written by a newer overbuild',
  damaged: 'is damaged',
  io: 'cannot be written: the disk reported an error',
};

const BY_CODE: ReadonlyMap<string, StoreFailureKind> = new Map([
  ['EEXIST', 'exists'],
  ['ENOTEMPTY', 'exists'],
  ['ENOENT', 'missing-parent'],
  ['ENOTDIR', 'missing-parent'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
]);

/** `ENOENT` and its like; undefined for what the file system did not throw. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
