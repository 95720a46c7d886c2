// In what figures of the benchmark are given, and how each is written.

/** In what a contender is timed; also the name of the figure in JSON. */
export type Unit = 'nsPerCustomerQuarter' | 'nsPerCustomer' | 'nsPerQuarter' | 'seconds' | 'microseconds';

/** Symbol, and of what it is the time where it is not that of the whole. */
export const UNITS: Readonly<Record<Unit, { readonly symbol: string; readonly per?: string }>> = {
  nsPerCustomerQuarter: { symbol: 'ns', per: 'a customer-quarter' },
  nsPerCustomer: { symbol: 'ns', per: 'a customer' },
  nsPerQuarter: { symbol: 'ns', per: 'a quarter' },
  seconds: { symbol: 's' },
  microseconds: { symbol: 'µs' },
};
