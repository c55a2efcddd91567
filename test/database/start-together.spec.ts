import pg from 'pg';
import { type QueueServer, postgresServer } from '../queue/servers.js';
import { eventually } from '../support/eventually.js';
import { type Product, startProduct } from '../support/product.js';

const roles = ['web', 'web', 'worker'];

describe('several processes start together on an empty database', () => {
  let server: QueueServer;
  const products: Product[] = [];

  beforeAll(async () => {
    server = await postgresServer();
  });
  afterAll(async () => {
    await Promise.all(products.map((product) => product.remove()));
    await server.remove();
  });

  test('none dies, and what they load at their start is there once', async () => {
    const url = server.options.databaseUrl;
    products.push(
      ...(await Promise.all(roles.map((role) => startProduct(url, { env: { APP_ROLE: role }, wait: false })))),
    );
    await eventually(async () => {
      const answers = products.map(async (product) => !product.lives() || (await product.answers()));
      return (await Promise.all(answers)).every(Boolean);
    });
    expect(products.filter((product) => !product.lives()).map((product) => product.output())).toEqual([]);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      'select letter, count(*)::int as n from courses group by letter order by letter',
    );
    await client.end();
    expect(rows).toEqual(['A', 'B', 'C', 'D', 'E'].map((letter) => ({ letter, n: 1 })));
    const ends = await Promise.all(products.map((product) => product.stop()));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  });
});
