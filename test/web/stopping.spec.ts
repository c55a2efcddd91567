import { once } from 'node:events';
import { type ClientRequest, Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { filledDatabase } from '../support/index.js';
import { type Product, startProduct } from '../support/product.js';

const IN_TIME_MS = 5_000;

/** One stop, under all that may be going on: a start takes seconds of a processor. */
describe('stopping', () => {
  let database: Awaited<ReturnType<typeof filledDatabase>>;
  let product: Product;
  const agent = new Agent({ keepAlive: true });
  const sockets: Socket[] = [];
  /** What came of it. */
  let end: Awaited<ReturnType<Product['stop']>>;
  let answer: IncomingMessage;

  beforeAll(async () => {
    database = await filledDatabase();
    product = await startProduct(database.url);
    await Promise.all(Array.from({ length: 10 }, () => answered(request(`${product.url}/`, { agent }).end())));
    const idle = Object.values(agent.freeSockets).flatMap((free) => free ?? []);
    expect(idle.length).toBeGreaterThan(5);
    await openSocket();
    (await openSocket()).write('GET / HTTP/1.1\r\nHost: ');
    const body = 'email=nadie%40prueba.example&password=una+contrasena+larga';
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      origin: product.url,
      connection: 'keep-alive',
      // the server says so once it has begun with the request
      expect: '100-continue',
    };
    const running = request(`${product.url}/entrar`, { method: 'POST', headers });
    const answering = answered(running);
    running.flushHeaders();
    await once(running, 'continue');
    running.write(body.slice(0, 10));
    const endless = await openSocket();
    endless.write(
      'POST /entrar HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\nemail=',
    );
    await once(endless, 'data');
    const closed = Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const stopped = product.stop();
    // or the request that runs is cut off
    await closed;
    running.end(body.slice(10));
    answer = await answering;
    end = await stopped;
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    agent.destroy();
    await product?.remove();
    await database?.drop();
  });

  const answered = (asking: ClientRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      asking.once('response', (given) => {
        given.resume().once('end', () => resolve(given));
      });
      asking.once('error', reject);
    });

  async function openSocket(): Promise<Socket> {
    const socket = connect(product.port, '127.0.0.1').on('error', () => undefined);
    sockets.push(socket);
    await new Promise((resolve) => socket.once('connect', resolve));
    return socket;
  }

  test('clients that keep connections open hold nothing up, nor do those that never said a word', () => {
    expect(product.output()).not.toMatch(/error/i);
    expect(end.code).toBe(0);
    expect(end.millis).toBeLessThan(IN_TIME_MS);
  });

  test('a running request is answered, and says that its connection ends; one that never ends is cut off', () => {
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers.connection).toBe('close');
    expect(end.code).toBe(0);
    expect(end.millis).toBeLessThan(IN_TIME_MS);
  });
});
