// The rush hour: so many requests each second, whether or not those before were answered, of everything that people do.
import { Agent, request as ask } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../dist/src/database/index.js';
import { present } from './against.mjs';
import { signIn } from './demonstration.mjs';
import { startProcess } from './process.mjs';

const PER_SECOND = Number(process.env.BENCH_PER_SECOND ?? 200);
const MINUTES = Number(process.env.BENCH_MINUTES ?? 10);
const LONGEST_P99 = 300;

/** What is asked for, by how many of a hundred requests. */
const shares = { verification: 40, public: 34, signedIn: 20, saves: 4, documents: 2 };

const publicPages = [
  '/',
  '/directorio',
  '/verificar',
  '/guia',
  '/guia/situaciones/solicitante_con_tvrh',
  '/cursos',
  '/practicas',
  '/entrar',
  '/para-personas/es',
];
const documents = ['/para-personas/folleto.pdf', '/guia/situaciones/solicitante_con_tvrh/hoja.pdf'];

/** 200 requests a second for ten minutes on the demonstration: the 99th of a hundred, from when it should have been sent. */
export async function rushHour() {
  const folder = await mkdtemp(join(tmpdir(), 'puertas-bench-rush-'));
  const product = await startProcess(
    present.main,
    { HOME: folder, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' },
    { port: await freePort(), path: '/', cwd: present.folder },
  );
  try {
    const { taken, wrong, cpu } = await rush(product, await asksOf(product));
    const sorted = taken.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
    const p99 = Number(at(0.99));
    return [
      {
        what: `rush hour, ${PER_SECOND} requests a second for ${MINUTES} minutes, p99`,
        ours: `${p99} ms`,
        target: `≤ ${LONGEST_P99} ms, 0 errors`,
        holds: p99 <= LONGEST_P99 && wrong.size === 0 ? 'yes' : 'no',
        note:
          `${taken.length} answers, median ${at(0.5)} ms, longest ${at(1)} ms, CPU ${cpu.toFixed(1)} ms each; ` +
          (wrong.size === 0 ? 'no errors' : [...wrong].map(([what, n]) => `${n} × ${what}`).join(', ')),
      },
    ];
  } finally {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** For each share how one of its requests is made. */
async function asksOf({ origin }) {
  const { pages } = await signIn(origin);
  const listed = await (await fetch(`${origin}/directorio/empresas.json`)).text();
  const codes = [...new Set(listed.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g))];
  if (codes.length === 0) throw new Error('The directory names no code');
  const save = await saving(origin, pages.find(({ path }) => path === '/empresa').cookie);
  const inTurn = (all) => {
    let next = 0;
    return () => all[next++ % all.length];
  };
  const plain = (paths) => inTurn(paths.map((path) => ({ path })));
  return {
    verification: plain(codes.flatMap((code) => [`/api/v1/verification/${code}`, `/verificar/${code}`])),
    public: plain(publicPages),
    signedIn: inTurn(pages),
    saves: save,
    documents: plain(documents),
  };
}

/** Saves answers of a self-assessment, as its pages do by themselves while somebody types; each knows the version it had. */
async function saving(origin, cookie) {
  const home = '/empresa/autoevaluacion';
  const get = async (path) => (await fetch(origin + path, { headers: { cookie } })).text();
  const items = [...new Set((await get(home)).match(/\bD\d-\d\d\b/g))].slice(0, 40);
  if (items.length < 10) throw new Error('The company has no self-assessment under way');
  const answers = [];
  for (const item of items) {
    const page = await get(`${home}/${item}`);
    const version = Number(/name="version" value="(\d+)"/.exec(page)?.[1]);
    if (Number.isInteger(version)) answers.push({ item, version });
  }
  let next = 0;
  return () => {
    const answer = answers[next++ % answers.length];
    const form = new FormData();
    for (const [name, value] of Object.entries({
      value: 2 + (next % 2),
      note: `Nota ${next}`,
      version: answer.version,
    }))
      form.append(name, String(value));
    const done = (text) => (answer.version = JSON.parse(text).version);
    return { path: `${home}/${answer.item}/guardar`, cookie, form, done };
  };
}

async function rush({ origin, cpu }, asks) {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 });
  const order = Object.entries(shares).flatMap(([share, n]) => Array(n).fill(share));
  const taken = [];
  const wrong = new Map();
  const underway = new Set();
  const count = PER_SECOND * 60 * MINUTES;
  const before = cpu();
  const began = performance.now();
  for (let n = 0; n < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - began) / 1000) * PER_SECOND));
    for (; n < due; n += 1) {
      // 37 has no divisor in common with 100: shares take turns
      const asked = asks[order[(n * 37) % order.length]]();
      const since = began + (n * 1000) / PER_SECOND;
      const one = send(agent, origin, asked).then(
        (status) => {
          taken.push(performance.now() - since);
          if (status !== 200) note(wrong, `${status} ${asked.path}`);
        },
        (error) => note(wrong, `${error.code ?? error.message} ${asked.path}`),
      );
      underway.add(one);
      void one.finally(() => underway.delete(one));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(underway);
  agent.destroy();
  return { taken, wrong, cpu: (cpu() - before) / count };
}

const note = (counts, what) => counts.set(what, (counts.get(what) ?? 0) + 1);

async function send(agent, origin, { path, cookie, form, done }) {
  // as `fetch` writes a form: its boundary stands in the type
  const written = form && new Response(form);
  const body = written && Buffer.from(await written.arrayBuffer());
  const headers = {
    'accept-encoding': done ? 'identity' : 'gzip',
    ...(cookie && { cookie }),
    ...(body && { 'content-type': written.headers.get('content-type'), 'content-length': body.length, origin }),
  };
  return new Promise((resolve, reject) => {
    const sent = ask(origin + path, { agent, headers, method: body ? 'POST' : 'GET' }, (answer) => {
      let text = '';
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) done?.(text);
        resolve(answer.statusCode);
      });
      if (done) answer.setEncoding('utf8').on('data', (piece) => (text += piece));
      else answer.resume();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
