import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { openDemoSigner } from '../../dist/libs/signing/index.js';
import { renderDistinction } from '../../dist/templates/distinctions/documents/distinction.pdf.js';

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

/** A distinction drawn and signed, against headless Chromium printing a page with the same words. */
export async function documents(stage) {
  const signer = await openDemoSigner(stage.folder, { organization: 'FM4', now: input.issuedAt });
  let size = 0;
  const ours = await perRound(20, async () => {
    const pdf = await renderDistinction(input);
    size = (await signer.sign(pdf, { reason: 'Distintivo', location: 'Guadalajara', name: 'FM4', at: input.issuedAt }))
      .length;
  });
  const row = {
    what: 'distinction, drawn and signed, warm',
    ours: `${ours.toFixed(0)} ms, ${Math.round(size / 1024)} KB`,
    target: '≥ 20×, ≤ 150 KB',
  };
  const executablePath = '/usr/bin/chromium';
  if (!existsSync(executablePath)) return [{ ...row, reference: 'no Chromium here' }];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const reference = await perRound(10, async () => {
    const page = await browser.newPage();
    const words = Object.values(input).filter((value) => typeof value === 'string');
    await page.setContent(
      `<html lang="es"><body><h1>${input.tradeName}</h1>${words.map((word) => `<p>${word}</p>`).join('')}</body></html>`,
    );
    await page.pdf({ format: 'letter', landscape: true, tagged: true });
    await page.close();
  });
  await browser.close();
  return [{ ...row, reference: `${reference.toFixed(0)} ms`, ratio: `${(reference / ours).toFixed(1)}×` }];
}

async function perRound(rounds, work) {
  for (let i = 0; i < 3; i++) await work();
  const began = performance.now();
  for (let i = 0; i < rounds; i++) await work();
  return (performance.now() - began) / rounds;
}
