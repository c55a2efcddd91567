import type { Browser } from 'playwright-core';
import { newCompany, newPerson } from '../../support/companies.js';
import { describeInChromium, openChromium, openPage, startApp, type TestApp } from '../../support/index.js';

/** What the programme allows from the answer to the file (order of the programme), and how fast somebody types. */
const MOST_SECONDS = 60;
const MOST_PAGES = 3;
const KEY_MS = 250;
const typed = [
  ['Alias', 'Soldadura 1'],
  ['Puesto', 'Soldadura, turno de la mañana'],
] as const;

describeInChromium('from an answer to a hire file', () => {
  let app: TestApp;
  let chromium: Browser;
  beforeAll(async () => {
    [app, chromium] = await Promise.all([startApp({ listen: true }), openChromium()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await app?.close();
  });

  test('it takes three pages and less than a minute, typed at the pace of a person', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { companyId, roles: ['company_editor'] });
    const page = await openPage(chromium, app, browser.cookies, { viewport: { width: 390, height: 844 } });
    await page.goto('/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada');
    let pages = 1;
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) pages++;
    });
    const begun = Date.now();
    await page.getByRole('link', { name: 'Guardar como expediente' }).click();
    let keys = 0;
    for (const [field, words] of typed) {
      await page.getByLabel(field).pressSequentially(words);
      keys += words.length;
    }
    await page.getByRole('button', { name: 'Abrir expediente' }).click();
    await page.getByRole('heading', { level: 1, name: /Soldadura 1/ }).waitFor();
    // the pace of a person is added, not waited for
    const seconds = (Date.now() - begun + keys * KEY_MS) / 1000;
    expect([seconds < MOST_SECONDS, pages]).toEqual([true, MOST_PAGES]);
    await page.context().close();
  });
});
