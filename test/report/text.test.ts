// Checks that text keeps to its width and that names cannot steer a terminal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, pad, printable, widthOf, wrap } from '../../src/report/text.ts';

describe('text', () => {
  it('shows escape sequences instead of obeying them', () => {
    expect(printable('\x1b[31mred\x07\r\n')).toBe('\\x1b[31mred\\x07\\x0d\\x0a');
    expect(printable('abc\u202edcba')).toBe('abc\\u202edcba');
  });

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(printable(text))).toBe(false);
      }),
    );
  });

  it('keeps letters of every script', () => {
    expect(printable('Zhipu 智谱 Ünïcode')).toBe('Zhipu 智谱 Ünïcode');
  });

  it('counts wide letters as two columns and accents as none', () => {
    expect(widthOf('智谱')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('lab')).toBe(3);
  });

  it('cuts to the width and says that it cut', () => {
    expect(cut('abcdef', 4, true)).toBe('abc…');
    expect(cut('abcdef', 4, false)).toBe('abc~');
    expect(cut('abcd', 4, true)).toBe('abcd');
    expect(widthOf(cut('智谱智谱', 4, true))).toBeLessThanOrEqual(4);
  });

  it('never cuts or pads past the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const safe = printable(text);
        expect(widthOf(pad(cut(safe, width, true), width, 'left'))).toBe(width);
      }),
    );
  });

  it('wraps at blanks and loses no word', () => {
    const lines = wrap('one two three four five', 9);
    expect(lines).toEqual(['one two', 'three', 'four five']);
    expect(lines.join(' ')).toBe('one two three four five');
  });
});
