// The events in order; each entry leads to its quarter, and each kind can be hidden.
import { kindsOf, markOf, shown } from '../state/events.ts';
import type { Run } from '../state/run.ts';
import { button, type Dispatch, el, type Panel, toggled } from './dom.ts';

/** Entries that are made at once; a run of many years and labs has tens of thousands. */
const MOST_ENTRIES = 400;

export function newEventList(dispatch: Dispatch): Panel {
  const filters = el('div', { class: 'chips', role: 'group', label: 'Kinds of events' });
  const list = el('ol', { class: 'event-list' });
  const more = el('p', { class: 'quiet', hidden: true });
  const element = el('section', { class: 'events', label: 'Events' }, el('h2', {}, 'Events'), filters, list, more);
  let drawnFor: unknown;
  let entries: readonly { readonly quarter: number; readonly item: HTMLElement }[] = [];
  let marked = -1;
  return {
    element,
    open() {
      [drawnFor, marked] = [undefined, -1];
    },
    show(run, view) {
      if (drawnFor !== view.hidden) {
        drawnFor = view.hidden;
        marked = -1;
        draw(run, view.hidden);
      }
      if (marked === view.quarter) return;
      marked = view.quarter;
      let latest: HTMLElement | undefined;
      for (const { quarter, item } of entries) {
        item.classList.toggle('now', quarter === view.quarter);
        item.classList.toggle('ahead', quarter > view.quarter);
        if (quarter <= view.quarter) latest = item;
      }
      // Scrolls the list only, never the page.
      if (latest !== undefined && list.scrollHeight > list.clientHeight)
        list.scrollTop = Math.max(0, latest.offsetTop - list.offsetTop - list.clientHeight / 2);
    },
  };

  function draw(run: Run, hidden: ReadonlySet<string>): void {
    filters.replaceChildren(
      ...kindsOf(run.events).map(({ mark, count }) => {
        const on = !hidden.has(mark.kind);
        const chip = button({
          text: `${mark.glyph} ${mark.word} (${count})`,
          class: 'chip',
          press: () => dispatch({ type: on ? 'hide-kind' : 'show-kind', kind: mark.kind }),
        });
        toggled(chip, on);
        return chip;
      }),
    );
    const all = shown(run.events, hidden);
    entries = all.slice(0, MOST_ENTRIES).map((event) => {
      const mark = markOf(event.kind);
      const glyph = el('span', { class: `mark kind-${mark.kind}` }, mark.glyph);
      glyph.setAttribute('aria-hidden', 'true');
      const entry = el('button', { type: 'button', class: 'entry', on: { click: () => dispatch({ type: 'seek', quarter: event.quarter }) } });
      entry.append(el('span', { class: 'when' }, run.labels[event.quarter] ?? ''), glyph, el('span', {}, event.text));
      return { quarter: event.quarter, item: el('li', {}, entry) };
    });
    list.replaceChildren(...entries.map((entry) => entry.item));
    more.hidden = all.length <= MOST_ENTRIES;
    more.textContent = `${all.length - MOST_ENTRIES} more events are not listed; hide a kind to see further.`;
  }
}
