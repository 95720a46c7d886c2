// Who owns how much of a lab.

/** Kinds of shareholders. */
export const HOLDER_INVESTORS: i32 = 1;
export const HOLDER_SUPPLIERS: i32 = 2;
export const HOLDER_PUBLIC: i32 = 3;

/** New shares for `cents` at a value before the money of `preMoneyCents`: everybody else's part shrinks by E / (V + E). */
export function issueShares(j: i32, holder: i32, cents: i64, preMoneyCents: i64): void {}
