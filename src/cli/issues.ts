// Owns how the problems of a scenario are told: to a person with the lines around them, to a script as JSON.
import type { SourceText } from '../model/layers.ts';
import type { Issue } from '../model/scenario.ts';
import { SET_FILE } from '../model/sets.ts';
import { cut, type Look, printable } from '../report/text.ts';
import { Failure } from './failure.ts';

const LINES_BEFORE = 1;
const MOST_TOLD = 20;

/** The lines of one problem: where, what, what to write instead, and the place in the text where the text is known. */
export function issueLines(issue: Issue, source: SourceText, look: Look): readonly string[] {
  const { paint } = look;
  const where = issue.file === SET_FILE ? SET_FILE : `${issue.file}:${issue.line}:${issue.column}`;
  const what = issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`;
  return [
    `${paint.bold(printable(where))}  ${printable(what)}`,
    ...(issue.suggestion === undefined ? [] : [`  ${paint.green(`write instead: ${printable(issue.suggestion)}`)}`]),
    ...(issue.file === source.file ? codeFrame(source.text, issue, look) : []),
  ];
}

/** The problem as one JSON line of `scenario check`. */
export function issueObject(issue: Issue): object {
  return { schema: 'overbuild/issue/1', type: 'issue', ...issue };
}

/** One failure for all problems of an input; a single one is told in the message itself. */
export function contentFailure(issues: readonly Issue[], source: SourceText, look: Look): Failure {
  const [first] = issues;
  const details = { issues };
  if (first === undefined) throw new Error('a failure of content needs a problem');
  const told = issues.slice(0, MOST_TOLD).flatMap((issue) => issueLines(issue, source, look));
  const more = issues.length > MOST_TOLD ? [`and ${issues.length - MOST_TOLD} more`] : [];
  if (issues.length > 1) return new Failure('content', `${first.file} has ${issues.length} problems`, [...told, ...more], details);
  const [head = '', ...rest] = issueLines(first, source, look);
  return new Failure('content', head, rest, details);
}

function codeFrame(text: string, issue: Issue, look: Look): readonly string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  if (issue.line < 1 || issue.line > lines.length) return [];
  const width = String(issue.line).length;
  const from = Math.max(1, issue.line - LINES_BEFORE);
  const shown = lines.slice(from - 1, issue.line).map((line, i) => {
    const number = from + i;
    const mark = number === issue.line ? '>' : ' ';
    return `  ${mark} ${String(number).padStart(width)} | ${cut(printable(line), look.width - width - 8, look.unicode)}`;
  });
  const before = printable((lines[issue.line - 1] ?? '').slice(0, Math.max(0, issue.column - 1)));
  return [...shown.map(look.paint.dim), look.paint.red(`  ${' '.repeat(width + 2)} | ${' '.repeat(Math.min(before.length, look.width - width - 9))}^`)];
}
