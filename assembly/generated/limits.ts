// Printed from src/schema by `npm run generate`. Do not edit.

export const MAX_AMOUNT: i64 = 18014398509481984;
export const MAX_CLASSES: i64 = 256;
export const MAX_CLOUDS: i64 = 8;
export const MAX_COMMUNITIES: i64 = 16384;
export const MAX_CONTRACT_QUARTERS: i64 = 16;
export const MAX_CUSTOMERS: i64 = 100000000;
export const MAX_DEMAND_MICRO: i64 = 288230376151711744;
export const MAX_EVENTS_A_QUARTER: i64 = 4096;
export const MAX_FLOWS: i64 = 32;
export const MAX_INTERVENTION_VALUES: i64 = 4096;
export const MAX_LABS: i64 = 255;
export const MAX_LABS_EVER: i64 = 1023;
export const MAX_LEAD_QUARTERS: i64 = 40;
export const MAX_MEMORY_BYTES: i64 = 4294901760;
export const MAX_QUARTERS: i64 = 2000;
export const MAX_RECORDED_CUSTOMERS: i64 = 200000;
export const MAX_SEGMENTS: i64 = 8;
export const MAX_TERM_QUARTERS: i64 = 200;
export const MIN_CUSTOMERS: i64 = 1;
export const PIPELINE_SLOTS: i64 = 256;
export const TENURE_CAP_QUARTERS: i64 = 47;
export const USAGE_SLOTS: i64 = 32;
export const TABLES_BASE: usize = 65536;
export const TABLES_END: usize = 6684672;
export const DYNAMIC_BASE: usize = 6815744;
export const LAYOUT_HASH: u32 = 1728132396;
