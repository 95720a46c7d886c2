// Stands between a text and the YAML reader: what is too large, too deep or too clever is stopped while it is read, not after.
import { CST, Lexer, type LineCounter, Parser } from 'yaml';

export const MAX_TEXT_BYTES = 2_097_152;
export const MAX_DEPTH = 32;
/** 255 labs that state every figure have about 200,000 tokens. What is read costs some two microseconds a token. */
const MAX_TOKENS = 524_288;
const MAX_LINES = 131_072;
/** Far above the parameters of a lab, and above what a list of a scenario may hold. */
const MAX_KEYS = 256;
const MAX_ITEMS = 512;
/** Tokens in a row that say nothing; a line of comment is two. */
const MAX_IDLE = 8_192;
const MAX_TOKEN_LENGTH = 16_384;
/** A file with so many mistakes of a kind is not a scenario: reading stops. */
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
  let errors = 0;
  let documents = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset: number = parser.offset;
    const type: CST.TokenType | null = isScalar ? 'scalar' : CST.tokenType(lexeme);
    isScalar = !isScalar && type === 'scalar';
    const unsupported = type === null ? undefined : FEATURES[type];
    if (unsupported !== undefined) findings.push({ offset, message: unsupported });
    if (findings.length > MAX_FINDINGS) return stop({ offset, message: 'nothing more was read after so many mistakes' });
    if (lexeme.length > MAX_TOKEN_LENGTH) return stop({ offset, message: `a single text is longer than ${MAX_TOKEN_LENGTH} characters` });
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
      if (token.type === 'document') documents++;
    }
    if (errors > MAX_FINDINGS) return stop({ offset, message: 'not valid YAML: nothing more was read after so many mistakes' });
    if (documents > 0 && parser.stack[0]?.type === 'document')
      return { tokens, findings: [...findings, { offset, message: 'a second document starts here: a file holds one scenario' }], stopped: false };
    if (parser.stack.length > MAX_DEPTH && parser.stack.filter((token) => 'items' in token).length > MAX_DEPTH)
      return stop({ offset, message: `maps and lists are nested more than ${MAX_DEPTH} deep` });
    if (++count > MAX_TOKENS || lines.lineStarts.length > MAX_LINES)
      return stop({ offset, message: `the file goes on for too long: more than ${MAX_LINES} lines or ${MAX_TOKENS} words and marks` });
    if (count % 512 === 0 && Math.max(tokens.length, idleRun(parser.stack.at(-1))) > MAX_IDLE)
      return stop({ offset, message: `more than ${MAX_IDLE} blank lines, comments or stray marks in a row` });
    const crowd = crowdOf(parser.stack.at(-1));
    if (crowd !== undefined) return stop({ offset, ...crowd });
  }
  tokens.push(...parser.end());
  return { tokens, findings, stopped: false };
}

/** What is wrong with a collection that has more entries than any in a scenario. */
function crowdOf(token: CST.Token | undefined): Omit<Finding, 'offset'> | undefined {
  if (token === undefined || !('items' in token)) return undefined;
  const isList = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  if (isList && token.items.length > MAX_ITEMS)
    return { message: `a list of more than ${MAX_ITEMS} items: no list of a scenario can be so long`, tooLarge: true };
  return !isList && token.items.length > MAX_KEYS ? { message: `a map of more than ${MAX_KEYS} keys: no map of a scenario has so many` } : undefined;
}

/** Blanks, comments and stray marks that have gathered around the value being read. */
function idleRun(token: CST.Token | undefined): number {
  if (token === undefined) return 0;
  const last = 'items' in token ? token.items.at(-1) : undefined;
  const end = 'end' in token ? (token.end?.length ?? 0) : 0;
  return Math.max(end, last?.start.length ?? 0, last?.sep?.length ?? 0);
}

/** Characters that are no text: controls, halves of pairs, what a decoder puts where bytes were not UTF-8, and line ends of 1999. */
export function wrongCharacters(text: string): readonly Finding[] {
  // In another encoding every second character is wrong: once is enough to say.
  const foreign = Math.min(...['\u0000', '\uFFFD'].map((character) => text.indexOf(character)).map((at) => (at < 0 ? text.length : at)));
  if (foreign < text.length) return [{ offset: foreign, message: 'this is no UTF-8 text: if it is UTF-16 or Latin-1, save the file as UTF-8' }];
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
