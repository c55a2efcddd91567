// The guidance: its search among 10 000 texts against one SELECT by an index, and a page of its questions against a page that stays.
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { applicationDataSource, Database } from '../../dist/src/database/index.js';
import { findSituations } from '../../dist/src/guidance/situations/situations.queries.js';
import { inTurn, row } from './in-turn.mjs';
import { load } from './load.mjs';

const script = (path) => fileURLToPath(new URL(path, import.meta.url));

const TEXTS = 10_000;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CONNECTIONS = 20;

/** What people of HR ask: words that most texts have, words that few have, one word and many. */
const questions = [
  ...[
    'contratar',
    'papeles',
    'curp',
    'empleo',
    'estudiante',
    'apátrida',
    'pasaporte',
    'turista',
    'asilo',
    'renovación',
  ],
  ...['curp temporal', 'visa humanitaria', 'nss imss', 'constancia comar', 'oficio inm', 'rfc sat', 'tarjeta vencida'],
  ...['acta de nacimiento', 'refugiado permiso de trabajo', 'cuenta de banco', 'menor de edad', 'hijo binacional'],
  ...['solicitante de refugio', 'residente temporal', 'residente permanente', 'licencia de conducir'],
];

/** Texts with the words of those that come with the product, each from three of them. */
const fill = `
  with known as (
    select t.*, row_number() over (order by position)::int - 1 as k, count(*) over ()::int as n from guidance_situations t)
  insert into guidance_situations (id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by)
  select gen_random_uuid(), a.edition_id, a.slug || '_' || i, a.n + i,
    a.content || jsonb_build_object('steps', b.content->'steps', 'notes', c.content->'notes'),
    ts_filter(a.search, '{a,b}') || ts_filter(b.search, '{d}'), a.plain || ' ' || i, a.reviewed_on, a.next_review_on, a.reviewed_by
  from generate_series(1, $1) i join known a on a.k = i % a.n join known b on b.k = (i * 7 / 11) % b.n
    join known c on c.k = (i * 13 / 17) % c.n`;

export async function guidance(stage) {
  const env = { DATABASE_URL: stage.url, DATA_DIR: stage.folder, APP_ROLE: 'web', DEMO: 'false', LOG_LEVEL: 'error' };
  const product = await stage.start(script('../../dist/programs/main.js'), env, '/health/ready');
  const rows = await wizard(stage, product);
  const owner = new pg.Client({ connectionString: stage.url });
  await owner.connect();
  try {
    await owner.query("select set_config('app.scope', 'system', false)");
    await owner.query(fill, [TEXTS]);
    await owner.query('vacuum analyze');
    rows.push(...(await search(stage, owner)));
  } finally {
    await owner.end();
    await product.stop();
  }
  return rows;
}

/** The search of the product, in this process, against the SELECT that an index and a rank answer, with the same texts whole. */
async function search(stage, owner) {
  const source = await new DataSource({ ...applicationDataSource(stage.url), logger: undefined }).initialize();
  const db = new Database(source);
  const pool = new pg.Pool({ connectionString: stage.url, max: 20 });
  const edition = await owner.query(
    `select id from guidance_editions where kind = 'situations' order by loaded_at desc, version desc limit 1`,
  );
  const asked = new Map();
  for (const question of questions) {
    const { rows } = await owner.query('select search_question($1)::text as words', [question]);
    asked.set(question, rows[0].words);
  }
  const select = (order) => (question) =>
    pool.query(
      `select slug, content, reviewed_on, next_review_on from guidance_situations
       where edition_id = $2 and search @@ $1::tsquery ${order} limit 60`,
      [asked.get(question), edition.rows[0].id],
    );
  const ours = () => p95((question) => db.read((tx) => findSituations(tx, question)));
  const rows = [];
  for (const [what, order] of [
    ['ranked', 'order by ts_rank_cd(search, $1::tsquery, 1) desc, position'],
    ['in no order', ''],
  ]) {
    const samples = await inTurn({ ours, reference: () => p95(select(order)) });
    rows.push(
      row({
        what: `guidance, search among ${TEXTS} texts, p95 of ${questions.length} questions, SELECT ${what}`,
        unit: (milliseconds) => `${milliseconds.toFixed(1)} ms`,
        samples,
        atMost: 1.5,
      }),
    );
  }
  await pool.end();
  await source.destroy();
  return rows;
}

const ROUNDS = 8;

async function p95(ask) {
  const taken = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    for (const question of questions) {
      const began = performance.now();
      await ask(question);
      taken.push(performance.now() - began);
    }
  }
  return { value: taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] };
}

/** The first question of the guidance against a bare route that answers as many bytes; each in a process of its own. */
async function wizard(stage, product) {
  const path = '/guia/paso-a-paso';
  const page = await fetch(product.origin + path, { headers: { 'accept-encoding': 'identity' } });
  const bytes = Buffer.byteLength(await page.text());
  const reference = await stage.start(script('constant.mjs'), { BYTES: String(bytes) }, '/');
  // as every browser asks
  const how = { connections: CONNECTIONS, seconds: SECONDS, headers: { 'accept-encoding': 'gzip' } };
  const samples = await inTurn({
    ours: () => load(product, [path], how),
    reference: () => load(reference, ['/'], how),
  });
  await reference.stop();
  return [
    row({
      what: `guidance, question by question, ${bytes} bytes, ${CONNECTIONS} connections`,
      unit: (rate) => `${Math.round(rate)} req/s`,
      samples,
      atLeast: 0.6,
    }),
  ];
}
