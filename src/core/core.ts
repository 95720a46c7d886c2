// The core as WebAssembly: compiling it, instantiating it, turning its traps into errors. Nothing above this floor knows.
import { instantiateSync } from '@assemblyscript/loader';
import { CELL_BYTES, columnOf, LAYOUT_HASH } from '../schema/layout.ts';
import type { ColumnType } from '../schema/types.ts';
import { newClearing, type UsedRows } from './clearing.ts';
import { readTrap } from './trap.ts';

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
  openLog(ranges: number, bytes: number): void;
  logRanges(): number;
  logBytes(): number;
  recordQuarter(): void;
  sampleSize(): number;
  sampleIds(): number;
  samplePlaces(): number;
  samplePacked(): number;
  takePlaces(): void;
  packSample(): number;
  packMoves(): number;
  randomDraw(seed: number, stream: number, draw: number, quarter: number, id: number): number;
}

/** Cells side by side in one column, whose every quarter is recorded. */
export interface LogRange {
  /** Address of the first cell in the core. */
  readonly from: number;
  readonly cells: number;
  /** Offset in the record of the first quarter, and bytes from there to the next one. */
  readonly to: number;
  readonly step: number;
}

export interface CompiledCore {
  readonly module: WebAssembly.Module;
  /** Tells the cores that a process compiled apart, also in its threads. */
  readonly id: number;
}

let compiled = 0;

/** Cells of columns of floats by their address, and a number for each. */
export interface Cells {
  readonly addresses: Uint32Array;
  readonly values: Float64Array;
}

/** One instance with its own memory. Ask for a view when it is needed: a growing memory makes older ones worthless. */
export interface Instance {
  /** Cells of a column of floats, as many as the table has rows at most. */
  f64(table: string, column: string): Float64Array;
  /** Cells of a column of whole numbers. */
  i64(table: string, column: string): BigInt64Array;
  /** Writes a number into each of many cells of columns of floats. */
  setCells(cells: Cells): void;
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
  /** Makes room for a record of so many bytes, zeroed, which `recordQuarter` fills. After `start`. */
  openLog(ranges: readonly LogRange[], bytes: number): void;
  /** Copies the cells of every range to their place for the next quarter, bit by bit. */
  recordQuarter(): void;
  /** The record; a view of the core's memory. */
  log(): Uint8Array<ArrayBuffer>;
  /** Hash of the tables at the end of a quarter. */
  stateHash(): bigint;
  /** Order-free hash over this shard's customers. */
  customerHash(): bigint;
  /** Ids of the recorded customers of this shard, ascending. */
  sampleIds(): Uint32Array;
  /** Where each of them stands now; a view that the next call overwrites. */
  samplePlaces(): Uint16Array;
  /** Everybody of them, and where they stand, as a replay has it; a view that the next call of this or `packedMoves` overwrites. */
  packedSample(): Uint8Array;
  /** Who of them stands elsewhere than at the last call of either, and where. */
  packedMoves(): Uint8Array;
  randomDraw(seed: number, stream: number, draw: number, quarter: number, id: number): number;
}

/** Throws CompileError on bytes that are no module. */
export async function compileCore(bytes: Uint8Array): Promise<CompiledCore> {
  return { module: await WebAssembly.compile(bytes as BufferSource), id: compiled++ };
}

