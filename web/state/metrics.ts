// What is shown of a lab and of the market: one list each, which inspector, table, strip and charts all read.
import { MINSKY_CLASSES } from '../../src/schema/codes.ts';
import { UNITS_PER_GIGAWATT } from '../../src/schema/units.ts';
import { ABSENT, compact, percent, usd } from './figures.ts';
import { at, history, type Run, type Series } from './run.ts';

export interface Metric {
  readonly key: string;
  readonly label: string;
  /** One sentence: what the figure is. */
  readonly says: string;
  readonly kind: 'amount' | 'share';
  /** NaN where it is not known. */
  value(quarter: number, lab: number): number;
  print(value: number): string;
}

/** Figures of one lab, in the order in which they are listed. Prices: one a segment. */
export function labMetrics(run: Run): readonly Metric[] {
  const prices = run.labSegment('priceMicros');
  const segments = run.scenario.segments;
  const column = (name: string, label: string, says: string, kind: Metric['kind'], print: Metric['print']): Metric => {
    const series = run.lab(name);
    return { key: name, label, says, kind, value: (quarter, lab) => at(series, quarter, lab), print };
  };
  return [
    column('share', 'Share of revenue', 'Share of the revenue of all labs.', 'share', percent),
    column('customers', 'Customers', 'Simulated customers.', 'amount', compact),
    column('revenueCents', 'Revenue of the quarter', 'What customers paid in the quarter.', 'amount', usd),
    column('cashCents', 'Cash', 'Cash at the end of the quarter.', 'amount', usd),
    column('debtCents', 'Debt', 'Debt at the end of the quarter.', 'amount', usd),
    { key: 'runway', label: 'Cash lasts', says: 'Cash over the costs of one quarter.', kind: 'amount', value: runwayOf(run), print: quarters },
    column('marketValueCents', 'Market value', 'What investors think that the lab is worth.', 'amount', usd),
    ...segments.map((segment, s) => ({
      key: `price:${segment.id}`,
      label: `Price, ${segment.name}`,
      says: 'Price of a usage unit.',
      kind: 'amount' as const,
      value: (quarter: number, lab: number) => at(prices, quarter, lab * segments.length + s),
      print: (micros: number) => usd(micros / 10_000),
    })),
    column('qualityNow', 'Quality', 'Quality of the product on sale, in orders of magnitude.', 'amount', (value) =>
      Number.isFinite(value) ? value.toFixed(2) : ABSENT,
    ),
    column('capacityUnits', 'Capacity', 'H100-equivalents in service.', 'amount', capacity),
    column('pipelineUnits', 'On order', 'H100-equivalents ordered and not yet delivered.', 'amount', capacity),
    column('utilization', 'Utilisation', 'Capacity used over capacity in service.', 'share', percent),
    column('rationedShare', 'Demand turned away', 'Part of its demand that the lab turned away.', 'share', percent),
    ...recorded(run.lab('fundamentalCents'), column('fundamentalCents', 'Fundamental value', 'What the market’s own equations make it worth.', 'amount', usd)),
    ...recorded(run.lab('founderShare'), column('founderShare', 'Founders own', 'Share of founders and staff.', 'share', percent)),
    ...recorded(
      run.lab('committedRatio'),
      column('committedRatio', 'Committed', 'Cost that is committed over revenue expected, when an order placed now arrives.', 'share', percent),
    ),
    ...recorded(
      run.lab('breakEvenSlip'),
      column('breakEvenSlip', 'Break-even slip', 'Slip of revenue at which the lab starts to lose money.', 'amount', years),
    ),
    ...recorded(run.lab('buffer'), column('buffer', 'Buffer', 'Cash and undrawn credit in years of revenue.', 'amount', years)),
    ...recorded(run.lab('longestSlip'), column('longestSlip', 'Survives a slip of', 'Longest slip of revenue that the lab survives.', 'amount', years)),
    ...recorded(run.lab('minsky'), column('minsky', 'Debt service', 'Whether income covers interest and repayment (Minsky).', 'amount', minsky)),
  ];
}

/** Figures of the market; `lab` is ignored. */
export function marketMetrics(run: Run): readonly Metric[] {
  const column = (name: string, label: string, says: string, kind: Metric['kind'], print: Metric['print'], factor = 1): Metric => {
    const series = run.market(name);
    return { key: name, label, says, kind, value: (quarter) => at(series, quarter) * factor, print };
  };
  return [
    column('revenueCents', 'Revenue a year', 'Revenue of the quarter times four, all labs.', 'amount', usd, 4),
    column('capacityUnits', 'Capacity', 'In service, all labs; a gigawatt powers 700,000 H100-equivalents.', 'amount', power),
    column('pipelineUnits', 'On order', 'Ordered and not yet delivered, all labs.', 'amount', power),
    column('unserved', 'Unserved', 'Share of demand that no lab served.', 'share', percent),
    column('hhi', 'Concentration', 'Herfindahl index of revenue: 1 is a monopoly.', 'amount', (value) => (Number.isFinite(value) ? value.toFixed(2) : ABSENT)),
    column('labsAlive', 'Labs alive', 'Labs that have not defaulted.', 'amount', (value) => `${compact(value)} of ${run.labs}`),
    ...recorded(
      run.market('bubble'),
      column('bubble', 'Bubble index', 'Market value over fundamental value of all labs.', 'amount', (value) =>
        Number.isFinite(value) ? value.toFixed(1) : ABSENT,
      ),
    ),
  ];
}

/** The metric, where the replay records what it shows. */
function recorded(series: Series, metric: Metric): readonly Metric[] {
  return series.values.some((value) => Number.isFinite(value)) ? [metric] : [];
}

function years(value: number): string {
  return !Number.isFinite(value) ? ABSENT : value >= 99 ? 'any' : `${value.toFixed(2)} years`;
}

function minsky(code: number): string {
  return MINSKY_CLASSES[code]?.name ?? ABSENT;
}

/** Quarters that cash would pay for all costs; NaN without costs. */
export function runwayOf(run: Run): (quarter: number, lab: number) => number {
  return overCosts(run, run.lab('cashCents'));
}

/** Debt in quarters of costs. */
export function debtQuartersOf(run: Run): (quarter: number, lab: number) => number {
  return overCosts(run, run.lab('debtCents'));
}

/** One value a quarter, of one lab. */
export function labHistory(run: Run, column: string, lab: number): number[] {
  return history(run.lab(column), lab);
}

/** Units of capacity with what they draw: `3.40 M (4.9 GW)`. */
function capacity(units: number): string {
  return units > 0 ? `${compact(units)} (${power(units)})` : compact(units);
}

/** Units of capacity as what they draw: `4.86 GW`. */
function power(units: number): string {
  if (!Number.isFinite(units)) return ABSENT;
  const megawatts = (units / UNITS_PER_GIGAWATT) * 1000;
  return megawatts >= 999.5 ? `${compact(megawatts / 1000)} GW` : `${compact(Number(megawatts.toPrecision(3)))} MW`;
}

function quarters(value: number): string {
  return Number.isFinite(value) ? `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} quarters` : ABSENT;
}

function overCosts(run: Run, amount: Series): (quarter: number, lab: number) => number {
  const costs = ['computeCents', 'staffCents', 'interestCents'].map((name) => run.lab(name));
  return (quarter, lab) => {
    const cost = costs.reduce((sum, series) => sum + (at(series, quarter, lab) || 0), 0);
    return cost > 0 ? at(amount, quarter, lab) / cost : Number.NaN;
  };
}
