// What the browser tests do with a page: watch it, press its keys, drop files on it, look at its pixels.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureOf, scalesOf } from '../../web/layout/picture.ts';
import { channels, HUES } from '../../web/state/colours.ts';
import type { Run } from '../../web/state/run.ts';
import { isAlive } from '../../web/state/words.ts';
import { type Pixels, readPng } from './png.ts';

export interface Opened {
  readonly page: Page;
  /** Everything that a page should never say: errors, violations of its own policy. */
  readonly complaints: string[];
}

export async function watched(page: Page): Promise<Opened> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || (message.type() === 'warning' && !/GPU stall|WebGL/.test(message.text()))) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`violates ${event.effectiveDirective}: ${event.blockedURI}`));
  });
  return { page, complaints };
}

export const now = (page: Page): Promise<string> => textOf(page, 'output.now');
export const textOf = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).textContent()) ?? '';
export const shot = async (page: Page): Promise<Pixels> => readPng(await page.locator('.canvas-place').screenshot());
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('.canvas-place canvas[aria-label*=quarter]');
export const settled = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Presses a key and waits for two frames. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

export async function sizeOf(page: Page): Promise<{ width: number; height: number }> {
  return page.locator('.canvas-place').evaluate((element) => ({ width: element.clientWidth, height: element.clientHeight }));
}

/** Drops a file on the page as a hand would. */
export async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64 ?? ''), (c) => c.charCodeAt(0))], fileName ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
}

/** How much of the colour points in the direction of the hue. */
function likeness(colour: readonly [number, number, number], hue: string, ground: string): number {
  const [base, wanted] = [channels(ground), channels(hue)];
  const [a, b] = [colour.map((c, i) => c / 255 - (base[i] ?? 0)), wanted.map((c, i) => c - (base[i] ?? 0))];
  const dot = a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b) || 1);
}

/** Counts what goes to the graphics card; call before the page is opened. The function tells the sizes since it was last asked. */
export async function countingUploads(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const uploads: number[] = [];
    Object.assign(globalThis, { uploads });
    const gl = WebGL2RenderingContext.prototype;
    for (const name of ['bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D'] as const) {
      const original = gl[name] as (...args: unknown[]) => unknown;
      Object.assign(gl, {
        [name](this: unknown, ...args: unknown[]) {
          uploads.push((args.find((arg) => ArrayBuffer.isView(arg)) as ArrayBufferView | undefined)?.byteLength ?? 0);
          return original.apply(this, args);
        },
      });
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { uploads: number[] }).uploads.splice(0));
}

/** The disc of every lab that has a hue of its own has it in quarter 16 of the run where the layout puts it, on a ground of this colour. */
export async function labsHaveTheirHues(page: Page, run: Run, when: string, ground: string): Promise<void> {
  await settled(page);
  const picture = await shot(page);
  const scales = scalesOf(run, await sizeOf(page));
  pictureOf(run, scales, 16).labs.forEach((lab, j) => {
    // One that waits, has failed or was taken over is drawn faint; one beyond the hues is grey.
    if (j >= HUES.length || !isAlive(run, 16, j)) return;
    const place = scales.layout.labs[j] ?? { x: 0, y: 0 };
    const colour = picture.mean(place.x, place.y, Math.max(2, Math.floor(lab.radius * 0.5)));
    const [own = 0, ...others] = [HUES[j] ?? '', ...HUES.filter((_, k) => k !== j)].map((hue) => likeness(colour, hue, ground));
    expect(own, `${when}, lab ${j}: ${colour.map(Math.round).join()}`).toBeGreaterThan(Math.max(0.95, ...others));
  });
  const corner = picture.mean(8, 8, 3);
  channels(ground).forEach((c, i) => {
    expect(Math.abs((corner[i] ?? 0) - c * 255)).toBeLessThan(3);
  });
}

/** Which of what can be pressed is less than 44 pixels high or wide. All at one instant: a button that is taken away meanwhile would be found without a size. */
export function tooSmallToPress(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary')]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ element, width, height }) => `${element.textContent}: ${width} x ${height}`),
  );
}
