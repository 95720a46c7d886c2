// The switches: one for each submodel, so that the model can be reduced to a known case.
import { SUBMODELS, SUBMODELS_OFF } from '../codes.ts';
import type { ChoiceParameter, ParameterGroup } from '../types.ts';

type SubmodelName = keyof typeof SUBMODELS;
const entries = Object.entries(SUBMODELS).map(([name, says]): [string, ChoiceParameter] => [
  name,
  { kind: 'choice', options: ['off', 'on'], baseline: SUBMODELS_OFF.includes(name) ? 'off' : 'on', says, source: 'a switch of the model' },
]);

export const submodels = {
  table: 'submodel',
  scenarioKey: 'submodels',
  many: false,
  says: 'Switches that turn a submodel off.',
  parameters: Object.fromEntries(entries) as Record<SubmodelName, ChoiceParameter>,
} as const satisfies ParameterGroup;
