// Parameters of progress that all labs share.
import type { ParameterGroup } from '../types.ts';

export const research = {
  table: 'research',
  scenarioKey: 'research',
  many: false,
  says: 'How training compute, ideas, rivals and luck become quality.',
  parameters: {},
} as const satisfies ParameterGroup;
