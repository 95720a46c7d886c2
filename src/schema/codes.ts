// Everything that is a number in the core and a word outside: strategies, streams, flows, events, causes, traps.

export interface Code {
  readonly name: string;
  readonly says: string;
}

export const STRATEGIES = [
  { name: 'p10', says: 'Orders the newsvendor quantity, but never more than the revenue of the solvency percentile and a quarter of its cash can pay for.' },
  { name: 'newsvendor', says: 'Orders the quantile of its demand forecast at which one more unit is worth what it costs.' },
  { name: 'yolo', says: 'Orders for the order percentile of a barely damped trend, whatever the bill.' },
  { name: 'plan', says: 'Follows a fixed growth plan up to a last quarter, then orders nothing: the old plan of the time-lag trap.' },
  { name: 'survival', says: 'Orders less than a newsvendor: one more unit must also be worth the chance that it costs the lab its whole value.' },
  { name: 'limited-liability', says: 'Orders more than a newsvendor: losses beyond its cash are somebody else’s.' },
  { name: 'trend', says: 'Extrapolates its undamped trend to the delivery date and adds headroom.' },
  { name: 'match-rival', says: 'Orders a share of the largest rival’s book, between one and some times its own newsvendor quantity.' },
  { name: 'timing-match', says: 'Lets the committed compute bill follow expected revenue, a fixed share of it at each date of delivery.' },
  { name: 'base-stock', says: 'Closes part of the gap to its newsvendor quantity each quarter and counts its own pipeline only in part.' },
] as const satisfies readonly Code[];

/** How a lab sets its prices. */
export const PRICING = [
  { name: 'cost-plus', says: 'The rent of the compute that serves a usage unit, over one less the margin aimed at.' },
  { name: 'logit-bertrand', says: 'The best response to last quarter’s prices of all labs, segment by segment.' },
  { name: 'match', says: 'Cost-plus, or the lowest price of a comparable rival where that is lower.' },
  { name: 'promotion', says: 'Cost-plus, with cuts when customers leave or a comparable rival is cheaper: two such labs can start a price war.' },
  { name: 'open-weights', says: 'Hardly more than it costs to serve: whoever publishes its weights competes with everybody who hosts them.' },
] as const satisfies readonly Code[];

export const FUNDING = [
  { name: 'investors', says: 'Raises equity and debt, and can default.' },
  { name: 'parent', says: 'A parent company covers every shortfall; the lab cannot default.' },
] as const satisfies readonly Code[];

/** Where customers are, for rules and routes of access. */
export const REGIONS = [
  { name: 'north-america', says: 'North America.' },
  { name: 'europe', says: 'Europe.' },
  { name: 'asia', says: 'Asia without China.' },
  { name: 'china', says: 'China.' },
  { name: 'rest', says: 'Everywhere else.' },
] as const satisfies readonly Code[];

/** Named streams of randomness. Never reorder: a draw is keyed by its number. */
export const STREAMS = [
  'population-usage',
  'population-incumbent',
  'population-tenure',
  'adoption',
  'choice',
  'adopter-choice',
  'orphan-choice',
  'lottery',
  'second-choice',
  'second-lottery',
  'leave',
  'training-luck',
  'demand-clock',
  'sample',
  'second-lab',
  'adoption-delay',
  'intervention',
  'delivery-delay',
  'cost-overrun',
  'outage',
  'route-failure',
  'window-threshold',
  'funding-window',
  'hype',
  'lab-entry',
  'spin-out',
  'takeover',
  'demand-ceiling',
] as const;

