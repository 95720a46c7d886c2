// Checks what a person reads at the end of a run.
import { describe, expect, it } from 'vitest';
import type { FinishedRun } from '../../src/report/result.ts';
import { noteOf, runReport } from '../../src/report/run-report.ts';
import { NO_PAINT, widthOf } from '../../src/report/text.ts';
import { eventOf, smallRecording, smallRun, smallScenario } from './small-market.ts';

const reportOf = (changes: Partial<FinishedRun> = {}, width = 100, unicode = true): string =>
  runReport(smallRun(changes), { width, unicode, paint: NO_PAINT }).join('\n');

describe('report of a run', () => {
  it('tells who lives, who failed, when and why', () => {
    const report = reportOf();
    expect(report).toMatch(/Careful Lab +p10 +alive/);
    expect(report).toMatch(/Bold Lab +yolo +2026-Q2/);
    expect(report).toContain('Defaulted because the take-or-pay compute bill exceeded revenue: Bold Lab 2026-Q2.');
  });

  it('writes revenue as a year’s and cash as it stands', () => {
    const line = reportOf()
      .split('\n')
      .find((l) => l.startsWith('Careful Lab'));
    expect(line).toContain('360 T');
    expect(line).toContain('5.08 B');
  });

  it('names the hash, the folder and the speed', () => {
    const report = reportOf();
    expect(report).toContain('3333333333333333');
    expect(report).toContain('runs/small-1');
    expect(report).toContain('8.00 k customer-quarters a second');
  });

  it.each([100, 80, 60])('fits %i columns', (width) => {
    const events = [
      eventOf('default', 3, 0n, 'Bold Lab defaults: the take-or-pay compute bill exceeded revenue; 12.3 B USD of bills unpaid, 4.5 B USD of debt lost'),
    ];
    const report = reportOf({ recording: smallRecording(events) }, width);
    for (const line of report.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(report).toContain('Bold Lab');
  });

  it('draws with ASCII where nothing else can be trusted', () => {
    expect(/^[\n\x20-\x7e]*$/.test(reportOf({}, 100, false))).toBe(true);
  });

  it('never lets a name steer the terminal', () => {
    const scenario = smallScenario({ title: 'bad\x1b[2Jtitle', notes: 'worse\x07 note.' });
    const recording = smallRecording([eventOf('lead', 1, 0n, 'evil\x1b]0;title\x07 leads')]);
    const labs = scenario.labs.map((lab) => ({ ...lab, name: 'lab\x1b[31m' }));
    const report = reportOf({ scenario: { ...scenario, labs }, recording, out: 'runs/\x1b[5m' });
    for (const line of report.split('\n')) expect(/\p{Cc}/u.test(line)).toBe(false);
  });

  it('tells of events in the quarter in which they happened', () => {
    expect(reportOf({ recording: smallRecording([eventOf('lead', 2, 0n, 'Bold Lab takes the lead')]) })).toMatch(/2026-Q1 +Bold Lab takes the lead/);
  });
});

describe('note of a scenario', () => {
  it('finds the disclaimer wherever it stands in the notes', () => {
    const note = noteOf('Why this scenario exists. Stylised agents set from public figures,\n not a statement about any firm, not advice. More.');
    expect(note).toEqual({ text: 'Stylised agents set from public figures, not a statement about any firm, not advice.', isDisclaimer: true });
  });

  it('otherwise is the first sentence', () => {
    expect(noteOf('Two labs meet. Nothing more.')).toEqual({ text: 'Two labs meet.', isDisclaimer: false });
    expect(noteOf('')).toEqual({ text: '', isDisclaimer: false });
  });
});
