import { openDemoSigner, Signer } from '#libs/signing';
import { Storage } from '#libs/storage';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { system } from '../../../src/database/index.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let bakery: TestDistinction;
let pdf: Buffer;
beforeAll(async () => {
  app = await startApp();
  bakery = await newDistinction(app);
  pdf = (await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`)).bytes;
});
afterAll(() => app.close());

const drop = (bytes: Uint8Array, name = 'distintivo.pdf') =>
  app.browser().upload('/verificar', {}, [{ field: 'archivo', name, type: 'application/pdf', bytes }]);

describe('a dropped PDF', () => {
  test('that FM4 gave out is authentic and in force', async () => {
    const { status, text } = await drop(pdf);
    expect(status).toBe(200);
    expect(text).toContain('Sí: el archivo es auténtico y el distintivo está vigente');
    expect(text).toContain(`href="/verificar/${bakery.code}"`);
  });

  test('of a suspended distinction is authentic, but not in force', async () => {
    const hotel = await newDistinction(app, { tradeName: 'Hotel Casa Mezquite' });
    const file = (await app.browser().get(`/api/v1/distinctions/${hotel.code}/document.pdf`)).bytes;
    await moveDistinction(app, hotel.id, 'suspend');
    const { text } = await drop(file);
    expect(text).toContain('El archivo es auténtico, pero el distintivo no está vigente');
    expect(text).toContain('Suspendido');
  });

  test('with one changed byte is altered', async () => {
    const changed = Buffer.from(pdf);
    const place = changed.indexOf('Panificadora');
    changed[place] = 'F'.charCodeAt(0);
    const { text } = await drop(changed);
    expect(text).toContain('No: alguien cambió este archivo después de firmarlo');
  });

  test('with something added at its end is told to be ours, with what we signed to download', async () => {
    const { text } = await drop(Buffer.concat([pdf, Buffer.from('\n% otra página\n')]));
    expect(text).toContain('FM4 firmó este archivo, y después alguien le añadió algo');
    expect(text).toContain(`href="/verificar/${bakery.code}"`);
    const offered = /href="data:application\/pdf;base64,([^"]*)"/.exec(text)![1]!;
    expect(Buffer.from(offered, 'base64').equals(pdf)).toBe(true);
    expect(text).toContain(`download="firmado-por-FM4-${bakery.code}.pdf"`);
  });

  test('signed by somebody else is not ours, whatever code it claims', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'stranger-'));
    try {
      const stranger = await openDemoSigner(folder, { organization: 'Otra', now: app.clock.now() });
      const unsigned = pdf.subarray(0, pdf.indexOf('%%EOF') + 6);
      const details = { reason: 'x', location: 'y', name: 'Firma', at: app.clock.now() };
      const { text } = await drop(await stranger.sign(unsigned, details));
      expect(text).toContain('No: este archivo no lleva la firma de FM4');
      expect(text).toContain(`Dentro dice el código ${bakery.code}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('that we signed, but for something else, is no distinction', async () => {
    const signer = app.nest.get(Signer);
    const other = Buffer.from(
      pdf
        .subarray(0, pdf.indexOf('%%EOF') + 6)
        .toString('latin1')
        .replaceAll(bakery.code, '----'.repeat(3) + '--'),
      'latin1',
    );
    const details = { reason: 'x', location: 'y', name: 'Firma', at: app.clock.now() };
    expect((await drop(await signer.sign(other, details))).text).toContain(
      'FM4 firmó este archivo, pero no es un distintivo',
    );
  });

  test('that we signed again after the store had lost it is still known, and so is the first one', async () => {
    const [{ key }] = await app.db.as(system('test'), (tx) =>
      tx.query('select document_key as key from distinctions where id = $1', [bakery.id]),
    );
    await app.nest.get(Storage).delete(key);
    const second = (await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`)).bytes;
    expect(second.equals(pdf)).toBe(false);
    for (const file of [pdf, second])
      expect((await drop(file)).text).toContain('Es, byte por byte, el PDF que FM4 firmó');
  });

  test.each([
    ['a picture with the name of a PDF', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['a program', Buffer.from('MZ\u0090\u0000 this is no document')],
  ])('that is %s is said to be no PDF', async (_, bytes) => {
    const { status, text } = await drop(bytes);
    expect(status).toBe(200);
    expect(text).toContain('Ese archivo no es un PDF');
  });

  test('that is missing is asked for', async () => {
    expect((await app.browser().upload('/verificar', {}, [])).status).toBe(422);
    expect((await app.browser().post('/verificar', {})).status).toBe(422);
    expect((await drop(Buffer.alloc(0))).status).toBe(422);
  });

  test('of more than 5 MB is refused with 413', async () => {
    expect((await drop(Buffer.alloc(6 * 1024 * 1024, 32))).status).toBe(413);
  });
});
