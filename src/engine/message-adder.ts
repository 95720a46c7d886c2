// Shards that share no memory: each sends its part to a coordinator and waits for the sum.
import { type Adder, addAll, BrokenBarrier } from './adder.ts';

/** What both ends of a channel speak: a MessagePort, or a worker. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** What a shard sends that cannot go on, and what the others hear then. */
const BROKEN = 'broken';

/** Called by a shard that cannot go on: everybody who waits, or will, throws BrokenBarrier. */
export function giveUp(port: Port): void {
  port.postMessage(BROKEN, []);
}

/** The adder of one shard. */
export function messageAdder(port: Port): Adder {
  return {
    addUp(part) {
      if (part.length === 0) return undefined;
      return new Promise((resolve, reject) => {
        port.onmessage = ({ data }) => {
          if (!(data instanceof BigInt64Array)) return reject(new BrokenBarrier());
          part.set(data);
          resolve();
        };
        const copy = part.slice();
        port.postMessage(copy, [copy.buffer]);
      });
    },
  };
}

/** Adds up what all shards send, and sends each the sum; one port a shard. */
export function coordinate(ports: readonly Port[]): void {
  const parts = new Map<number, BigInt64Array>();
  let broken = false;
  ports.forEach((port, shard) => {
    port.onmessage = ({ data }) => {
      if (broken || !(data instanceof BigInt64Array)) {
        broken = true;
        for (const other of ports) giveUp(other);
        return;
      }
      parts.set(shard, data);
      if (parts.size < ports.length) return;
      const whole = ports.map((_, k) => parts.get(k) ?? new BigInt64Array(0));
      parts.clear();
      addAll(whole);
      whole.forEach((sum, k) => {
        ports[k]?.postMessage(sum, [sum.buffer as ArrayBuffer]);
      });
    };
  });
}
