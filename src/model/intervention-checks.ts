// Holds interventions against the scenario that they change: when they happen, which values they reach, and whether these stay in range.
import { MAX_INTERVENTION_VALUES, MAX_INTERVENTIONS } from '../schema/limits.ts';
import type { NumberParameter } from '../schema/types.ts';
import { parseQuarter } from './calendar.ts';
import { checkNumber } from './figure.ts';
import {
  ANY_QUARTER,
  amountIn,
  amountOf,
  INTERVENTION_PARAMETERS,
  isInterventionKey,
  keyMeant,
  MODES,
  type Mode,
  readQuarter,
  whyFixed,
} from './interventions.ts';
import { findTargets, type Target } from './paths.ts';
import { at, type Keys, keyPlaceOf, type Located, type LocatedMap, placeOf, plain, textAt } from './place.ts';
import { MAX_ISSUES, type Problem } from './problems.ts';
import { readable, writeQuantity, writeRange } from './quantity.ts';
import { idsOf } from './sets.ts';
import { readFigure } from './shape-parts.ts';

type Report = (keys: Keys, message: string, more?: Pick<Problem, 'suggestion' | 'tooLarge'> & { readonly atKey?: boolean }) => void;

/** A scale or a shift of one value that is known when the scenario is read. */
interface Relative {
  readonly keys: Keys;
  readonly mode: Mode;
  readonly by: number;
  readonly target: Target & { readonly settable: { readonly parameter: NumberParameter } };
}

export function checkInterventions(root: LocatedMap, problems: Problem[]): void {
  const report: Report = (keys, message, { atKey, ...more } = {}) => {
    problems.push({ place: atKey === true ? keyPlaceOf(root, keys) : placeOf(root, keys), keys, message, ...more });
  };
  const list = at(root, ['interventions']);
  if (list?.kind !== 'list') return;
  if (list.items.length > MAX_INTERVENTIONS)
    report(['interventions'], `${list.items.length} interventions are more than fit: expected at most ${MAX_INTERVENTIONS}`, {
      suggestion: `${MAX_INTERVENTIONS} interventions`,
    });
  const stated = textAt(root, 'firstQuarter') ?? '';
  const firstQuarter = parseQuarter(stated) === undefined ? '2023-Q1' : stated;
  for (const [i, item] of list.items.entries()) if (item.kind === 'map') checkWhen(item, ['interventions', i], firstQuarter, report);
  checkChanges(root, list.items, report, problems);
}

/** A date, or a hazard with what belongs to it. */
function checkWhen(item: LocatedMap, keys: Keys, firstQuarter: string, report: Report): void {
  const states = (key: string): boolean => item.entries.has(key);
  const suggestion = 'quarter: 2026-Q1';
  if (!states('quarter') && !states('hazard') && !isMisspelt(item, ['quarter', 'hazard']))
    report(keys, 'the intervention does not say when it happens: expected quarter, or hazard', { suggestion });
  if (states('quarter'))
    for (const key of states('hazard') ? ['hazard'] : ['from', 'until', 'repeats'].filter(states)) report([...keys, key], notWithQuarter(key), { atKey: true });
  const quarters = ['quarter', 'from', 'until'].map((key) => {
    const node = at(item, [key]);
    const read = node?.kind === 'scalar' ? readQuarter(node.value, firstQuarter) : undefined;
    if (read?.problem !== undefined) report([...keys, key], read.problem, { suggestion: read.suggestion });
    return read?.problem === undefined ? read?.quarter : undefined;
  });
  const [, from = ANY_QUARTER.firstQuarter, until = ANY_QUARTER.lastQuarter] = quarters;
  if (from > until) report([...keys, 'until'], 'it ends before it begins: expected a quarter that is not before from', { suggestion: textAt(item, 'from') });
  const repeats = at(item, ['repeats']);
  const lasts = at(item, ['lasts']);
  const quartersLong =
    lasts === undefined ? 0 : checkNumber(plain(lasts.kind === 'map' ? (at(lasts, ['value']) ?? lasts) : lasts), INTERVENTION_PARAMETERS.lasts).value;
  if (repeats?.kind === 'scalar' && repeats.value === true && quartersLong === 0)
    report([...keys, 'repeats'], 'what lasts for good cannot happen again: expected lasts', { suggestion: 'lasts: 4 quarters', atKey: true });
}

function notWithQuarter(key: string): string {
  return key === 'hazard'
    ? 'quarter and hazard are both stated: drop hazard to have it happen in that quarter, or drop quarter to leave it to chance'
    : `${key} belongs to a hazard, and this happens in a stated quarter: drop ${key}, or write a hazard in place of the quarter`;
}

