// What is legal in a scenario and yet has no effect: told by `scenario check`, never refused.
import { SUBMODELS } from '../schema/submodels.ts';
import type { Submodel } from '../schema/types.ts';
import { quarterLabel } from './calendar.ts';
import { isDated, MODES } from './interventions.ts';
import { findTargets, type Ids, idsOfScenario, type Target } from './paths.ts';
import type { Intervention, Scenario } from './scenario.ts';

/** One sentence each, without a full stop. */
export function notesOn(scenario: Scenario): readonly string[] {
  const ids = idsOfScenario(scenario);
  const isEmpty = scenario.submodels.clouds === 'on' && scenario.clouds.length === 0;
  return [
    ...(isEmpty ? ['submodels.clouds is on, and the scenario has no clouds: it has no effect'] : []),
    ...scenario.interventions.flatMap((item) =>
      [...lateNotes(item, scenario), ...pathNotes(item, scenario, ids), ...twiceNotes(item, ids)].map((note) => `interventions.${item.id}: ${note}`),
    ),
  ];
}

/** It can begin only when the run is over, or in its last quarter. */
function lateNotes(item: Intervention, { quarters, firstQuarter }: Scenario): readonly string[] {
  const last = quarterLabel(firstQuarter, quarters - 1);
  const when = isDated(item) ? 'happens in' : 'can happen from';
  if (item.firstQuarter >= quarters)
    return [`it ${when} ${quarterLabel(firstQuarter, item.firstQuarter)}, and the last quarter of the scenario is ${last}: it never does`];
  return item.firstQuarter === quarters - 1 && quarters > 1 ? [`it ${when} ${last}, the last quarter of the scenario: nothing of it shows later`] : [];
}

/** Paths that mean no value, or a value that nothing reads because its submodel is off. */
function pathNotes(item: Intervention, scenario: Scenario, ids: Ids): readonly string[] {
  return MODES.flatMap((mode) =>
    Object.keys(item[mode]).flatMap((path) => {
      const targets = targetsOf(path, ids);
      const [first] = targets;
      if (first === undefined) return [`${path} matches nothing in the scenario: it has no effect`];
      const submodel = submodelOff(first, scenario);
      return submodel === undefined ? [] : [`${path} belongs to the submodel ${submodel}, which is off and stays off: it has no effect`];
    }),
  );
}

/** The submodel of the value, where it is off and no intervention turns it on. */
function submodelOff({ settable }: Target, { submodels, interventions }: Scenario): string | undefined {
  const { of } = settable.parameter;
  const submodel: Submodel | undefined = of === undefined ? undefined : (SUBMODELS as Readonly<Record<string, Submodel>>)[of];
  if (of === undefined || submodel?.switch === undefined) return undefined;
  const state = (submodels as Readonly<Record<string, string>>)[of];
  const isTurnedOn = interventions.some(({ set }) => set[`submodels.${of}`] === 'on');
  return state === 'off' && !isTurnedOn ? of : undefined;
}

/** One value, set by two paths: the one whose characters come last holds. One note for each such pair of paths. */
function twiceNotes({ set }: Intervention, ids: Ids): readonly string[] {
  const setBy = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const path of Object.keys(set).sort())
    for (const target of targetsOf(path, ids)) {
      const before = setBy.get(target.path);
      if (before !== undefined) notes.set(`${before} ${path}`, `${target.path} is set by ${before} and by ${path}: ${path} holds`);
      setBy.set(target.path, path);
    }
  return [...notes.values()];
}

function targetsOf(path: string, ids: Ids): readonly Target[] {
  const targets = findTargets(path, ids);
  return 'message' in targets ? [] : targets;
}
