// Serves the viewer and one replay on this machine, to nobody else: loopback only, a known Host, a secret in the path.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

export interface ViewerOptions {
  /** Folder of the built viewer. */
  readonly site: string;
  readonly replay: Uint8Array;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface ServedViewer {
  /** Opens the viewer with the replay. */
  readonly url: string;
  close(): Promise<void>;
}

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // Shared memory between the threads of a verification needs an isolated page.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Rejects where the port is taken. */
export async function serveViewer({ site, replay, port }: ViewerOptions): Promise<ServedViewer> {
  const path = `/replay/${randomBytes(16).toString('hex')}.replay`;
  const files = sirv(site, { dev: false, etag: true, dotfiles: false, single: false });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isLocal(request, server)) return refuse(response, 403, 'This viewer answers to this machine only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.');
    if (request.url === path) return send(response, replay);
    files(request, response, () => refuse(response, 404, 'Not here.'));
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${portOf(server)}/#replay=${encodeURIComponent(path)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of another site that resolves its name to 127.0.0.1 still sends its own name. */
function isLocal(request: IncomingMessage, server: Server): boolean {
  const port = portOf(server);
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function send(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': bytes.length, 'Cache-Control': 'no-store' });
  response.end(bytes);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
