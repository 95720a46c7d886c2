// Owns how a figure is written for a person: three significant digits and a word for the magnitude.

const MAGNITUDE_NAMES = ['', 'k', 'M', 'B', 'T'] as const;

/** Cents as `20.3 B USD`. */
export function usd(cents: bigint): string {
  return `${compactUsd(cents)} USD`;
}

/** Cents as `20.3 B`, for a column whose heading names the currency. */
export function compactUsd(cents: bigint): string {
  return compact(Number(cents) / 100);
}

/** A number as `950`, `12.4 k`, `1.20 M`; below a thousand without a fraction when it is whole. */
export function compact(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 ? '-' : '';
  let size = Math.abs(value);
  let magnitude = 0;
  // 999.5 would round to 1000 in three digits: such a figure belongs to the next magnitude.
  while (size >= 999.5 && magnitude < MAGNITUDE_NAMES.length - 1) {
    size /= 1000;
    magnitude++;
  }
  if (magnitude === 0) return sign + (Number.isInteger(size) ? String(size) : scaled(size));
  return `${sign}${size >= 999.5 ? grouped(Math.round(size)) : scaled(size)} ${MAGNITUDE_NAMES[magnitude]}`;
}

/** A share as `12 %`, with one digit below ten and `<0.1 %` for what is there but tiny. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '-';
  const value = share * 100;
  const size = Math.abs(value);
  if (size === 0) return '0 %';
  if (size < 0.05) return '<0.1 %';
  return `${size < 9.95 ? value.toFixed(1) : value.toFixed(0)} %`;
}

/** A number of a parameter or knob, exact as far as a reader cares: `0.25`, `1,000,000`, `3.5e12`. */
export function plain(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e9 || Math.abs(value) < 1e-4)) return Number(value.toPrecision(6)).toExponential().replace('e+', 'e');
  return grouped(Number(value.toFixed(6)));
}

/** A number with commas between thousands: `1,234,567.5`. Not by the host's locales, which take longer to load than a small run takes. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** Seconds as `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Bytes as `3.4 MB`. */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const names = ['kB', 'MB', 'GB', 'TB'] as const;
  let size = count / 1000;
  let index = 0;
  while (size >= 999.5 && index < names.length - 1) {
    size /= 1000;
    index++;
  }
  return `${scaled(size)} ${names[index]}`;
}

/** A figure and two decimals, or fewer: three digits from one on. */
function scaled(size: number): string {
  const digits = Math.abs(size);
  return digits >= 99.95 ? grouped(Math.round(size)) : digits >= 9.995 ? size.toFixed(1) : size.toFixed(2);
}

/** Of any size; grouped from a thousand on, a dash for what is no number. */
export function threeDigits(x: number): string {
  if (!Number.isFinite(x)) return '-';
  return Math.abs(x) >= 0.995 ? scaled(x) : x.toPrecision(3);
}
