// What a run of a scenario takes, and whether that fits: decided with arithmetic, before anything is allocated.

import { DYNAMIC_BASE, recordedColumns } from '../schema/layout.ts';
import { MAX_CUSTOMERS, MAX_LABS, MAX_LABS_EVER, MAX_MEMORY_BYTES, MAX_QUARTERS, MAX_RECORDED_CUSTOMERS, MIN_CUSTOMERS } from '../schema/limits.ts';
import { readable } from './quantity.ts';
import type { Scenario } from './scenario.ts';

export interface RunSize {
  readonly customers: number;
  readonly quarters: number;
}

export interface Bytes {
  /** Memory of the core, over all shards but for the tables that each has again: customers, what it records, and the rest. */
  readonly core: number;
  /** The host's copy of the recorded tables, held until they are written. */
  readonly recording: number;
}

/** A 16-bit state, a 32-bit usage and a 32-bit place in a queue, touched only where labs are full. */
const BYTES_A_CUSTOMER = 10;
/** Of the recorded sample: who it is, where it stood, and what it takes to pack where it went. */
const BYTES_A_RECORDED_CUSTOMER = 32;
/** Where customers may have a second lab, its 16-bit slot. */
const BYTES_A_SECOND_LAB = 2;

/** Bytes that a run takes, as a number even where it is absurd. */
export function sizeOf(scenario: Scenario, { customers, quarters }: RunSize): Bytes {
  const recording = quarters * recordedBytesAQuarter(scenario);
  const sample = Math.min(customers, MAX_RECORDED_CUSTOMERS) * BYTES_A_RECORDED_CUSTOMER;
  return { core: fixedBytes(scenario) + customers * bytesACustomer(scenario) + sample + recording, recording };
}

/** Undefined where the run fits in `memoryBytes`; otherwise one sentence that says what would. Any numbers may be asked for. */
export function checkSize(
  scenario: Scenario,
  { customers, quarters }: RunSize,
  memoryBytes: number = MAX_MEMORY_BYTES,
): { readonly message: string } | undefined {
  const tooMany =
    countProblem('customers', customers, MIN_CUSTOMERS, MAX_CUSTOMERS) ??
    countProblem('quarters', quarters, 1, MAX_QUARTERS) ??
    countProblem('labs', scenario.labs.length, 1, MAX_LABS_EVER) ??
    countProblem('labs at once', thereAtStart(scenario), scenario.submodels.labEntry === 'on' ? 0 : 1, MAX_LABS);
  if (tooMany !== undefined) return { message: tooMany };
  const limit = Math.min(memoryBytes, MAX_MEMORY_BYTES);
  const { core, recording } = sizeOf(scenario, { customers, quarters });
  if (core <= limit && core + recording <= memoryBytes) return undefined;
  const room = Math.min(limit, memoryBytes - recording) - recording - fixedBytes(scenario) - MAX_RECORDED_CUSTOMERS * BYTES_A_RECORDED_CUSTOMER;
  const fitting = Math.floor(room / bytesACustomer(scenario));
  const advice = fitting >= MIN_CUSTOMERS ? `${readable(fitting)} customers would fit` : 'fewer quarters or labs are needed';
  return { message: `the run needs ${mebibytes(core + recording)} MiB of memory and ${mebibytes(memoryBytes)} MiB may be used: ${advice}` };
}

const thereAtStart = ({ submodels, labs }: Scenario): number =>
  submodels.labEntry === 'on' ? labs.filter((lab) => lab.entryQuarter === 0).length : labs.length;

const bytesACustomer = ({ submodels }: Scenario): number => BYTES_A_CUSTOMER + (submodels.secondLab === 'on' ? BYTES_A_SECOND_LAB : 0);

/** Everything in the core but the customers. */
function fixedBytes({ labs, segments, classes, submodels }: Scenario): number {
  // A lab and nobody: where a customer can be.
  const places = labs.length + 1;
  // Customers of a class are sorted by contract phase and lab; a bucket is a count and a sum.
  const buckets = classes.reduce((sum, c) => sum + c.contractQuarters * places * 16, 0);
  const communities = submodels.communities === 'on' ? classes.reduce((sum, c) => sum + c.communities, 0) : 0;
  // What shards add up: usage by lab, segment and lottery bin; arrivals by the same; totals, and those by tier. Communities are counted once more.
  const exchange = (places * segments.length * (256 + 257 + 2 + 2) + 2 * classes.length + 2 * communities + 3) * 8;
  return DYNAMIC_BASE + buckets + exchange;
}

/** A cell of eight bytes for each recorded column and row, and the keys of the row. */
function recordedBytesAQuarter({ labs, segments, submodels }: Scenario): number {
  const rows: Readonly<Record<string, number>> = { one: 1, labs: labs.length, segments: segments.length, labSegments: labs.length * segments.length };
  return recordedColumns(submodels).reduce((sum, column) => sum + 8 * (rows[column.rows] ?? 0), 0);
}

function countProblem(what: string, count: number, min: number, max: number): string | undefined {
  if (Number.isInteger(count) && count >= min && count <= max) return undefined;
  return `${readable(count)} ${what} cannot be run: expected a whole number from ${readable(min)} to ${readable(max)}`;
}

function mebibytes(bytes: number): string {
  return readable(Math.ceil(bytes / 1_048_576));
}
