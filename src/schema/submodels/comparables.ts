// Comparables, caution and deals in valuations: switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const comparables = {
  title: 'Comparables, caution and deals',
  switch: { baseline: 'off', says: 'Investors look at what others are worth, punish caution and react to deals; off: every lab is valued on its own.' },
  home: 'assembly/capital/comparables.ts',
  odd: 'The value that investors aim at is a mixture: comparablesWeight of it is the lab’s run rate times the mean multiple at which all other labs traded a quarter ago. It is then multiplied by a factor. Caution is punished: e^(−cautionPenalty × max(0, ln (b / bⱼ))), b being capacity and pipeline over capacity of the industry and bⱼ the lab’s own. Deals move prices across labs: e^(dealGain × (share of last quarter’s orders − share of capacity)), so that one lab’s deal lowers the others.',
  serves: ['MB04', 'MB06', 'AC14', 'FI06', 'FB04'],
  parameters: {
    capital: {
      comparablesWeight: {
        kind: 'number',
        unit: 'share',
        baseline: 0.3,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of a valuation that is the multiple of other labs.',
        source: 'assumption: a third; A4-09: comparables are quoted in every deal',
      },
      cautionPenalty: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.1,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Log value lost for each log by which a lab’s order book lags the industry’s.',
        source: 'assumption: MB04 reports that conservative signals are punished, and no size',
      },
      dealGain: {
        kind: 'number',
        unit: 'factor',
        baseline: 0.1,
        min: 0,
        max: 5,
        tune: 'linear',
        says: 'Log value gained when all orders of a quarter are the lab’s own.',
        source: 'B9-10: the buyer’s and seller’s value rose by 3.6 to 4.5 % on the day of a deal',
      },
    },
  },
  columns: {
    lab: {
      valueFactor: { type: 'f64', unit: 'factor', says: 'What caution and deals multiply the lab’s valuation by.', record: true },
    },
  },
} as const satisfies Submodel;
