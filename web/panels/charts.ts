// Four figures of every lab over the whole run, with a playhead; a click leads to that quarter.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { labColour, PALETTES, type Palette } from '../state/colours.ts';
import { compact, percent } from '../state/figures.ts';
import { labHistory } from '../state/metrics.ts';
import type { Run } from '../state/run.ts';
import type { View } from '../state/view.ts';
import { button, type Dispatch, el, type Panel, setText, toggled } from './dom.ts';

interface Kind {
  readonly column: string;
  readonly title: string;
  readonly factor: number;
  /** May be drawn on a logarithmic scale: never below zero. */
  readonly log: boolean;
  readonly print: (value: number) => string;
}

const KINDS: readonly Kind[] = [
  { column: 'share', title: 'Share of revenue', factor: 1, log: false, print: percent },
  { column: 'cashCents', title: 'Cash, USD', factor: 0.01, log: false, print: compact },
  { column: 'capacityUnits', title: 'Capacity in service, units', factor: 1, log: true, print: compact },
  { column: 'marketValueCents', title: 'Market value, USD', factor: 0.01, log: true, print: compact },
];

interface Chart {
  readonly kind: Kind;
  readonly box: HTMLElement;
  readonly told: HTMLElement;
  plot: uPlot | undefined;
  head: HTMLElement | undefined;
}

export function newCharts(dispatch: Dispatch): Panel {
  const logButton = button({
    text: 'Log scale',
    label: 'Logarithmic scale for capacity and value',
    class: 'chip',
    press: () => dispatch({ type: 'toggle-log' }),
  });
  const charts: readonly Chart[] = KINDS.map((kind) => ({
    kind,
    box: el('div', { class: 'plot' }),
    told: el('span', { class: 'told' }),
    plot: undefined,
    head: undefined,
  }));
  const grid = el(
    'div',
    { class: 'chart-grid' },
    ...charts.map(({ kind, box, told }) => el('figure', {}, el('figcaption', {}, el('span', {}, kind.title), told), box)),
  );
  const element = el('section', { class: 'charts', label: 'Charts' }, el('div', { class: 'row' }, el('h2', {}, 'Every lab over the run'), logButton), grid);
  let view: View | undefined;
  let drawnFor = '';
  new ResizeObserver(() => {
    for (const { plot, box } of charts) if (box.clientWidth > 0) plot?.setSize({ width: box.clientWidth, height: box.clientHeight });
    movePlayheads();
  }).observe(grid);

  return {
    element,
    open() {
      drawnFor = '';
    },
    show(it, wanted) {
      view = wanted;
      const key = `${wanted.theme} ${wanted.logScale} ${wanted.lab}`;
      if (key !== drawnFor) {
        drawnFor = key;
        toggled(logButton, wanted.logScale);
        for (const chart of charts) draw(chart, it, wanted);
      }
      movePlayheads();
    },
  };

  function draw(chart: Chart, it: Run, wanted: View): void {
    chart.plot?.destroy();
    const palette = PALETTES[wanted.theme];
    const log = chart.kind.log && wanted.logScale;
    const quarters = Float64Array.from({ length: it.quarters }, (_, q) => q);
    const lines = it.scenario.labs.map((_, j) => labHistory(it, chart.kind.column, j).map((value) => clean(value * chart.kind.factor, log)));
    const width = chart.box.clientWidth || 260;
    chart.plot = new uPlot(options(chart, it, wanted, palette, log, width), [quarters, ...lines] as uPlot.AlignedData, chart.box);
    chart.box.setAttribute('role', 'img');
    chart.box.setAttribute('aria-label', `${chart.kind.title} of every lab over ${it.quarters} quarters; the table has the figures`);
    const head = el('div', { class: 'playhead' });
    chart.plot.over.append(head);
    chart.plot.over.addEventListener('click', () => {
      const index = chart.plot?.cursor.idx;
      if (index != null) dispatch({ type: 'seek', quarter: index });
    });
    chart.head = head;
  }

  function movePlayheads(): void {
    if (view === undefined) return;
    for (const { plot, head } of charts)
      if (plot !== undefined) head?.style.setProperty('transform', `translateX(${Math.round(plot.valToPos(view.quarter, 'x'))}px)`);
  }

  function options(chart: Chart, it: Run, wanted: View, palette: Palette, log: boolean, width: number): uPlot.Options {
    const axis = { stroke: palette.quiet, grid: { stroke: palette.line, width: 1 }, ticks: { show: false }, font: '11px system-ui, sans-serif' };
    const years = (splits: readonly number[]): string[] => splits.map((q) => (Number.isInteger(q) ? (it.labels[q]?.slice(0, 4) ?? '') : ''));
    return {
      width,
      height: chart.box.clientHeight || 130,
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false }, focus: { prox: 24 } },
      focus: { alpha: 0.25 },
      scales: { x: { time: false, range: [0, Math.max(1, it.quarters - 1)] }, y: log ? { distr: 3 } : {} },
      axes: [
        { ...axis, space: 44, size: 22, splits: () => yearStarts(it, width), values: (_, splits) => years(splits) },
        {
          ...axis,
          space: 26,
          size: 46,
          ...(log ? { splits: decades } : {}),
          values: (_, splits) => splits.map((value) => (value == null ? '' : chart.kind.print(value))),
        },
      ],
      series: [
        {},
        ...it.scenario.labs.map((lab, j) => ({
          label: lab.name,
          stroke: labColour(j, palette),
          width: j === wanted.lab ? 3 : 1.5,
          alpha: wanted.lab < 0 || j === wanted.lab ? 1 : 0.45,
          points: { show: false },
        })),
      ],
      hooks: {
        setSeries: [(_, index) => tell(chart, it, index)],
        setCursor: [(plot) => plot.cursor.idx == null && setText(chart.told, '')],
      },
    };
  }

  function tell(chart: Chart, it: Run, series: number | null): void {
    const index = chart.plot?.cursor.idx;
    const value = series === null || index == null ? undefined : chart.plot?.data[series]?.[index];
    setText(
      chart.told,
      series === null || index == null || value == null
        ? ''
        : `${it.scenario.labs[series - 1]?.name ?? ''} ${it.labels[index] ?? ''}: ${chart.kind.print(value)}`,
    );
  }
}

/** Gaps where nothing is known, and where a logarithm has no zero. */
function clean(value: number, log: boolean): number | null {
  return Number.isFinite(value) && (!log || value > 0) ? value : null;
}

/** Powers of ten, at most five of them. */
function decades(_plot: uPlot, _axis: number, low: number, high: number): number[] {
  const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const every = Math.max(1, Math.ceil((to - from + 1) / 5));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / every) + 1) }, (_, i) => 10 ** (from + i * every));
}

/** Firsts of years, as many as have room for their number. */
function yearStarts(run: Run, width: number): number[] {
  const starts = run.labels.flatMap((label, q) => (label.endsWith('Q1') ? [q] : []));
  const every = Math.max(1, Math.ceil((starts.length * 40) / Math.max(1, width - 50)));
  return starts.filter((_, i) => i % every === 0);
}
