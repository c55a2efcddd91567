import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cloneDatabase, startApp, type TestApp } from '../../support/index.js';
import { drills } from '../../support/drills.js';
import { eventually } from '../../support/eventually.js';
import { type Product, startProduct } from '../../support/product.js';
import { home, instrument, rows, started, type TestCompany } from '../fixtures.js';
import { largePdf } from './large-pdf.js';

const MB = 1024 * 1024;
const GROWTH_MB = 60;
/** Of one file of the largest size. */
const ONE_GROWTH_MB = 15;

let app: TestApp;
let product: Product;
let company: TestCompany;

beforeAll(async () => {
  const database = await cloneDatabase();
  // its people are signed in at the hour of the product's own clock
  app = await startApp({ database, at: new Date() });
  company = await started(app);
  product = await startProduct(database.url, { env: { LOG_LEVEL: 'fatal' } });
});
afterAll(async () => {
  await product?.remove();
  await app?.close();
});

const boundary = 'x'.repeat(24);
const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;

/** Posts a practice with a file of so many bytes, piece by piece, as browsers do; `cut` ends in the middle of it. */
function upload(
  itemId: string,
  size: number,
  { cut = false, file = largePdf(size), name = 'Grande.pdf' } = {},
): Promise<number> {
  const head = Buffer.from(
    `${part('name="version"')}0\r\n${part('name="value"')}3\r\n${part('name="action"')}upload\r\n` +
      part(`name="file"; filename="${name}"\r\nContent-Type: application/pdf`),
  );
  const tail = Buffer.concat([file.end, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return new Promise((resolve, reject) => {
    const sending = request(`${product.url}${home}/${itemId}`, {
      method: 'POST',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': head.length + size - file.end.length + tail.length,
        'sec-fetch-site': 'same-origin',
        cookie: [...company.editor.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    sending.once('response', (answer: IncomingMessage) => {
      answer.resume().once('end', () => resolve(answer.statusCode!));
    });
    sending.once('error', (error) => (cut ? resolve(0) : reject(error)));
    const piece = Buffer.alloc(MB / 4);
    let left = size - file.start.length - file.end.length;
    const send = () => {
      while (left > 0) {
        if (cut && left < size / 2) return void sending.destroy();
        const next = piece.subarray(0, Math.min(piece.length, left));
        left -= next.length;
        if (!sending.write(next)) return void sending.once('drain', send);
      }
      sending.end(tail);
    };
    sending.write(head);
    sending.write(file.start);
    send();
  });
}

/** Megabytes of memory that the product has (`VmRSS`), or had at most since this was last cleared (`VmHWM`). */
function memory(which: 'VmRSS' | 'VmHWM'): number {
  const text = readFileSync(`/proc/${product.process.pid}/status`, 'utf8');
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(text)![1]) / 1024;
}

const itOnLinux = process.platform === 'linux' ? test : test.skip;

itOnLinux(
  'many large files at once cost little memory',
  async () => {
    const items = instrument.items.slice(0, drills.uploads + 2).map(({ id }) => id);
    // the first ones compile the code
    expect([await upload(items.pop()!, 20 * MB), await upload(items.pop()!, 20 * MB)]).toEqual([303, 303]);
    const before = memory('VmRSS');
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, memory('VmRSS'))), 20);
    const statuses = await Promise.all(items.map((id) => upload(id, 20 * MB)));
    clearInterval(watch);
    process.stdout.write(
      `${items.length} × 20 MB at once: ${Math.round(before)} MB before, at most ${Math.round(most)} MB\n`,
    );
    expect(new Set(statuses)).toEqual(new Set([303]));
    expect(most - before).toBeLessThan(GROWTH_MB);
    const kept = await rows<{ size: number; legibility: string }>(
      app,
      'select size, legibility from evidence_files where company_id = $1',
      [company.companyId],
    );
    expect(kept).toHaveLength(items.length + 2);
    expect(new Set(kept.map(({ size }) => size))).toEqual(new Set([20 * MB]));
    expect(new Set(kept.map(({ legibility }) => legibility))).toEqual(new Set(['legible']));
  },
  600_000,
);

itOnLinux(
  'one file of 25 MB raises memory by less than 15 MB, a photo that is drawn anew too',
  async () => {
    const side = { width: 3_300, height: 2_500, channels: 3 } as const;
    const noise = await sharp(randomBytes(side.width * side.height * 3), { raw: side })
      .jpeg({ quality: 97 })
      .toBuffer();
    expect(noise.length).toBeGreaterThan(8 * MB);
    for (const [itemId, options] of [
      ['D7-01', {}],
      ['D7-02', { file: { start: noise, end: Buffer.alloc(0) }, name: 'Foto.jpg' }],
    ] as const) {
      const before = memory('VmRSS');
      let most = before;
      const watch = setInterval(() => (most = Math.max(most, memory('VmRSS'))), 10);
      const status = await upload(itemId, 25 * MB, options);
      clearInterval(watch);
      process.stdout.write(`25 MB for ${itemId}: ${before.toFixed(1)} MB before, at most ${most.toFixed(1)} MB\n`);
      expect(status).toBe(303);
      expect(most - before).toBeLessThan(ONE_GROWTH_MB);
    }
    const kept = await rows<{ legibility: string; size: number }>(
      app,
      `select legibility, size from evidence_files where company_id = $1 and item_id = 'D7-02'`,
      [company.companyId],
    );
    expect(kept).toMatchObject([{ legibility: 'legible' }]);
  },
  600_000,
);

test('whoever hangs up in the middle leaves nothing behind', async () => {
  const unfinished = () => readdir(join(product.folder, 'files/unfinished')).catch(() => [] as string[]);
  await Promise.all(Array.from({ length: 5 }, () => upload('D8-06', 10 * MB, { cut: true })));
  await eventually(async () => (await unfinished()).length === 0);
  expect(await rows(app, `select 1 from evidence_files where item_id = 'D8-06'`)).toEqual([]);
});
