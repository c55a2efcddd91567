import type { lookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress, newWebhookSecret, postWebhook, webhookHeaders, webhookUrlProblem } from './index.js';

describe('a signature', () => {
  test('is what the reference library of the standard accepts, and what it does not when anything is changed', () => {
    const secret = newWebhookSecret();
    const body = '{"type":"ping","data":{"nota":"ñ"}}';
    const headers = webhookHeaders({ id: 'msg_1', at: new Date(), body, secrets: [secret] });
    const receiver = new Webhook(secret);
    expect(receiver.verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => receiver.verify(body.replace('ñ', 'n'), headers)).toThrow();
    expect(() => receiver.verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow();
  });

  test('is made with both secrets while they are being changed', () => {
    const secrets = [newWebhookSecret(), newWebhookSecret()];
    const headers = webhookHeaders({ id: 'msg_1', at: new Date(), body: '{}', secrets });
    for (const secret of secrets) expect(new Webhook(secret).verify('{}', headers)).toEqual({});
  });
});

test.each([
  ['8.8.8.8', true],
  ['187.141.2.3', true],
  ['2606:4700::6810:84e5', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['puertas.example', false],
])('%s is on the public internet: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test.each([
  ['https://erp.empresa.example/hooks?x=1', null],
  ['http://erp.empresa.example/hooks', 'https'],
  ['ftp://erp.empresa.example', 'https'],
  ['https://user:pass@erp.empresa.example', 'url'],
  ['no es una dirección', 'url'],
  [`https://erp.empresa.example/${'x'.repeat(500)}`, 'url'],
  ['https://localhost/hooks', 'private'],
  ['https://intranet/hooks', 'private'],
  ['https://printer.local/', 'private'],
  ['https://127.0.0.1/', 'private'],
  ['https://2130706433/', 'private'],
  ['https://0x7f.1/', 'private'],
  ['https://[::1]/', 'private'],
  ['https://[::ffff:10.0.0.1]/', 'private'],
  ['https://169.254.169.254/latest/meta-data', 'private'],
])('%s as an address: %s', (url, problem) => {
  expect(webhookUrlProblem(url, false)).toBe(problem);
});

describe('a message', () => {
  let server: Server;
  let seen: { path: string; body: string; headers: Record<string, unknown> }[];
  let port: number;
  beforeAll(async () => {
    server = createServer((request, answer) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push({ path: request.url!, body, headers: request.headers });
        if (request.url === '/silent') return;
        if (request.url === '/endless') {
          answer.write('x'.repeat(5_000));
          return;
        }
        if (request.url === '/away') answer.writeHead(302, { location: '/landed' });
        answer.end('Recibido: ñ');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => (seen = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const post = (path: string, options: { allowPrivate?: boolean; host?: string } = {}) =>
    postWebhook(
      `http://${options.host ?? '127.0.0.1'}:${port}${path}`,
      { headers: { 'webhook-id': 'msg_1' }, body: '{"ñ":1}' },
      { allowPrivate: options.allowPrivate ?? true, millis: 500 },
    );

  test('arrives as JSON, and its answer comes back', async () => {
    expect(await post('/hooks')).toEqual({ status: 200, body: 'Recibido: ñ' });
    expect(seen).toMatchObject([
      { path: '/hooks', body: '{"ñ":1}', headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' } },
    ]);
  });

  test('is not redirected', async () => {
    expect((await post('/away')).status).toBe(302);
    expect(seen.map(({ path }) => path)).toEqual(['/away']);
  });

  test('waits for nobody for long, and reads only the beginning of what it is told', async () => {
    await expect(post('/silent')).rejects.toThrow('No answer in time');
    expect((await post('/endless')).body).toHaveLength(1_000);
  });

  test('does not go where nobody listens', async () => {
    const refused = postWebhook('http://127.0.0.1:1/', { headers: {}, body: '{}' }, { allowPrivate: true });
    await expect(refused).rejects.toThrow(/ECONNREFUSED/);
  });

  test('never reaches a private address, neither by number nor by a name that leads to one', async () => {
    await expect(post('/hooks', { allowPrivate: false })).rejects.toThrow('Not an address: https');
    const named = postWebhook(
      `https://localtest.localhost.:${port}/`,
      { headers: {}, body: '{}' },
      { allowPrivate: false },
    );
    await expect(named).rejects.toThrow('not on the public internet');
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['::1']]) {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      const resolve = ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
        done(null, found)) as unknown as typeof lookup;
      const led = postWebhook(
        `https://erp.empresa.example:${port}/`,
        { headers: {}, body: '{}' },
        { allowPrivate: false, resolve },
      );
      await expect(led).rejects.toThrow('not on the public internet');
    }
    expect(seen).toEqual([]);
  });
});
