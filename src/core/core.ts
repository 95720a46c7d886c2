// The core as WebAssembly: compiling it, instantiating it, turning its traps into errors. Nothing above this floor knows.
import { instantiateSync } from '@assemblyscript/loader';
import { TRAPS } from '../schema/codes.ts';
import { columnOf, LAYOUT, LAYOUT_HASH } from '../schema/layout.ts';
import { LAB_ROWS } from '../schema/limits.ts';
import type { ColumnType } from '../schema/types.ts';
import { accountName } from './account-name.ts';

/** What assembly/index.ts exports. i64 crosses as BigInt. */
interface CoreExports extends Record<string, unknown> {
  readonly memory: WebAssembly.Memory;
  layoutHash(): number;
  stages(): number;
  start(): void;
  clear(): void;
  openQuarter(quarter: number): void;
  stage(index: number): void;
  exchangeAddress(index: number): number;
  exchangeLength(index: number): number;
  exchangeCapacity(): number;
  stateHash(): bigint;
  customerHash(): bigint;
  sampleSize(): number;
  sampleIds(): number;
  sampleClasses(): number;
  sampleStates(): number;
  samplePlaces(): number;
  sampleMovers(): number;
  sampleDestinations(): number;
  takeMoves(): number;
  takeSample(): void;
  randomDraw(seed: number, stream: number, draw: number, quarter: number, id: number): number;
}

/** Of every column. */
const CELL_BYTES = 8;

export interface CompiledCore {
  readonly module: WebAssembly.Module;
}

/** One instance with its own memory. Ask for a view when it is needed: a growing memory makes older ones worthless. */
export interface Instance {
  /** Cells of a column of floats, as many as the table has rows at most. */
  f64(table: string, column: string): Float64Array;
  /** Cells of a column of whole numbers. */
  i64(table: string, column: string): BigInt64Array;
  /** The whole memory as 32-bit words, for copying cells bit by bit: no number is made of them on the way. */
  words(): Int32Array;
  start(): void;
  /** Forgets the run, whether it ended or trapped: what is written and started next gives the bytes that a new instance gives. Views stay good. */
  clear(): void;
  openQuarter(quarter: number): void;
  readonly stages: number;
  stage(index: number): void;
  /** The numbers that shards add up after a stage; empty where there is nothing to add. */
  exchange(index: number): BigInt64Array;
  /** 64-bit words of the longest exchange of the run. */
  exchangeCapacity(): number;
  /** Hash of the tables at the end of a quarter. */
  stateHash(): bigint;
  /** Order-free hash over this shard's customers. */
  customerHash(): bigint;
  /** The recorded customers of this shard: who they are and where their states stand. All three may be put into another order before the first quarter. */
  sample(): { readonly ids: Uint32Array; readonly classes: Uint32Array; readonly states: Uint32Array };
  /** Where each of them stands now; a view that the next call overwrites. */
  samplePlaces(): Uint16Array;
  /** Who of them stands elsewhere than at the last call of this or of `samplePlaces`, and where; views that the next call overwrites. */
  sampleMoves(): { readonly at: Uint32Array; readonly places: Uint16Array };
  randomDraw(seed: number, stream: number, draw: number, quarter: number, id: number): number;
}

/** The core refused to go on: an invariant failed. `subject` is an account, lab or column, as `kind` says. */
export class CoreTrap extends Error {
  override readonly name = 'CoreTrap';
  readonly kind: string;
  readonly subject: number;
  readonly quarter: number;
  readonly amount: bigint;

  constructor(facts: { kind: string; subject: number; quarter: number; amount: bigint; message: string }) {
    super(facts.message);
    this.kind = facts.kind;
    this.subject = facts.subject;
    this.quarter = facts.quarter;
    this.amount = facts.amount;
  }
}

/** Throws CompileError on bytes that are no module. */
export async function compileCore(bytes: Uint8Array): Promise<CompiledCore> {
  return { module: await WebAssembly.compile(bytes as BufferSource) };
}

