// What a scenario is once it has been read, merged, checked and turned into canonical units.
import type { Values } from '../schema/groups.ts';
import type { UnitName } from '../schema/units.ts';

export const SCENARIO_FORMAT = 'overbuild-scenario/1';

export interface Segment extends Values<'segments'> {
  readonly id: string;
  readonly name: string;
}

export interface CustomerClass extends Values<'classes'> {
  readonly id: string;
  readonly name: string;
  /** Id of the segment that the class belongs to. */
  readonly segment: string;
}

export interface Lab extends Values<'labs'> {
  readonly id: string;
  readonly name: string;
  /** By segment id; every segment of the scenario is present. */
  readonly segments: Readonly<Record<string, Values<'labSegments'>>>;
  /** By cloud id; every cloud of the scenario is present. */
  readonly clouds: Readonly<Record<string, Values<'labClouds'>>>;
}

export interface Cloud extends Values<'clouds'> {
  readonly id: string;
  readonly name: string;
  /** Id of the lab that belongs to the same firm. */
  readonly lab?: string | undefined;
}

/** What happens on a date or by chance, and changes values of parameters for a time or for good. */
export interface Intervention {
  readonly id: string;
  readonly name: string;
  /** One line, shown when it happens; may be empty. */
  readonly says: string;
  /** Quarter of the run in which it happens; by chance, the first in which it can. */
  readonly firstQuarter: number;
  /** The last one; 2,000 where there is none. */
  readonly lastQuarter: number;
  /** Chance of each of these quarters: 1 on a date. */
  readonly chance: number;
  /** Quarters after which the old values come back; 0 for good. */
  readonly lasts: number;
  /** It may happen again after it has ended. */
  readonly repeats: boolean;
  /** Path → value in canonical units. */
  readonly set: Readonly<Record<string, number | string>>;
  /** Path → factor. */
  readonly scale: Readonly<Record<string, number>>;
  /** Path → what is added, in canonical units. */
  readonly shift: Readonly<Record<string, number>>;
}

/** One of the handful of inputs worth turning: it sets every path in `sets` to its own value. */
export interface Knob {
  readonly name: string;
  readonly label: string;
  readonly unit: UnitName;
  readonly min: number;
  readonly max: number;
  readonly sets: readonly string[];
}

/** A market, complete: every parameter present, every number in its canonical unit. Plain JSON. */
export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT;
  readonly name: string;
  readonly title: string;
  /** Why the scenario exists and what to look for; shown with results that name real firms. */
  readonly notes: string;
  /** `2023-Q1`: the calendar quarter of quarter 0. */
  readonly firstQuarter: string;
  /** Quarters to run unless told otherwise. */
  readonly quarters: number;
  /** Customers to simulate unless told otherwise. */
  readonly customers: number;
  readonly submodels: Values<'submodels'>;
  readonly market: Values<'market'>;
  readonly research: Values<'research'>;
  readonly supply: Values<'supply'>;
  readonly capital: Values<'capital'>;
  readonly segments: readonly Segment[];
  readonly classes: readonly CustomerClass[];
  readonly labs: readonly Lab[];
  readonly clouds: readonly Cloud[];
  readonly interventions: readonly Intervention[];
  readonly knobs: readonly Knob[];
  /** Dotted path → source as given in the file, for every figure that states one. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A mistake in a scenario file or a `--set` value. Lines and columns start at 1. */
export interface Issue {
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly suggestion?: string;
}