/** An unknown key may be one of these: then only that is reported, where the shape is checked. */
function isMisspelt(item: LocatedMap, keys: readonly string[]): boolean {
  return [...item.entries.keys()].some((key) => !isInterventionKey(key) && keys.includes(keyMeant(key) ?? keys[0] ?? ''));
}

/** Every path exists and may change, every value is legal, and what is scaled or shifted once stays in range. */
function checkChanges(root: LocatedMap, items: readonly Located[], report: Report, problems: readonly Problem[]): void {
  const ids = idsOf(root);
  const touched = new Map<string, number>();
  const relative: Relative[] = [];
  let values = 0;
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'map') continue;
    const maps = MODES.map((mode) => [mode, at(item, [mode])] as const);
    if (maps.every(([, map]) => map === undefined || (map.kind === 'map' && map.entries.size === 0)) && !isMisspelt(item, MODES))
      report(['interventions', i], 'the intervention changes nothing: expected set, scale or shift', { suggestion: 'scale: { supply.rentUsd: 2 }' });
    for (const [mode, map] of maps)
      for (const path of map?.kind === 'map' ? map.entries.keys() : []) {
        // Each path costs a search for its targets, each mistake one for the nearest name.
        if (problems.length > MAX_ISSUES || values > MAX_INTERVENTION_VALUES) break;
        const keys = ['interventions', i, mode, path];
        const targets = findTargets(path, ids);
        if ('message' in targets) {
          report(keys, targets.message, { suggestion: targets.suggestion, atKey: true });
          continue;
        }
        values += targets.length;
        const by = checkChange(root, keys, mode, targets, report);
        for (const target of targets) {
          touched.set(target.path, (touched.get(target.path) ?? 0) + 1);
          if (mode !== 'set' && by !== undefined) relative.push({ keys, mode, by, target: target as Relative['target'] });
        }
      }
  }
  tooMany(values, report);
  checkReach(root, relative, touched, report);
}

function tooMany(values: number, report: Report): void {
  if (values > MAX_INTERVENTION_VALUES)
    report(['interventions'], `the interventions change more than ${readable(MAX_INTERVENTION_VALUES)} values`, {
      suggestion: 'fewer stars in paths',
      tooLarge: true,
    });
}

/** The amount of a scale or a shift, where nothing is wrong with it. */
function checkChange(root: LocatedMap, keys: Keys, mode: Mode, [first]: readonly Target[], report: Report): number | undefined {
  if (first === undefined) return undefined;
  const fixed = whyFixed(first.settable, mode);
  if (fixed !== undefined) {
    report(keys, fixed, { atKey: true });
    return undefined;
  }
  const input = plain(at(root, keys) ?? root);
  const amount = amountOf(mode, first.settable.parameter, amountIn(input));
  const figure = readFigure(input, amount, (path, message, { suggestion, key }) => {
    report([...keys, ...path], message, { suggestion, atKey: key !== undefined });
  });
  return typeof figure?.value === 'number' && mode !== 'set' ? figure.value : undefined;
}

/** Where two interventions change one value, what they make of it depends on when they happen: the core keeps it in range. */
function checkReach(root: LocatedMap, relative: readonly Relative[], touched: ReadonlyMap<string, number>, report: Report): void {
  const told = new Set<Keys>();
  for (const { keys, mode, by, target } of relative) {
    const { parameter } = target.settable;
    const node = at(root, target.keys);
    const now = node === undefined ? parameter.baseline : checkNumber(amountIn(plain(node)), parameter).value;
    if (now === undefined || touched.get(target.path) !== 1 || told.has(keys)) continue;
    const then = mode === 'scale' ? now * by : now + by;
    const value = parameter.integer === true ? Math.floor(then + 0.5) : then;
    if (value >= parameter.min && value <= parameter.max) continue;
    told.add(keys);
    const [bound, side] = value < parameter.min ? [parameter.min, 'below'] : [parameter.max, 'above'];
    const message = `${target.path} would be ${writeQuantity(value, parameter.unit)}, ${side} its range: expected ${writeRange(parameter.min, parameter.max, parameter.unit)}`;
    const least = mode === 'shift' ? writeQuantity(towards(0, bound - now), parameter.unit) : now === 0 ? undefined : String(towards(1, bound / now));
    report(keys, message, { suggestion: least });
  }
}

/** Six significant digits, rounded to the side of `neutral`, which changes nothing and hence stays in range. */
function towards(neutral: number, value: number): number {
  if (Number(value.toPrecision(6)) === value) return value;
  const step = Number(`1e${Number(value.toExponential().split('e')[1]) - 5}`);
  const steps = value > neutral ? Math.floor(value / step) : Math.ceil(value / step);
  return Number((steps * step).toPrecision(6));
}
