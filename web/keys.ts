// Which key does what; keys that a field, the browser or a reader of the screen needs stay theirs.
import type { Action } from './state/view.ts';

type KeyFacts = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>;

/** `eventQuarter` gives the quarter of the next or previous event. */
export function keyAction(event: KeyFacts, eventQuarter: (direction: 1 | -1) => number | undefined): Action | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const on = targetKind(event.target);
  const { key } = event;
  if (on === 'field' || (on === 'slider' && /^(Arrow|Home|End|Page)/.test(key) && !event.shiftKey) || (on === 'button' && (key === ' ' || key === 'Enter')))
    return undefined;
  switch (key) {
    case ' ':
      return { type: 'toggle-play' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { type: 'step', by: (key === 'ArrowLeft' ? -1 : 1) * (event.shiftKey ? 4 : 1) };
    case 'Home':
      return { type: 'seek', quarter: 0 };
    case 'End':
      return { type: 'seek', quarter: Number.MAX_SAFE_INTEGER };
    case '[':
    case ']': {
      const quarter = eventQuarter(key === ']' ? 1 : -1);
      return quarter === undefined ? undefined : { type: 'seek', quarter };
    }
    case '-':
      return { type: 'slower' };
    case '=':
    case '+':
      return { type: 'faster' };
    case 't':
    case 'T':
      return { type: 'toggle-mode' };
    case 'd':
    case 'D':
      return { type: 'toggle-theme' };
    case '?':
      return { type: 'toggle-help' };
    case '0':
      return { type: 'select', lab: -1 };
    default:
      return /^[1-8]$/.test(key) ? { type: 'select', lab: Number(key) - 1 } : undefined;
  }
}

function targetKind(target: EventTarget | null): 'field' | 'slider' | 'button' | 'page' {
  const tag = (target as { readonly tagName?: string } | null)?.tagName;
  if (tag === 'INPUT') return (target as HTMLInputElement).type === 'range' ? 'slider' : 'field';
  if (tag === 'SELECT' || tag === 'TEXTAREA') return 'field';
  return tag === 'BUTTON' || tag === 'SUMMARY' ? 'button' : 'page';
}
