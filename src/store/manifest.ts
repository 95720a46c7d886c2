// The manifest of a saved run: what it was, under which versions, and the hash of every file beside it.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Scenario } from '../model/scenario.ts';
import { storedScenario } from '../replay/stored-scenario.ts';
import { MAX_CUSTOMERS, MAX_QUARTERS } from '../schema/limits.ts';
import { codeOf, failure, type StoreFailure, type StoreFailureKind } from './failure.ts';
import { openPlainFile } from './plain-file.ts';

export const MANIFEST_NAME = 'manifest.json';
export const MANIFEST_FORMAT = 'overbuild-run/1';
/** A scenario with every lab, segment and source that fits takes a few megabytes. */
const MAX_MANIFEST_BYTES = 32 * 2 ** 20;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const seconds = z.number().min(0);
const version = z.string().min(1).max(64);

const file = z.strictObject({
  /** A name inside the folder, never a path. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/),
  bytes: z.number().int().min(0),
  sha256,
});

/** With the check that the scenario is held against. */
function manifestOf(scenario: z.ZodType<Scenario>) {
  return z
    .strictObject({
      format: z.literal(MANIFEST_FORMAT),
      runId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
      status: z.enum(['complete', 'interrupted']),
      createdAt: z.iso.datetime(),
      seed: z.number().int().min(0).max(0xffff_ffff),
      quarters: z.number().int().min(0).max(MAX_QUARTERS),
      quartersAsked: z.number().int().min(1).max(MAX_QUARTERS),
      customers: z.number().int().min(1).max(MAX_CUSTOMERS),
      weight: z.number().positive(),
      coreHash: z.string().regex(/^[0-9a-f]{8,64}$/),
      layoutHash: z.number().int().min(0).max(0xffff_ffff),
      versions: z.strictObject({ overbuild: version, node: version, platform: version }),
      timing: z.strictObject({ startSeconds: seconds, stepSeconds: seconds, totalSeconds: seconds }),
      stateHash: z.string().regex(/^([0-9a-f]{16})?$/),
      columnHash: z.string().regex(/^[0-9a-f]{1,64}$/),
      quarterHashes: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(MAX_QUARTERS),
      files: z.array(file).max(64),
      scenario,
      sha256,
    })
    .refine((m) => m.quarterHashes.length === m.quarters && m.stateHash === (m.quarterHashes.at(-1) ?? ''))
    .refine((m) => (m.status === 'complete' ? m.quarters === m.quartersAsked : m.quarters < m.quartersAsked));
}

/** `sha256` is the hash of the manifest's own text without it. */
export type Manifest = Readonly<z.infer<ReturnType<typeof manifestOf>>>;

export type ManifestRead = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly failure: StoreFailure };

/** The text of manifest.json. Throws where the content breaks the schema that it is read with: a bug of the writer. The scenario was checked when it was loaded. */
export function printManifest(content: Omit<Manifest, 'sha256'>): { readonly text: string; readonly manifest: Manifest } {
  const { sha256: _, ...ordered } = manifestOf(z.custom<Scenario>()).parse({ ...content, sha256: '0'.repeat(64) }, { jitless: true });
  const whole = { ...ordered, sha256: hashOf(ordered) };
  return { text: textOf(whole), manifest: whole };
}

/** Reads and checks the manifest of a run's folder; the files beside it are not opened. */
export async function readManifest(directory: string): Promise<ManifestRead> {
  const path = join(directory, MANIFEST_NAME);
  const refused = (kind: StoreFailureKind, path: string, detail?: string): ManifestRead => ({ ok: false, failure: failure(kind, path, detail) });
  let text: string | undefined;
  try {
    text = await readSmallFile(path, MAX_MANIFEST_BYTES);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('not-a-run', directory);
    return refused('not-readable', path, code);
  }
  const value = text === undefined ? undefined : parsed(text);
  const format = z.object({ format: z.string() }).safeParse(value).data?.format ?? '';
  if (isNewer(format)) return refused('newer-version', path, `its format is ${format}, this program reads ${MANIFEST_FORMAT}`);
  const checked = manifestOf(storedScenario()).safeParse(value);
  if (!checked.success) return refused('damaged', path, reasonOf(checked.error));
  const { sha256: own, ...content } = value as Manifest;
  if (own !== hashOf(content) || text !== textOf(value as Manifest)) return refused('damaged', path, 'it does not match its own SHA-256');
  return { ok: true, manifest: checked.data };
}

function textOf(whole: Manifest): string {
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function hashOf(content: Omit<Manifest, 'sha256'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Undefined where the file is larger than `maxBytes`. */
async function readSmallFile(path: string, maxBytes: number): Promise<string | undefined> {
  const handle = await openPlainFile(path);
  try {
    const { size } = await handle.stat();
    return size > maxBytes ? undefined : await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(format: string): boolean {
  const found = /^overbuild-run\/(\d{1,9})$/.exec(format);
  return found !== null && Number(found[1]) > 1;
}

function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined || issue.path.length === 0 ? 'it is not a manifest' : `${issue.path.join('.')} is not what the format allows`;
}
