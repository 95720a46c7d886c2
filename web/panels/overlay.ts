// Names and events on the stage: text over the canvas, at the places that the layout gives.
import type { RunEvent } from '../../src/replay/tables.ts';
import type { Layout } from '../layout/geometry.ts';
import { FEW_LABS } from '../layout/geometry.ts';
import type { Picture } from '../layout/picture.ts';
import { labColour, PALETTES } from '../state/colours.ts';
import { byRank, markOf, shortText, shown } from '../state/events.ts';
import { percent } from '../state/figures.ts';
import { at, type Run } from '../state/run.ts';
import type { View } from '../state/view.ts';
import { badge } from '../state/words.ts';
import { type Dispatch, el, setText } from './dom.ts';

export interface Overlay {
  readonly element: HTMLElement;
  open(run: Run): void;
  show(run: Run, view: View, on: { readonly layout: Layout; readonly picture: Picture }): void;
  clear(): void;
}

/** Labs that are all named at once. */
const MOST_LABELS = 64;

/** Marks at one lab at once. */
const MOST_MARKS = 2;

export function newOverlay(dispatch: Dispatch): Overlay {
  const element = el('div', { class: 'overlay' });
  const poolLabel = el('div', { class: 'pool-label' }, el('div', {}));
  const marketMarks = el('div', { class: 'market-marks' });
  let labels: readonly { readonly box: HTMLElement; readonly name: HTMLElement; readonly share: HTMLElement; readonly marks: HTMLElement }[] = [];
  let drawnFor = '';
  return {
    element,
    open(run) {
      drawnFor = '';
      labels = run.scenario.labs.map((lab, j) => {
        const name = el('span', { class: 'name' }, run.labs <= FEW_LABS ? lab.name : String(j + 1));
        const share = el('span', { class: 'share' });
        const pick = el(
          'button',
          { type: 'button', class: 'lab-label', label: `Select ${lab.name}`, title: lab.name, on: { click: () => dispatch({ type: 'select', lab: j }) } },
          name,
          share,
        );
        // The chips of the inspector are the same buttons for the keyboard; these would only double the way.
        pick.tabIndex = -1;
        const marks = el('div', { class: 'lab-marks' });
        return { box: el('div', { class: 'lab-box' }, pick, marks), name, share, marks };
      });
      element.replaceChildren(...labels.map((label) => label.box), poolLabel, marketMarks);
    },
    show(run, view, { layout, picture }) {
      const key = `${view.quarter} ${view.lab} ${view.theme} ${[...view.hidden].join()} ${layout.size.width}x${layout.size.height} ${layout.scale}`;
      if (key === drawnFor) return;
      drawnFor = key;
      const palette = PALETTES[view.theme];
      const few = run.labs <= FEW_LABS;
      const events = shown(run.events, view.hidden).filter((event) => event.quarter === view.quarter);
      labels.forEach((label, j) => {
        const place = layout.labs[j];
        const lab = picture.labs[j];
        if (place === undefined || lab === undefined) return;
        const below = place.y > layout.size.height * 0.5;
        const offset = lab.radius + (few ? layout.furniture * 0.7 : 1);
        move(label.box, place.x, place.y + (below ? offset : -offset));
        label.box.classList.toggle('below', below);
        label.box.classList.toggle('selected', j === view.lab);
        label.box.classList.toggle('gone', !lab.alive);
        label.box.style.setProperty('--hue', labColour(j, palette));
        setText(label.share, few ? badge(run, view.quarter, j) : '');
        const name = run.scenario.labs[j]?.name ?? '';
        const own = byRank(events.filter((event) => event.lab === j));
        // Where labs are many, only those are named that something happens to.
        label.box.hidden = run.labs > MOST_LABELS && j !== view.lab && own.length === 0;
        label.marks.replaceChildren(...own.slice(0, MOST_MARKS).map((event) => chipOf(event, shortText(event, name), few)));
      });
      poolLabel.hidden = picture.poolOuter < 1;
      poolLabel.firstElementChild?.replaceChildren(
        el('span', {}, `${share(run, view.quarter, 'unadopted')} not in the market yet`),
        el('span', {}, `${share(run, view.quarter, 'outside')} buy from nobody`),
        ...(at(run.market('unserved'), view.quarter) > 0
          ? [el('span', { class: 'warn' }, `⚡ ${percent(at(run.market('unserved'), view.quarter))} demand unserved`)]
          : []),
      );
      move(poolLabel, layout.pool.x, layout.pool.y);
      marketMarks.replaceChildren(...events.filter((event) => event.lab < 0).map((event) => chipOf(event, event.text, true)));
    },
    clear() {
      element.replaceChildren();
      drawnFor = '';
    },
  };
}

/** Glyph, letter and words; where there is no room for words they stand in the tooltip and in the list of events. */
function chipOf(event: RunEvent, text: string, inWords: boolean): HTMLElement {
  const mark = markOf(event.kind);
  const chip = el('span', { class: `event-chip kind-${mark.kind}`, title: event.text }, el('b', {}, `${mark.glyph} ${mark.letter}`));
  if (inWords) chip.append(el('span', { class: 'words' }, ` ${text}`));
  return chip;
}

/** Share of all simulated customers. */
function share(run: Run, quarter: number, column: string): string {
  return percent(at(run.market(column), quarter) / run.header.customers);
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}
