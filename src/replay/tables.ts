// What a run leaves behind as data: long tables with one row a quarter and id, and the events in order.

export type CellType = 'i32' | 'i64' | 'f64';

/** A column of a recorded table; `i64` holds cents and counts exactly. */
export interface RecordedColumn {
  readonly name: string;
  readonly type: CellType;
  readonly unit: string;
  readonly values: Int32Array | BigInt64Array | Float64Array;
}

export const TABLE_NAMES = ['market', 'segment', 'lab', 'labSegment'] as const;
export type RecordedTableName = (typeof TABLE_NAMES)[number];

/** `market` has one row a quarter; `lab`, `segment` and `labSegment` one a quarter and id, quarter by quarter. The first columns are the keys. */
export interface RecordedTable {
  readonly name: RecordedTableName;
  readonly rows: number;
  readonly columns: readonly RecordedColumn[];
}

/** A table without its cells. */
export interface TableShape {
  readonly name: RecordedTableName;
  readonly rows: number;
  readonly columns: readonly Omit<RecordedColumn, 'values'>[];
}

export interface RunEvent {
  readonly quarter: number;
  /** A name of EVENTS in the schema. */
  readonly kind: string;
  /** Index of the lab, −1 for the market. */
  readonly lab: number;
  /** Cents or a count, as the kind defines. */
  readonly amount: bigint;
  readonly figure: number;
  /** The event in one sentence. */
  readonly text: string;
}
