// Everything on the stage that is no dot: discs, halos, rims, blocks, the pool. Drawn at a quarter's end, scaled on the way to it.
import { Container, Graphics, GraphicsContext } from 'pixi.js';
import type { Layout } from '../layout/geometry.ts';
import { blockGrid, type LabPicture, type Picture } from '../layout/picture.ts';
import { labColour, type Palette } from '../state/colours.ts';

export interface LabsPicture {
  /** Below the dots. */
  readonly below: Container;
  /** Above the dots. */
  readonly above: Container;
  draw(options: { layout: Layout; start: Picture; end: Picture; palette: Palette; selected: number; filled: boolean }): void;
  /** Moves sizes to a moment between start and end: transforms only, no geometry. */
  set(phase: number): void;
  destroy(): void;
}

interface Pieces {
  readonly halo: Graphics;
  readonly disc: Graphics;
  readonly rim: Graphics;
  readonly blocks: Graphics;
}

export function newLabsPicture(count: number): LabsPicture {
  const below = new Container();
  const above = new Container();
  const pool = newGraphics();
  const halos = new Container();
  const discs = new Container();
  below.addChild(pool, halos, discs);
  const pieces = Array.from({ length: count }, (): Pieces => ({ halo: newGraphics(), disc: newGraphics(), rim: newGraphics(), blocks: newGraphics() }));
  for (const { halo, disc, rim, blocks } of pieces) {
    halos.addChild(halo);
    discs.addChild(disc);
    above.addChild(blocks, rim);
  }
  let sizes: readonly { readonly start: LabPicture; readonly end: LabPicture }[] = [];
  return {
    below,
    above,
    draw({ layout, start, end, palette, selected, filled }) {
      drawPool(pool, layout, end, palette);
      sizes = end.labs.map((lab, j) => ({ start: start.labs[j] ?? lab, end: lab }));
      pieces.forEach((piece, j) => {
        const lab = end.labs[j];
        const place = layout.labs[j];
        if (lab === undefined || place === undefined) return;
        for (const graphics of [piece.halo, piece.disc, piece.rim]) graphics.position.set(place.x, place.y);
        const colour = labColour(j, palette);
        drawHalo(piece.halo, lab, colour);
        drawDisc(piece.disc, lab, colour, palette, filled);
        drawRim(piece.rim, { lab, palette, isSelected: j === selected, furniture: layout.furniture });
        drawBlocks(piece.blocks, { layout, j, lab, colour, palette });
      });
    },
    set(phase) {
      pieces.forEach(({ halo, disc, rim }, j) => {
        const size = sizes[j];
        if (size === undefined) return;
        const scale = between(size.start.radius, size.end.radius, phase) / size.end.radius;
        disc.scale.set(scale);
        rim.scale.set(scale);
        halo.scale.set(size.end.halo > 0 ? between(size.start.halo, size.end.halo, phase) / size.end.halo : 1);
      });
    },
    destroy() {
      below.destroy({ children: true });
      above.destroy({ children: true });
    },
  };
}

/** A picture of its own on the graphics card: a change of scale uploads nothing. */
function newGraphics(): Graphics {
  const context = new GraphicsContext();
  context.batchMode = 'no-batch';
  return new Graphics(context);
}

/** Areas move evenly. */
const between = (start: number, end: number, phase: number): number => Math.sqrt(start * start + (end * end - start * start) * phase);

function drawPool(pool: Graphics, layout: Layout, end: Picture, palette: Palette): void {
  pool.clear();
  if (end.poolOuter < 1) return;
  pool.circle(layout.pool.x, layout.pool.y, end.poolOuter).fill({ color: palette.pool, alpha: 0.1 }).stroke({ color: palette.pool, width: 1, alpha: 0.7 });
  if (end.poolInner > 3) pool.circle(layout.pool.x, layout.pool.y, end.poolInner).stroke({ color: palette.quiet, width: 1, alpha: 0.9 });
}

function drawHalo(halo: Graphics, lab: LabPicture, colour: string): void {
  halo.clear();
  if (lab.halo < 1) return;
  halo.circle(0, 0, lab.halo).fill({ color: colour, alpha: 0.1 }).stroke({ color: colour, width: 1, alpha: 0.45 });
}

