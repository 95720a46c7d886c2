// Events as sentences: names, figures and plurals.
import { describe, expect, it } from 'vitest';
import { type EventFacts, eventText } from '../../src/engine/event-text.ts';

const told = (facts: Partial<EventFacts>): string => eventText({ kind: '', name: 'Builder', amount: 0n, figure: 0, cause: 0, ...facts });

describe('the text of an event', () => {
  it('names the cloud that is down', () => {
    expect(told({ kind: 'outage', name: 'Anchor Cloud', amount: 192n })).toBe('Anchor Cloud is down for 192 hours');
    expect(told({ kind: 'outage', name: 'Anchor Cloud', amount: 1n })).toBe('Anchor Cloud is down for 1 hour');
  });

  it('separates thousands', () => {
    expect(told({ kind: 'late-delivery', amount: 30_044n })).toBe('30,044 units for Builder are late');
    expect(told({ kind: 'late-delivery', amount: 1n })).toBe('1 unit for Builder is late');
    expect(told({ kind: 'cancellation', amount: 100n, figure: 1_234_567 })).toContain('cancels 1,234,567 units');
  });

  it('reads well whatever an intervention is called', () => {
    const names = { name: 'Outages', says: 'Clouds fail more often.' };
    expect(told({ kind: 'intervention', figure: 4, ...names })).toBe('Begins: Outages (4 quarters): Clouds fail more often');
    expect(told({ kind: 'intervention', figure: 1, name: 'Shock' })).toBe('Begins: Shock (1 quarter)');
    expect(told({ kind: 'intervention', figure: 0, name: 'Shock' })).toBe('Begins: Shock');
    expect(told({ kind: 'intervention-ends', ...names })).toBe('Ends: Outages');
    expect(told({ kind: 'slip', amount: 1n })).toBe('demand stands still for 1 quarter');
  });
});
