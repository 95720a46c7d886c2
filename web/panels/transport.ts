// The controls of time: play, steps, speed, and the slider with the marks of events above it.
import { byRank, eventQuarter, markOf, shown } from '../state/events.ts';
import type { Run } from '../state/run.ts';
import { SPEEDS, type View } from '../state/view.ts';
import { button, type Dispatch, el, icon, type Panel, setText } from './dom.ts';

const ICONS = {
  first: 'M2 3h2v10H2zM14 3v10L5 8z',
  back: 'M12 3v10L4 8z',
  play: 'M4 2v12l10-6z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  on: 'M4 3v10l7-5zM11 3h2v10h-2z',
  last: 'M12 3h2v10h-2zM2 3v10l9-5z',
  eventBefore: 'M9 2h1.5v12H9zM9 2L3 5.5 9 9zM3 11l3-2v4z',
  eventAfter: 'M5.500 2H7v12H5.500zM7 2l6 3.500L7 9zM13 11l-3-2v4z',
} as const;

/** Marks that stand on top of each other above one place of the slider. */
const MOST_MARKS = 3;

export function newTransport(dispatch: Dispatch): Panel {
  let run: Run | undefined;
  let view: View | undefined;
  const jump = (direction: 1 | -1): void => {
    if (run === undefined || view === undefined) return;
    const quarter = eventQuarter(shown(run.events, view.hidden), view.quarter, direction);
    if (quarter !== undefined) dispatch({ type: 'seek', quarter });
  };
  const play = button({ text: 'Play', icon: ICONS.play, label: 'Play', keys: 'Space', class: 'play', press: () => dispatch({ type: 'toggle-play' }) });
  const speed = el('select', { label: 'Speed', title: 'Speed (- and =)', on: { change: () => dispatch({ type: 'speed', speed: Number(speed.value) }) } });
  for (const it of SPEEDS) {
    const option = el('option', {}, `${it}×`);
    option.value = String(it);
    speed.append(option);
  }
  const now = el('output', { class: 'now' });
  const slider = el('input', { type: 'range', label: 'Quarter', on: { input: () => dispatch({ type: 'seek', quarter: Number(slider.value) }) } });
  slider.min = '0';
  const marks = el('div', { class: 'marks' });
  marks.setAttribute('aria-hidden', 'true');
  const element = el(
    'section',
    { class: 'transport', label: 'Time' },
    el(
      'div',
      { class: 'buttons' },
      button({ text: 'First', icon: ICONS.first, label: 'First quarter', keys: 'Home', press: () => dispatch({ type: 'seek', quarter: 0 }) }),
      button({ text: '[', icon: ICONS.eventBefore, label: 'Previous event', keys: '[', class: 'wide-only', press: () => jump(-1) }),
      button({ text: 'Back', icon: ICONS.back, label: 'One quarter back', keys: 'Left; with Shift four', press: () => dispatch({ type: 'step', by: -1 }) }),
      play,
      button({ text: 'On', icon: ICONS.on, label: 'One quarter on', keys: 'Right; with Shift four', press: () => dispatch({ type: 'step', by: 1 }) }),
      button({ text: ']', icon: ICONS.eventAfter, label: 'Next event', keys: ']', class: 'wide-only', press: () => jump(1) }),
      button({ text: 'Last', icon: ICONS.last, label: 'Last quarter', keys: 'End', press: () => dispatch({ type: 'seek', quarter: Number.MAX_SAFE_INTEGER }) }),
      speed,
    ),
    now,
    el('div', { class: 'track' }, marks, slider),
  );
  let drawnFor: unknown;
  let drawnWidth = 0;
  new ResizeObserver(() => drawMarks()).observe(marks);

  return {
    element,
    open(opened) {
      run = opened;
      slider.max = String(opened.quarters - 1);
      drawnFor = undefined;
    },
    show(it, wanted) {
      [run, view] = [it, wanted];
      const does = wanted.playing ? 'Pause' : 'Play';
      if (play.getAttribute('aria-label') !== does) {
        play.setAttribute('aria-label', does);
        play.replaceChildren(icon(wanted.playing ? ICONS.pause : ICONS.play));
      }
      speed.value = String(wanted.speed);
      slider.value = String(wanted.quarter);
      slider.setAttribute('aria-valuetext', it.labels[wanted.quarter] ?? '');
      setText(now, `${it.labels[wanted.quarter] ?? ''} · ${wanted.quarter + 1}/${it.quarters}`);
      if (drawnFor !== wanted.hidden) drawMarks();
    },
  };

  function drawMarks(): void {
    const width = marks.clientWidth;
    if (run === undefined || view === undefined || width === 0 || (drawnFor === view.hidden && width === drawnWidth)) return;
    [drawnFor, drawnWidth] = [view.hidden, width];
    const last = Math.max(1, run.quarters - 1);
    // Quarters share a column where they are narrower than a mark.
    const columns = Math.max(1, Math.min(last + 1, Math.floor(width / 15)));
    const byColumn = new Map<number, Run['events'][number][]>();
    for (const event of shown(run.events, view.hidden)) {
      const column = Math.round((event.quarter / last) * (columns - 1));
      byColumn.set(column, [...(byColumn.get(column) ?? []), event]);
    }
    marks.replaceChildren(
      ...[...byColumn].map(([column, events]) => {
        const kinds = [...new Set(byRank(events).map((event) => event.kind))].map(markOf);
        const stack = el('button', {
          type: 'button',
          class: 'stack',
          title: events
            .slice(0, 8)
            .map((event) => event.text)
            .join('\n'),
        });
        stack.tabIndex = -1;
        stack.style.setProperty('left', `${columns > 1 ? (column / (columns - 1)) * 100 : 50}%`);
        stack.append(...kinds.slice(0, MOST_MARKS).map((mark) => el('span', { class: `mark kind-${mark.kind}` }, mark.glyph)));
        stack.addEventListener('click', () => dispatch({ type: 'seek', quarter: events[0]?.quarter ?? 0 }));
        return stack;
      }),
    );
  }
}
