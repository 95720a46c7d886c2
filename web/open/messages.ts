// What page and reader say to each other.
import type { Replay } from '../../src/replay/decode.ts';

export type ReadAnswer = { readonly ok: true; readonly replay: Replay } | { readonly ok: false; readonly message: string };
