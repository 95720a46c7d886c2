// Small charts as SVG, for pages that people read: lines on logarithmic axes, and bars of times that differ a hundredfold.

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Quartiles. */
  readonly low: number;
  readonly high: number;
}

export interface Panel {
  readonly title: string;
  readonly points: readonly Point[];
  /** Name of the horizontal axis. */
  readonly axis: string;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly isOurs: boolean;
}

const INK = '#3b4252';
const FAINT = '#d8dee9';
const OURS = '#2a6fb0';
const OTHERS = '#9aa5b8';
const FONT = 'font-family="system-ui, sans-serif"';
const [PANEL_WIDTH, PANEL_HEIGHT, MARGIN] = [250, 190, 44];

/** Panels side by side, all with the same vertical axis, which starts at zero. */
export function panelsSvg(panels: readonly Panel[], unit: string): string {
  const most = Math.max(...panels.flatMap(({ points }) => points.map(({ high }) => high)));
  const step = niceStep(most / 4);
  const top = Math.ceil(most / step) * step;
  const width = panels.length * PANEL_WIDTH + 16;
  const drawn = panels.map((panel, i) => `<g transform="translate(${i * PANEL_WIDTH},0)">${panelSvg(panel, top, step)}</g>`);
  return svg(width, PANEL_HEIGHT + 12, [text(MARGIN, 12, unit, { size: 10, fill: INK }), ...drawn]);
}

function panelSvg({ title, points, axis }: Panel, top: number, step: number): string {
  const xs = points.map(({ x }) => Math.log(x));
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const left = MARGIN;
  const right = PANEL_WIDTH - 10;
  const [bottom, ceiling] = [PANEL_HEIGHT - 34, 34];
  const xOf = (x: number): number => round(left + ((Math.log(x) - least) / (most - least || 1)) * (right - left));
  const yOf = (y: number): number => round(bottom - (y / top) * (bottom - ceiling));
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step).flatMap((y) => [
    `<line x1="${left}" x2="${right}" y1="${yOf(y)}" y2="${yOf(y)}" stroke="${FAINT}"/>`,
    text(left - 6, yOf(y) + 3, String(Number(y.toPrecision(3))), { size: 9, anchor: 'end' }),
  ]);
  const ticks = points.map(({ x }) => text(xOf(x), bottom + 13, shortNumber(x), { size: 9, anchor: 'middle' }));
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${xOf(x)} ${yOf(y)}`).join('');
  const marks = points.flatMap(({ x, y, low, high }) => [
    `<line x1="${xOf(x)}" x2="${xOf(x)}" y1="${yOf(low)}" y2="${yOf(high)}" stroke="${OURS}" stroke-width="3" stroke-opacity=".35"/>`,
    `<circle cx="${xOf(x)}" cy="${yOf(y)}" r="3" fill="${OURS}"/>`,
  ]);
  return [
    ...lines,
    ...ticks,
    `<path d="${path}" fill="none" stroke="${OURS}" stroke-width="1.5"/>`,
    ...marks,
    text(left, 27, title, { size: 11, weight: 600 }),
    text((left + right) / 2, bottom + 27, axis, { size: 9, anchor: 'middle' }),
  ].join('');
}

/** Bars on a logarithmic scale that starts a little below the shortest, with a line at every power of ten. */
export function barsSvg(bars: readonly Bar[], unit: string): string {
  const [labels, room, line, top] = [262, 320, 22, 26];
  const values = bars.map(({ value }) => value);
  const least = Math.log10(Math.min(...values) / 2);
  const most = Math.log10(Math.max(...values));
  const lengthOf = (power: number): number => round(((power - least) / (most - least)) * room);
  const bottom = top + bars.length * line;
  const powers = Array.from({ length: Math.floor(most) - Math.ceil(least) + 1 }, (_, i) => Math.ceil(least) + i);
  const lines = powers.flatMap((power) => [
    `<line x1="${labels + lengthOf(power)}" x2="${labels + lengthOf(power)}" y1="${top}" y2="${bottom}" stroke="${FAINT}"/>`,
    text(labels + lengthOf(power), bottom + 13, shortNumber(10 ** power), { size: 9, anchor: 'middle' }),
  ]);
  const rows = bars.flatMap(({ label, value, text: says, isOurs }, i) => {
    const y = top + i * line;
    const length = lengthOf(Math.log10(value));
    return [
      text(labels - 8, y + 13, label, { size: 11, anchor: 'end', weight: isOurs ? 600 : 400 }),
      `<rect x="${labels}" y="${y + 2}" width="${length}" height="15" rx="2" fill="${isOurs ? OURS : OTHERS}"/>`,
      text(labels + length + 6, y + 13, says, { size: 10 }),
    ];
  });
  return svg(labels + room + 130, bottom + 24, [text(labels, 14, `${unit}, logarithmic`, { size: 10 }), ...lines, ...rows]);
}

interface TextStyle {
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly weight?: number;
  readonly fill?: string;
}

function text(x: number, y: number, says: string, { size, anchor, weight = 400, fill = INK }: TextStyle): string {
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${at} ${FONT}>${escaped(says)}</text>`;
}

const svg = (width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('\n')}</svg>\n`;

const escaped = (says: string): string => says.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const round = (x: number): number => Math.round(x * 10) / 10;
const shortNumber = (x: number): string => (x >= 1e6 ? `${x / 1e6} M` : x >= 1e3 ? `${x / 1e3} k` : String(x));

/** 1, 2 or 5 times a power of ten, not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((m) => m * power >= least) ?? 10) * power;
}
