// Exit: its switch and parameters.
import type { Submodel } from '../types.ts';

export const exit = {
  title: 'Default',
  switch: { baseline: 'on', says: 'A lab whose cash is below zero after all help defaults and is liquidated; off: it goes on with an overdraft.' },
  home: 'assembly/capital/default.ts',
  odd: 'A lab whose cash is below zero after all help defaults. Its clouds stay unpaid, its lenders write off, its capacity is gone, and its customers choose again.',
  serves: ['FI13'],
  parameters: {},
} as const satisfies Submodel;
