// Making elements: text is only ever set as text, and nothing but what is named here becomes an attribute.
import type { Run } from '../state/run.ts';
import type { Action, View } from '../state/view.ts';

export type Dispatch = (action: Action) => void;

/** A part of the page. */
export interface Panel {
  readonly element: HTMLElement;
  /** Another run is shown from now on. */
  open(run: Run): void;
  /** The view changed, or the run did. */
  show(run: Run, view: View): void;
}

export interface Attributes {
  readonly class?: string;
  readonly id?: string;
  readonly title?: string;
  readonly type?: string;
  readonly role?: string;
  readonly hidden?: boolean;
  readonly for?: string;
  readonly scope?: string;
  readonly label?: string;
  readonly live?: 'polite' | 'off';
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

export type Child = Node | string;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const { on = {}, hidden, label, live, ...plain } = attributes;
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) element.setAttribute(name, value);
  if (hidden === true) element.hidden = true;
  if (label !== undefined) element.setAttribute('aria-label', label);
  if (live !== undefined) element.setAttribute('aria-live', live);
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...children);
  return element;
}

/** A real button; `keys` names its shortcut for the tooltip. */
export function button(options: {
  readonly text: string;
  /** Drawn in place of the text, 16 × 16, filled with the colour of the text. */
  readonly icon?: string;
  readonly label?: string;
  readonly keys?: string;
  readonly class?: string;
  readonly press: () => void;
}): HTMLButtonElement {
  const { text, label, keys, press } = options;
  const title = keys === undefined ? label : `${label ?? text} (${keys})`;
  return el(
    'button',
    {
      type: 'button',
      class: options.class ?? '',
      ...(label === undefined ? {} : { label }),
      ...(title === undefined ? {} : { title }),
      on: { click: press },
    },
    options.icon === undefined ? text : icon(options.icon),
  );
}

/** Symbols that no font is trusted with. */
export function icon(path: string): SVGElement {
  return svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }, svg('path', { d: path }));
}

/** Sets text only where it changed, so that readers of the screen are not woken. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function toggled(element: HTMLElement, on: boolean): void {
  element.setAttribute('aria-pressed', String(on));
}

/** A small square in a lab's colour. A class would need one rule a lab; colour is set as a property. */
export function swatch(colour: string, text = ''): HTMLElement {
  const element = el('span', { class: 'swatch' }, text);
  element.setAttribute('aria-hidden', 'true');
  element.style.setProperty('--hue', colour);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
