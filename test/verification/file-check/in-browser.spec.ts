import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { newPerson } from '../../support/companies.js';
import { newDistinction, type TestDistinction } from '../../support/distinctions.js';
import {
  describeInChromium,
  openChromium,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../../support/index.js';

describeInChromium('a file, checked in a real browser', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let folder: string;
  let bakery: TestDistinction;
  let requests: Request[];
  const files: Record<string, string> = {};

  beforeAll(async () => {
    app = await startApp({ listen: true });
    bakery = await newDistinction(app, { tradeName: "O'Farrill & Müller" });
    folder = await mkdtemp(path.join(tmpdir(), 'dropped-'));
    const { bytes } = await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`);
    const changed = Buffer.from(bytes);
    changed[500]! ^= 1;
    const credential = (await app.browser().get(`/credenciales/${bakery.code}`)).bytes;
    const longer = Buffer.concat([bytes, Buffer.from('\n% un sello\n')]);
    const contents = { 'a.pdf': bytes, 'b.pdf': changed, 'c.json': credential, 'd.pdf': longer };
    for (const [name, content] of Object.entries(contents)) {
      files[name] = path.join(folder, name);
      await writeFile(files[name], content);
    }
    browser = await openChromium();
    page = await (await browser.newContext({ locale: 'es-MX' })).newPage();
    page.on('request', (request) => requests.push(request));
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => (requests = []));

  const check = async (name: string) => {
    await page.goto(`${app.url}/verificar`);
    await page.setInputFiles('input[type=file]', files[name]!);
    await page.click('#comprobar-archivo button');
  };
  const verdict = async (words: string) => {
    const place = page.locator('#veredicto');
    await place.getByText(words).waitFor();
    return place.innerText();
  };

  test('a PDF does not leave it: only fingerprints and the code are asked about', async () => {
    await check('a.pdf');
    const said = await verdict('Sí: el archivo es auténtico y el distintivo está vigente');
    expect(said).toContain("O'Farrill & Müller");
    expect(said).toContain('Vigente');
    expect(said).not.toContain('Suspendido');
    expect(await page.getAttribute('#veredicto a', 'href')).toBe(`/verificar/${bakery.code}`);
    expect(requests.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);
    expect(requests.map((request) => new URL(request.url()).pathname)).toContain(`/api/v1/verification/${bakery.code}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 3000 });
      expect([await violationsOf(page), await scrollsSideways(page)]).toEqual([[], false]);
    }
  });

  test('a changed PDF is told to be that, with the code that stands inside', async () => {
    await check('b.pdf');
    expect(await verdict('No: alguien cambió este archivo después de firmarlo')).toContain(bakery.code);
    expect(requests.every((request) => request.method() === 'GET')).toBe(true);
  });

  test('a PDF with something added is told to be ours, and what we signed can be downloaded', async () => {
    await check('d.pdf');
    const said = await verdict('FM4 firmó este archivo, y después alguien le añadió algo');
    expect(said).toContain("Lo que FM4 firmó es el PDF del distintivo de O'Farrill & Müller.");
    expect(said).toContain('Vigente');
    expect(said).not.toContain('Suspendido');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#veredicto a[download]')]);
    expect(download.suggestedFilename()).toBe(`firmado-por-FM4-${bakery.code}.pdf`);
    expect((await readFile(await download.path())).equals(await readFile(files['a.pdf']!))).toBe(true);
    expect(requests.every((request) => request.method() === 'GET')).toBe(true);
    expect([await violationsOf(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  test('a credential is checked where the keys are', async () => {
    await check('c.json');
    await page.getByText('Es la credencial que FM4 firmó para').waitFor();
    expect(requests.some((request) => request.method() === 'POST')).toBe(true);
  });

  test('a copy with the name of before is told to be one, with the name of today', async () => {
    const { browser: rosa } = await newPerson(app, { roles: ['staff_admin'] });
    await rosa.post(`/fm4/distintivos/${bakery.id}/nombre`, {
      kind: 'corrected',
      tradeName: "O'Farrill y Müller",
      legalName: "O'Farrill & Müller, S.A. de C.V.",
      publicReason: 'El nombre estaba mal escrito desde el principio.',
      internalReason: 'Constancia fiscal del 3 de marzo',
      version: '1',
    });
    await app.jobs.runDue();
    await check('a.pdf');
    const said = await verdict('es una copia anterior: el nombre cambió y hay una más nueva, a nombre de');
    expect(said).toContain("O'Farrill y Müller");
  });
});
