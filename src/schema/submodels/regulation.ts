// Regulation, regions and sovereignty: switch, parameters and columns.
import { REGIONS } from '../codes.ts';
import type { Submodel } from '../types.ts';

export const regulation = {
  title: 'Regulation and sovereignty',
  switch: {
    baseline: 'off',
    says: 'Rules cost labs money, customers ask for data at home, exports of chips are controlled, and neighbours oppose sites; off: none of that.',
  },
  home: 'assembly/society/regulation.ts',
  odd: 'Every lab has a home region. A class that lives elsewhere loses residencyTaste × (1 − localisation) in utility with it: data residency, procurement rules, physical isolation. Localisation costs localisationUsd a quarter times its degree. Compliance costs a share complianceShare of revenue. Export control leaves a lab exportQuota of what it would order. Opposition near sites and carbon rules take from connected power a part oppositionShare × capacity over what power can feed.',
  serves: ['AC11', 'AC21', 'GP01', 'GP02', 'GP03', 'GP04', 'SH06', 'FB05', 'DM17'],
  parameters: {
    labs: {
      homeRegion: {
        kind: 'choice',
        options: REGIONS.map((region) => region.name),
        baseline: 'north-america',
        says: 'Region whose rules the lab lives under.',
        source: 'assumption: most labs are there',
      },
      localisation: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'How far the lab keeps data and machines where its customers are.',
        source: 'GP03: localisation, physical isolation; the degree is an assumption',
      },
      exportQuota: {
        kind: 'number',
        unit: 'share',
        baseline: 1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the chips it would order that export control leaves the lab.',
        source: 'assumption: no control unless a scenario says so',
      },
    },
    classes: {
      residencyTaste: {
        kind: 'number',
        unit: 'utils',
        baseline: 0.3,
        min: 0,
        max: 20,
        tune: 'linear',
        says: 'Utility lost with a foreign lab that is not local at all.',
        source: 'assumption: less than the difference between two good products',
      },
    },
    market: {
      complianceShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.01,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of revenue that compliance costs.',
        source: 'assumption: a per cent',
      },
      localisationUsd: {
        kind: 'number',
        unit: 'USD/quarter',
        baseline: 10000000,
        min: 0,
        max: 10000000000000,
        tune: 'log',
        says: 'What full localisation costs a lab a quarter.',
        source: 'assumption: a few data centres’ staff and audits',
      },
    },
    supply: {
      oppositionShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.1,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of connected power that opposition takes where all of it is used.',
        source: 'FB05, GP04; the size is an assumption',
      },
    },
  },
  columns: {
    lab: {
      complianceCents: { type: 'i64', unit: 'cents', says: 'Cost of compliance and localisation in the quarter.', record: true },
    },
  },
} as const satisfies Submodel;
