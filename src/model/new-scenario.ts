// The text of a scenario to start from.
import { STRATEGIES } from '../schema/codes.ts';
import { oneOf } from './quantity.ts';
import { SCENARIO_FORMAT } from './scenario.ts';

/** A commented file that loads as it stands wherever `duopoly` can be found. */
export function newScenario(name: string): string {
  const text = /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) ? name : JSON.stringify(name);
  return `# A scenario states how a market differs from another; everything else is inherited.
# "overbuild scenario check FILE" says what is wrong with it, "overbuild explain PATH" what a parameter means.
format: ${SCENARIO_FORMAT}
name: ${text}
title: ${JSON.stringify(`Duopoly, changed: ${name}`)}
notes: |
  What the scenario is about, and what to look for.

# The market that this one changes.
extends: duopoly

# Numbers may carry a unit: 8 quarters or 2 years, 20 B USD, 35 %, 0.6 GW, 10x.
quarters: 8 years

# Any value can state where it comes from.
market:
  demandGrowthPerYear: { value: 2x, source: "an assumption of mine" }

# Lists are merged by id: an id that exists is changed, a new one is added, and "remove: true" drops one.
# labs:
#   - id: a-new-lab
#     strategy: p10            # ${oneOf(STRATEGIES.map(({ name }) => name))}
#     leadQuarters: 6 quarters
#     cashUsd: 5 B USD
#     segments:
#       enterprise: { initialShare: 10 %, focus: 0.5 }

# Clouds rent out capacity; the shares of a lab at its clouds sum to 100 %.
# clouds:
#   - { id: a-cloud, name: A cloud }

# What happens on a date, or with a chance a quarter, for a time or for good: set, scale or shift what a path names.
# interventions:
#   - id: rent-shock
#     says: Rent of new capacity doubles for a year.
#     quarter: 2026-Q1         # or hazard: 5 %/quarter, with from and until
#     lasts: 4 quarters
#     scale: { supply.rentUsd: 2x }

# Submodels can be switched off to reach a simpler market.
# submodels:
#   debt: off
`;
}
