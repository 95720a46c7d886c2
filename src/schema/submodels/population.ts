// Population: who the customers are; always on.
import type { Submodel } from '../types.ts';

export const population = {
  title: 'Population',
  home: 'assembly/customers/population.ts',
  odd: 'Customers have ids 0…N−1, and everything about one of them is a function of its id and the seed, so any split into shards holds the same people. Ids are cut in order into classes, by sampleShare × share; a class is a vertical inside a segment (finance, health or law among enterprises; developers; consumers) with one taste, one contract and one region, and a segment states how many real customers its simulated ones stand for. Base usage is lognormal with mean one and standard deviation usageSd of its log, in whole 4,096ths of an average customer. A share initialAdopted is in the market at the start and buys from the labs by initialShare, since up to initialTenureQuarters.',
  serves: ['AC15', 'AC16', 'AC17', 'DM05', 'DM13'],
  parameters: {},
  columns: {
    segment: {
      startUsage: {
        type: 'i64',
        unit: 'base usage',
        says: 'Summed base usage of this shard’s customers at the start; none is lost or made later.',
        unhashed: true,
      },
    },
  },
} as const satisfies Submodel;
