// What page and reader say to each other.
import type { CustomerMoves } from '../../src/replay/customers.ts';
import type { Replay } from '../../src/replay/decode.ts';

export type ReadAnswer =
  | { readonly ok: true; readonly replay: Replay; readonly moves?: CustomerMoves }
  | { readonly ok: false; readonly message: string };
