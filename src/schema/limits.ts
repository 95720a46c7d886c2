// What fits: the sizes that the core is laid out for and that every input is held against.

/** Labs that can ever exist in one run. Slots are never reused; slot 1,023 of 1,024 stays free. */
export const MAX_LABS_EVER = 1_023;
/** Rows that tables of labs have. */
export const LAB_ROWS = 1_024;
/** Labs that may be alive at once, hence the most that a scenario may name. */
export const MAX_LABS = 255;
export const MAX_SEGMENTS = 8;
export const MAX_CLASSES = 256;
/** Communities over all classes. */
export const MAX_COMMUNITIES = 16_384;
export const MAX_CLOUDS = 8;
/** An intervention's number is the index of its draws, which has eight bits. */
export const MAX_INTERVENTIONS = 256;
/** Values that all interventions of a scenario may set, counted one by one. */
export const MAX_INTERVENTION_VALUES = 4_096;
export const MAX_QUARTERS = 2_000;
/** Customers of one run over all shards. */
export const MAX_CUSTOMERS = 100_000_000;
export const MIN_CUSTOMERS = 1;
/** Quarters between two choices of one customer. */
export const MAX_CONTRACT_QUARTERS = 16;
/** Longest lead time, and the longest term of a compute contract. Their sum fits the pipeline ring. */
export const MAX_LEAD_QUARTERS = 40;
export const MAX_TERM_QUARTERS = 200;
export const PIPELINE_SLOTS = 256;
/** Quarters of usage that are remembered: more than the longest contract. */
export const USAGE_SLOTS = 32;
/** Quarters ahead for which a lab keeps forecasts and adds up rivals’ order books; more than the longest lead time. */
export const FORECAST_SLOTS = 64;
/** Tenure counts exactly up to here and then stands still. */
export const TENURE_CAP_QUARTERS = 47;
/** Where the demand of a segment saturates: 2^58 micro usage units, about 3 × 10^11 H100-equivalents. */
export const MAX_DEMAND_MICRO = 2 ** 58;
/** Largest single amount of money (cents), capacity (units) or price (micro-USD): so many of them add up without leaving 64 bits. */
export const MAX_AMOUNT = 2 ** 54;
export const MAX_EVENTS_A_QUARTER = 4_096;
/** Lines of a cash statement, used or not. */
export const MAX_FLOWS = 64;
/** A wasm32 memory can hold no more. */
export const MAX_MEMORY_BYTES = 4_294_901_760;
/** Customers whose moves a replay holds unless told otherwise. */
export const MAX_RECORDED_CUSTOMERS = 200_000;
