// Memory above the tables, laid out once: scratch at fixed addresses, then what depends on the size of the run.
import { TRAP_MEMORY } from "../generated/codes";
import { DYNAMIC_BASE, TABLES_BASE, TABLES_END } from "../generated/limits";
import { refuse } from "./trap";

/** Hot scratch at compile-time addresses, so that they become immediates of loads and stores. */
export const LANE_SUMS: usize = TABLES_END;                 // 4 lanes × 1,024 × u64, or 2 of 2,048; in turn the scratch of population, blocks and draws
export const THRESHOLDS: usize = TABLES_END + 32768;        // 16 × f32x4: cumulative shares, one a vector
export const LAST: usize = TABLES_END + 34816;              // 1,024 × i16: by slot the last lottery bin of arrivals that it takes; −1 where it takes nobody
export const LIMIT_TIERS: usize = TABLES_END + 36864;       // 16 × u8: the tier of the limits of the first sixteen slots
export const CUMULATIVE: usize = TABLES_END + 40960;        // 13 × f32: cumulative shares of few labs
export const BASE_SHARES: usize = TABLES_END + 49152;       // 1,024 × f32: share of each lab among choices without an incumbent
export const RAMP: usize = TABLES_END + 53248;              // 64 × f32: gain of an incumbent by quarter of arrival
export const WEIGHTS: usize = TABLES_END + 57344;           // 1,024 × f64: exp of utility; index 0 = buying nothing
export const ALIAS: usize = TABLES_END + 65536;             // 1,024 × (f32, u32): alias table
export const FULL: usize = TABLES_END + 73728;              // 1,024 × u8: lab turned customers away this quarter
export const CUT: usize = TABLES_END + 74752;               // 1,024 × u32: first lottery rank (tier << 8 | bin) that a full lab cannot serve whole; of a lab with slack the last bin of arrivals
export const CUT_SHARE: usize = TABLES_END + 78848;         // 1,024 × u64: part of that rank turned away, of 2^32
export const STACKS: usize = TABLES_END + 90112;            // 2 × 1,024 × u32: stacks of the alias set-up
export const SCALED: usize = TABLES_END + 98304;            // 1,025 × f64: scaled shares of the alias set-up
export const LIMIT: usize = TABLES_END + 106624;           // 1,024 × u16: by slot the first rank that it cannot serve whole; nobody's where there is room
export const PACKS: usize = TABLES_END + 108672;           // 16 × 16 × u8: by a mask of four words, which byte goes where
export const SHARE_BYTES: usize = TABLES_END + 108928;     // 4 × 16 × u8: the first bytes of sixteen BASE_SHARES, the second, the third, the fourth
export const REACH_BYTES: usize = TABLES_END + 108992;     // the same of CUMULATIVE
export const LOYALTY: usize = TABLES_END + 109056;         // 85 × 64 × f32: stretch of the uniform by state

let next: usize = DYNAMIC_BASE;

/** Claims bytes, 64-byte aligned, zeroed. Only called while a run is laid out. */
export function claim(bytes: u64): usize {
  const at = next;
  const end = <u64>at + ((bytes + 63) & ~63);
  if (end > 4294901760) refuse(TRAP_MEMORY, 0, <i64>end);
  const pages = <i32>((end + 65535) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) refuse(TRAP_MEMORY, 0, <i64>end);
  next = <usize>end;
  return at;
}

/** Gives back, zeroed, all that was claimed, and the scratch: a run that is laid out after it finds memory as the first one did. */
export function release(): void {
  memory.fill(TABLES_END, 0, next - TABLES_END);
  next = DYNAMIC_BASE;
}

/** The core's own constants must end below the tables. */
export function checkLayout(): void {
  if (__heap_base > TABLES_BASE) refuse(TRAP_MEMORY, 1, <i64>__heap_base);
}
