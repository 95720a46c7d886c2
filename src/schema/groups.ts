// The parameter groups in the order in which a scenario names them.
import { capital } from './parameters/capital.ts';
import { classes } from './parameters/classes.ts';
import { labSegments } from './parameters/lab-segments.ts';
import { labs } from './parameters/labs.ts';
import { market } from './parameters/market.ts';
import { research } from './parameters/research.ts';
import { segments } from './parameters/segments.ts';
import { submodels } from './parameters/submodels.ts';
import { supply } from './parameters/supply.ts';
import type { ValuesOf } from './types.ts';

export const GROUPS = { submodels, market, segments, classes, labs, labSegments, research, supply, capital } as const;
export type GroupName = keyof typeof GROUPS;

/** The values of one row of a group, in canonical units: shares as fractions, money in USD, times in the unit named. */
export type Values<G extends GroupName> = ValuesOf<(typeof GROUPS)[G]['parameters']>;
