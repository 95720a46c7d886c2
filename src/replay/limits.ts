// What a reader of replays agrees to unpack: sizes in a file are claims.

/** Bytes that all sections together may unpack to, unless the reader asks for another cap. */
export const MAX_UNPACKED_BYTES = 256 * 2 ** 20;
/** A section may unpack to this many times its stored size … */
export const MAX_RATIO = 200;
/** … and always to this many bytes, since short tables full of zeros pack better than that. */
export const RATIO_FREE_BYTES = 4 * 2 ** 20;
/** A scenario of 255 labs and 8 segments takes less than a tenth of this. */
export const MAX_SCENARIO_BYTES = 16 * 2 ** 20;
