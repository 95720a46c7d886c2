// Adoption out of the core, at a million customers and a hundred steps a year, against Bass's closed forms.
import { describe, expect, it } from 'vitest';
import { closedForms } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, runQuarter, startIt } from '../helpers/market.ts';
import { bandOf, oracleRows } from '../helpers/oracle.ts';

/** A quarter of the core stands for so many years of the closed form. */
const STEP = 1 / 100;
const YEARS = 10;
/** Half the window over which adoptions are counted, in units of 1 / (p + q): wide for the date of the peak, narrow for its rate. */
const WIDE = 0.8;
const NARROW = 0.2;

interface Bass {
  readonly p: number;
  readonly q: number;
}
interface Row {
  readonly peakYear: number;
  readonly peakFraction: number;
  readonly peakRate: number;
  readonly F5: number;
  readonly F10: number;
}

/** Adopted share after every step. A quarter carries a quarter of the yearly hazard, hence the rates are 4 STEP of those stated. */
async function adoptedPath({ p, q }: Bass, customers: number): Promise<number[]> {
  const scenario = aMarket({
    submodels: { ...ALL_OFF, adoption: 'on' },
    classes: [{ segment: 'segment-0', initialAdopted: 0, innovationPerYear: p * 4 * STEP, imitationPerYear: q * 4 * STEP }],
  });
  const instance = await startIt(scenario, { customers });
  return Array.from({ length: YEARS / STEP + 1 }, (_, quarter) => {
    runQuarter(instance, quarter);
    return Number(instance.i64('customerClass', 'adopted')[0]) / customers;
  });
}

const rate = ({ p, q }: Bass, f: number): number => (p + q * f) * (1 - f);

/** √n × standard deviation of the time by which a path is early or late when it reaches f: what chance adds at x, later steps carry on. */
function sdOfTiming(bass: Bass, f: number): number {
  const steps = 10_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += f / steps / rate(bass, ((i + 0.5) / steps) * f) ** 2;
  return Math.sqrt(sum);
}

/** Imitation sees a share that is half a step old on average: so late is the path in year t, at most. */
const lateness = ({ q }: Bass, year: number): number => (q * STEP * year) / 2;

/** The year about which as many adopt before as after, within a window: where adoption peaks, for it rises as it falls. */
function balanced(path: readonly number[], half: number): number {
  const at = (i: number): number => path[i] ?? Number.NaN;
  const balance = (i: number): number => at(i + half) - 2 * at(i) + at(i - half);
  const inside = path.map((_, i) => i).filter((i) => i >= half && i + half < path.length);
  const first = inside.find((i) => at(i) > 0.2 && balance(i) < 0) ?? Number.NaN;
  const last = inside.findLast((i) => balance(i) > 0) ?? Number.NaN;
  return ((first + last) / 2) * STEP;
}

describe('C13: adoption follows Bass', () => {
  // The smallest error caught is the sum of band and bias: for p .03 and q .38 it is .0056 in F(5), .11 years in the date of the
  // peak, .012 in its level and 2 % in its rate; a p or q that is off by a twentieth fails.
  for (const { inputs, expected } of oracleRows<Bass, Row>('C13')) {
    const n = inputs.p === 0.03 ? 1_000_000 : 250_000;
    it(`with p ${inputs.p} and q ${inputs.q} a year: shares after 5 and 10 years; date, level and rate of the peak`, async () => {
      const path = await adoptedPath(inputs, n);
      const at = (year: number): number => path[Math.round(year / STEP)] ?? Number.NaN;
      const shareAfter = (year: number, share: number) => {
        const timing = bandOf({ sd: sdOfTiming(inputs, share), n }) + lateness(inputs, year);
        return { got: at(year), expected: share, absolute: rate(inputs, share) * timing };
      };
      const speed = inputs.p + inputs.q;
      const date = balanced(path, Math.round(WIDE / speed / STEP));
      // Both halves of the window count independent adopters; about the peak the rate is its maximum times sech² of half the speed × time.
      const sdOfDate = Math.sqrt((2 * WIDE) / speed / expected.peakRate) / (2 * Math.tanh(WIDE / 2) ** 2);
      const sd = Math.hypot(sdOfDate, sdOfTiming(inputs, expected.peakFraction));
      const half = Math.round(NARROW / speed / STEP) * STEP;
      const atPeak = (at(date + half) - at(date - half)) / (2 * half);
      const bias = expected.peakRate * (NARROW ** 2 / 12 + (inputs.q * STEP) / 2);
      const compared = {
        'F(5)': shareAfter(5, expected.F5),
        'F(10)': shareAfter(10, expected.F10),
        'peak year': { got: date, expected: expected.peakYear, absolute: bandOf({ sd, n }) + lateness(inputs, expected.peakYear) },
        'peak level': { got: at(date), expected: expected.peakFraction, absolute: expected.peakRate * (bandOf({ sd: sdOfDate, n }) + 2 * STEP) },
        'peak rate': { got: atPeak, expected: expected.peakRate, absolute: bandOf({ sd: Math.sqrt(expected.peakRate / (2 * half)), n }) + bias },
      };
      expect(closedForms('C13', `Bass path of adoption, p ${inputs.p}, q ${inputs.q} a year`, compared)).toEqual([]);
    });
  }
});
