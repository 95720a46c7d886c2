// The vocabulary in which everything that exists is declared: parameters, tables, codes.
import type { UnitName } from './units.ts';

/** How a tuner should walk through a parameter: evenly, by factors, or not at all. */
export type TuneScale = 'linear' | 'log' | 'fixed';

/** A number that a scenario may set. Ranges are inclusive and in the canonical unit. */
export interface NumberParameter {
  readonly kind: 'number';
  readonly unit: UnitName;
  readonly baseline: number;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly tune: TuneScale;
  /** One sentence for the ODD document and for `explain`. */
  readonly says: string;
  /** Where the baseline comes from; `assumption: …` where nothing published supports it. */
  readonly source: string;
  /** Its meaning is laid out before the first quarter: no intervention can change it. */
  readonly atStart?: boolean;
  /** Name of the submodel that declares it. */
  readonly of?: string;
}

/** A choice among named codes; the core sees the position in `options`. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly baseline: string;
  readonly says: string;
  readonly source: string;
  readonly atStart?: boolean;
  readonly of?: string;
}

export type Parameter = NumberParameter | ChoiceParameter;

/** One group of parameters; each row of `rows` holds one value of each. */
export interface ParameterGroup {
  /** `lab`, `segment`: the name of the table in the core that the values are written to. */
  readonly table: string;
  /** The key in a scenario file under which the group stands. */
  readonly scenarioKey: string;
  /** One per market, or one per item of a list that has ids. */
  readonly many: boolean;
  readonly says: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export type ColumnType = 'f64' | 'i64';

/** A column of the core's state. Eight bytes a cell, whatever the type. */
export interface Column {
  readonly type: ColumnType;
  readonly unit: string;
  readonly says: string;
  /** Recorded every quarter into the tables that a run leaves behind. */
  readonly record?: boolean;
  /** Derived or scratch: left out of the state hash. */
  readonly unhashed?: boolean;
  /** The switch of the submodel that declares it: hashed and recorded only in runs with that submodel. */
  readonly of?: string;
}

/** How many rows of a table are in use. */
export type RowCount =
  | 'one'
  | 'labs'
  | 'segments'
  | 'segmentSlots'
  | 'classes'
  | 'communities'
  | 'labSegments'
  | 'clouds'
  | 'labClouds'
  | 'interventions'
  | 'labSlots'
  | 'labForecasts'
  | 'horizons'
  | 'labFlows'
  | 'accounts'
  | 'events';

/** A table of the core: columns at fixed addresses, rows by id. */
export interface Table {
  readonly name: string;
  readonly rows: RowCount;
  readonly maxRows: number;
  readonly says: string;
  readonly columns: Readonly<Record<string, Column>>;
}

/** One mechanism of the model: what it does, where it is computed, what it adds to the schema. */
export interface Submodel {
  readonly title: string;
  /** Without a switch it is always on. */
  readonly switch?: {
    readonly baseline: 'on' | 'off';
    readonly says: string;
    /** Laid out before the first quarter: no intervention can turn it. Always so where the submodel has columns of its own. */
    readonly atStart?: boolean;
  };
  /** The file that computes it. */
  readonly home: string;
  /** Its paragraph in docs/odd.md. */
  readonly odd: string;
  /** Rows of the checklist that it serves. */
  readonly serves: readonly string[];
  /** By group, then by name. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, Parameter>>>>;
  /** By table, then by name. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, Column>>>>;
}

/** The values of one row of a group, in canonical units. */
export type ValuesOf<G extends Readonly<Record<string, Parameter>>> = {
  -readonly [K in keyof G]: G[K] extends ChoiceParameter ? G[K]['options'][number] : number;
};
