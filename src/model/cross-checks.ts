// Checks that span several places of a scenario: names that must exist, shares that must add up, lists that must not be too long.
import { GROUPS } from '../schema/groups.ts';
import { MAX_CLASSES, MAX_CLOUDS, MAX_COMMUNITIES, MAX_LABS, MAX_LABS_EVER, MAX_SEGMENTS } from '../schema/limits.ts';
import type { NumberParameter } from '../schema/types.ts';
import { checkNumber } from './figure.ts';
import { checkInterventions } from './intervention-checks.ts';
import { checkKnobs } from './knob-checks.ts';
import { ITEM_KEYS } from './merge.ts';
import { nearest } from './nearest.ts';
import { at, type Keys, keyPlaceOf, type Located, type LocatedMap, placeOf, textAt } from './place.ts';
import type { Problem } from './problems.ts';
import { oneOf, quoted, readable } from './quantity.ts';

interface Item {
  readonly keys: Keys;
  readonly node: Located;
  /** Undefined where the item has no proper id. */
  readonly id: string | undefined;
}

type List = readonly Item[];
type Report = (keys: Keys, message: string, more?: Pick<Problem, 'suggestion' | 'tooLarge'> & { readonly atKey?: boolean }) => void;

/** What adds up within rounding of decimal shares. */
const TOLERANCE = 1e-9;
/** Without classes, each segment says so; clouds may be left out. */
const MAY_BE_MISSING: readonly string[] = ['classes', 'clouds'];

/** Works on the located tree and passes over whatever the shape has refused already, so that one mistake is reported once. */
export function crossCheck(root: LocatedMap): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (keys, message, { atKey, ...more } = {}) => {
    problems.push({ place: atKey === true ? keyPlaceOf(root, keys) : placeOf(root, keys), keys, message, ...more });
  };
  const segments = listOf(root, 'segments', report);
  const classes = listOf(root, 'classes', report);
  const labs = listOf(root, 'labs', report);
  const clouds = listOf(root, 'clouds', report);
  for (const key of Object.keys(ITEM_KEYS)) checkUnique(root, key, report);
  if (segments !== undefined) {
    checkCount('segments', segments, 1, MAX_SEGMENTS, report);
    checkSampleShares(segments, report);
    checkClasses(segments, classes, report);
    checkLabSegments(segments, labs, report);
  }
  if (classes !== undefined) {
    checkCount('classes', classes, 0, MAX_CLASSES, report);
    checkCommunities(classes, report);
  }
  if (labs !== undefined) {
    checkCount('labs', labs, 1, MAX_LABS_EVER, report);
    if (labs.length <= MAX_LABS_EVER) checkThere(root, labs, report);
  }
  if (clouds !== undefined) {
    checkCount('clouds', clouds, 0, MAX_CLOUDS, report);
    checkOwners(clouds, labs, report);
    checkLabClouds(clouds, labs, report);
  }
  checkInterventions(root, problems);
  checkKnobs(root, problems);
  return problems;
}

/** Undefined where something else than a list stands there: that is reported elsewhere, and nothing can be said about its items. */
function listOf(root: LocatedMap, key: string, report: Report): List | undefined {
  const node = at(root, [key]);
  if (node === undefined) {
    if (MAY_BE_MISSING.includes(key)) return [];
    report([key], `the scenario has no ${key}: expected at least one`, { suggestion: 'extends: duopoly' });
    return undefined;
  }
  return node.kind === 'list' ? node.items.map((item, i) => ({ keys: [key, i], node: item, id: textAt(item, 'id') })) : undefined;
}

function checkCount(key: string, list: List, least: number, most: number, report: Report): void {
  if (list.length < least) report([key], `the list is empty: expected at least one`, { suggestion: 'extends: duopoly' });
  // More clouds than a scenario file may name are a mistake in the file, not a run that is too large.
  if (list.length > most)
    report([key], `${list.length} ${key} are more than fit: expected at most ${most}`, {
      suggestion: `${most} ${key}`,
      tooLarge: key === 'clouds' ? undefined : true,
    });
}

