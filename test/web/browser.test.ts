import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeReplay, type ReplayInput } from '../../src/replay/encode.ts';
import { scalesOf } from '../../web/layout/picture.ts';
import { labMetrics } from '../../web/state/metrics.ts';
import type { Run } from '../../web/state/run.ts';
import { aMarket } from '../helpers/market.ts';
import { buildSite, launch, type Site, serve } from './browser.ts';
import { decoded, inputOf, opened, shipped } from './fixtures.ts';
import { countingUploads, drop, labsHaveTheirHues, now, press, ready, settled, shot, sizeOf, textOf, tooSmallToPress, watched } from './page.ts';

const CUSTOMERS = 6_000;
/** Of this process alone: another may build at the same time. */
let folder: string;
let browser: Browser;
/** Of pages that need nothing special: what one has fetched the next need not. */
let shared: BrowserContext;
let site: Site;
let run: Run;
let input: ReplayInput;
let bytes: Uint8Array<ArrayBuffer>;
let withoutCustomers: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  folder = await buildSite(`viewer-test-${process.pid}`);
  const put = (name: string, content: Uint8Array): void => writeFileSync(join(folder, `${name}.replay`), content);
  input = await inputOf(shipped('frontier-2023'), { customers: CUSTOMERS });
  bytes = await encodeReplay(input);
  put('run', bytes);
  const { moves: _, ...without } = input;
  withoutCustomers = await encodeReplay(without);
  put('many-labs', await encodeReplay(await inputOf(aMarket({ labs: Array.from({ length: 255 }, () => ({})) }), { customers: 2_000, quarters: 4 })));
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  put(
    'hostile-names',
    await encodeReplay(
      await inputOf(
        { ...aMarket({ labs: [{}, {}] }), title: hostile, notes: hostile, labs: aMarket().labs.map((lab) => ({ ...lab, name: hostile })) },
        { customers: 500, quarters: 4 },
      ),
    ),
  );
  run = opened(await decoded(bytes));
  [site, browser] = await Promise.all([serve(folder), launch()]);
  shared = await browser.newContext({ viewport: { width: 1_100, height: 800 } });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** A page of its own; closed, and held to have had nothing to complain about, after `look`. */
