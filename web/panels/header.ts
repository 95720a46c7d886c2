// The head of the page: what run this is, whether it holds, and the switches.
import type { Run } from '../state/run.ts';
import type { View } from '../state/view.ts';
import { button, type Dispatch, el, setText, toggled } from './dom.ts';

export interface Header {
  readonly element: HTMLElement;
  /** Where the badge of the verification goes. */
  readonly badge: HTMLElement;
  open(run: Run): void;
  show(view: View): void;
  offerAllDots(offer: boolean): void;
}

export function newHeader(dispatch: Dispatch, pickFile: () => void): Header {
  const title = el('h1', {}, 'Overbuild');
  const facts = el('p', { class: 'facts quiet' }, 'Replay viewer');
  const badge = el('div', { class: 'badge-place' });
  const table = button({ text: 'Table', keys: 'T', press: () => dispatch({ type: 'toggle-mode' }) });
  const theme = button({ text: 'Light', keys: 'D', press: () => dispatch({ type: 'toggle-theme' }) });
  const dots = button({ text: 'All dots', label: 'Draw every recorded customer', press: () => dispatch({ type: 'toggle-dots' }) });
  dots.hidden = true;
  const element = el(
    'header',
    { class: 'top' },
    el('div', { class: 'name' }, title, facts),
    badge,
    el(
      'nav',
      { label: 'View' },
      button({ text: 'Open…', label: 'Open a replay', press: pickFile }),
      table,
      dots,
      theme,
      button({ text: '?', label: 'Help', keys: '?', press: () => dispatch({ type: 'toggle-help' }) }),
    ),
  );
  return {
    element,
    badge,
    open(run) {
      const { header, scenario } = run;
      title.textContent = scenario.title;
      const cut = header.quarters < header.quartersAsked ? `, interrupted after ${header.quarters} of ${header.quartersAsked} quarters` : '';
      facts.textContent = `${header.scenario} · seed ${header.seed} · ${header.customers.toLocaleString('en-US')} simulated customers · run ${header.runId}${cut}`;
      document.title = `${scenario.title} – Overbuild`;
    },
    offerAllDots(offer) {
      dots.hidden = !offer;
    },
    show(view) {
      toggled(table, view.mode === 'table');
      toggled(dots, view.allDots);
      setText(theme, view.theme === 'dark' ? 'Light' : 'Dark');
    },
  };
}
