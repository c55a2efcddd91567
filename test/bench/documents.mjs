import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { present } from './against.mjs';
import { inTurn, row } from './in-turn.mjs';

const input = {
  locale: 'es',
  level: 'N2',
  levelName: 'Inclusión',
  tradeName: 'Panificadora La Esperanza de Tonalá',
  legalName: 'Panificadora La Esperanza de Tonalá, S.A. de C.V.',
  place: 'Tonalá, Jalisco',
  awardedOn: '2026-03-12',
  expiresOn: '2028-03-12',
  code: '7K3M-Q9XT-V2HD',
  verifyAt: 'https://puertas.example/verificar/7K3M-Q9XT-V2HD',
  issuer: { name: 'FM4' },
  signatories: [{ name: 'Mariana Orozco Ruiz', role: 'Comité del distintivo' }],
  instrumentVersion: '1.0',
  issuedAt: new Date('2026-03-12T18:00:00Z'),
  seal: { by: 'FM4', on: '2026-03-12' },
};
const DOCUMENTS = 60;

/** A distinction drawn and signed: CPU time against another commit; without one, against headless Chromium's printing. */
export async function documents(_stage, other) {
  const folder = await mkdtemp(join(tmpdir(), 'puertas-bench-documents-'));
  try {
    return await (other ? againstCommit(folder, other) : againstChromium(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function againstCommit(folder, other) {
  const [ours, theirs] = [await makerOf(present, join(folder, 'ours')), await makerOf(other, join(folder, 'theirs'))];
  const samples = await inTurn({ ours: () => cpuOf(ours.make), reference: () => cpuOf(theirs.make) });
  return [
    row({
      what: `distinction, drawn and signed, CPU time, against ${other.name}`,
      unit: (milliseconds) => `${milliseconds.toFixed(1)} ms`,
      samples,
      atMost: 1 / 3,
      note: `${kilobytes(ours.size())} against ${kilobytes(theirs.size())}`,
    }),
  ];
}

async function againstChromium(folder) {
  const ours = await makerOf(present, folder);
  const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
  if (!executablePath) return [{ what: 'distinction, drawn and signed', note: 'not measured: no Chromium here' }];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const print = async () => {
    const page = await browser.newPage();
    const words = Object.values(input).filter((value) => typeof value === 'string');
    await page.setContent(
      `<html lang="es"><body><h1>${input.tradeName}</h1>${words.map((word) => `<p>${word}</p>`).join('')}</body></html>`,
    );
    await page.pdf({ format: 'letter', landscape: true, tagged: true });
    await page.close();
  };
  const samples = await inTurn({ ours: () => timeOf(ours.make), reference: () => timeOf(print) });
  await browser.close();
  return [
    row({
      what: 'distinction, drawn and signed, against Chromium printing its words',
      unit: (milliseconds) => `${milliseconds.toFixed(0)} ms`,
      samples,
      atMost: 1 / 20,
      note: kilobytes(ours.size()),
    }),
  ];
}

/** Draws and signs as that checkout does. */
async function makerOf(side, folder) {
  const { openDemoSigner } = await side.load('libs/signing/index.js');
  const { renderDistinction } = await side.load(
    'templates/distinctions/documents/distinction.pdf.js',
    'templates/pdf/distinctions/distinction.js',
  );
  const signer = await openDemoSigner(folder, { organization: 'FM4', now: input.issuedAt });
  let size = 0;
  const reason = { reason: 'Distintivo', location: 'Guadalajara', name: 'FM4', at: input.issuedAt };
  return {
    size: () => size,
    make: async () => (size = (await signer.sign(await renderDistinction(input), reason)).length),
  };
}

/** CPU milliseconds of this process for one, on average of many. */
async function cpuOf(make) {
  const before = process.cpuUsage();
  for (let n = 0; n < DOCUMENTS; n += 1) await make();
  const { user, system } = process.cpuUsage(before);
  return { value: (user + system) / 1000 / DOCUMENTS };
}

async function timeOf(make) {
  const before = performance.now();
  for (let n = 0; n < DOCUMENTS; n += 1) await make();
  return { value: (performance.now() - before) / DOCUMENTS };
}

const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