/** Lines of a lab's cash statement; every transfer names one. Never reorder. */
export const FLOWS = [
  { name: 'opening', says: 'Balance brought in at the start of the run.' },
  { name: 'revenue', says: 'Served usage, paid by customers.' },
  { name: 'compute', says: 'Take-or-pay bill for capacity in service, paid to clouds.' },
  { name: 'staff', says: 'Pay, research other than compute, sales: paid to households.' },
  { name: 'interest', says: 'Interest on debt, paid to lenders.' },
  { name: 'amortisation', says: 'Repayment of debt.' },
  { name: 'loan', says: 'Debt drawn.' },
  { name: 'equity', says: 'Equity raised in a round.' },
  { name: 'emergency', says: 'Equity raised in an emergency down round.' },
  { name: 'parent', says: 'Support by a parent company.' },
  { name: 'payout', says: 'Cash paid out to investors.' },
  { name: 'unpaid', says: 'Bills left unpaid in a default: the loss of the clouds.' },
  { name: 'deposit', says: 'Deposit on an order, credited against its first bills.' },
  { name: 'capex', says: 'Stage payments for sites and chips of the lab’s own.' },
  { name: 'upkeep', says: 'Power, repair and operation of the lab’s own sites.' },
  { name: 'cancellation', says: 'Penalty for cancelled orders.' },
  { name: 'channel', says: 'Fees of clouds that resell the lab’s product.' },
  { name: 'spot', says: 'Capacity rented on the spot market.' },
  { name: 'lease', says: 'Surplus capacity leased out on the spot market.' },
  { name: 'tax', says: 'Tax on profit.' },
  { name: 'cloud-profit', says: 'Profit of a cloud that belongs to the lab’s firm.' },
  { name: 'grid', says: 'Grid connections that the lab pays for.' },
  { name: 'tranche', says: 'A later part of an equity round.' },
  { name: 'vendor-equity', says: 'Equity that suppliers put into a buyer of theirs.' },
  { name: 'listing', says: 'Shares sold to the public.' },
  { name: 'listing-cost', says: 'What a listing costs.' },
  { name: 'sale', says: 'Sites sold, in liquidation or before it.' },
  { name: 'claim', says: 'What an estate pays to those whom the lab owed.' },
  { name: 'takeover', says: 'What a buyer pays for a lab.' },
  { name: 'group', says: 'Cash that moves between a lab and the lab that owns it.' },
  { name: 'founding', says: 'What founders and first investors bring into a new lab.' },
  { name: 'compliance', says: 'What rules cost the lab.' },
  { name: 'automation-tax', says: 'Tax on work that the lab’s product replaces.' },
] as const satisfies readonly Code[];

/** Accounts that exist once. Customers of segment s follow at `SEGMENT_ACCOUNT + s`, labs at `LAB_ACCOUNT + j`. */
export const SECTORS = [
  { name: 'bank', says: 'Issues money; its balance is minus the sum of all others.' },
  { name: 'investors', says: 'Hold equity.' },
  { name: 'lenders', says: 'Hold loans.' },
  { name: 'clouds', says: 'Rent out capacity.' },
  { name: 'households', says: 'Receive pay.' },
  { name: 'parents', says: 'Own the self-funded labs.' },
  { name: 'vendors', says: 'Sell chips, build sites, deliver power.' },
  { name: 'government', says: 'Receives taxes.' },
  { name: 'public', says: 'Buys the shares of listed labs.' },
  { name: 'buyers', says: 'Take over sites that labs sell.' },
] as const satisfies readonly Code[];
export const SEGMENT_ACCOUNT = 16;
export const LAB_ACCOUNT = 24;

/** Books that each balance to zero on their own: money, loans, equity at cost. */
export const BOOKS = ['money', 'loans', 'equity'] as const;
export const ACCOUNTS_A_BOOK = LAB_ACCOUNT + 1_024;

/** How an intervention changes a value. Never reorder: of one intervention, they act in this order. */
export const CHANGES = [
  { name: 'set', says: 'The value becomes this.' },
  { name: 'scale', says: 'The value is multiplied by this.' },
  { name: 'shift', says: 'This is added to the value.' },
] as const satisfies readonly Code[];