async function visit(address: string, look: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> {
  const own = options === undefined ? undefined : await browser.newContext(options);
  const { page, complaints } = await watched(await (own ?? shared).newPage());
  try {
    await page.goto(`${site.url}${address}`);
    await look(page);
    expect(complaints).toEqual([]);
  } finally {
    await (own ?? page).close();
  }
}

describe('the picture', () => {
  test('each lab’s disc has its hue where the layout puts it, with dots and without, dark and light', async () => {
    await visit('?replay=run.replay#q=2027-Q1', async (page) => {
      await ready(page);
      await labsHaveTheirHues(page, run, 'with dots', '#0E1116');
      await drop(page, 'no-customers.replay', withoutCustomers);
      await page.locator('summary', { hasText: 'holds no customers' }).waitFor();
      await page.locator('input[type=range]').fill('16');
      await labsHaveTheirHues(page, run, 'without dots', '#0E1116');
      await press(page, 'd');
      await labsHaveTheirHues(page, run, 'in light', '#FFFFFF');
    });
  });

  test('moving the slider changes quarter, sentence, address and picture', async () => {
    await visit('?replay=run.replay#q=2023-Q2', async (page) => {
      await ready(page);
      await settled(page);
      const before = await page.locator('.canvas-place').screenshot();
      expect(await now(page)).toBe('2023-Q2 · 2/32');
      await page.locator('input[type=range]').fill('25');
      await settled(page);
      expect(await now(page)).toBe(`${run.labels[25]} · 26/32`);
      expect(await textOf(page, '.sentence')).toContain(`${run.labels[25]}, quarter 26 of 32`);
      expect(Buffer.compare(before, await page.locator('.canvas-place').screenshot())).not.toBe(0);
      await page.waitForURL(new RegExp(`q=${run.labels[25]}`));
    });
  });

  test('within a quarter not a byte of geometry goes to the graphics card; at its start four bytes a dot', async () => {
    const context = await browser.newContext({ viewport: { width: 1_000, height: 800 } });
    const { page, complaints } = await watched(await context.newPage());
    const count = await countingUploads(page);
    await page.goto(`${site.url}?replay=run.replay#q=2025-Q1&speed=0.5`);
    await ready(page);
    await settled(page);
    await count();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('output.now')?.textContent?.startsWith('2025-Q2'));
    await settled(page);
    const boundary = await count();
    expect(boundary.filter((size) => size === 4 * CUSTOMERS)).toHaveLength(1);
    await page.waitForTimeout(1_200);
    expect(await count()).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a lost graphics card brings the same picture back, again and again', async () => {
    await visit('?replay=run.replay#q=2027-Q1', async (page) => {
      await ready(page);
      await settled(page);
      const before = await shot(page);
      for (let i = 0; i < 4; i++) {
        await page.evaluate(() => {
          const canvas = document.querySelector('canvas');
          canvas?.setAttribute('data-lost', '1');
          canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        });
        await page.waitForSelector('.canvas-place canvas:not([data-lost])');
      }
      await ready(page);
      await settled(page);
      const after = await shot(page);
      const { width, height } = before;
      for (let x = 40; x < width - 40; x += 60)
        for (let y = 40; y < height - 40; y += 60) expect(after.mean(x, y, 6).map(Math.round), `at ${x}, ${y}`).toEqual(before.mean(x, y, 6).map(Math.round));
    });
  });

  test('255 labs are drawn and listed without a complaint', async () => {
    await visit('?replay=many-labs.replay#q=2', async (page) => {
      await ready(page);
      await settled(page);
      expect(await page.locator('.inspector .chip').count()).toBe(255);
      await press(page, '8');
      expect(await textOf(page, '.inspector h2')).toContain('Lab 7');
      await press(page, 't');
      expect(await page.locator('.matrix tbody tr').count()).toBe(255);
    });
  });

  test('without WebGL the table and the charts still work, and the page says why there is no picture', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await watched(await context.newPage());
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
        apply: (target, self, args) => (String(args[0]).startsWith('webgl') ? null : Reflect.apply(target, self, args)),
      });
    });
    await page.goto(`${site.url}?replay=run.replay#q=2027-Q1`);
    await page.getByText('no WebGL 2').waitFor();
    await press(page, 't');
    expect(await page.locator('.matrix tbody tr').count()).toBe(run.scenario.labs.length);
    expect(await page.locator('.charts canvas').count()).toBe(4);
    expect(complaints.filter((text) => !/WebGL/i.test(text))).toEqual([]);
    await context.close();
  });
});

