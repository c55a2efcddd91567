import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { system } from '../../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { drills } from '../../support/drills.js';
import { cloneDatabase, startApp, type TestApp } from '../../support/index.js';
import { type Product, startProduct } from '../../support/product.js';
import { slug } from '../fixtures.js';
import { manyPeople, path } from './files.js';

/** Times the time of COPY, and megabytes, that enrolling the people of a file may take. */
const TIMES_COPY = 5;
const GROWTH_MB = 60;

let app: TestApp;
let product: Product;
let owner: pg.Client;

beforeAll(async () => {
  const database = await cloneDatabase();
  // its people are signed in at the hour of the product's own clock
  app = await startApp({ database, at: new Date() });
  product = await startProduct(database.url, { env: { LOG_LEVEL: 'fatal' } });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await product?.remove();
  await app?.close();
});

/** Sends a file and carries it out, as a browser does. */
async function enrolAll(hr: TestPerson, bytes: Uint8Array): Promise<void> {
  const cookie = [...hr.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const form = new FormData();
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'personas.csv');
  const sent = await fetch(`${product.url}${path}`, { method: 'POST', body: form, headers, redirect: 'manual' });
  const at = sent.headers.get('location')!;
  const body = new URLSearchParams({ course: slug });
  const done = await fetch(`${product.url}${at}`, { method: 'POST', body, headers, redirect: 'manual' });
  expect([sent.status, done.status]).toEqual([303, 303]);
}

/** The tables in which the people of a file are, with what tells theirs; in the order in which they can be written. */
const tables = (companyId: string) => {
  const coded = `select user_id from personal_codes where company_id = '${companyId}'`;
  return [
    ['auth.users', `id in (${coded})`],
    ['memberships', `user_id in (${coded})`],
    ['personal_codes', `company_id = '${companyId}'`],
    ['workplaces', `company_id = '${companyId}'`],
    ['enrolments', `company_id = '${companyId}'`],
  ] as const;
};

/** Takes the rows of a company's people out, and gives the time in which COPY puts them back. */
async function copyAgain(companyId: string): Promise<number> {
  const copies: [string, Buffer][] = [];
  for (const [table, which] of tables(companyId)) {
    const pieces: Buffer[] = [];
    for await (const piece of owner.query(copyTo(`copy (select * from ${table} where ${which}) to stdout`)))
      pieces.push(piece as Buffer);
    copies.push([table, Buffer.concat(pieces)]);
  }
  await owner.query('begin');
  for (const [table, which] of [...tables(companyId)].reverse()) {
    if (table === 'auth.users') continue;
    if (table === 'personal_codes') continue;
    await owner.query(`delete from ${table} where ${which}`);
  }
  // codes go with their people
  await owner.query(`delete from auth.users where id in (select user_id from personal_codes where company_id = $1)`, [
    companyId,
  ]);
  await owner.query('commit');
  const began = performance.now();
  await owner.query('begin');
  for (const [table, bytes] of copies) {
    await pipeline(Readable.from([bytes]), owner.query(copyFrom(`copy ${table} from stdin`)));
  }
  await owner.query('commit');
  return performance.now() - began;
}

const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${product.process.pid}/status`, 'utf8'))![1]) / 1024;

const itOnLinux = process.platform === 'linux' ? test : test.skip;

itOnLinux(
  'enrolling the people of a file costs a few times what COPY of the same rows does, and little memory',
  async () => {
    const bytes = manyPeople(drills.imported);
    const ratios: number[] = [];
    let growth = 0;
    for (let round = 0; round <= drills.importRounds; round += 1) {
      const companyId = await newCompany(app);
      const hr = await newPerson(app, { roles: ['company_admin'], companyId });
      const before = memory();
      let most = before;
      const watch = setInterval(() => (most = Math.max(most, memory())), 10);
      const began = performance.now();
      await enrolAll(hr, bytes);
      const took = performance.now() - began;
      clearInterval(watch);
      const count = (): Promise<{ n: number }[]> =>
        app.db.as(system('test'), (tx) =>
          tx.query('select count(*)::int as n from enrolments where company_id = $1', [companyId]),
        );
      expect(await count()).toEqual([{ n: drills.imported }]);
      const copied = await copyAgain(companyId);
      expect(await count()).toEqual([{ n: drills.imported }]);
      // the first one compiles the code
      if (round === 0) continue;
      ratios.push(took / copied);
      growth = Math.max(growth, most - before);
      process.stdout.write(
        `${drills.imported} people: ${Math.round(took)} ms, COPY ${Math.round(copied)} ms, +${Math.round(most - before)} MB\n`,
      );
    }
    expect(growth).toBeLessThan(GROWTH_MB);
    // of a few hundred the requests themselves are most of the time
    if (drills.imported >= 5_000)
      expect(ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]).toBeLessThan(TIMES_COPY);
  },
  600_000,
);
