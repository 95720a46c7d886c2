// Observation: dials of labs, and what the market has lost; parameters and columns.
import type { Submodel } from '../types.ts';

export const observation = {
  title: 'Dials, peaks and losses',
  home: 'assembly/observe/dials.ts',
  odd: 'What is written down decides nothing. Four dials explain a default. The committed ratio c is what a lab will have to pay in the quarter in which an order placed now arrives (bills of firm orders, stages and upkeep of sites, fixed pay, debt service) over the revenue that it expects then. With G the yearly growth that it believes in over its lead of L years, the break-even slip is δ* = ln(1/c) / ln G, the buffer b is cash and undrawn credit in years of today’s revenue, and the longest slip that it survives is δ* + b / (c G^L − 1); where c is above 1, the losses that it is spared because revenue starts at one and not at c count as buffer, (c − 1 − ln c) / ln G. Bills count in full, also where they were paid ahead. A lab that follows a plan believes in it until its last order. All stay between 0 and 99; a lab without growth or with little committed survives any slip (99), one without revenue none. By Minsky’s classes income before depreciation and after pay covers interest and repayment (hedge), interest alone (speculative), or neither (Ponzi). Peak is the highest market value of all labs so far, drawdown how far value is below it. Invested is the money that outsiders have put in: cash at the start, equity, loans. Lost is what was in labs that failed: cash at the start and equity at cost, and what lenders did not get back, less what was left for shareholders; bills that suppliers lost are told beside it. When drawdown first reaches burstDrawdown after a peak, a burst is noted.',
  serves: ['SC01', 'SC02', 'SC03', 'FB06', 'FI07', 'FI08', 'FI14', 'SC04'],
  parameters: {
    capital: {
      burstDrawdown: {
        kind: 'number',
        unit: 'share',
        baseline: 0.4,
        min: 0.01,
        max: 1,
        tune: 'linear',
        says: 'Fall of market value from its peak that is noted as a burst.',
        source: 'dynamics §6.4: 0.4; decides nothing else',
      },
    },
  },
  columns: {
    market: {
      peakValueCents: { type: 'i64', unit: 'cents', says: 'Highest market value of all labs so far.', record: true, unhashed: true },
      drawdown: { type: 'f64', unit: 'share', says: 'How far market value is below that peak.', record: true, unhashed: true },
      burstNoted: { type: 'i64', unit: 'switch', says: '1 once the fall from this peak has been noted.', unhashed: true },
      investedCents: { type: 'i64', unit: 'cents', says: 'Money that outsiders have put into labs so far.', record: true, unhashed: true },
      lostCents: {
        type: 'i64',
        unit: 'cents',
        says: 'Of that, what was in labs that failed: equity, and what lenders did not get back.',
        record: true,
        unhashed: true,
      },
      lostShare: { type: 'f64', unit: 'share', says: 'Lost over invested.', record: true, unhashed: true },
      churn: { type: 'f64', unit: 'share', says: 'Customers in the market who changed lab, left or came back in the quarter.', record: true, unhashed: true },
      spendOverRevenue: { type: 'f64', unit: 'factor', says: 'Compute bills and payments for sites over revenue.', record: true, unhashed: true },
    },
    lab: {
      committedRatio: {
        type: 'f64',
        unit: 'factor',
        says: 'c: committed cost over expected revenue at the end of the lead time.',
        record: true,
        unhashed: true,
      },
      breakEvenSlip: {
        type: 'f64',
        unit: 'years',
        says: 'δ*: slip of revenue at which the lab starts to lose money at the worst date.',
        record: true,
        unhashed: true,
      },
      buffer: { type: 'f64', unit: 'years', says: 'b: cash and undrawn credit in years of revenue.', record: true, unhashed: true },
      longestSlip: { type: 'f64', unit: 'years', says: 'δ_max: longest slip that the lab survives.', record: true, unhashed: true },
      minsky: { type: 'i64', unit: 'code', says: 'Minsky class: 0 without debt, 1 hedge, 2 speculative, 3 Ponzi.', record: true, unhashed: true },
      paidInCents: { type: 'i64', unit: 'cents', says: 'Cash at the start and equity paid in since.', unhashed: true },
    },
  },
} as const satisfies Submodel;
