// The bytes behind the dots, and when they travel: once a run, once a quarter, never in between. Knows no graphics library.
import type { CustomerMoves } from '../../src/replay/customers.ts';
import { type Disc, dotBits } from '../layout/dots.ts';
import type { Places } from '../state/places.ts';

/** Where bytes go. Each call is one upload. */
export interface Sinks {
  /** Eight bytes a dot: home (2 × u16), delay, class of shape, two spare. */
  homes(bytes: Uint8Array): void;
  /** Four bytes a dot: from and to as u16 slots. */
  pairs(slots: Uint16Array): void;
  /** Three rows of `slots` texels of four floats: discs at the start, discs at the end, colours. */
  lookup(texels: Float32Array, slots: number): void;
}

export interface Instances {
  readonly count: number;
  /** The quarter whose flights are loaded, −1 before the first. */
  readonly quarter: number;
  /** Loads a quarter unless it is loaded already. */
  show(quarter: number): void;
  /** Where discs stand at the start and at the end of the quarter, and the colour of each slot. */
  place(start: readonly Disc[], end: readonly Disc[], colours: readonly (readonly [number, number, number])[]): void;
}

export const HOME_BYTES = 8;
export const PAIR_BYTES = 4;

/** `isFirm` says which classes are drawn as squares. */
export function newInstances(moves: CustomerMoves, places: Places, isFirm: readonly boolean[], sinks: Sinks): Instances {
  const { count, drawn } = places;
  const pairs = new Uint16Array(2 * count);
  let loaded = -1;
  let texels = new Float32Array(0);
  sinks.homes(homesOf(moves, drawn, isFirm));
  return {
    count,
    get quarter() {
      return loaded;
    },
    show(quarter) {
      if (quarter === loaded) return;
      places.write(quarter, pairs);
      loaded = quarter;
      sinks.pairs(pairs);
    },
    place(start, end, colours) {
      const slots = start.length;
      if (texels.length !== slots * 12) texels = new Float32Array(slots * 12);
      [start, end].forEach((discs, row) => {
        discs.forEach((disc, i) => {
          texels.set([disc.x, disc.y, disc.innerSquared, disc.outerSquared], (row * slots + i) * 4);
        });
      });
      colours.forEach((colour, i) => {
        texels.set([...colour, 1], (2 * slots + i) * 4);
      });
      sinks.lookup(texels, slots);
    },
  };
}

function homesOf(moves: CustomerMoves, drawn: Uint32Array, isFirm: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(drawn.length * HOME_BYTES);
  const words = new Uint16Array(bytes.buffer);
  for (let i = 0; i < drawn.length; i++) {
    const position = drawn[i] ?? 0;
    const { out, turn, delay } = dotBits(moves.ids[position] ?? 0);
    words[4 * i] = out;
    words[4 * i + 1] = turn;
    bytes[HOME_BYTES * i + 4] = delay;
    bytes[HOME_BYTES * i + 5] = isFirm[moves.classes[position] ?? 0] === true ? 255 : 0;
  }
  return bytes;
}
