// How figures are written for a person: three significant digits and a word for the magnitude.

const MAGNITUDES = ['', ' k', ' M', ' B', ' T', ' Qa'] as const;
export const ABSENT = '–';

/** `950`, `12.4 k`, `1.20 M`; a dash for what is not known. */
export function compact(value: number): string {
  if (!Number.isFinite(value)) return ABSENT;
  let size = Math.abs(value);
  let magnitude = 0;
  while (size >= 999.5 && magnitude < MAGNITUDES.length - 1) {
    size /= 1000;
    magnitude++;
  }
  const digits = magnitude === 0 && Number.isInteger(size) ? String(size) : size >= 99.95 ? size.toFixed(0) : size >= 9.995 ? size.toFixed(1) : size.toFixed(2);
  return `${value < 0 && Number(digits) !== 0 ? '−' : ''}${digits}${MAGNITUDES[magnitude]}`;
}

/** Cents as `20.3 B USD`. */
export function usd(cents: number): string {
  return Number.isFinite(cents) ? `${compact(Math.abs(cents) < 100_000 ? Math.round(cents) / 100 : cents / 100)} USD` : ABSENT;
}

/** A share as `12 %`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return ABSENT;
  const size = Math.abs(share * 100);
  if (size === 0) return '0 %';
  if (size < 0.05) return '<0.1 %';
  return `${share < 0 ? '−' : ''}${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} %`;
}

/** How a figure moved since the quarter before: `+12 %`, `−0.4 points` for shares, `new` from nothing; empty where it did not or is not known. */
export function change(now: number, before: number, kind: 'amount' | 'share'): string {
  if (!Number.isFinite(now) || !Number.isFinite(before) || now === before) return '';
  const sign = now > before ? '+' : '−';
  if (kind === 'share') {
    const points = Math.abs(now - before) * 100;
    return points < 0.05 ? '' : `${sign}${points.toFixed(1)} points`;
  }
  if (before <= 0) return before === 0 ? `${sign}${compact(Math.abs(now))}` : `${sign}${compact(Math.abs(now - before))}`;
  const ratio = Math.abs(now - before) / before;
  if (ratio < 0.0005) return '';
  return ratio >= 9.995 ? `×${compact(now / before)}` : `${sign}${ratio < 0.0995 ? (ratio * 100).toFixed(1) : (ratio * 100).toFixed(0)} %`;
}
