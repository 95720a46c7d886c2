// Flags of the commands as commander leaves them.

/** Flags of `run` as commander leaves them. */
export interface RunFlags {
  readonly seed?: string;
  readonly quarters?: string;
  readonly customers?: string;
  readonly shards?: string;
  readonly set?: readonly string[];
  readonly out?: string;
  readonly json?: true;
  readonly series?: true;
  readonly quiet?: true;
  readonly progress: boolean;
  readonly whatNext?: true;
}

/** Flags of every command that can answer in JSON. */
export interface JsonFlag {
  readonly json?: true;
}

export interface ViewFlags {
  readonly port?: string;
  readonly open: boolean;
  readonly json?: true;
}

/** Flags of `bench` as commander leaves them. */
export interface BenchFlags {
  readonly quick?: true;
  readonly filter?: string;
  readonly rounds?: string;
  readonly record?: true;
  readonly list?: true;
  readonly json?: true;
  readonly progress: boolean;
}
