import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { municipalitiesOfJalisco, sectors } from '../../dist/libs/mexico/index.js';
import { openStage } from './stage.mjs';

const main = fileURLToPath(new URL('../../dist/programs/main.js', import.meta.url));
const ROUNDS = 60;

const trades = [
  'Panadería',
  'Hotel',
  'Taller',
  'Agrícola',
  'Textiles',
  'Muebles',
  'Cafetería',
  'Transportes',
  'Dulces',
  'Imprenta',
];
const places = [
  'La Esperanza',
  'El Sol',
  'San Juan',
  'Los Altos',
  'Zapotlán',
  'Del Valle',
  'Tonalá',
  'Minerva',
  'El Roble',
];

// What people ask: everything, a page further on, a place, a name, several things at once.
const questions = [
  '',
  '?pagina=4',
  '?region=12',
  '?giro=72&nivel=N2',
  '?busca=panaderia+sol',
  '?municipio=14039&tamano=medium',
];

/** The directory with 20 000 companies against the same pages with 200. */
export async function directory() {
  const few = await times(200);
  const many = await times(20_000);
  return [
    {
      what: 'directory, 20 000 companies, p95 of six questions',
      ours: `${many.toFixed(1)} ms`,
      reference: `${few.toFixed(1)} ms with 200`,
      ratio: `${(many / few).toFixed(2)}×`,
      target: '≤ 1.5×',
    },
  ];
}

/** Milliseconds within which 95 of 100 pages come. */
async function times(count) {
  const stage = await openStage(count);
  try {
    await listAll(stage.url);
    const env = { DATABASE_URL: stage.url, DATA_DIR: stage.folder, APP_ROLE: 'web', DEMO: 'false', LOG_LEVEL: 'error' };
    const { origin } = await stage.start(main, env, '/health/ready');
    for (let n = 0; n < 10; n += 1) await rounds(origin);
    const taken = [];
    for (let n = 0; n < ROUNDS; n += 1) taken.push(...(await rounds(origin)));
    return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.95)];
  } finally {
    await stage.close();
  }
}

async function rounds(origin) {
  const taken = [];
  for (const question of questions) {
    const began = performance.now();
    const answer = await fetch(`${origin}/directorio${question}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`/directorio${question}: ${answer.status}`);
    taken.push(performance.now() - began);
  }
  return taken;
}

/** Spreads the companies over places, sectors and sizes, and has all of them agree to be found. */
async function listAll(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `with numbered as (select id, row_number() over (order by id)::int as n from companies)
     update companies c set sector_code = ($1::text[])[1 + n % array_length($1::text[], 1)], headcount = 1 + n % 400,
       municipality_code = case when n % 2 = 0 then '14039' else ($2::text[])[1 + n % array_length($2::text[], 1)] end
     from numbered where numbered.id = c.id`,
    [sectors.map(({ code }) => code), municipalitiesOfJalisco.map(({ code }) => code)],
  );
  await client.query(
    `with numbered as (select id, row_number() over (order by id)::int as n from distinctions)
     update distinctions d
     set trade_name = ($1::text[])[1 + n % array_length($1::text[], 1)] || ' ' || ($2::text[])[1 + n / 7 % array_length($2::text[], 1)] || ' ' || n
     from numbered where numbered.id = d.id`,
    [trades, places],
  );
  await client.query(
    'insert into directory_listings (company_id, agreed_by, agreed_at) select id, id, now() from companies',
  );
  await client.query('vacuum analyze');
  await client.end();
}
