import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const script = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The public answer about a code, as JSON and as a page, against one bare prepared SELECT per request; each warm. */
export async function verification(stage) {
  const codes = stage.codes.slice(0, 5_000);
  const product = await stage.start(
    script('../../dist/src/main.js'),
    { DATABASE_URL: stage.url, DATA_DIR: stage.folder, APP_ROLE: 'web', DEMO: 'false', LOG_LEVEL: 'error' },
    '/health/ready',
  );
  const reference = await stage.start(script('reference.mjs'), { DATABASE_URL: stage.url }, `/${codes[0]}`);
  const bare = (code) => `/${code}`;
  const json = (code) => `/api/v1/verification/${code}`;
  const dashed = (code) => code.replace(/(.{4})(?=.)/g, '$1-');
  const page = (code) => `/verificar/${dashed(code)}`;
  const measure = async (origin, path) => {
    await load(origin, codes, path, 10);
    return load(origin, codes, path, 8);
  };
  const yardstick = await measure(reference.origin, bare);
  const rows = [];
  for (const [what, path, target] of [
    ['verification, JSON', json, '≥ 1.0×'],
    ['verification, page', page, '≥ 0.8×'],
  ]) {
    const ours = await measure(product.origin, path);
    rows.push({
      what: `${what}, ${stage.codes.length} distinctions, 20 connections`,
      ours: `${String(Math.round(ours.rate))} req/s, p99 ${ours.p99} ms`,
      reference: `${Math.round(yardstick.rate)} req/s, p99 ${yardstick.p99} ms`,
      ratio: `${(ours.rate / yardstick.rate).toFixed(2)}×`,
      target,
    });
  }
  await product.stop();
  await reference.stop();
  return rows;
}

async function load(origin, codes, path, duration) {
  // as every browser asks
  const headers = { 'accept-encoding': 'gzip' };
  const requests = codes.map((code) => ({ path: path(code), headers }));
  const result = await autocannon({ url: origin, connections: 20, duration, requests });
  if (result.non2xx > 0) throw new Error(`${origin}${requests[0].path}: ${result.non2xx} answers were not 200`);
  return { rate: result.requests.average, p99: result.latency.p99 };
}