describe('the numbers', () => {
  test('inspector and table show every figure of the replay, and the same ones', async () => {
    await visit('?replay=run.replay#q=2026-Q3&lab=openai', async (page) => {
      await page.waitForSelector('.inspector h2');
      await settled(page);
      const quarter = run.labels.indexOf('2026-Q3');
      const lab = run.scenario.labs.findIndex((it) => it.id === 'openai');
      const expected = labMetrics(run).map((metric) => [metric.label, metric.print(metric.value(quarter, lab))]);
      const rows = page.locator('.figures tbody tr');
      const seen = await rows.evaluateAll((elements) => elements.map((row) => [row.children[0]?.textContent, row.children[1]?.textContent]));
      expect(seen).toEqual(expected);
      await press(page, 't');
      const heads = await page.locator('.matrix thead th').allInnerTexts();
      const cells = await page.locator('.matrix tbody tr').nth(lab).locator('td').allInnerTexts();
      expect(heads.slice(2)).toEqual(expected.map(([label]) => label));
      expect(cells.slice(1)).toEqual(expected.map(([, value]) => value));
    });
  });

  test('every key does what the help says', async () => {
    await visit('?replay=run.replay#q=2026-Q1', async (page) => {
      await ready(page);
      for (const [key, expected] of [
        ['ArrowLeft', '2025-Q4'],
        ['Shift+ArrowLeft', '2024-Q4'],
        ['Shift+ArrowRight', '2025-Q4'],
        ['ArrowRight', '2026-Q1'],
        ['End', run.labels[31]],
        ['Home', '2023-Q1'],
      ] as const) {
        await press(page, key);
        expect(await now(page), key).toContain(`${expected} ·`);
      }
      const event = run.events.find((it) => it.quarter > 0 && !['equity-round', 'loan'].includes(it.kind));
      await press(page, ']');
      expect(await now(page)).toContain(`${run.labels[event?.quarter ?? 0]} ·`);
      await press(page, '=');
      expect(await page.locator('.transport select').inputValue()).toBe('2');
      await press(page, 'd');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
      await press(page, '3');
      expect(await textOf(page, '.inspector h2')).toBe(run.scenario.labs[2]?.name);
      await press(page, '?');
      expect(await page.locator('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'hidden' });
      await press(page, 'End');
      await press(page, 'Space');
      expect(await page.locator('.play').getAttribute('aria-label')).toBe('Pause');
      await page.waitForFunction(() => document.querySelector('output.now')?.textContent?.startsWith('2023-Q3'));
      await press(page, 'Space');
      expect(await page.locator('.play').getAttribute('aria-label')).toBe('Play');
    });
  });

  test('a click on a disc selects its lab; a click on a chart and on an event leads to their quarter', async () => {
    await visit('?replay=run.replay#q=2027-Q1', async (page) => {
      await ready(page);
      await settled(page);
      const { layout } = scalesOf(run, await sizeOf(page));
      await page.locator('.canvas-place').click({ position: { x: layout.labs[1]?.x ?? 0, y: layout.labs[1]?.y ?? 0 } });
      await settled(page);
      expect(await textOf(page, '.inspector h2')).toBe(run.scenario.labs[1]?.name);
      const plot = page.locator('.plot .u-over').first();
      const box = await plot.boundingBox();
      await plot.click({ position: { x: (box?.width ?? 0) * (20 / 31), y: 20 } });
      await settled(page);
      expect(await now(page)).toContain(`${run.labels[20]} ·`);
      const entry = page.locator('.entry').last();
      await entry.click();
      await settled(page);
      expect(await now(page)).toContain(`${await entry.locator('.when').textContent()} ·`);
    });
  });

  test('names of a file are shown as text, whatever they hold', async () => {
    await visit('?replay=hostile-names.replay', async (page) => {
      await ready(page);
      await press(page, '1');
      await press(page, 't');
      expect(await textOf(page, 'h1')).toContain('<img src=x');
      expect(await textOf(page, '.inspector h2')).toContain('<script>');
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).toContain('<img');
    });
  });
});

describe('what is not a whole replay', () => {
  test('is refused in one sentence, and the old run stays', async () => {
    const flipped = bytes.slice();
    const at = Math.floor(flipped.length * 0.6);
    flipped[at] = (flipped[at] ?? 0) ^ 16;
    const noise = Uint8Array.from({ length: 4_096 }, (_, i) => Math.imul(i + 1, 2_654_435_761) >>> 24);
    const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['market.csv', new TextEncoder().encode('quarter,lab,cash\r\n0,a,1\r\n1,a,2\r\n'), /CSV file, not a replay/],
      ['noise.replay', noise, /binary file of another kind, not a replay/],
      ['empty.replay', new Uint8Array(), /empty file, not a replay/],
      ['flipped.replay', flipped, /does not match its SHA-256/],
      ['truncated.replay', bytes.slice(0, at), /ends at byte \d+, before byte \d+/],
    ];
    await visit('?replay=run.replay#q=2027-Q1', async (page) => {
      await ready(page);
      for (const [name, content, expected] of cases) {
        await drop(page, name, content);
        await page.locator('.notice p').filter({ hasText: name }).waitFor();
        const said = await textOf(page, '.notice p');
        expect(said).toMatch(expected);
        expect(await now(page)).toBe('2027-Q1 · 17/32');
        expect(await textOf(page, 'h1')).toBe(run.scenario.title);
      }
      // A good file takes the sentence away.
      await drop(page, 'run.replay', bytes);
      await page.locator('.notice').waitFor({ state: 'hidden' });
    });
  });

  test('a file above the cap is refused by its size, before a byte of it is read', async () => {
    await visit('', async (page) => {
      await page.evaluate(() => {
        const file = new File(['x'], 'huge.replay');
        Object.defineProperty(file, 'size', { value: 5 * 2 ** 30 });
        file.arrayBuffer = () => Promise.reject(new Error('was read'));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
        document.body.dispatchEvent(event);
      });
      await page.getByText('5,120 MiB; the viewer opens replays of at most 256 MiB').waitFor();
    });
  });

  test('an address of another origin, or one that is not there, is refused', async () => {
    await visit('?replay=https%3A%2F%2Fexample.org%2Frun.replay', (page) =>
      page.getByText('only open a replay from the place that serves this page').waitFor(),
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}#replay=nowhere/run.replay`);
    await page.locator('.notice').waitFor();
    expect(await textOf(page, '.notice p')).toMatch(/nowhere\/run\.replay/);
    await context.close();
  });
});

