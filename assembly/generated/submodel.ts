// Printed from src/schema by `npm run generate`. Do not edit.

/** Customers enter the market by a Bass hazard; off: only those adopted at the start ever buy. [code] */
export function adoption(): f64 { return load<f64>(65536); }

/** Customers hear of adoption from their own community before the whole class; off: a class is one community. [code] */
export function communities(): f64 { return load<f64>(65600); }

/** Convinced customers enter the market only after pilot, review, procurement and training; off: at once. [code] */
export function delay(): f64 { return load<f64>(65664); }

/** Usage of an adopted customer grows with the capability of the frontier; off: it follows demandGrowthPerYear alone. [code] */
export function intensity(): f64 { return load<f64>(65728); }

/** Customers re-choose their lab when a contract ends; off: nobody ever moves. [code] */
export function choice(): f64 { return load<f64>(65792); }

/** Part of a lab’s customers is renewed, and part of what they use more is new work that owes no lab anything; off: loyalty covers all. [code] */
export function entry(): f64 { return load<f64>(65856); }

/** Labs are sold, barred or reached by grey routes region by region; off: every lab is sold everywhere. [code] */
export function access(): f64 { return load<f64>(65920); }

/** A lab’s fit to a segment moves over the years; off: it stays where it started. [code] */
export function focusDrift(): f64 { return load<f64>(65984); }

/** Customers may give part of their work to a second lab; off: each has one lab at most. [code] */
export function secondLab(): f64 { return load<f64>(66048); }

/** A full lab turns customers away; off: demand is served whatever the capacity. [code] */
export function rationing(): f64 { return load<f64>(66112); }

/** Customers remember who turned them away and value whom they trust; off: they look at the last quarter’s rationing alone. [code] */
export function trust(): f64 { return load<f64>(66176); }

/** Every lab sets its prices by a rule of its own; off: all are cost-plus. [code] */
export function pricingRules(): f64 { return load<f64>(66240); }

/** Part of a lab’s usage is given away; off: all usage is billed. [code] */
export function freeTier(): f64 { return load<f64>(66304); }

/** Labs sell their product together with other products of their firm; off: every product stands alone. [code] */
export function bundles(): f64 { return load<f64>(66368); }

/** A full lab raises its prices until demand fits; off: it turns customers away at the price of its rule. [code] */
export function clearing(): f64 { return load<f64>(66432); }

/** Labs train and their products improve; off: quality stays where it started. [code] */
export function research(): f64 { return load<f64>(66496); }

/** What a lab has built reaches customers in discrete releases; off: the product on sale is always its newest. [code] */
export function releases(): f64 { return load<f64>(66560); }

/** A technical route can fail and throw a lab back; off: progress is only more or less lucky. [code] */
export function routes(): f64 { return load<f64>(66624); }

/** A rival’s leap makes a lab throw capacity at training for a while; off: the training share is fixed. [code] */
export function codeRed(): f64 { return load<f64>(66688); }

/** Reserved orders need a deposit, and deliveries can be late; off: no deposit, and everything arrives on the day. [code] */
export function stages(): f64 { return load<f64>(66752); }

/** Labs build and own a share of what they order; off: everything is reserved at clouds. [code] */
export function ownership(): f64 { return load<f64>(66816); }

/** Reserved orders that are not needed any more can be cancelled at a cost; off: an order is final. [code] */
export function cancellation(): f64 { return load<f64>(66880); }

/** All labs together can order only what suppliers can build in a quarter; off: supply is unlimited. [code] */
export function chips(): f64 { return load<f64>(66944); }

/** Chips are short: labs inflate orders, big buyers get discounts, backlog lengthens the lead time, and volume makes chips cheaper. [code] */
export function allocation(): f64 { return load<f64>(67008); }

/** Capacity needs sites with a grid connection, and its rent follows the price of power; off: power is unlimited. [code] */
export function power(): f64 { return load<f64>(67072); }

/** Clouds rent out capacity at their own price, resell products for a fee, fail now and then, and may belong to a lab. [code] */
export function clouds(): f64 { return load<f64>(67136); }

/** Labs lease idle capacity out and rent what they lack, quarter by quarter; off: idle capacity earns nothing. [code] */
export function spotMarket(): f64 { return load<f64>(67200); }

