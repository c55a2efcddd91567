import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '#libs/clock';
import { RegisterExport } from '../../../src/distinctions/index.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let folder: string;
let copy: string;
let bakery: TestDistinction;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  folder = await mkdtemp(join(tmpdir(), 'puertas-copia-'));
  copy = join(folder, 'copia');
  bakery = await newDistinction(app, { tradeName: 'Panadería <La> "Ñ"' });
  await newDistinction(app, { tradeName: 'Tejidos del Sur', level: 'N1', document: false });
  await app.jobs.runDue();
  app.clock.advance(DAY);
  await moveDistinction(app, bakery.id, 'suspend', 'FM4 revisa una queja.');
  await app.nest.get(RegisterExport).write(copy);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.close();
});

/** Runs the script of the copy itself, where there is no package of ours. */
function check(where: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: where, env: { PATH: process.env['PATH'] } };
    execFile(process.execPath, ['check-register.mjs', '.'], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

async function tampered(change: (where: string) => Promise<void>) {
  const where = await mkdtemp(join(folder, 'otra-'));
  await cp(copy, where, { recursive: true });
  await change(where);
  return check(where);
}
const edit = async (file: string, from: string, to: string) => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

describe('the copy of the register', () => {
  test('is checked by its own script, without us', async () => {
    const { code, output } = await check(copy);
    expect([code, output]).toEqual([0, expect.stringContaining('Todo concuerda')]);
    expect(output).toContain('Actos en el registro: 3, de 2 distintivos.');
  });

  test('has a page in two languages for every code, with links that stay within it', async () => {
    const names = await readdir(copy, { recursive: true });
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(6);
    for (const page of pages) {
      const text = await readFile(join(copy, page), 'utf8');
      for (const [, href] of text.matchAll(/(?:href|src)="([^"#]+)"/g)) {
        expect(href).not.toMatch(/^(\/|https?:)/);
        await expect(readFile(join(copy, page, '..', href!))).resolves.toBeDefined();
      }
    }
    const text = await readFile(join(copy, 'distintivos', `${bakery.code}.html`), 'utf8');
    expect(text).toContain('Panadería &lt;La>');
    expect(text).toContain('FM4 revisa una queja.');
    expect(text).not.toContain('Expediente');
    expect(await readFile(join(copy, 'index.en.html'), 'utf8')).toContain('Suspended');
  });

  test('has the credential, the keys and the lists of states', async () => {
    const json = async (name: string) => JSON.parse(await readFile(join(copy, 'credenciales', name), 'utf8'));
    const credential = await json(`${bakery.code}.json`);
    expect(credential).toMatchObject({ proof: expect.anything(), credentialStatus: expect.anything() });
    const evidence = credential.evidence.map(({ id }: { id: string }) => id);
    expect(evidence).toContain(`http://localhost/registro-publico/prueba/${bakery.code}`);
    expect((await json('did.json')).verificationMethod.length).toBeGreaterThan(0);
    expect(await json('estado/1.json')).toMatchObject({ proof: expect.anything() });
  });

  test.each([
    ['a page', () => join('distintivos', `${bakery.code}.html`), 'La', 'El', /html: no es el archivo/],
    ['an act in the log', () => 'log.jsonl', 'una queja', 'otra cosa', /no son los que se firmaron/],
    ['a record', () => join('distintivos', `${bakery.code}.json`), 'una queja', 'otra cosa', /no dice lo mismo/],
    ['a list of states', () => join('credenciales', 'estado', '1.json'), 'u', 'v', /estado\/1\.json: no es el archivo/],
    ['the list of files', () => 'manifest.json', 'index.html', 'indice.html', /lista de archivos no lleva una firma/],
  ])('shows that somebody changed %s', async (_, file, from, to, said) => {
    const { code, output } = await tampered((where) => edit(join(where, file()), from, to));
    expect([code, output]).toEqual([1, expect.stringMatching(said)]);
  });

  test('shows what is missing and what was added', async () => {
    const missing = await tampered((where) => rm(join(where, 'distintivos', `${bakery.code}.json`)));
    expect([missing.code, missing.output]).toEqual([1, expect.stringMatching(/json: falta/)]);
    const extra = await tampered((where) => writeFile(join(where, 'distintivos', 'nuevo.html'), ''));
    expect([extra.code, extra.output]).toEqual([1, expect.stringMatching(/nuevo\.html: no es parte/)]);
    const unsigned = await tampered((where) => rm(join(where, 'manifest.note')));
    expect(unsigned.code).toBe(1);
  });

  test('is not written over something', async () => {
    await expect(app.nest.get(RegisterExport).write(copy)).rejects.toThrow(/not empty/);
  });
});
