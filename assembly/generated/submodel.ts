// Printed from src/schema by `npm run generate`. Do not edit.

/** Customers enter the market by a Bass hazard; off: only those adopted at the start ever buy. [code] */
export function adoption(): f64 { return load<f64>(65536); }

/** Usage of an adopted customer grows with the capability of the frontier; off: it follows demandGrowthPerYear alone. [code] */
export function intensity(): f64 { return load<f64>(65600); }

/** Customers re-choose their lab when a contract ends; off: nobody ever moves. [code] */
export function choice(): f64 { return load<f64>(65664); }

/** Part of a lab’s customers is renewed, and part of what they use more is new work that owes no lab anything; off: loyalty covers all. [code] */
export function entry(): f64 { return load<f64>(65728); }

/** Labs are sold, barred or reached by grey routes region by region; off: every lab is sold everywhere. [code] */
export function access(): f64 { return load<f64>(65792); }

/** A lab’s fit to a segment moves over the years; off: it stays where it started. [code] */
export function focusDrift(): f64 { return load<f64>(65856); }

/** Customers may give part of their work to a second lab; off: each has one lab at most. [code] */
export function secondLab(): f64 { return load<f64>(65920); }

/** A full lab turns customers away; off: demand is served whatever the capacity. [code] */
export function rationing(): f64 { return load<f64>(65984); }

/** Customers remember who turned them away and value whom they trust; off: they look at the last quarter’s rationing alone. [code] */
export function trust(): f64 { return load<f64>(66048); }

/** Labs train and their products improve; off: quality stays where it started. [code] */
export function research(): f64 { return load<f64>(66112); }

/** What a lab has built reaches customers in discrete releases; off: the product on sale is always its newest. [code] */
export function releases(): f64 { return load<f64>(66176); }

/** A technical route can fail and throw a lab back; off: progress is only more or less lucky. [code] */
export function routes(): f64 { return load<f64>(66240); }

/** A rival’s leap makes a lab throw capacity at training for a while; off: the training share is fixed. [code] */
export function codeRed(): f64 { return load<f64>(66304); }

/** All labs together can order only what suppliers can build in a quarter; off: supply is unlimited. [code] */
export function chips(): f64 { return load<f64>(66368); }

/** Suppliers cap a lab’s annual compute bill by its market value and revenue; off: they take any order. [code] */
export function counterparty(): f64 { return load<f64>(66432); }

/** Labs may raise equity; off: nobody invests. [code] */
export function equity(): f64 { return load<f64>(66496); }

/** Labs may borrow; off: nobody lends. [code] */
export function debt(): f64 { return load<f64>(66560); }

/** A lab whose cash is below zero after all help defaults and is liquidated; off: it goes on with an overdraft. [code] */
export function exit(): f64 { return load<f64>(66624); }

/** Cash above bufferYears of the first year’s revenue is paid out to investors every quarter. [code] */
export function payout(): f64 { return load<f64>(66688); }
