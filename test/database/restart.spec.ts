import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'node:http';
import { migrate } from '../../src/database/index.js';
import { type QueueServer, postgresServer } from '../queue/servers.js';
import { newCompany, newPerson } from '../support/companies.js';
import { drills } from '../support/drills.js';
import { startApp } from '../support/index.js';
import { type Product, startProduct } from '../support/product.js';

/** How soon everything answers again once PostgreSQL takes connections. */
const WHOLE_AGAIN_MS = 2_000;
/** On a machine so busy that one round of calls takes longer than a twentieth of that, so many rounds. */
const WHOLE_AGAIN_ROUNDS = 20;

interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

describe('PostgreSQL restarts under traffic', () => {
  let server: QueueServer;
  let product: Product;
  let calls: Call[];
  const agent = new Agent({ keepAlive: true, maxSockets: drills.connections });

  beforeAll(async () => {
    server = await postgresServer();
    const url = server.options.databaseUrl;
    await migrate(url);
    const app = await startApp({ database: { url, drop: async () => undefined } });
    const member = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
    const staff = await newPerson(app, { roles: ['staff_admin'] });
    const cookieOf = ({ browser }: typeof member) =>
      [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    await app.close();
    product = await startProduct(url);
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: product.url };
    calls = [
      { method: 'GET', path: '/' },
      { method: 'GET', path: '/directorio?q=empresa' },
      { method: 'GET', path: '/verificar?codigo=ABCD-EFGH-JKLM' },
      { method: 'GET', path: '/cuenta', headers: { cookie: cookieOf(member) } },
      { method: 'GET', path: '/inicio', headers: { cookie: cookieOf(member) } },
      { method: 'GET', path: '/fm4', headers: { cookie: cookieOf(staff) } },
      {
        method: 'POST',
        path: '/entrar',
        headers: form,
        body: 'email=nadie@prueba.example&password=una+contrasena+larga',
      },
      { method: 'POST', path: '/entrar/enlace', headers: form, body: 'email=nadie@prueba.example' },
    ];
  });

  afterAll(async () => {
    agent.destroy();
    await product?.remove();
    await server?.remove();
  });

  const send = ({ method, path, headers = {}, body }: Call) =>
    new Promise<number>((resolve, reject) => {
      const asking = request(product.url + path, { method, headers, agent }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
      });
      asking.once('error', reject);
      asking.end(body);
    });

  /** Several connections, each with one request after the other, until `stopped`; counts answers by status and path. */
  function traffic() {
    const counts = new Map<string, number>();
    let stopped = false;
    const connection = async (at: number) => {
      for (let n = at; !stopped; n += 1) {
        const call = calls[n % calls.length]!;
        const status = await send(call).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
        const key = `${status} ${call.method} ${call.path}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        // who is told to come back does not ask at once, or it is this that keeps the machine busy
        if (status === 503) await pause(25);
      }
    };
    const all = Promise.all(Array.from({ length: drills.connections }, (_, at) => connection(at)));
    return async () => {
      stopped = true;
      await all;
      return counts;
    };
  }

  test(`${drills.restarts} times: the process lives, answers nothing worse than 503, and is whole again soon`, async () => {
    const first = await Promise.all(calls.map(send));
    expect(first.filter((status) => status >= 400 && status !== 401 && status !== 403 && status !== 404)).toEqual([]);
    for (let restart = 0; restart < drills.restarts; restart += 1) {
      const stop = traffic();
      await pause(700);
      const asked = performance.now();
      await Promise.all(calls.map(send));
      const round = performance.now() - asked;
      await server.stop();
      await pause(300);
      await server.start();
      const back = performance.now();
      while ((await Promise.all(calls.map(send))).includes(503)) {
        expect(performance.now() - back).toBeLessThan(Math.max(WHOLE_AGAIN_MS, WHOLE_AGAIN_ROUNDS * round));
        await pause(50);
      }
      const counts = await stop();
      const worse = [...counts].filter(([key]) => !/^([234]\d\d|503) /.test(key));
      if (worse.length > 0) console.error(product.output().slice(-6_000));
      expect(worse).toEqual([]);
      expect(product.lives()).toBe(true);
    }
  });
});
