// The product with its demonstration, as `npm start` runs it: how soon it answers, what it weighs, what a page costs.
// Against another commit where one is named; alone it has figures and no ratios.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../../dist/src/database/index.js';
import { present } from './against.mjs';
import { inTurn, row } from './in-turn.mjs';
import { startProcess } from './process.mjs';

const PASSWORD = 'puertas-abiertas-demo';
/** Requests of one measurement, each page. */
const ASKED = 40;
const REQUESTS = 10_000;

const publicPages = [
  '/',
  '/directorio',
  '/verificar',
  '/guia',
  '/guia/situaciones',
  '/cursos',
  '/practicas',
  '/entrar',
];

/** The ten most used pages of people who are signed in, by who reads them. */
const signedInPages = {
  'rh@agave-azul.example': [
    '/empresa',
    '/empresa/cursos',
    '/empresa/autoevaluacion',
    '/empresa/equipo',
    '/empresa/plan',
  ],
  'equipo@agave-azul.example': ['/aprender'],
  'admin@fm4.example': ['/fm4', '/fm4/empresas', '/fm4/correo'],
  'auditora@fm4.example': ['/fm4/auditorias'],
};

/** First and second start, memory after 10 000 requests, CPU time of the pages people use. */
export async function demonstration(_stage, other) {
  const folder = await mkdtemp(join(tmpdir(), 'puertas-bench-demo-'));
  const sides = { ours: sideOf(present, folder), reference: other && sideOf(other, folder) };
  const against = other ? `, against ${other.name}` : '';
  const both = (measure) =>
    other
      ? inTurn({ ours: () => measure(sides.ours), reference: () => measure(sides.reference) })
      : inTurn({ ours: () => measure(sides.ours) });
  const seconds = (value) => `${value.toFixed(2)} s`;
  try {
    return [
      row({
        what: `first start, with the demonstration${against}`,
        unit: seconds,
        samples: await both(firstStart),
        atMost: 0.4,
      }),
      row({
        what: `second start to the first 200${against}`,
        unit: seconds,
        samples: await both(secondStart),
        atMost: 0.6,
      }),
      row({
        what: `resident memory after ${REQUESTS} requests${against}`,
        unit: (megabytes) => `${Math.round(megabytes)} MB`,
        samples: await both(weigh),
        atMost: 0.75,
      }),
      row({
        what: `ten signed-in pages, CPU time of a request${against}`,
        unit: (milliseconds) => `${milliseconds.toFixed(1)} ms`,
        samples: await both(readPages),
        atMost: 0.5,
        note: (await sides.ours.readers()).missing.join(' '),
      }),
    ];
  } finally {
    await sides.ours.close();
    await sides.reference?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A checkout with folders of its own, and the process that stays up for its pages. */
function sideOf(checkout, folder) {
  let number = 0;
  let newest = null;
  let running = null;
  let signedIn = null;
  const start = async (data) =>
    startProcess(
      checkout.main,
      { HOME: folder, DATA_DIR: data, LOG_LEVEL: 'error' },
      { port: await freePort(), path: '/', cwd: checkout.folder },
    );
  return {
    start,
    newFolder: () => (newest = join(folder, `${checkout.name.replaceAll(/\W+/g, '-')}-${(number += 1)}`)),
    newest: () => newest,
    async up() {
      return (running ??= await start(newest));
    },
    /** Sessions of those who read, and the pages that this checkout lacks. */
    async readers() {
      return (signedIn ??= await signIn((await this.up()).origin));
    },
    close: async () => running?.stop(),
  };
}

async function firstStart(side) {
  const started = await side.start(side.newFolder());
  await started.stop();
  return { value: started.seconds };
}

async function secondStart(side) {
  const started = await side.start(side.newest());
  await started.stop();
  return { value: started.seconds };
}

async function weigh(side) {
  const started = await side.start(side.newest());
  const requests = publicPages.map((path) => ({ path }));
  await autocannon({ url: started.origin, connections: 10, amount: REQUESTS, requests });
  const value = started.memory();
  await started.stop();
  return { value };
}

async function readPages(side) {
  const { pages } = await side.readers();
  const started = await side.up();
  const before = started.cpu();
  for (let n = 0; n < ASKED; n += 1) {
    for (const { path, cookie } of pages) {
      const answer = await fetch(started.origin + path, { headers: { cookie }, redirect: 'manual' });
      await answer.arrayBuffer();
    }
  }
  return { value: (started.cpu() - before) / (ASKED * pages.length) };
}

export async function signIn(origin) {
  const pages = [];
  const missing = [];
  for (const [email, paths] of Object.entries(signedInPages)) {
    const answer = await fetch(`${origin}/entrar`, {
      method: 'POST',
      body: new URLSearchParams({ email, password: PASSWORD }),
      headers: { origin },
      redirect: 'manual',
    });
    if (answer.status !== 303) throw new Error(`${email} could not sign in at ${origin}: ${answer.status}`);
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (const path of paths) {
      const { status } = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
      if (status === 200) pages.push({ path, cookie });
      else missing.push(`${path} ${status}`);
    }
  }
  return { pages, missing };
}