/** Labs that enter later do not count. */
function checkThere(root: LocatedMap, labs: List, report: Report): void {
  const submodels = at(root, ['submodels']);
  const enters = (textAt(submodels, 'labEntry') ?? textAt(at(submodels, ['labEntry']), 'value')) === 'on';
  const there = enters ? labs.filter(({ node }) => (numberAt(node, ['entryQuarter'], GROUPS.labs.parameters.entryQuarter) ?? 0) === 0) : labs;
  if (there.length > MAX_LABS)
    report(['labs'], `${there.length} labs at once are more than fit: expected at most ${MAX_LABS}`, { suggestion: `${MAX_LABS} labs`, tooLarge: true });
}

function checkUnique(root: LocatedMap, list: string, report: Report): void {
  const node = at(root, [list]);
  const itemKey = ITEM_KEYS[list] ?? 'id';
  const first = new Map<string, number>();
  for (const [i, item] of (node?.kind === 'list' ? node.items : []).entries()) {
    const id = textAt(item, itemKey);
    const before = id === undefined ? undefined : first.get(id);
    if (before !== undefined)
      report([list, i, itemKey], `${quoted(id ?? '')} stands twice: ${list}[${before}] has the same ${itemKey}`, { suggestion: `${id}-2` });
    else if (id !== undefined) first.set(id, i);
  }
}

function checkSampleShares(segments: List, report: Report): void {
  const shares = segments.map((segment) => numberAt(segment.node, ['sampleShare'], GROUPS.segments.parameters.sampleShare));
  if (segments.length > 0 && shares.every((share) => share === 0))
    report(['segments', 0, 'sampleShare'], 'no segment has a share of the simulated customers: expected one above 0', { suggestion: '1' });
}

/** Every class names a segment, every segment has a class, and the shares of its classes sum to one. */
function checkClasses(segments: List, classes: List | undefined, report: Report): void {
  if (classes === undefined) return;
  const ids = segments.flatMap(({ id }) => id ?? []);
  const isComplete = ids.length === segments.length;
  for (const { keys, node } of classes) {
    const stated = at(node, ['segment']);
    const segment = textAt(node, 'segment');
    if (node.kind !== 'map' || (stated !== undefined && segment === undefined)) continue;
    if (segment === undefined)
      report(keys, 'the class does not say which segment it belongs to: expected segment', { suggestion: `segment: ${ids[0] ?? 'consumer'}` });
    else if (isComplete && !ids.includes(segment))
      report([...keys, 'segment'], `there is no segment ${quoted(segment)}: expected ${oneOf(ids)}`, { suggestion: nearest(segment, ids) });
  }
  for (const { keys, id } of segments.filter((segment) => segment.id !== undefined)) {
    const members = classes.filter(({ node }) => textAt(node, 'segment') === id);
    const isKnown = classes.every(({ node }) => textAt(node, 'segment') !== undefined && ids.includes(textAt(node, 'segment') ?? ''));
    if (members.length === 0 && isKnown)
      report(keys, `the segment ${id} has no class of customers: expected at least one in classes`, { suggestion: `{ id: ${id}, segment: ${id} }` });
    const shares = members.map(({ node }) => numberAt(node, ['share'], GROUPS.classes.parameters.share));
    const last = members.at(-1);
    if (last === undefined || shares.includes(undefined)) continue;
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
    if (Math.abs(sum - 1) > TOLERANCE)
      report([...last.keys, 'share'], `the shares of the classes of segment ${id} sum to ${rounded(sum)}: expected 1`, {
        suggestion: rounded(Math.max(0, (shares.at(-1) ?? 0) + 1 - sum)),
      });
  }
}

/** All classes together have no more communities than the core has rows for. */
function checkCommunities(classes: List, report: Report): void {
  let before = 0;
  for (const { keys, node } of classes) {
    const own = numberAt(node, ['communities'], GROUPS.classes.parameters.communities) ?? 0;
    if (before <= MAX_COMMUNITIES && before + own > MAX_COMMUNITIES)
      report([...keys, 'communities'], `with this class there are ${readable(before + own)} communities: expected at most ${readable(MAX_COMMUNITIES)}`, {
        suggestion: readable(Math.max(1, MAX_COMMUNITIES - before)),
        tooLarge: true,
      });
    before += own;
  }
}

