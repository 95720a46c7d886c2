// The stage on the page: the canvas with its sentence, names over it, sizes, clicks, and a second canvas after the first was lost.
import { labAt, type StageSize } from './layout/geometry.ts';
import { type Picture as Drawn, pictureOf, type Scales } from './layout/picture.ts';
import { type Dispatch, el, setText } from './panels/dom.ts';
import { newOverlay } from './panels/overlay.ts';
import type { Shown, Stage } from './scene/stage.ts';
import { DOTS_MOST, DOTS_NARROW, DOTS_WIDE } from './state/places.ts';
import type { Run } from './state/run.ts';
import { squares } from './state/squares.ts';
import { shownPhase, type View } from './state/view.ts';
import { summary } from './state/words.ts';

export interface Picture {
  readonly element: HTMLElement;
  readonly scales: Scales | undefined;
  /** Positions of the recorded customers that are drawn; undefined without dots. */
  readonly drawn: Uint32Array | undefined;
  readonly squares: readonly boolean[];
  /** There are more recorded customers than are drawn by default. */
  readonly canDrawMore: boolean;
  open(run: Run): void;
  show(run: Run, view: View): void;
}

const NARROW_PIXELS = 700;
/** Pictures that are lost in a row before the viewer gives up on pictures. */
const MOST_LOSSES = 12;

export function newPicture(dispatch: Dispatch, on: { readonly trouble: (text: string) => void; readonly changed: () => void }): Picture {
  const overlay = newOverlay(dispatch);
  const canvasPlace = el('div', { class: 'canvas-place' });
  const sentence = el('p', { class: 'sentence', live: 'polite' });
  const element = el('section', { class: 'stage', label: 'Picture' }, canvasPlace, overlay.element, sentence);
  let stage: Stage | undefined;
  let run: Run | undefined;
  let size: StageSize = { width: 0, height: 0 };
  let isGone = false;
  let losses = 0;
  let isSquare: readonly boolean[] = [];
  let drawn: { readonly quarter: number; readonly scales: Scales; readonly picture: Drawn } | undefined;
  let saidAt = 0;

  // Fetched beside everything else; figures do not wait for it.
  const scene = import('./scene/stage.ts');
  scene.catch(() => {});

  const budget = (view: Pick<View, 'allDots'>): number => (view.allDots ? DOTS_MOST : innerWidth < NARROW_PIXELS ? DOTS_NARROW : DOTS_WIDE);

  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = canvasPlace;
    if (width === 0 || height === 0) return;
    size = { width, height };
    stage?.resize(size, Math.min(2, devicePixelRatio || 1));
    on.changed();
  };
  new ResizeObserver(measure).observe(canvasPlace);
  canvasPlace.addEventListener('click', (event) => {
    if (drawn === undefined) return;
    const box = canvasPlace.getBoundingClientRect();
    dispatch({
      type: 'select',
      lab: labAt(
        drawn.scales.layout,
        drawn.picture.labs.map((lab) => lab.radius),
        { x: event.clientX - box.left, y: event.clientY - box.top },
      ),
    });
  });

  /** A fresh canvas each time: one whose context was lost may never draw again. */
  async function build(): Promise<void> {
    const canvas = el('canvas', { role: 'img' });
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      if (stage?.canvas !== canvas) return;
      stage = undefined;
      losses++;
      if (losses > MOST_LOSSES) giveUp();
      else setTimeout(() => void build(), 100);
    });
    try {
      const { newStage } = await scene;
      const fresh = await newStage(canvas);
      canvasPlace.replaceChildren(canvas);
      stage = fresh;
      if (run !== undefined) fresh.open(run);
      measure();
    } catch {
      giveUp();
    }
  }

  function giveUp(): void {
    isGone = true;
    canvasPlace.replaceChildren(
      el('p', { class: 'no-picture quiet' }, 'This browser gives the page no WebGL 2, so there is no moving picture. Table and charts show the same run.'),
    );
    overlay.clear();
    on.changed();
  }

  return {
    element,
    get scales() {
      return stage?.scales;
    },
    get drawn() {
      return stage?.dots?.drawn;
    },
    get squares() {
      return isSquare;
    },
    get canDrawMore() {
      return (run?.moves?.ids.length ?? 0) > budget({ allDots: false });
    },
    open(opened) {
      const isFirst = run === undefined;
      run = opened;
      drawn = undefined;
      isSquare = squares(opened);
      overlay.open(opened);
      stage?.open(opened);
      if (isFirst) void build();
    },
    show(it, view) {
      element.hidden = view.mode !== 'play';
      const text = summary(it, view.quarter);
      stage?.canvas.setAttribute('aria-label', text);
      // Read aloud at most once a second while time passes.
      if (!view.playing || performance.now() - saidAt > 1_000) {
        setText(sentence, text);
        saidAt = performance.now();
      }
      if (element.hidden || isGone || stage === undefined || size.width === 0) return;
      const shown: Shown = { quarter: view.quarter, phase: shownPhase(view), selected: view.lab, theme: view.theme, budget: budget(view) };
      stage.show(shown);
      const { scales } = stage;
      if (scales === undefined) return;
      if (drawn?.quarter !== view.quarter || drawn.scales !== scales) drawn = { quarter: view.quarter, scales, picture: pictureOf(it, scales, view.quarter) };
      overlay.show(it, view, { layout: scales.layout, picture: drawn.picture });
    },
  };
}
