// Calendar quarters: `2027-Q3` and how far it is from another.

/** Quarters since the first quarter of year 0, or undefined where the label is no calendar quarter. */
export function parseQuarter(label: string): number | undefined {
  const match = /^([1-9]\d{3})-Q([1-4])$/.exec(label);
  return match === null ? undefined : Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** The calendar quarter of quarter `index` of a run: `quarterLabel('2023-Q1', 18)` is `2027-Q3`. An ill-formed first quarter is a bug of the caller. */
export function quarterLabel(firstQuarter: string, index: number): string {
  const first = parseQuarter(firstQuarter);
  if (first === undefined || !Number.isInteger(index)) throw new Error(`no calendar quarter ${firstQuarter} + ${index}`);
  const quarter = first + index;
  return `${Math.floor(quarter / 4)}-Q${(((quarter % 4) + 4) % 4) + 1}`;
}

/** The calendar quarter that an ill-formed text comes nearest to: `2026-Q4` for `2026-Q5` and `2026-13`, `2026-Q1` for `2026q1`. */
export function nearestQuarter(text: string): string | undefined {
  const match = /^\s*([1-9]\d{3})(?:\s*[-/. ]?\s*(q?)\s*(\d{1,2}))?(?:[-/.]\d{1,2})?\s*$/i.exec(text) ?? undefined;
  const turned = match === undefined ? /^\s*(q?)\s*(\d{1,2})\s*[-/. ]?\s*([1-9]\d{3})\s*$/i.exec(text) : undefined;
  const [year, q, digits = '1'] = match === undefined ? [turned?.[3], turned?.[1], turned?.[2]] : [match[1], match[2], match[3]];
  if (year === undefined) return undefined;
  const isQuarter = q !== '' || digits.length === 1;
  const quarter = isQuarter ? Number(digits) : Math.ceil(Number(digits) / 3);
  return `${year}-Q${Math.min(4, Math.max(1, quarter))}`;
}

/** Quarter of a run in which `label` falls, negative before its start; undefined where either is no calendar quarter. */
export function quarterIndex(firstQuarter: string, label: string): number | undefined {
  const first = parseQuarter(firstQuarter);
  const quarter = parseQuarter(label);
  return first === undefined || quarter === undefined ? undefined : quarter - first;
}
