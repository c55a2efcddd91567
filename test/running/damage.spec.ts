import pg from 'pg';
import { newId } from '#libs/ids';
import { startProduct, type Product } from '../support/product.js';
import { filledDatabase } from '../support/index.js';
import { eventually } from '../support/eventually.js';

const registration = {
  once: newId(),
  rfc: 'DAA110314QX4',
  legalName: 'Destilados Agave Azul de Tequila, S.A. de C.V.',
  tradeName: 'Agave Azul',
  sector: '31-33',
  headcount: '86',
  municipality: '14094',
  contactName: 'Lucía Navarro',
  email: 'rh@agave.test',
  password: 'una-frase-larga-y-propia',
  privacy: 'si',
  rules: 'si',
};

let database: Awaited<ReturnType<typeof filledDatabase>>;
let owner: pg.Client;
let product: Product | null = null;

beforeAll(async () => {
  database = await filledDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await product?.remove();
  await owner.end();
  await database.drop();
});

const register = async () =>
  fetch(`${product!.url}/registro`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: product!.url, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(registration),
  });

const states = async () =>
  (await owner.query<{ state: string }>('select state from reminders where due_at <= now()')).rows;

test('with the schema of the queue gone people go on working, and after a start every mail goes out once', async () => {
  product = await startProduct(database.url);
  await owner.query('drop schema queue cascade');
  const answer = await register();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/registro/listo']);
  expect((await fetch(`${product.url}/verificar`)).status).toBe(200);
  expect(product.lives()).toBe(true);
  const due = await states();
  expect(due.length).toBeGreaterThan(0);
  await product.remove();
  product = await startProduct(database.url);
  await eventually(async () => (await states()).every(({ state }) => state === 'sent'));
  expect((await states()).length).toBe(due.length);
});
