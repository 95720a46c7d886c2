// What the marks of the picture stand for, with the numbers behind their sizes.
import { RIM_QUARTERS, type Scales } from '../layout/picture.ts';
import { compact } from '../state/figures.ts';
import { dotWeights } from '../state/places.ts';
import type { Run } from '../state/run.ts';
import { el } from './dom.ts';

export interface Legend {
  readonly element: HTMLElement;
  show(run: Run, scales: Scales | undefined, drawn: Uint32Array | undefined, isSquare: readonly boolean[]): void;
}

export function newLegend(): Legend {
  let shown: { readonly run: Run; readonly scales: Scales | undefined; readonly drawn: Uint32Array | undefined } | undefined;
  const list = el('ul');
  const summary = el('summary', {}, 'Legend');
  const element = el('details', { class: 'legend' }, summary, list);
  return {
    element,
    show(run, scales, drawn, isSquare) {
      if (shown?.run === run && shown.scales === scales && shown.drawn === drawn) return;
      shown = { run, scales, drawn };
      const dots = dotLines(run, drawn, isSquare);
      const lines = [
        ...dots,
        'Disc: area is the number of simulated customers, on one scale for all labs, the pool and all quarters. Very small labs are drawn larger than they are.',
        'Pool in the middle: inner circle buys from nobody, ring is not in the market yet.',
        ...(scales === undefined
          ? []
          : [`Blocks beside a lab: filled in service, outlined on order; one is ${compact(scales.unitsPerBlock)} units of capacity (H100-equivalents).`]),
        `Arc on the rim, clockwise: cash; hatched, the other way round: debt. A full circle is ${RIM_QUARTERS} quarters of costs.`,
        'Halo: area is market value, on one scale for the whole run.',
        '✕ crossed out: the lab has defaulted.',
      ];
      list.replaceChildren(...lines.map((line) => el('li', {}, line)));
      summary.textContent = `Legend · ${dots[0] ?? ''}`;
    },
  };
}

function dotLines(run: Run, drawn: Uint32Array | undefined, isSquare: readonly boolean[]): readonly string[] {
  const { moves, scenario } = run;
  if (moves === undefined) return ['This replay holds no customers: discs without dots.'];
  if (drawn === undefined) return [`${compact(moves.ids.length)} of ${compact(run.header.customers)} simulated customers are recorded.`];
  const weights = dotWeights(moves, drawn, scenario);
  const parts = scenario.segments.flatMap((segment, s) => {
    const weight = weights[s] ?? Number.NaN;
    const square = scenario.classes.some((it, c) => it.segment === segment.id && isSquare[c] === true);
    return Number.isFinite(weight) ? [`1 ${square ? 'square' : 'dot'} = ${compact(weight)} ${segment.name.toLowerCase()}`] : [];
  });
  const all = `${compact(drawn.length)} of ${compact(run.header.customers)} simulated customers are drawn`;
  return [
    `${parts.join(', ')}.`,
    drawn.length < moves.ids.length ? `${all}: an even sample of the ${compact(moves.ids.length)} that the replay holds.` : `${all}.`,
  ];
}
