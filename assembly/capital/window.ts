// Whether investors pay for equity rounds in this quarter.
import * as market from "../generated/market";
import * as submodel from "../generated/submodel";

/** With it shut there are no ordinary rounds, no money from suppliers and no listings. */
export function windowIsOpen(): bool { return submodel.sentiment() == 0 || market.windowOpen() != 0; }
