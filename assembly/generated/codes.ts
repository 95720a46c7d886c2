// Printed from src/schema by `npm run generate`. Do not edit.


export const STRATEGY_P10: i32 = 0;
export const STRATEGY_NEWSVENDOR: i32 = 1;
export const STRATEGY_YOLO: i32 = 2;
export const STRATEGY_PLAN: i32 = 3;
export const STRATEGY_SURVIVAL: i32 = 4;
export const STRATEGY_LIMITED_LIABILITY: i32 = 5;
export const STRATEGY_TREND: i32 = 6;
export const STRATEGY_MATCH_RIVAL: i32 = 7;
export const STRATEGY_TIMING_MATCH: i32 = 8;
export const STRATEGY_BASE_STOCK: i32 = 9;

export const PRICING_COST_PLUS: i32 = 0;
export const PRICING_LOGIT_BERTRAND: i32 = 1;
export const PRICING_MATCH: i32 = 2;
export const PRICING_PROMOTION: i32 = 3;
export const PRICING_OPEN_WEIGHTS: i32 = 4;

export const FUNDING_INVESTORS: i32 = 0;
export const FUNDING_PARENT: i32 = 1;

export const REGION_NORTH_AMERICA: i32 = 0;
export const REGION_EUROPE: i32 = 1;
export const REGION_ASIA: i32 = 2;
export const REGION_CHINA: i32 = 3;
export const REGION_REST: i32 = 4;

export const STREAM_POPULATION_USAGE: i32 = 0;
export const STREAM_POPULATION_INCUMBENT: i32 = 1;
export const STREAM_POPULATION_TENURE: i32 = 2;
export const STREAM_ADOPTION: i32 = 3;
export const STREAM_CHOICE: i32 = 4;
export const STREAM_ADOPTER_CHOICE: i32 = 5;
export const STREAM_ORPHAN_CHOICE: i32 = 6;
export const STREAM_LOTTERY: i32 = 7;
export const STREAM_SECOND_CHOICE: i32 = 8;
export const STREAM_SECOND_LOTTERY: i32 = 9;
export const STREAM_LEAVE: i32 = 10;
export const STREAM_TRAINING_LUCK: i32 = 11;
export const STREAM_DEMAND_CLOCK: i32 = 12;
export const STREAM_SAMPLE: i32 = 13;
export const STREAM_SECOND_LAB: i32 = 14;
export const STREAM_ADOPTION_DELAY: i32 = 15;
export const STREAM_INTERVENTION: i32 = 16;
export const STREAM_DELIVERY_DELAY: i32 = 17;
export const STREAM_COST_OVERRUN: i32 = 18;
export const STREAM_OUTAGE: i32 = 19;
export const STREAM_ROUTE_FAILURE: i32 = 20;
export const STREAM_WINDOW_THRESHOLD: i32 = 21;
export const STREAM_FUNDING_WINDOW: i32 = 22;
export const STREAM_HYPE: i32 = 23;
export const STREAM_LAB_ENTRY: i32 = 24;
export const STREAM_SPIN_OUT: i32 = 25;
export const STREAM_TAKEOVER: i32 = 26;
export const STREAM_DEMAND_CEILING: i32 = 27;

export const FLOW_OPENING: i32 = 0;
export const FLOW_REVENUE: i32 = 1;
export const FLOW_COMPUTE: i32 = 2;
export const FLOW_STAFF: i32 = 3;
export const FLOW_INTEREST: i32 = 4;
export const FLOW_AMORTISATION: i32 = 5;
export const FLOW_LOAN: i32 = 6;
export const FLOW_EQUITY: i32 = 7;
export const FLOW_EMERGENCY: i32 = 8;
export const FLOW_PARENT: i32 = 9;
export const FLOW_PAYOUT: i32 = 10;
export const FLOW_UNPAID: i32 = 11;
export const FLOW_DEPOSIT: i32 = 12;
export const FLOW_CAPEX: i32 = 13;
export const FLOW_UPKEEP: i32 = 14;
export const FLOW_CANCELLATION: i32 = 15;
export const FLOW_CHANNEL: i32 = 16;
export const FLOW_SPOT: i32 = 17;
export const FLOW_LEASE: i32 = 18;
export const FLOW_TAX: i32 = 19;
export const FLOW_CLOUD_PROFIT: i32 = 20;
export const FLOW_GRID: i32 = 21;
export const FLOW_TRANCHE: i32 = 22;
export const FLOW_VENDOR_EQUITY: i32 = 23;
export const FLOW_LISTING: i32 = 24;
export const FLOW_LISTING_COST: i32 = 25;
export const FLOW_SALE: i32 = 26;
export const FLOW_CLAIM: i32 = 27;
export const FLOW_TAKEOVER: i32 = 28;
export const FLOW_GROUP: i32 = 29;
export const FLOW_FOUNDING: i32 = 30;
export const FLOW_COMPLIANCE: i32 = 31;
export const FLOW_AUTOMATION_TAX: i32 = 32;

