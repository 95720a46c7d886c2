// The viewer's server: it answers this machine, gives the one replay to who knows its secret, and nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedViewer, serveViewer } from '../../src/server/viewer.ts';

const site = new URL('../../out/server-site/', import.meta.url).pathname;
let served: ServedViewer;
let port: number;
let replayPath: string;

beforeAll(async () => {
  mkdirSync(site, { recursive: true });
  writeFileSync(`${site}index.html`, '<p>viewer</p>');
  writeFileSync(`${site}../server-secret.txt`, 'outside');
  served = await serveViewer({ site, replay: Uint8Array.of(1, 2, 3), port: 0 });
  port = Number(new URL(served.url).port);
  replayPath = decodeURIComponent(new URL(served.url).hash.replace('#replay=', ''));
});
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

function ask(path: string, more: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: more.method ?? 'GET', headers: { Host: more.host ?? `127.0.0.1:${port}` } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of the viewer', () => {
  it('gives the page with a strict policy and an isolated origin', async () => {
    const { status, body, headers } = await ask('/');
    expect([status, body]).toEqual([200, '<p>viewer</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it('gives the replay to who knows its path, and a guess nothing', async () => {
    expect((await ask(replayPath)).body).toBe('\u0001\u0002\u0003');
    expect((await ask('/replay/0123456789abcdef0123456789abcdef.replay')).status).toBe(404);
  });

  it('refuses other names for this machine, as a page that rebinds its own name would use', async () => {
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) expect((await ask('/', { host })).status).toBe(403);
  });

  it('refuses everything but reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', { method })).status).toBe(405);
  });

  it('reads nothing outside its folder', async () => {
    for (const path of [
      '/../server-secret.txt',
      '/%2e%2e/server-secret.txt',
      '/..%2fserver-secret.txt',
      '/./../server-secret.txt',
      '//../server-secret.txt',
      '/%00',
      '/..\\server-secret.txt',
    ]) {
      const { status, body } = await ask(path);
      expect([status, body.includes('outside')], path).toEqual([404, false]);
    }
  });
});
