// The same as the picture in numbers: every lab and every figure of the inspector at this quarter.
import { labColour, labTag, PALETTES } from '../state/colours.ts';
import { labMetrics, type Metric } from '../state/metrics.ts';
import type { Run } from '../state/run.ts';
import { fate } from '../state/words.ts';
import { type Dispatch, el, type Panel, setText, swatch } from './dom.ts';

export function newTable(dispatch: Dispatch): Panel {
  const caption = el('caption');
  const head = el('thead');
  const body = el('tbody');
  const scroller = el('div', { class: 'scroller', role: 'region', label: 'Labs and figures' }, el('table', { class: 'matrix' }, caption, head, body));
  scroller.tabIndex = 0;
  const element = el('section', { class: 'table-mode', label: 'Table', hidden: true }, scroller);
  let metrics: readonly Metric[] = [];
  let rows: readonly { readonly row: HTMLElement; readonly name: HTMLElement; readonly fate: HTMLElement; readonly cells: readonly HTMLElement[] }[] = [];
  let coloured = '';
  return {
    element,
    open(run) {
      metrics = labMetrics(run);
      coloured = '';
      head.replaceChildren(el('tr', {}, ...['Lab', 'Fate', ...metrics.map((metric) => metric.label)].map((text) => el('th', { scope: 'col' }, text))));
      rows = run.scenario.labs.map((lab, j) => {
        const name = el('button', { type: 'button', class: 'plain', on: { click: () => dispatch({ type: 'select', lab: j }) } }, lab.name);
        const cells = metrics.map(() => el('td'));
        const told = el('td', { class: 'text' });
        return { row: el('tr', {}, el('th', { scope: 'row' }, name), told, ...cells), name, fate: told, cells };
      });
      body.replaceChildren(...rows.map((it) => it.row));
    },
    show(run, view) {
      element.hidden = view.mode !== 'table';
      if (element.hidden) return;
      setText(caption, `${run.labels[view.quarter] ?? ''}: ${run.labs} labs at the end of the quarter`);
      if (coloured !== view.theme) colour(run, view.theme);
      rows.forEach((it, j) => {
        it.row.classList.toggle('selected', j === view.lab);
        setText(it.fate, fate(run, view.quarter, j).text);
        metrics.forEach((metric, m) => {
          const cell = it.cells[m];
          if (cell !== undefined) setText(cell, metric.print(metric.value(view.quarter, j)));
        });
      });
    },
  };

  function colour(run: Run, theme: 'dark' | 'light'): void {
    coloured = theme;
    rows.forEach(({ name }, j) => {
      name.replaceChildren(swatch(labColour(j, PALETTES[theme]), labTag(j)), run.scenario.labs[j]?.name ?? '');
    });
  }
}