export const FLOWS: i32 = 33;

export const SECTOR_BANK: i32 = 0;
export const SECTOR_INVESTORS: i32 = 1;
export const SECTOR_LENDERS: i32 = 2;
export const SECTOR_CLOUDS: i32 = 3;
export const SECTOR_HOUSEHOLDS: i32 = 4;
export const SECTOR_PARENTS: i32 = 5;
export const SECTOR_VENDORS: i32 = 6;
export const SECTOR_GOVERNMENT: i32 = 7;
export const SECTOR_PUBLIC: i32 = 8;
export const SECTOR_BUYERS: i32 = 9;

export const SEGMENT_ACCOUNT: i32 = 16;

export const LAB_ACCOUNT: i32 = 24;

export const BOOK_MONEY: i32 = 0;
export const BOOK_LOANS: i32 = 1;
export const BOOK_EQUITY: i32 = 2;

export const BOOKS: i32 = 3;

export const ACCOUNTS_A_BOOK: i32 = 1048;

export const CHANGE_SET: i32 = 0;
export const CHANGE_SCALE: i32 = 1;
export const CHANGE_SHIFT: i32 = 2;

export const EVENT_DEFAULT: i32 = 0;
export const EVENT_EQUITY_ROUND: i32 = 1;
export const EVENT_EMERGENCY_ROUND: i32 = 2;
export const EVENT_LOAN: i32 = 3;
export const EVENT_RATIONED: i32 = 4;
export const EVENT_LEAD: i32 = 5;
export const EVENT_SLIP: i32 = 6;
export const EVENT_RESUME: i32 = 7;
export const EVENT_RELEASE: i32 = 8;
export const EVENT_ROUTE_FAILURE: i32 = 9;
export const EVENT_CODE_RED: i32 = 10;
export const EVENT_PRICE_WAR: i32 = 11;
export const EVENT_LATE_DELIVERY: i32 = 12;
export const EVENT_CANCELLATION: i32 = 13;
export const EVENT_STRANDED: i32 = 14;
export const EVENT_OUTAGE: i32 = 15;
export const EVENT_INTERVENTION: i32 = 16;
export const EVENT_INTERVENTION_ENDS: i32 = 17;
export const EVENT_DOWN_ROUND: i32 = 18;
export const EVENT_TRANCHE: i32 = 19;
export const EVENT_TRANCHE_LAPSED: i32 = 20;
export const EVENT_WINDOW_SHUTS: i32 = 21;
export const EVENT_WINDOW_OPENS: i32 = 22;
export const EVENT_LISTING: i32 = 23;
export const EVENT_WARNING: i32 = 24;
export const EVENT_RATE: i32 = 25;
export const EVENT_VENDOR_INVESTMENT: i32 = 26;
export const EVENT_FRAMEWORK: i32 = 27;
export const EVENT_FRAMEWORK_CUT: i32 = 28;
export const EVENT_COVENANT: i32 = 29;
export const EVENT_FIRE_SALE: i32 = 30;
export const EVENT_TAKEOVER: i32 = 31;
export const EVENT_ENTRY: i32 = 32;
export const EVENT_SPIN_OUT: i32 = 33;
export const EVENT_BURST: i32 = 34;

export const CAUSE_NONE: i32 = 0;
export const CAUSE_TAKE_OR_PAY: i32 = 1;
export const CAUSE_DEBT_SERVICE: i32 = 2;
export const CAUSE_OPERATING_COST: i32 = 3;
export const CAUSE_BUILDING: i32 = 4;

export const MINSKY_NONE: i32 = 0;
export const MINSKY_HEDGE: i32 = 1;
export const MINSKY_SPECULATIVE: i32 = 2;
export const MINSKY_PONZI: i32 = 3;

export const TRAP_NONE: i32 = 0;
export const TRAP_ACCOUNT: i32 = 1;
export const TRAP_BOOK: i32 = 2;
export const TRAP_STATEMENT: i32 = 3;
export const TRAP_TRANSFER: i32 = 4;
export const TRAP_OVERFLOW: i32 = 5;
export const TRAP_PIPELINE: i32 = 6;
export const TRAP_CUSTOMERS: i32 = 7;
export const TRAP_CAPACITY: i32 = 8;
export const TRAP_NOT_FINITE: i32 = 9;
export const TRAP_MEMORY: i32 = 10;
export const TRAP_ASSERTION: i32 = 11;
export const TRAP_USAGE: i32 = 12;

export const OUTSIDE: u32 = 0;

export const UNADOPTED: u32 = 1;
