// Events as JSON text; amounts travel as decimal strings, since JSON numbers cannot hold 64 bits.
import { z } from 'zod';
import { MAX_LABS_EVER, MAX_QUARTERS } from '../schema/limits.ts';
import type { RunEvent } from './tables.ts';

const I64_MIN = -(2n ** 63n);
const I64_MAX = 2n ** 63n - 1n;

const amount = z
  .string()
  .regex(/^-?\d{1,19}$/)
  .transform((text) => BigInt(text))
  .refine((value) => value >= I64_MIN && value <= I64_MAX);

const event = z.strictObject({
  quarter: z.number().int().min(0).max(MAX_QUARTERS),
  kind: z.string().min(1).max(64),
  lab: z.number().int().min(-1).max(MAX_LABS_EVER),
  amount,
  figure: z.number(),
  text: z.string().max(4_096),
});
const events = z.array(event);

/** Throws where a figure is not finite, which no quarter of a run can produce. A figure of −0 is stored as 0. */
export function printEvents(list: readonly RunEvent[]): string {
  return JSON.stringify(
    list.map(({ quarter, kind, lab, amount: value, figure, text }) => {
      if (!Number.isFinite(figure)) throw new Error(`the figure of event ${kind} in quarter ${quarter} is not finite`);
      return { quarter, kind, lab, amount: value.toString(), figure, text };
    }),
  );
}

/** The events, or undefined where the text is anything but a list of them. */
export function parseEvents(text: string): readonly RunEvent[] | undefined {
  try {
    const parsed = events.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