function drawDisc(disc: Graphics, lab: LabPicture, colour: string, palette: Palette, filled: boolean): void {
  disc.clear();
  const r = lab.radius;
  if (lab.alive) {
    disc.circle(0, 0, r).fill({ color: palette.background, alpha: 0.75 });
    disc.circle(0, 0, r).fill({ color: colour, alpha: filled ? 0.75 : 0.22 });
    disc.circle(0, 0, r).stroke({ color: colour, width: 2 });
    if (palette.outline !== palette.background) disc.circle(0, 0, r + 1).stroke({ color: palette.outline, width: 1.2 });
    return;
  }
  // An outline crossed out: told from a living lab without colour.
  const x = Math.max(8, r) * 0.72;
  const weight = lab.defaultedNow ? 3.5 : 2;
  disc.circle(0, 0, Math.max(8, r)).stroke({ color: lab.defaultedNow ? palette.alarm : palette.quiet, width: 1.5 });
  disc
    .moveTo(-x, -x)
    .lineTo(x, x)
    .moveTo(x, -x)
    .lineTo(-x, x)
    .stroke({ color: lab.defaultedNow ? palette.alarm : palette.quiet, width: weight });
}

function drawRim(rim: Graphics, it: { readonly lab: LabPicture; readonly palette: Palette; readonly isSelected: boolean; readonly furniture: number }): void {
  const { lab, palette, furniture } = it;
  rim.clear();
  const thick = furniture >= 18 ? 4 : furniture >= 12 ? 3 : 1.5;
  const first = lab.radius + thick * 0.5 + 2;
  if (furniture >= 5 && lab.cash > 0) arc(rim, first, lab.cash).stroke({ color: palette.cash, width: thick });
  if (furniture >= 12 && lab.debt > 0) {
    // Hatched: short strokes with gaps, counter-clockwise, outside the cash.
    const inner = first + thick;
    const strokes = Math.max(1, Math.round((lab.debt * 2 * Math.PI * inner) / 5));
    for (let i = 0; i < strokes; i++) {
      const angle = -Math.PI / 2 - ((i + 0.5) * lab.debt * 2 * Math.PI) / strokes;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const lean = 0.8 / inner;
      rim.moveTo(inner * c, inner * s).lineTo((inner + thick) * Math.cos(angle - lean), (inner + thick) * Math.sin(angle - lean));
    }
    rim.stroke({ color: palette.debt, width: 2 });
  }
  if (it.isSelected) rim.circle(0, 0, lab.radius + Math.max(4, furniture - 3)).stroke({ color: palette.text, width: 2 });
}

/** Clockwise from the top; a full circle has no seam. */
function arc(graphics: Graphics, r: number, part: number): Graphics {
  if (part >= 0.999) return graphics.circle(0, 0, r);
  const start = -Math.PI / 2;
  return graphics.moveTo(0, -r).arc(0, 0, r, start, start + part * 2 * Math.PI);
}

function drawBlocks(
  blocks: Graphics,
  it: { readonly layout: Layout; readonly j: number; readonly lab: LabPicture; readonly colour: string; readonly palette: Palette },
): void {
  blocks.clear();
  const { layout, j, lab, colour, palette } = it;
  if (layout.blockRoom === 0) return;
  const { edge, gap, x, y, outward } = blockGrid(layout, j, lab.radius);
  const perColumn = 6;
  const box = (index: number, part: number): readonly [number, number, number, number] => {
    const column = Math.floor(index / perColumn);
    const row = index % perColumn;
    const side = Math.max(1.5, edge * Math.sqrt(part));
    const left = outward > 0 ? x + column * (edge + gap) : x - column * (edge + gap) - side;
    return [left, y + (perColumn / 2 - row) * (edge + gap) - side, side, side];
  };
  const service = partsOf(lab.inService);
  const order = partsOf(lab.onOrder);
  service.forEach((part, i) => {
    blocks.rect(...box(i, part)).fill({ color: colour });
    if (palette.outline !== palette.background) blocks.rect(...box(i, part)).stroke({ color: palette.outline, width: 0.75 });
  });
  order.forEach((part, i) => {
    const [left, top, side] = box(service.length + i, part);
    blocks
      .rect(left + 0.5, top + 0.5, Math.max(1, side - 1), Math.max(1, side - 1))
      .stroke({ color: palette.outline === palette.background ? colour : palette.outline, width: 1 });
  });
}

/** Whole blocks and a last part of one. */
function partsOf(count: number): readonly number[] {
  const whole = Math.floor(count);
  const rest = count - whole;
  const parts = Array.from({ length: Math.min(whole, 60) }, () => 1);
  return rest > 0.004 ? [...parts, rest] : parts;
}
