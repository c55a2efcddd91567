import { type ClientRequest, Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { cloneDatabase } from '../support/index.js';
import { type Product, startProduct } from '../support/product.js';

const IN_TIME_MS = 5_000;

describe('stopping', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let product: Product;
  const agent = new Agent({ keepAlive: true });
  const sockets: Socket[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
  });
  beforeEach(async () => {
    product = await startProduct(database.url);
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await product.remove();
  });
  afterAll(async () => {
    agent.destroy();
    await database.drop();
  });

  const answered = (asking: ClientRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      asking.once('response', (answer) => {
        answer.resume().once('end', () => resolve(answer));
      });
      asking.once('error', reject);
    });

  const get = (path: string) => answered(request(product.url + path, { agent }).end());

  async function openSocket(): Promise<Socket> {
    const socket = connect(product.port, '127.0.0.1').on('error', () => undefined);
    sockets.push(socket);
    await new Promise((resolve) => socket.once('connect', resolve));
    return socket;
  }

  test('clients that keep connections open hold nothing up, nor do those that never said a word', async () => {
    await Promise.all(Array.from({ length: 10 }, () => get('/')));
    await openSocket();
    (await openSocket()).write('GET / HTTP/1.1\r\nHost: ');
    const { code, millis } = await product.stop();
    expect(product.output()).not.toMatch(/error/i);
    expect(code).toBe(0);
    expect(millis).toBeLessThan(IN_TIME_MS);
  });

  test('a running request is answered, and says that its connection ends; one that never ends is cut off', async () => {
    await get('/');
    const body = 'email=nadie%40prueba.example&password=una+contrasena+larga';
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      origin: product.url,
      connection: 'keep-alive',
    };
    const running = request(`${product.url}/entrar`, { method: 'POST', headers, agent });
    const answer = answered(running);
    running.write(body.slice(0, 10));
    const endless = await openSocket();
    endless.write('POST /entrar HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nemail=');
    await pause(300);
    const stopped = product.stop();
    await pause(1_000);
    running.end(body.slice(10));
    const { statusCode, headers: given } = await answer;
    expect(statusCode).toBeLessThan(500);
    expect(given.connection).toBe('close');
    const { code, millis } = await stopped;
    expect(code).toBe(0);
    expect(millis).toBeLessThan(IN_TIME_MS);
  });
});
