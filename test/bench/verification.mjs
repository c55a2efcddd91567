import { fileURLToPath } from 'node:url';
import { inTurn, row } from './in-turn.mjs';
import { load } from './load.mjs';

const script = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Codes asked for in turn, connections, and the seconds of one measurement. */
const CODES = 5_000;
const CONNECTIONS = 20;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);

/** The public answer about a code, as JSON and as a page, against one bare prepared SELECT per request. */
export async function verification(stage) {
  const codes = stage.codes.slice(0, CODES);
  const product = await stage.start(
    script('../../dist/programs/main.js'),
    { DATABASE_URL: stage.url, DATA_DIR: stage.folder, APP_ROLE: 'web', DEMO: 'false', LOG_LEVEL: 'error' },
    '/health/ready',
  );
  const reference = await stage.start(script('reference.mjs'), { DATABASE_URL: stage.url }, `/${codes[0]}`);
  const dashed = (code) => code.replace(/(.{4})(?=.)/g, '$1-');
  const rows = [];
  for (const [what, path, atLeast] of [
    ['JSON', (code) => `/api/v1/verification/${code}`, 2.5],
    ['page', (code) => `/verificar/${dashed(code)}`, 1.5],
  ]) {
    // each answer has been given before, on both sides
    for (const [side, to] of [
      [product, path],
      [reference, (code) => `/${code}`],
    ])
      for (const code of codes) await (await fetch(side.origin + to(code))).arrayBuffer();
    const samples = await inTurn({
      ours: () => load(product, codes.map(path), HOW),
      reference: () =>
        load(
          reference,
          codes.map((code) => `/${code}`),
          HOW,
        ),
    });
    const p99 = (side) => Math.max(...samples[side].map((sample) => sample.p99));
    rows.push(
      row({
        what: `verification, ${what}, ${stage.codes.length} distinctions, ${CONNECTIONS} connections`,
        unit: (rate) => `${Math.round(rate)} req/s`,
        samples,
        atLeast,
        note: `highest p99 ${p99('ours')} ms against ${p99('reference')} ms`,
      }),
    );
  }
  await product.stop();
  await reference.stop();
  return rows;
}

/** As every browser asks. */
const HOW = { connections: CONNECTIONS, seconds: SECONDS, headers: { 'accept-encoding': 'gzip' } };
