import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';

/** A statement, as far as tests look at it. */
export interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly actor: unknown;
  readonly result?: Record<string, unknown>;
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category: readonly { readonly id: string }[]; readonly grouping?: unknown };
    readonly extensions: Record<string, unknown>;
  };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'text/xml',
  xsd: 'text/xml',
};
const TOKEN = 'c2VjcmV0';
export const registration = '9f1d7e62-6b7b-4c57-9a4c-0a39a7a2a6f1';
export const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1204' } };
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Another system: it serves a package, has the SCORM API of scorm-again around it, and a small record store for cmi5. */
export class OtherSystem {
  readonly statements: Statement[] = [];
  /** What was asked of the record store, in order. */
  readonly calls: string[] = [];
  private readonly states = new Map<string, string>();
  private files: Record<string, Uint8Array> = {};
  private readonly server: Server;
  url = '';

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  /** What the course keeps in the record store, or nothing yet. */
  get kept(): { readonly read?: readonly number[] } {
    return JSON.parse(this.states.get('puertas-abiertas') ?? '{}') as { read?: number[] };
  }

  close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    // browsers open connections ahead, which would be waited for
    this.server.closeAllConnections();
    return closed;
  }

  /** Takes in a package. @returns the text of its files */
  take(zip: Uint8Array): Map<string, string> {
    this.files = unzipSync(zip);
    return new Map(Object.entries(this.files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
  }

  /** Where a cmi5 unit is launched, with the parameters of cmi5 (8.1). */
  launch(activityId: string): string {
    const parameters = {
      endpoint: `${this.url}/lrs/`,
      fetch: `${this.url}/fetch`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    };
    return `${this.url}/pkg/index.html?${new URLSearchParams(parameters).toString()}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const send = (status: number, body: string | Uint8Array = '', type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (pathname === '/lms.html') return void send(200, harness(searchParams), 'text/html');
    if (pathname === '/scorm12.js') return void send(200, scormAgain(), 'text/javascript');
    if (pathname.startsWith('/pkg/')) {
      const path = pathname.slice('/pkg/'.length);
      const found = this.files[path];
      return void (found ? send(200, found, types[path.split('.').at(-1)!]) : send(404));
    }
    if (pathname === '/fetch') return void send(200, JSON.stringify({ 'auth-token': TOKEN }));
    if (!pathname.startsWith('/lrs/')) return void send(404);
    if (request.headers.authorization !== `Basic ${TOKEN}` || !request.headers['x-experience-api-version'])
      return void send(401);
    const body = (await buffer(request)).toString('utf8');
    return this.record(request.method!, pathname.slice('/lrs/'.length), searchParams, body, send);
  }

  private record(
    method: string,
    path: string,
    query: URLSearchParams,
    body: string,
    send: (status: number, body?: string) => void,
  ) {
    const stateId = query.get('stateId') ?? '';
    this.calls.push([method, path, stateId].filter(Boolean).join(' '));
    if (path === 'statements') {
      const statement = JSON.parse(body) as Statement;
      this.statements.push(statement);
      return send(200, JSON.stringify([statement.id]));
    }
    if (path !== 'activities/state') return send(404);
    if (stateId === 'LMS.LaunchData') return send(200, JSON.stringify(launchData));
    if (method === 'PUT') this.states.set(stateId, body);
    else if (!this.states.has(stateId)) return send(404);
    return send(method === 'PUT' ? 204 : 200, method === 'PUT' ? '' : this.states.get(stateId));
  }
}

const launchData = {
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'https://lms.example/curso' }] },
    extensions: { [session]: 'sesion-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.8,
  moveOn: 'CompletedAndPassed',
};

const scormAgain = () => readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8');

/** The window of the other system: its API, with what it kept of an earlier visit, and the package in a frame. */
const harness = (query: URLSearchParams) => `<!doctype html><html lang="es"><title>LMS</title>
<script src="/scorm12.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  const kept = new URLSearchParams(location.search).get('kept');
  if (kept) API.loadFromJSON(JSON.parse(kept), '');
</script>
<iframe title="curso" src="/pkg/index.html${query.has('blank') ? '?' : ''}" style="width:100%;height:800px"></iframe></html>`;
