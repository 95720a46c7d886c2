// The stage: one canvas, what it shows of a run at a moment, and how it comes back after the graphics card was lost.
import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import 'pixi.js/mesh';
import { Container, WebGLRenderer } from 'pixi.js';
import type { CustomerMoves } from '../../src/replay/customers.ts';
import type { StageSize } from '../layout/geometry.ts';
import { type Picture, pictureOf, type Scales, scalesOf } from '../layout/picture.ts';
import { channels, labColour, PALETTES } from '../state/colours.ts';
import { newPlaces } from '../state/places.ts';
import type { Run } from '../state/run.ts';
import { squares } from '../state/squares.ts';
import type { Theme } from '../state/view.ts';
import { type CustomerMesh, newCustomerMesh } from './customers.ts';
import { type Instances, newInstances } from './instances.ts';
import { type LabsPicture, newLabsPicture } from './labs.ts';

export interface Shown {
  readonly quarter: number;
  readonly phase: number;
  readonly selected: number;
  readonly theme: Theme;
  /** Dots that may be drawn. */
  readonly budget: number;
}

export interface Stage {
  readonly canvas: HTMLCanvasElement;
  open(run: Run): void;
  resize(size: StageSize, pixelRatio: number): void;
  /** Draws one frame. */
  show(shown: Shown): void;
  readonly scales: Scales | undefined;
  readonly dots: { readonly drawn: Uint32Array } | undefined;
  destroy(): void;
}

/** Rejects where the browser has no WebGL 2. */
export async function newStage(canvas: HTMLCanvasElement): Promise<Stage> {
  const renderer = new WebGLRenderer();
  await renderer.init({
    canvas,
    manageImports: false,
    antialias: true,
    backgroundAlpha: 0,
    preferWebGLVersion: 2,
    powerPreference: 'high-performance',
    resolution: 1,
    width: 16,
    height: 16,
  });
  const root = new Container();
  let run: Run | undefined;
  let size: StageSize = { width: 16, height: 16 };
  let scales: Scales | undefined;
  let labs: LabsPicture | undefined;
  let crowd: Crowd | undefined;
  // What the geometry on the card was drawn for.
  let drawnFor = '';

  const drawQuarter = (shown: Shown, it: Run, on: Scales): void => {
    const palette = PALETTES[shown.theme];
    if (crowd !== undefined && crowd.budget !== shown.budget) {
      crowd.destroy();
      crowd = undefined;
    }
    if (crowd === undefined && it.moves !== undefined && labs !== undefined) {
      crowd = newCrowd(it, it.moves, shown.budget);
      root.addChildAt(crowd.mesh.mesh, 1);
    }
    const [start, end] = [pictureOf(it, on, shown.quarter - 1), pictureOf(it, on, shown.quarter)];
    labs?.draw({ layout: on.layout, start, end, palette, selected: shown.selected, filled: crowd === undefined });
    crowd?.instances.show(shown.quarter);
    crowd?.instances.place(start.discs, end.discs, coloursOf(it, shown.theme));
    crowd?.fit(end);
  };

  return {
    canvas,
    get scales() {
      return scales;
    },
    get dots() {
      return crowd?.places;
    },
    open(opened) {
      labs?.destroy();
      crowd?.destroy();
      crowd = undefined;
      root.removeChildren();
      run = opened;
      scales = scalesOf(opened, size);
      labs = newLabsPicture(opened.labs);
      root.addChild(labs.below, labs.above);
      drawnFor = '';
    },
    resize(wanted, pixelRatio) {
      if (wanted.width === size.width && wanted.height === size.height && renderer.resolution === pixelRatio) return;
      size = wanted;
      renderer.resize(wanted.width, wanted.height, pixelRatio);
      scales = run === undefined ? undefined : scalesOf(run, size);
      drawnFor = '';
    },
    show(shown) {
      if (run === undefined || scales === undefined) return;
      const key = `${shown.quarter} ${shown.selected} ${shown.theme} ${shown.budget}`;
      if (key !== drawnFor) drawQuarter(shown, run, scales);
      drawnFor = key;
      labs?.set(shown.phase);
      crowd?.set(shown.phase);
      renderer.render(root);
    },
    destroy() {
      labs?.destroy();
      crowd?.destroy();
      root.destroy();
      renderer.destroy();
    },
  };
}

interface Crowd {
  readonly mesh: CustomerMesh;
  readonly instances: Instances;
  readonly places: { readonly drawn: Uint32Array };
  readonly budget: number;
  fit(picture: Picture): void;
  set(phase: number): void;
  destroy(): void;
}

function newCrowd(run: Run, moves: CustomerMoves, budget: number): Crowd {
  const places = newPlaces(moves, run.labs, budget);
  const mesh = newCustomerMesh(places.count);
  const instances = newInstances(moves, places, squares(run), mesh.sinks);
  let dot = 1;
  return {
    mesh,
    instances,
    places,
    budget,
    fit(picture) {
      const area = picture.discs.reduce((sum, disc) => sum + Math.PI * (disc.outerSquared - disc.innerSquared), 0);
      dot = Math.min(3, Math.max(0.55, 0.36 * Math.sqrt(area / Math.max(1, places.count))));
    },
    set: (phase) => mesh.set(phase, dot),
    destroy: () => mesh.destroy(),
  };
}

function coloursOf(run: Run, theme: Theme): readonly (readonly [number, number, number])[] {
  const palette = PALETTES[theme];
  // On white the lighter hues are drawn a little darker, or they would vanish.
  const shade = theme === 'light' ? 0.86 : 1;
  const dim = (colour: string): readonly [number, number, number] => {
    const [r, g, b] = channels(colour);
    return [r * shade, g * shade, b * shade];
  };
  return [channels(palette.quiet), ...run.scenario.labs.map((_, j) => dim(labColour(j, palette))), channels(palette.pool)];
}
