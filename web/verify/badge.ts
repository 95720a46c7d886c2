// The badge beside the title: computes the run again and says whether it is the one that is shown.
import { button, el } from '../panels/dom.ts';
import type { Run } from '../state/run.ts';
import { compare, sentence } from './compare.ts';
import type { VerifyAnswer, VerifyRequest } from './messages.ts';

declare const __CORE_HASH__: string;

/** Larger runs are computed again only when asked for. */
const MOST_UNASKED = 40_000_000;

export interface Verifier {
  /** Ends whatever goes on and looks at another run. */
  open(run: Run): void;
}

export function newVerifier(place: HTMLElement): Verifier {
  const badge = el('output', { class: 'badge', live: 'polite' });
  let worker: Worker | undefined;
  const cancel = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const tell = (text: string, state: string, title = ''): void => {
    badge.textContent = text;
    badge.title = title;
    badge.dataset.state = state;
  };
  const offer = (run: Run, text: string): void => {
    tell(text, 'open');
    place.replaceChildren(badge, button({ text: 'Verify', label: 'Compute this run again and compare', press: () => start(run) }));
  };

  function start(run: Run): void {
    cancel();
    const { header, scenario, labels } = run;
    place.replaceChildren(
      badge,
      button({
        text: 'Cancel',
        label: 'Stop verifying',
        press: () => {
          cancel();
          offer(run, 'not verified');
        },
      }),
    );
    tell('checking…', 'busy');
    const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker = own;
    const finish = (text: string, state: string, title: string): void => {
      if (worker !== own) return;
      cancel();
      place.replaceChildren(badge);
      tell(text, state, title);
    };
    own.onmessage = ({ data }: MessageEvent<VerifyAnswer>) => {
      if (worker !== own) return;
      if (data.type === 'progress') tell(`checking ${data.quarter + 1}/${data.quarters}`, 'busy');
      else if (data.type === 'failed') finish('cannot be verified', 'bad', `The run could not be computed again: ${data.message}.`);
      else {
        const said = sentence(compare(header, data.hashes), labels, header.coreHash, __CORE_HASH__);
        finish(`${said.ok ? '✓' : '≠'} ${said.short}`, said.ok ? 'good' : 'bad', said.long);
      }
    };
    own.onerror = (event) => finish('cannot be verified', 'bad', `The verifier failed: ${event.message || 'it could not be loaded'}.`);
    const request: VerifyRequest = { scenario, seed: header.seed, quarters: header.quarters, customers: header.customers };
    own.postMessage(request);
  }

  return {
    open(run) {
      cancel();
      if (run.header.customers * run.header.quarters <= MOST_UNASKED) start(run);
      else offer(run, 'not verified');
    },
  };
}
