// The viewer as a whole: one state, the parts that show it, and the loop that lets time pass.
import { newDropTarget } from './drop.ts';
import { keyAction } from './keys.ts';
import type { ReadAnswer } from './open/messages.ts';
import { type Reading, readAddress, readFile } from './open/read.ts';
import { newCharts } from './panels/charts.ts';
import { el, type Panel } from './panels/dom.ts';
import { newEventList } from './panels/events.ts';
import { newHeader } from './panels/header.ts';
import { newHelp } from './panels/help.ts';
import { newInspector } from './panels/inspector.ts';
import { newLegend } from './panels/legend.ts';
import { newMacroStrip } from './panels/macro.ts';
import { newNotice } from './panels/notice.ts';
import { newTable } from './panels/table.ts';
import { newTransport } from './panels/transport.ts';
import { newPicture } from './picture.ts';
import { COMMON_KINDS, eventQuarter, shown } from './state/events.ts';
import { printFragment, readFragment, wantedReplay } from './state/fragment.ts';
import { openRun, type Run } from './state/run.ts';
import { type Action, type Bounds, differsInPhaseOnly, moves, reduce, START, type View } from './state/view.ts';
import { newVerifier } from './verify/badge.ts';

/** Name of the replay that lies beside the page, or nothing: set by the build. */
declare const __BUNDLED_REPLAY__: string;

/** The address follows the playing view at this pace: browsers limit how often it may change. */
const ADDRESS_MILLISECONDS = 700;