/** Suppliers cap a lab’s annual compute bill by its market value and revenue; off: they take any order. [code] */
export function counterparty(): f64 { return load<f64>(67264); }

/** Labs learn how wrong their forecasts are, and may forecast the level instead of growth; off: the width of a forecast is fixed. [code] */
export function learning(): f64 { return load<f64>(67328); }

/** Labs count customers that rivals turned away, and look at what rivals have on order; off: each sees its own demand alone. [code] */
export function rivals(): f64 { return load<f64>(67392); }

/** Investors form expectations of their own, and the truth is recorded beside them; off: investors believe what labs believe. [code] */
export function expectations(): f64 { return load<f64>(67456); }

/** Part of the usage of a segment is sold as private deployment at a premium; off: all of it is sold alike. [code] */
export function deployment(): f64 { return load<f64>(67520); }

/** Profit is taxed; off: it is not. [code] */
export function tax(): f64 { return load<f64>(67584); }

/** Labs may raise equity; off: nobody invests. [code] */
export function equity(): f64 { return load<f64>(67648); }

/** Labs may borrow; off: nobody lends. [code] */
export function debt(): f64 { return load<f64>(67712); }

/** Lenders lend against sites and income for a term, price leverage and set covenants; off: a simple limit. [code] */
export function collateral(): f64 { return load<f64>(67776); }

/** Suppliers invest part of what they receive in the lab that paid it; off: they do not. [code] */
export function vendorFinance(): f64 { return load<f64>(67840); }

/** Labs announce purchases beyond what they have ordered; off: they do not. [code] */
export function frameworks(): f64 { return load<f64>(67904); }

/** A lab whose cash is below zero after all help defaults and is liquidated; off: it goes on with an overdraft. [code] */
export function exit(): f64 { return load<f64>(67968); }

/** What labs are worth by the model’s own demand equations is computed beside the market value; off: nobody knows. [code] */
export function fundamentals(): f64 { return load<f64>(68032); }

/** Investors’ mood moves valuations and the pool of equity, and can shut the funding window; off: the mood never changes. [code] */
export function sentiment(): f64 { return load<f64>(68096); }

/** Investors look at what others are worth, punish caution and react to deals; off: every lab is valued on its own. [code] */
export function comparables(): f64 { return load<f64>(68160); }

/** Who owns how much of a lab is kept, and lower rounds cost founders more; off: only what was paid in is kept. [code] */
export function capTable(): f64 { return load<f64>(68224); }

/** Part of a round is promised and paid only if the lab grows; off: rounds are paid at once. [code] */
export function tranches(): f64 { return load<f64>(68288); }

/** Labs can sell shares to the public; off: all equity is private. [code] */
export function ipo(): f64 { return load<f64>(68352); }

/** The central bank’s rate and lenders’ appetite move with the boom, and supervisors warn; off: both stand still. [code] */
export function creditCycle(): f64 { return load<f64>(68416); }

/** A rival may buy a lab that would default; off: nobody does. [code] */
export function takeovers(): f64 { return load<f64>(68480); }

/** The assets of a failed lab are sold and its creditors are paid by rank; off: nothing is left of it. [code] */
export function waterfall(): f64 { return load<f64>(68544); }

/** Losses in defaults make lenders and suppliers cautious towards all labs; off: they do not. [code] */
export function contagion(): f64 { return load<f64>(68608); }

/** Labs enter the market in the middle of a run, on a date or by chance, some of them founded by people who leave another; off: all are there from the start. [code] */
export function labEntry(): f64 { return load<f64>(68672); }

/** Customers who buy from no lab can run open weights at cost; off: they have nothing. [code] */
export function openWeights(): f64 { return load<f64>(68736); }

/** Rules cost labs money, customers ask for data at home, exports of chips are controlled, and neighbours oppose sites; off: none of that. [code] */
export function regulation(): f64 { return load<f64>(68800); }

/** What the products do to work, wages and productivity, and what policy does about it; off: nobody looks. [code] */
export function labour(): f64 { return load<f64>(68864); }

/** Cash above bufferYears of the first year’s revenue is paid out to investors every quarter. [code] */
export function payout(): f64 { return load<f64>(68928); }