/** Throws if the core was built from another layout than this host knows. */
export async function newInstance(core: CompiledCore): Promise<Instance> {
  // Not the loader's `instantiate`: it asks whether the module is a Response, and Node loads its whole HTTP client to tell.
  const { exports } = instantiateSync<CoreExports>(core.module, {});
  const found = exports.layoutHash() >>> 0;
  if (found !== LAYOUT_HASH) throw new Error(`the core was built from another schema (layout ${found}, expected ${LAYOUT_HASH}): build again`);
  let logged = 0;
  let cells = new Float64Array(exports.memory.buffer);
  const all = (): Float64Array => {
    if (cells.buffer !== exports.memory.buffer) cells = new Float64Array(exports.memory.buffer);
    return cells;
  };
  const clearCells = newClearing();
  /** Views of the last quarter: a quarter has five, and making one takes longer than anything else that is done for it. */
  const exchanges: BigInt64Array[] = [];
  const packedBytes = (length: number): Uint8Array => new Uint8Array(exports.memory.buffer, exports.samplePacked() >>> 0, length >>> 0);
  const guarded = <T>(call: () => T): T => {
    try {
      return call();
    } catch (error) {
      throw error instanceof WebAssembly.RuntimeError ? readTrap(exports.memory, error) : error;
    }
  };
  const i64 = viewer(exports.memory, 'i64', (buffer, at, length) => new BigInt64Array(buffer, at, length));
  return {
    f64: viewer(exports.memory, 'f64', (buffer, at, length) => new Float64Array(buffer, at, length)),
    i64,
    setCells: ({ addresses, values }) => {
      const target = all();
      for (let i = 0; i < addresses.length; i++) target[(addresses[i] ?? 0) / CELL_BYTES] = values[i] ?? 0;
    },
    start: () => guarded(() => exports.start()),
    clear: () => {
      const count = (name: keyof UsedRows): number => Number(i64('run', name)[0] ?? 0n);
      clearCells(all(), { labs: count('labs'), communities: count('communities'), interventions: count('interventions') });
      exports.clear();
    },
    openQuarter: (quarter) => exports.openQuarter(quarter),
    stages: exports.stages(),
    stage: (index) => guarded(() => exports.stage(index)),
    exchange: (index) => {
      const [at, length, last] = [exports.exchangeAddress(index) >>> 0, exports.exchangeLength(index) >>> 0, exchanges[index]];
      if (last !== undefined && last.byteOffset === at && last.length === length && last.buffer === exports.memory.buffer) return last;
      const view = new BigInt64Array(exports.memory.buffer, at, length);
      exchanges[index] = view;
      return view;
    },
    exchangeCapacity: () => exports.exchangeCapacity() >>> 0,
    openLog: (ranges, bytes) => {
      guarded(() => exports.openLog(ranges.length, bytes));
      logged = bytes;
      const first = exports.logBytes() >>> 0;
      const words = new Uint32Array(exports.memory.buffer, exports.logRanges() >>> 0, 4 * ranges.length);
      ranges.forEach(({ from, cells, to, step }, r) => {
        words.set([from, first + to, cells, step], 4 * r);
      });
    },
    recordQuarter: () => exports.recordQuarter(),
    log: () => new Uint8Array(exports.memory.buffer as ArrayBuffer, exports.logBytes() >>> 0, logged),
    stateHash: () => BigInt.asUintN(64, exports.stateHash()),
    customerHash: () =>
      BigInt.asUintN(
        64,
        guarded(() => exports.customerHash()),
      ),
    sampleIds: () => new Uint32Array(exports.memory.buffer, exports.sampleIds() >>> 0, exports.sampleSize() >>> 0),
    samplePlaces: () => {
      exports.takePlaces();
      return new Uint16Array(exports.memory.buffer, exports.samplePlaces() >>> 0, exports.sampleSize() >>> 0);
    },
    packedSample: () => packedBytes(exports.packSample()),
    packedMoves: () => packedBytes(exports.packMoves()),
    randomDraw: (seed, stream, draw, quarter, id) => exports.randomDraw(seed, stream, draw, quarter, id) >>> 0,
  };
}

/** Views of columns, kept as long as the memory does not grow: growth detaches every view. */
function viewer<T extends { readonly length: number }>(
  memory: WebAssembly.Memory,
  type: ColumnType,
  make: (buffer: ArrayBuffer, at: number, length: number) => T,
) {
  const tables = new Map<string, Map<string, T>>();
  return (table: string, name: string): T => {
    const known = tables.get(table) ?? new Map<string, T>();
    const old = known.get(name);
    // A detached view is empty, and quicker to recognise by that.
    if (old !== undefined && old.length > 0) return old;
    const column = columnOf(table, name);
    if (column.type !== type) throw new Error(`${table}.${name} holds ${column.type}, not ${type}`);
    const view = make(memory.buffer, column.address, column.maxRows);
    tables.set(table, known.set(name, view));
    return view;
  };
}
