// The keys, and what the page is for.
import { button, type Dispatch, el } from './dom.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['Space', 'play, pause'],
  ['← →', 'one quarter back, on; with Shift four'],
  ['Home End', 'first, last quarter'],
  ['[ ]', 'previous, next event that is not hidden'],
  ['- =', 'slower, faster'],
  ['1 … 8', 'select a lab; the same number again lets go'],
  ['0', 'select none'],
  ['T', 'table instead of picture'],
  ['D', 'dark, light'],
  ['?', 'this help'],
];

export interface Help {
  readonly element: HTMLDialogElement;
  show(open: boolean): void;
}

export function newHelp(dispatch: Dispatch): Help {
  const element = el(
    'dialog',
    { class: 'help', label: 'Help', on: { close: () => dispatch({ type: 'close-help' }) } },
    el('h2', {}, 'Reading a replay'),
    el(
      'p',
      {},
      'A replay is one simulated market of labs that order compute before they know the demand for it. Drop a *.replay file anywhere on this page, or open one. Nothing leaves your computer.',
    ),
    el('dl', {}, ...KEYS.flatMap(([keys, does]) => [el('dt', {}, keys), el('dd', {}, does)])),
    el('p', { class: 'quiet' }, 'Simulated labs are stylised agents: not a statement about any firm, not advice.'),
    button({ text: 'Close', press: () => dispatch({ type: 'close-help' }) }),
  );
  return {
    element,
    show(open) {
      if (open && !element.open) element.showModal();
      if (!open && element.open) element.close();
    },
  };
}
