// Printed from src/schema by `npm run generate`. Do not edit.

/** Share of the lab’s rented capacity that stands at this cloud; the shares of a lab sum to one, or to zero where it is at none. [share] */
export function share(i: i32): f64 { return load<f64>(<usize>i << 3, 4423296); }