export const EVENTS = [
  { name: 'default', says: 'A lab failed to pay.' },
  { name: 'equity-round', says: 'A lab raised equity.' },
  { name: 'emergency-round', says: 'A lab raised equity below its value to stay alive.' },
  { name: 'loan', says: 'A lab borrowed.' },
  { name: 'rationed', says: 'A lab turned customers away.' },
  { name: 'lead', says: 'Another lab now sells the best product.' },
  { name: 'slip', says: 'Demand stands still from this quarter on.' },
  { name: 'resume', says: 'Demand grows again.' },
  { name: 'release', says: 'A lab released a better product.' },
  { name: 'route-failure', says: 'A lab’s technical route failed.' },
  { name: 'code-red', says: 'A lab threw capacity at training because a rival leapt ahead.' },
  { name: 'price-war', says: 'A lab cut its prices because customers left or a rival was cheaper.' },
  { name: 'late-delivery', says: 'Capacity that was due did not arrive.' },
  { name: 'cancellation', says: 'A lab bought itself out of orders.' },
  { name: 'stranded', says: 'A lab gave up sites of its own that cost more to run than they earn.' },
  { name: 'outage', says: 'A cloud failed.' },
  { name: 'intervention', says: 'An intervention of the scenario begins.' },
  { name: 'intervention-ends', says: 'An intervention of the scenario ends.' },
  { name: 'down-round', says: 'A lab raised equity below the value of its last round.' },
  { name: 'tranche', says: 'A later part of an equity round was paid.' },
  { name: 'tranche-lapsed', says: 'A later part of an equity round was not paid: the lab missed its milestone.' },
  { name: 'window-shuts', says: 'Investors stopped paying for equity rounds.' },
  { name: 'window-opens', says: 'Equity is to be had again.' },
  { name: 'listing', says: 'A lab sold shares to the public.' },
  { name: 'warning', says: 'Supervisors warned of prices that fundamentals do not bear.' },
  { name: 'rate', says: 'The central bank changed its rate.' },
  { name: 'vendor-investment', says: 'Suppliers invested in a buyer of theirs.' },
  { name: 'framework', says: 'A lab announced purchases that it is not bound to.' },
  { name: 'framework-cut', says: 'A lab gave up announced purchases.' },
  { name: 'covenant', says: 'A lab no longer covers the service of its debt as agreed.' },
  { name: 'fire-sale', says: 'Sites of a failed lab were sold.' },
  { name: 'takeover', says: 'A lab was taken over.' },
  { name: 'entry', says: 'A lab entered the market.' },
  { name: 'spin-out', says: 'People left a lab and founded another.' },
  { name: 'burst', says: 'The market value of all labs fell by a large part of its peak.' },
] as const satisfies readonly Code[];

export const DEFAULT_CAUSES = [
  { name: 'none', says: 'alive' },
  { name: 'take-or-pay', says: 'the take-or-pay compute bill exceeded revenue' },
  { name: 'debt-service', says: 'interest and repayment exceeded what operations left over' },
  { name: 'operating-cost', says: 'staff and research cost exceeded gross profit' },
  { name: 'building', says: 'the cost of its own sites exceeded what was left of revenue' },
] as const satisfies readonly Code[];

/** How debt is served out of income (Minsky 1986). */
export const MINSKY_CLASSES = [
  { name: 'none', says: 'owes nothing' },
  { name: 'hedge', says: 'income covers interest and repayment' },
  { name: 'speculative', says: 'income covers interest alone' },
  { name: 'ponzi', says: 'income does not cover interest' },
] as const satisfies readonly Code[];

/** Why the core refused to go on. Never reorder. */
export const TRAPS = [
  { name: 'none', says: 'no trap' },
  { name: 'account', says: 'an account differs from its opening balance plus what was transferred' },
  { name: 'book', says: 'the balances of a book do not sum to zero' },
  { name: 'statement', says: 'a lab’s cash statement does not explain the change of its cash' },
  { name: 'transfer', says: 'a transfer of a negative amount was asked for' },
  { name: 'overflow', says: 'an amount passed what the model can hold: 2^54 cents (180 T USD), capacity units or micro-dollars' },
  { name: 'pipeline', says: 'ordered capacity is not pipeline plus service plus retired plus cancelled' },
  { name: 'customers', says: 'customers were lost or made' },
  { name: 'capacity', says: 'a lab served more than its capacity' },
  { name: 'not-finite', says: 'a number in a table is not finite' },
  { name: 'memory', says: 'the memory for this run could not be had' },
  { name: 'assertion', says: 'an internal assertion failed' },
  { name: 'usage', says: 'usage of customers was lost or made' },
] as const satisfies readonly Code[];

/** Statuses of a customer without a lab; they live in the low bits that a customer with a lab uses for tenure. */
export const WITHOUT_LAB = { outside: 0, unadopted: 1 } as const;
