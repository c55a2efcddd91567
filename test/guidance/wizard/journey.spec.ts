import type { Browser } from 'playwright-core';
import {
  describeInChromium,
  openChromium,
  openPage,
  scrollsSideways,
  startApp,
  type TestApp,
  violationsOf,
} from '../../support/index.js';

const phone = { width: 360, height: 740 };
/** Smallest side of something that a thumb hits, in CSS pixels (WCAG 2.2, 2.5.5). */
const THUMB = 44;

describeInChromium('the questions of the guidance on a phone', () => {
  let app: TestApp;
  let chromium: Browser;
  beforeAll(async () => {
    [app, chromium] = await Promise.all([startApp({ listen: true }), openChromium()]);
  });
  afterAll(async () => {
    await chromium?.close();
    await app?.close();
  });

  test('are answered without scripts, and the browser goes back', async () => {
    const page = await openPage(chromium, app, [], { viewport: phone, javaScriptEnabled: false });
    await page.goto('/guia');
    await page.getByRole('link', { name: 'Empezar' }).click();
    for (const answer of [
      /^Un documento de migración o de refugio/,
      /^18 años o más/,
      /^Una tarjeta del INM/,
      /^Visitante por razones humanitarias/,
      /^Sí, está vigente/,
    ])
      await page.getByRole('link', { name: answer }).click();
    await page.getByRole('heading', { level: 1, name: '¿Muestra también una constancia de la COMAR?' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '¿Está vigente hoy?' }).waitFor();
    await page.goForward();
    await page.getByRole('link', { name: /^Sí, o contó que pidió refugio/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Sí, puede trabajar' }).waitFor();
    await page.getByRole('link', { name: 'Cambiar «Vigencia»' }).click();
    await page.getByRole('link', { name: /^Venció, y no muestra comprobante/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Consulta antes de decidir' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(
      '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.humanitaria.vencido',
    );
    await page.context().close();
  });

  test.each([
    ['the first question', '/guia/paso-a-paso'],
    ['a long question', '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta'],
    ['an outcome', '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.constancia-comar.sola'],
    ['an address of an earlier edition', '/guia/paso-a-paso/contratar-2026-01/migratorio.adulta'],
  ])('%s keeps to the standards, fits, and its answers are as large as a thumb', async (_what, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage(chromium, app, [], { viewport: phone, colorScheme });
      await page.goto(path);
      expect(await violationsOf(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      for (const choice of await page.locator('.opciones a').all())
        expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(THUMB);
      await page.context().close();
    }
  });
});
