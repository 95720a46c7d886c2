// The strip above the stage: what the whole market comes to now, with the line of the whole run.
import { type Metric, marketMetrics } from '../state/metrics.ts';
import type { Run } from '../state/run.ts';
import { el, type Panel, setText, svg } from './dom.ts';

const WIDTH = 100;
const HEIGHT = 26;

interface Tile {
  readonly metric: Metric;
  readonly value: HTMLElement;
  readonly head: SVGLineElement;
}

export function newMacroStrip(): Panel {
  const element = el('section', { class: 'macro', label: 'The market' });
  let tiles: readonly Tile[] = [];
  return {
    element,
    open(run) {
      tiles = marketMetrics(run).map((metric) => newTile(run, metric, element));
    },
    show(run, view) {
      for (const { metric, value, head } of tiles) {
        setText(value, metric.print(metric.value(view.quarter, 0)));
        const x = String(xOf(view.quarter, run.quarters));
        head.setAttribute('x1', x);
        head.setAttribute('x2', x);
      }
    },
  };

  function newTile(run: Run, metric: Metric, into: HTMLElement): Tile {
    if (metric.key === 'revenueCents') into.replaceChildren();
    const value = el('strong');
    const head = svg('line', { class: 'head', y1: 0, y2: HEIGHT });
    const values = Array.from({ length: run.quarters }, (_, q) => metric.value(q, 0));
    const line = svg('polyline', { class: 'spark', points: points(values), 'vector-effect': 'non-scaling-stroke' });
    const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, line, head);
    into.append(el('div', { class: 'tile', title: metric.says }, el('span', { class: 'name' }, metric.label), value, picture));
    return { metric, value, head };
  }
}

const xOf = (quarter: number, quarters: number): number => (quarters > 1 ? (quarter / (quarters - 1)) * WIDTH : 0);

/** From 0 or the least value up to the largest. */
function points(values: readonly number[]): string {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...known), Math.max(...known, 1e-9)];
  return values
    .flatMap((value, q) =>
      Number.isFinite(value) ? [`${xOf(q, values.length).toFixed(2)},${(HEIGHT - 1 - ((value - low) / (high - low)) * (HEIGHT - 3)).toFixed(2)}`] : [],
    )
    .join(' ');
}
