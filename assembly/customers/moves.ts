// What changed in a quarter, over this shard: a sum that says who went where, and how many changed their lab.

/** Order-free sum over the customers chosen so far in this quarter, mod 2^32: draw × new state. */
export let moves: u32 = 0;
/** Customers whose lab changed so far in this quarter. */
export let switched: i64 = 0;

export function resetMoves(): void { moves = 0; switched = 0; }

/** Counts one change made outside the hot loop. */
export function noteMove(draw: u32, state: u32): void { noteState(draw, state); switched++; }
/** Counts what a hot loop has seen. */
export function noteMoves(hash: u32, customers: i64): void { moves += hash; switched += customers; }
/** Counts a change of state that moves nobody. */
export function noteState(draw: u32, state: u32): void { moves += draw * state; }
