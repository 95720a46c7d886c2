// Stands between a text and the YAML reader: what is too large, too deep or too clever is stopped while it is read, not after.
import { CST, Lexer, type LineCounter, Parser } from 'yaml';

export const MAX_TEXT_BYTES = 1_048_576;
export const MAX_DEPTH = 32;
/** The largest legal scenario, every figure of 255 labs with its source, has about 200,000 tokens. */
const MAX_TOKENS = 262_144;
const MAX_LINES = 32_768;
const MAX_ENTRIES = 2_048;
const MAX_TOKEN_LENGTH = 16_384;
/** Each kind of mistake that can be repeated on every character is reported so often. */
const MAX_FINDINGS = 20;

export interface Finding {
  readonly offset: number;
  readonly message: string;
  readonly tooLarge?: true;
}

export interface Guarded {
  readonly tokens: readonly CST.Token[];
  readonly findings: readonly Finding[];
  /** Nothing after the last finding was read. */
  readonly stopped: boolean;
}

const FEATURES: Readonly<Record<string, string>> = {
  alias: 'aliases are not supported: write the value out',
  anchor: 'anchors are not supported: write the value out where it is needed',
  tag: 'tags are not supported: write the plain value',
  'directive-line': 'directives are not supported: remove the line',
};

/** The text in the parser's tokens, as far as it stays within bounds. `lines` learns where each line starts. */
export function tokensOf(text: string, lines: LineCounter): Guarded {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const findings: Finding[] = [];
  const stop = (finding: Finding): Guarded => ({ tokens, findings: [...findings, finding], stopped: true });
  lines.addNewLine(0);
  let count = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset: number = parser.offset;
    const type: CST.TokenType | null = isScalar ? 'scalar' : CST.tokenType(lexeme);
    isScalar = !isScalar && type === 'scalar';
    const unsupported = type === null ? undefined : FEATURES[type];
    if (unsupported !== undefined && findings.length < MAX_FINDINGS) findings.push({ offset, message: unsupported });
    if (lexeme.length > MAX_TOKEN_LENGTH) return stop({ offset, message: `a single text is longer than ${MAX_TOKEN_LENGTH} characters` });
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH + 2) return stop({ offset, message: `maps and lists are nested more than ${MAX_DEPTH} deep` });
    if (++count > MAX_TOKENS || lines.lineStarts.length > MAX_LINES)
      return stop({ offset, message: `the file goes on for too long: more than ${MAX_LINES} lines or ${MAX_TOKENS} words and marks` });
    const top = parser.stack.at(-1);
    if (top !== undefined && 'items' in top && top.items.length > MAX_ENTRIES)
      return stop({
        offset,
        message: `more than ${MAX_ENTRIES} entries in one ${top.type === 'block-map' ? 'map' : 'list'}`,
        ...(top.type === 'block-map' ? {} : { tooLarge: true as const }),
      });
  }
  tokens.push(...parser.end());
  return { tokens, findings, stopped: false };
}

/** Characters that are no text: controls, halves of pairs, what a decoder puts where bytes were not UTF-8, and line ends of 1999. */
export function wrongCharacters(text: string): readonly Finding[] {
  const wrong = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFEFF\uFFFD\uFFFE\uFFFF]|\r(?!\n)/gu;
  const findings: Finding[] = [];
  for (const match of text.matchAll(wrong)) {
    findings.push({ offset: match.index, message: characterProblem(match[0]) });
    if (findings.length === MAX_FINDINGS) break;
  }
  return findings;
}

function characterProblem(character: string): string {
  if (character === '\uFFFD') return 'these bytes are not UTF-8: save the file as UTF-8';
  if (character === '\r') return 'a carriage return without a line feed: save the file with ordinary line ends';
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the character U+${code} cannot stand in a scenario`;
}
