// Parameters of the market as a whole: the demand clock and what it drives.
import type { ParameterGroup } from '../types.ts';

export const market = {
  table: 'market',
  scenarioKey: 'market',
  many: false,
  says: 'The demand clock, and the efficiency at which capacity serves usage.',
  parameters: {
    demandGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 1, min: 0.01, max: 1000, tune: 'log', says: 'Usage of every adopted customer grows by this factor for each year that the demand clock advances.', source: 'assumption: no exogenous growth; growth comes from adoption and intensity' },
    slipStartQuarter: { kind: 'number', unit: 'quarter', baseline: 0, min: 0, max: 2000, integer: true, tune: 'linear', says: 'The demand clock stands still from this quarter on.', source: 'economics §3.1: the stall begins at the decision' },
    slipQuarters: { kind: 'number', unit: 'quarters', baseline: 0, min: 0, max: 2000, integer: true, tune: 'linear', says: 'For so many quarters the demand clock stands still; then growth resumes where it stopped.', source: 'economics §3.1: a slip of 4 quarters is the case discussed; none unless asked for' },
    clockSd: { kind: 'number', unit: 'log points', baseline: 0, min: 0, max: 1, tune: 'linear', says: 'Standard deviation of the quarterly speed of the demand clock (lognormal with mean one).', source: 'dynamics §1: 0.25 in the fitted market; zero makes the clock exact' },
    clockPersistence: { kind: 'number', unit: 'share', baseline: 0.6, min: 0, max: 0.99, tune: 'linear', says: 'Quarterly autocorrelation of the speed of the demand clock.', source: 'dynamics §1: 0.6 a quarter' },
    efficiencyGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 1, min: 0.1, max: 100, tune: 'log', says: 'Usage units that one capacity unit serves grow by this factor a year.', source: 'assumption: none in the stylised markets' },
  },
} as const satisfies ParameterGroup;
