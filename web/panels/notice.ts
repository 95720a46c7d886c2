// One sentence that the reader has to know: a refused file, a picture that cannot be drawn.
import { button, el, setText } from './dom.ts';

export interface Notice {
  readonly element: HTMLElement;
  say(text: string): void;
  clear(): void;
}

export function newNotice(): Notice {
  const text = el('p');
  const element = el('div', { class: 'notice', role: 'alert', hidden: true }, text);
  const clear = (): void => {
    element.hidden = true;
    setText(text, '');
  };
  element.append(button({ text: '✕', label: 'Dismiss', press: clear }));
  return {
    element,
    clear,
    say(sentence) {
      element.hidden = false;
      setText(text, sentence);
    },
  };
}
