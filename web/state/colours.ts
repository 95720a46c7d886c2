// Colours: one hue a lab for the first seven, grey and a number for the rest; the same in the stage, charts and tables.
import type { Theme } from './view.ts';

/** Okabe and Ito's hues, told apart with any colour vision. */
export const HUES = ['#E69F00', '#56B4E9', '#009E73', '#F0E442', '#0072B2', '#D55E00', '#CC79A7'] as const;

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  /** Labs beyond the seventh. */
  readonly grey: string;
  readonly pool: string;
  readonly cash: string;
  readonly debt: string;
  /** Drawn around everything that has a hue. */
  readonly outline: string;
  readonly alarm: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  dark: {
    background: '#0E1116',
    text: '#E6EAF0',
    quiet: '#9AA4B2',
    line: '#2A313C',
    grey: '#8C96A3',
    pool: '#5B6573',
    cash: '#3FC1B0',
    debt: '#F2B8A0',
    outline: '#0E1116',
    alarm: '#FF8A7A',
  },
  light: {
    background: '#FFFFFF',
    text: '#1B2027',
    quiet: '#566070',
    line: '#D4DAE2',
    grey: '#7A8593',
    pool: '#9AA3AF',
    cash: '#0B7F75',
    debt: '#A8431F',
    outline: '#20252C',
    alarm: '#B3261E',
  },
};

export function labColour(lab: number, palette: Palette): string {
  return HUES[lab] ?? palette.grey;
}

/** Labs without a hue of their own go by number. */
export function labTag(lab: number): string {
  return lab < HUES.length ? '' : String(lab + 1);
}

/** Red, green, blue in [0, 1]. */
export function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