/** Labs name only segments that exist, and do not start with more customers of a segment than there are. */
function checkLabSegments(segments: List, labs: List | undefined, report: Report): void {
  const ids = segments.flatMap(({ id }) => id ?? []);
  const sums = new Map<string, number>();
  for (const { keys, node } of labs ?? []) {
    const named = at(node, ['segments']);
    if (named?.kind !== 'map') continue;
    for (const segment of named.entries.keys()) {
      const path = [...keys, 'segments', segment];
      if (!ids.includes(segment)) {
        if (ids.length === segments.length)
          report(path, `there is no segment ${quoted(segment)}: expected ${oneOf(ids)}`, { suggestion: nearest(segment, ids), atKey: true });
        continue;
      }
      const before = sums.get(segment) ?? 0;
      const share = numberAt(named, [segment, 'initialShare'], GROUPS.labSegments.parameters.initialShare) ?? 0;
      sums.set(segment, before + share);
      const isFirstAbove = before <= 1 + TOLERANCE && before + share > 1 + TOLERANCE;
      if (isFirstAbove)
        report([...path, 'initialShare'], `with this lab the initial shares in segment ${segment} sum to ${rounded(before + share)}: expected at most 1`, {
          suggestion: rounded(1 - before),
        });
    }
  }
}

/** The lab of a cloud’s firm exists. */
function checkOwners(clouds: List, labs: List | undefined, report: Report): void {
  const ids = labs?.flatMap(({ id }) => id ?? []);
  if (ids === undefined || ids.length !== labs?.length) return;
  for (const { keys, node } of clouds) {
    const lab = textAt(node, 'lab');
    if (lab !== undefined && !ids.includes(lab))
      report([...keys, 'lab'], `there is no lab ${quoted(lab)}: expected ${oneOf(ids)}`, { suggestion: nearest(lab, ids) ?? ids[0] });
  }
}

/** Labs name only clouds that exist, and what they rent adds up. */
function checkLabClouds(clouds: List, labs: List | undefined, report: Report): void {
  const ids = clouds.flatMap(({ id }) => id ?? []);
  if (ids.length !== clouds.length) return;
  for (const { keys, node } of labs ?? []) {
    const named = at(node, ['clouds']);
    if (named?.kind !== 'map') continue;
    for (const cloud of named.entries.keys()) {
      if (ids.includes(cloud)) continue;
      const message = `there is no cloud ${quoted(cloud)}: expected ${ids.length === 0 ? 'one of the list clouds, which is empty' : oneOf(ids)}`;
      report([...keys, 'clouds', cloud], message, { suggestion: nearest(cloud, ids), atKey: true });
    }
    checkCloudShares([...keys, 'clouds'], named, ids, report);
  }
}

function checkCloudShares(keys: Keys, named: LocatedMap, ids: readonly string[], report: Report): void {
  const known = [...named.entries.keys()].filter((cloud) => ids.includes(cloud));
  const shares = known.map((cloud) => numberAt(named, [cloud, 'share'], GROUPS.labClouds.parameters.share));
  const last = known.at(-1);
  if (last === undefined || shares.includes(undefined)) return;
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (Math.abs(sum) > TOLERANCE && Math.abs(sum - 1) > TOLERANCE)
    report([...keys, last, 'share'], `the shares of the lab at its clouds sum to ${rounded(sum)}: expected 1, or 0 where it is at none`, {
      suggestion: rounded(Math.max(0, (shares.at(-1) ?? 0) + 1 - sum)),
    });
}

/** The baseline where nothing is stated, undefined where something wrong is. */
function numberAt(node: Located, keys: Keys, parameter: NumberParameter): number | undefined {
  const stated = at(node, keys);
  if (stated === undefined) return parameter.baseline;
  const scalar = stated.kind === 'map' ? at(stated, ['value']) : stated;
  return scalar?.kind === 'scalar' ? checkNumber(scalar.value, parameter).value : undefined;
}

function rounded(value: number): string {
  return readable(Math.round(value * 1e9) / 1e9);
}
