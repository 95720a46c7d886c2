// In a real browser, too, a run is the same bytes for any number of shards.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, launch, type Site, serve } from './browser.ts';
import { replayBytes, shipped } from './fixtures.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  const folder = await buildSite(`viewer-shards-${process.pid}`);
  // Computed here, in Node and in one shard.
  writeFileSync(join(folder, 'run.replay'), await replayBytes(shipped('frontier-2023'), { customers: 4_000 }));
  [site, browser] = await Promise.all([serve(folder), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What the page says of the replay when its worker computes it in so many slices. */
async function verdict(shards: number): Promise<string> {
  const page = await browser.newPage();
  await page.addInitScript((count) => {
    const post = Worker.prototype.postMessage as (message: unknown, transfer?: Transferable[]) => void;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: Transferable[]) {
      const asks = typeof message === 'object' && message !== null && 'scenario' in message && 'seed' in message;
      post.call(this, asks ? { ...message, shards: count } : message, transfer ?? []);
    } as typeof Worker.prototype.postMessage;
  }, shards);
  await page.goto(`${site.url}?replay=run.replay`);
  const badge = page.locator('output.badge[data-state=good], output.badge[data-state=bad]');
  await badge.waitFor({ timeout: 30_000 });
  const text = (await badge.textContent()) ?? '';
  await page.close();
  return text;
}

test('Chromium computes the hashes of Node for 1, 2, 7 and 64 shards', async () => {
  for (const shards of [1, 2, 7, 64]) expect(await verdict(shards), `${shards} shards`).toBe('✓ verified');
  // The number of shards does reach the worker: with none there is nobody to record the run.
  expect(await verdict(0)).toBe('cannot be verified');
});
