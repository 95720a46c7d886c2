// Owns guessing which name was meant by one that does not exist.

const LONGEST_GUESSED = 64;

/** The candidate nearest to `typed`, or undefined where none is near enough to help. Case, dashes and dots count nothing. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > LONGEST_GUESSED) return undefined;
  const word = bare(typed);
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const name of candidates) {
    const other = bare(name);
    const bound = Math.max(1, 0.4 * Math.max(word.length, other.length));
    const isUnfinished = other.startsWith(word) || other.endsWith(word);
    // The difference in length is a lower bound, found without looking at a letter.
    if (!isUnfinished && Math.abs(word.length - other.length) > bound) continue;
    const cost = costOf(word, other);
    const near = cost <= bound;
    if (near && (best === undefined || cost < best.cost)) best = { name, cost };
  }
  return best?.name;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, '');
}

/** Optimal string alignment: insertions, deletions, replacements and swapped neighbours. A word that was left unfinished costs little. */
function costOf(typed: string, name: string): number {
  if (typed.length >= 3 && (name.startsWith(typed) || name.endsWith(typed))) return Math.min(1.5, 0.2 * (name.length - typed.length));
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const replaced = cell(above, j - 1) + (typed[i - 1] === name[j - 1] ? 0 : 1);
      const swapped = typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1] ? cell(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(cell(above, j) + 1, cell(row, j - 1) + 1, replaced, swapped));
    }
    before = above;
    above = row;
  }
  // A first letter that is right tells apart two names at the same distance.
  return cell(above, name.length) - (typed[0] === name[0] ? 0.1 : 0);
}

function cell(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}