describe('verification', () => {
  const badge = async (page: Page): Promise<string> => {
    await page.waitForSelector('.badge[data-state=good], .badge[data-state=bad]');
    return textOf(page, '.badge');
  };

  test('says verified of a run that comes out the same, and names the first quarter that differs under a changed seed or hash', async () => {
    const forged: readonly (readonly [Partial<ReplayInput>, RegExp])[] = [
      [{ seed: 2 }, /^≠ differs first in quarter 2023-Q1$/],
      [{ quarterHashes: input.quarterHashes.map((hash, q) => (q === 18 ? '0123456789abcdef' : hash)) }, /^≠ differs first in quarter 2027-Q3$/],
      [{ coreHash: 'ab'.repeat(32), columnHash: '1' }, /^≠ differs first in the customers at the end: core abababab, here [0-9a-f]{8}$/],
    ];
    await visit('?replay=run.replay#q=2023-Q2', async (page) => {
      expect(await badge(page)).toBe('✓ verified');
      for (const [change, expected] of forged) {
        await page.locator('.badge').evaluate((element) => {
          element.textContent = '';
          (element as HTMLElement).dataset.state = '';
        });
        await drop(page, 'forged.replay', await encodeReplay({ ...input, ...change }));
        expect(await badge(page)).toMatch(expected);
      }
    });
  });
});

test('script and style that a page fetches at once stay within 230 kB as brotli sends them', () => {
  const assets = join(folder, 'assets');
  const sizes = readdirSync(assets)
    .filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('worker-'))
    .map((name) => brotliCompressSync(readFileSync(join(assets, name))).length);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(230_000);
});

describe('small screens and readers', () => {
  test('on a phone nothing scrolls sideways and what can be pressed is large enough', async () => {
    await visit(
      '?replay=run.replay#q=2027-Q1&lab=openai',
      async (page) => {
        await ready(page);
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await tooSmallToPress(page)).toEqual([]);
        await press(page, 't');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    );
  });

  test('where motion is not wanted nothing starts by itself; elsewhere the run plays when it is opened', async () => {
    await visit('?replay=run.replay', async (page) => {
      await ready(page);
      await page.waitForFunction(() => document.querySelector('.play')?.getAttribute('aria-label') === 'Pause');
    });
    await visit(
      '?replay=run.replay',
      async (page) => {
        await ready(page);
        await page.waitForTimeout(400);
        expect(await page.locator('.play').getAttribute('aria-label')).toBe('Play');
        expect(await now(page)).toBe('2023-Q1 · 1/32');
      },
      { reducedMotion: 'reduce' },
    );
  });

  test('every button has a name, and every part of the page is announced', async () => {
    await visit('?replay=run.replay#q=2027-Q1&lab=openai', async (page) => {
      await ready(page);
      const names = await page
        .locator('button, select, input:not([hidden])')
        .evaluateAll((all) => all.map((it) => `${it.getAttribute('aria-label') ?? it.getAttribute('title') ?? it.textContent}`.trim()));
      expect(names).not.toContain('');
      expect(await page.locator('canvas[role=img]').getAttribute('aria-label')).toMatch(/quarter 17 of 32/);
      expect(await page.locator('section:not([aria-label]):visible').count()).toBe(0);
    });
  });
});
