// The selected lab: who it is, how it fares, every figure and what changed since the quarter before.
import { labColour, labTag, PALETTES } from '../state/colours.ts';
import { change } from '../state/figures.ts';
import { labMetrics, type Metric } from '../state/metrics.ts';
import { character, fate, whyFailed } from '../state/words.ts';
import { button, type Dispatch, el, type Panel, setText, swatch } from './dom.ts';

interface Row {
  readonly metric: Metric;
  readonly value: HTMLElement;
  readonly changed: HTMLElement;
}

export function newInspector(dispatch: Dispatch): Panel {
  const hint = el('p', { class: 'quiet' }, 'Choose a lab: click its disc, press its number, or pick it here.');
  const chips = el('div', { class: 'chips', role: 'group', label: 'Labs' });
  const title = el('h2');
  const fateLine = el('p', { class: 'fate' });
  const kind = el('p', { class: 'quiet' });
  const about = el('div', { class: 'about quiet' });
  const body = el('tbody');
  const why = el('ol', { class: 'why quiet', label: 'Why the lab failed' });
  const table = el('table', { class: 'figures' }, el('thead', {}, el('tr', {}, head('Figure'), head('Now'), head('Change'))), body);
  const detail = el('div', { hidden: true }, title, kind, fateLine, why, table, about);
  const element = el('section', { class: 'inspector', label: 'Selected lab' }, chips, hint, detail);
  let rows: readonly Row[] = [];
  let buttons: readonly HTMLButtonElement[] = [];
  let drawnFor = '';
  return {
    element,
    open(run) {
      drawnFor = '';
      rows = labMetrics(run).map((metric) => {
        const row: Row = { metric, value: el('td'), changed: el('td', { class: 'change' }) };
        return row;
      });
      body.replaceChildren(
        ...rows.map(({ metric, value, changed }) => el('tr', { title: metric.says }, el('th', { scope: 'row' }, metric.label), value, changed)),
      );
      buttons = run.scenario.labs.map((lab, j) =>
        button({
          text: lab.name,
          ...(j < 8 ? { label: lab.name, keys: String(j + 1) } : {}),
          class: 'chip',
          press: () => dispatch({ type: 'select', lab: j }),
        }),
      );
      chips.replaceChildren(...buttons);
    },
    show(run, view) {
      const palette = PALETTES[view.theme];
      if (drawnFor !== `${view.lab} ${view.theme}`) {
        drawnFor = `${view.lab} ${view.theme}`;
        buttons.forEach((it, j) => {
          it.setAttribute('aria-pressed', String(j === view.lab));
          it.replaceChildren(swatch(labColour(j, palette), labTag(j)), run.scenario.labs[j]?.name ?? '');
        });
        hint.hidden = view.lab >= 0;
        detail.hidden = view.lab < 0;
        title.replaceChildren(swatch(labColour(view.lab, palette), labTag(view.lab)), run.scenario.labs[view.lab]?.name ?? '');
        const lab = run.scenario.labs[view.lab];
        setText(kind, lab === undefined ? '' : `Orders by ${lab.strategy} · funded by ${lab.funding === 'parent' ? 'a parent company' : lab.funding}`);
        about.replaceChildren(...character(run, view.lab).map((text) => el('p', {}, text)));
      }
      if (view.lab < 0) return;
      const { alive, text } = fate(run, view.quarter, view.lab);
      setText(fateLine, alive ? text : `✕ ${text}`);
      fateLine.classList.toggle('gone', !alive);
      const links = whyFailed(run, view.quarter, view.lab);
      if (links.length !== why.childElementCount) why.replaceChildren(...links.map((link) => el('li', {}, link)));
      why.hidden = links.length === 0;
      for (const { metric, value, changed } of rows) {
        const [now, before] = [metric.value(view.quarter, view.lab), metric.value(view.quarter - 1, view.lab)];
        setText(value, metric.print(now));
        setText(changed, change(now, before, metric.kind));
      }
    },
  };
}

function head(text: string): HTMLElement {
  return el('th', { scope: 'col' }, text);
}