export function newApp(place: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let view: View = { ...START, still: still.matches, ...readFragment(location.hash, undefined) };
  let run: Run | undefined;
  let reading: Reading | undefined;
  let frame = 0;
  let last = 0;
  let told: { readonly run: Run; readonly view: View } | undefined;
  let addressTimer: ReturnType<typeof setTimeout> | undefined;

  const dispatch = (action: Action): void => {
    const next = reduce(view, action, boundsOf(run));
    if (next === view) return;
    view = next;
    schedule();
  };
  const picker = el('input', {
    type: 'file',
    label: 'Replay file',
    hidden: true,
    on: {
      change: () => {
        const file = picker.files?.[0];
        if (file !== undefined) open(readFile(file), file.name);
        picker.value = '';
      },
    },
  });
  picker.accept = '.replay';

  const notice = newNotice();
  const header = newHeader(dispatch, () => picker.click());
  const verifier = newVerifier(header.badge);
  const help = newHelp(dispatch);
  const legend = newLegend();
  const picture = newPicture(dispatch, { trouble: (text) => notice.say(text), changed: () => schedule() });
  const panels: readonly Panel[] = [
    newMacroStrip(),
    newTable(dispatch),
    newTransport(dispatch),
    newInspector(dispatch),
    newEventList(dispatch),
    newCharts(dispatch),
  ];
  const [macro, table, transport, inspector, events, charts] = panels.map((panel) => panel.element);
  const disclaimer = el('p', { class: 'disclaimer quiet' });
  const welcome = el(
    'section',
    { class: 'welcome' },
    el('h2', {}, 'Open a replay'),
    el('p', {}, 'Drop a *.replay file anywhere on this page, or choose one. It is read here and goes nowhere.'),
    el('p', { class: 'quiet' }, 'A saved run keeps its replay beside the tables: run.replay.'),
  );
  const choose = el('button', { type: 'button', class: 'primary', on: { click: () => picker.click() } }, 'Choose a file…');
  welcome.append(choose);
  const main = el(
    'main',
    { class: 'empty' },
    el('div', { class: 'left' }, ...nodes(macro, picture.element, table, transport, el('div', { class: 'foot' }, legend.element, disclaimer), charts)),
    el('div', { class: 'right' }, ...nodes(inspector, events)),
  );
  place.replaceChildren(header.element, notice.element, welcome, main, help.element, picker);
  document.documentElement.dataset.theme = view.theme;

  addEventListener('keydown', (event) => {
    const key = keyAction(event, (direction) => (run === undefined ? undefined : eventQuarter(shown(run.events, view.hidden), view.quarter, direction)));
    if (key === undefined || (run === undefined && key.type !== 'toggle-help' && key.type !== 'toggle-theme')) return;
    event.preventDefault();
    dispatch(key);
  });
  addEventListener('hashchange', () => {
    if (location.hash !== printFragment(view, run, location.hash)) dispatch({ type: 'go', wanted: readFragment(location.hash, run) });
  });
  still.addEventListener('change', () => dispatch({ type: 'still', still: still.matches }));
  // A tab that was away for an hour goes on from where it was.
  document.addEventListener('visibilitychange', () => {
    last = 0;
  });
  newDropTarget(
    document.body,
    (file) => open(readFile(file), file.name),
    (text) => notice.say(text),
  );

  const wanted = wantedReplay(location);
  if (wanted.refusal !== undefined) notice.say(wanted.refusal);
  const bundled = __BUNDLED_REPLAY__ === '' || wanted.refusal !== undefined ? undefined : new URL(__BUNDLED_REPLAY__, document.baseURI).href;
  const address = wanted.url ?? bundled;
  if (address !== undefined) open(readAddress(address), new URL(address).pathname);
  schedule();

  /** The old run stays until the new one is read and whole. */
  function open(next: Reading, name: string): void {
    reading?.cancel();
    reading = next;
    main.setAttribute('aria-busy', 'true');
    void next.answer.then((answer) => {
      if (reading !== next) return;
      reading = undefined;
      main.removeAttribute('aria-busy');
      opened(answer, name);
    });
  }

  function opened(answer: ReadAnswer, name: string): void {
    const result = answer.ok ? openRun(answer.replay) : answer;
    if (!result.ok) {
      notice.say(`${name}: ${result.message}`);
      return;
    }
    notice.clear();
    const isFirst = run === undefined;
    run = result.run;
    header.open(run);
    for (const panel of panels) panel.open(run);
    main.classList.remove('empty');
    welcome.hidden = true;
    picture.open(run);
    disclaimer.textContent = run.scenario.notes.split('\n')[0] ?? '';
    verifier.open(run);
    for (const note of run.notes) console.info(note);
    dispatch({ type: 'opened', wanted: isFirst ? readFragment(location.hash, run) : {}, hidden: hiddenAtFirst(run) });
    if (isFirst && !view.still && view.quarter === 0 && view.mode === 'play') dispatch({ type: 'play' });
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  function draw(time: number): void {
    frame = 0;
    // A frame that took long, or a tab that slept, moves time by a tenth of a second and no more.
    const passed = last === 0 ? 0 : Math.min(100, time - last);
    last = moves(view) ? time : 0;
    if (run !== undefined) view = reduce(view, { type: 'tick', milliseconds: passed }, boundsOf(run));
    document.documentElement.dataset.theme = view.theme;
    header.show(view);
    help.show(view.help);
    if (run !== undefined) {
      // Within a quarter only the picture moves.
      if (told === undefined || told.run !== run || !differsInPhaseOnly(told.view, view)) for (const panel of panels) panel.show(run, view);
      told = { run, view };
      picture.show(run, view);
      legend.show(run, picture.scales, picture.drawn, picture.squares);
      header.offerAllDots(picture.canDrawMore);
    }
    if (moves(view)) schedule();
    if (addressTimer !== undefined) return;
    addressTimer = setTimeout(() => {
      addressTimer = undefined;
      const fragment = printFragment(view, run, location.hash);
      if (fragment !== location.hash) history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
    }, ADDRESS_MILLISECONDS);
  }
}

function boundsOf(run: Run | undefined): Bounds {
  return { quarters: run?.quarters ?? 1, labs: run?.labs ?? 0 };
}

/** What happens all the time is hidden at first, unless nothing else happens. */
function hiddenAtFirst(run: Run): readonly string[] {
  return run.events.some((event) => !COMMON_KINDS.includes(event.kind)) ? COMMON_KINDS : [];
}

const nodes = (...elements: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] => elements.filter((element) => element !== undefined);