/** Throws if the core was built from another layout than this host knows. */
export async function newInstance(core: CompiledCore): Promise<Instance> {
  // Not the loader's `instantiate`: it asks whether the module is a Response, and Node loads its whole HTTP client to tell.
  const { exports } = instantiateSync<CoreExports>(core.module, {});
  const found = exports.layoutHash() >>> 0;
  if (found !== LAYOUT_HASH) throw new Error(`the core was built from another schema (layout ${found}, expected ${LAYOUT_HASH}): build again`);
  let words = new Int32Array(exports.memory.buffer);
  const guarded = <T>(call: () => T): T => {
    try {
      return call();
    } catch (error) {
      throw error instanceof WebAssembly.RuntimeError ? readTrap(exports.memory, error) : error;
    }
  };
  return {
    f64: viewer(exports.memory, 'f64', (buffer, at, length) => new Float64Array(buffer, at, length)),
    i64: viewer(exports.memory, 'i64', (buffer, at, length) => new BigInt64Array(buffer, at, length)),
    words: () => {
      if (words.buffer !== exports.memory.buffer) words = new Int32Array(exports.memory.buffer);
      return words;
    },
    start: () => guarded(() => exports.start()),
    clear: () => {
      clearTables(exports.memory.buffer);
      exports.clear();
    },
    openQuarter: (quarter) => exports.openQuarter(quarter),
    stages: exports.stages(),
    stage: (index) => guarded(() => exports.stage(index)),
    exchange: (index) => new BigInt64Array(exports.memory.buffer, exports.exchangeAddress(index) >>> 0, exports.exchangeLength(index) >>> 0),
    exchangeCapacity: () => exports.exchangeCapacity() >>> 0,
    stateHash: () => BigInt.asUintN(64, exports.stateHash()),
    customerHash: () =>
      BigInt.asUintN(
        64,
        guarded(() => exports.customerHash()),
      ),
    sample: () => ({
      ids: new Uint32Array(exports.memory.buffer, exports.sampleIds() >>> 0, exports.sampleSize() >>> 0),
      classes: new Uint32Array(exports.memory.buffer, exports.sampleClasses() >>> 0, exports.sampleSize() >>> 0),
      states: new Uint32Array(exports.memory.buffer, exports.sampleStates() >>> 0, exports.sampleSize() >>> 0),
    }),
    sampleMoves: () => {
      const moves = exports.takeMoves() >>> 0;
      return {
        at: new Uint32Array(exports.memory.buffer, exports.sampleMovers() >>> 0, moves),
        places: new Uint16Array(exports.memory.buffer, exports.sampleDestinations() >>> 0, moves),
      };
    },
    samplePlaces: () => {
      exports.takeSample();
      return new Uint16Array(exports.memory.buffer, exports.samplePlaces() >>> 0, exports.sampleSize() >>> 0);
    },
    randomDraw: (seed, stream, draw, quarter, id) => exports.randomDraw(seed, stream, draw, quarter, id) >>> 0,
  };
}

/** Views of columns, kept as long as the memory does not grow: growth detaches every view. */
function viewer<T extends { readonly buffer: ArrayBufferLike }>(
  memory: WebAssembly.Memory,
  type: ColumnType,
  make: (buffer: ArrayBuffer, at: number, length: number) => T,
) {
  const known = new Map<string, T>();
  return (table: string, name: string): T => {
    const key = `${table}.${name}`;
    const old = known.get(key);
    if (old !== undefined && old.buffer === memory.buffer) return old;
    const column = columnOf(table, name);
    if (column.type !== type) throw new Error(`${key} holds ${column.type}, not ${type}`);
    const view = make(memory.buffer, column.address, column.maxRows);
    known.set(key, view);
    return view;
  };
}

/** Rows of these are a lab's, one lab after the other; only those of labs that were there are worth the time. */
const OF_LABS: ReadonlySet<string> = new Set(['labs', 'labSegments', 'labClouds', 'labSlots', 'labForecasts', 'labFlows']);

function clearTables(memory: ArrayBuffer): void {
  const labs = Number(new BigInt64Array(memory, columnOf('run', 'labs').address, 1)[0] ?? 0n);
  for (const { address, maxRows, rows } of LAYOUT) {
    const used = OF_LABS.has(rows) ? Math.ceil((maxRows / LAB_ROWS) * labs) : maxRows;
    new Uint8Array(memory, address, used * CELL_BYTES).fill(0);
  }
}

function readTrap(memory: WebAssembly.Memory, error: WebAssembly.RuntimeError): Error {
  const cell = (name: string): bigint => new BigInt64Array(memory.buffer, columnOf('trap', name).address, 1)[0] ?? 0n;
  const trap = TRAPS[Number(cell('code'))];
  if (trap === undefined || trap.name === 'none') return error;
  const subject = Number(cell('subject'));
  const quarter = Number(cell('quarter'));
  const amount = cell('amount');
  const where = trap.name === 'overflow' || trap.name === 'memory' ? '' : ` (${describe(trap.name, subject)}, off by ${amount})`;
  const message = `quarter ${quarter}: ${trap.says}${where}`;
  return new CoreTrap({ kind: trap.name, subject, quarter, amount, message });
}

function describe(kind: string, subject: number): string {
  if (kind === 'account' || kind === 'transfer') return accountName(subject);
  if (kind === 'not-finite') return `column ${LAYOUT[subject]?.table}.${LAYOUT[subject]?.name}`;
  if (kind === 'customers') return `segment ${subject}`;
  if (kind === 'pipeline' || kind === 'capacity' || kind === 'statement') return `lab ${subject}`;
  return `${subject}`;
}
