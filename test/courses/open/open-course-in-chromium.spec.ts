import type { Page } from 'playwright-core';
import { describeInChromium, openPage, scrollsSideways, violationsOfCopy } from '../../support/chromium.js';
import { appForAll, chromiumForAll } from '../../support/index.js';
import { at, inLanguage } from './reader.js';

const patience = 600_000;
const looks = [
  { language: 'ht', width: 390, colorScheme: 'light' },
  { language: 'fr', width: 390, colorScheme: 'dark' },
  { language: 'es', width: 1280, colorScheme: 'light' },
] as const;

const app = appForAll({ listen: true });
const chromium = chromiumForAll();

describeInChromium.each(looks)(
  'a person without an account, without scripts, in $language, $width px wide, $colorScheme',
  ({ language, width, colorScheme }) => {
    const viewport = { width, height: 780 };
    const course = inLanguage(language);
    const open = (): Promise<Page> =>
      openPage(chromium, app, [], { javaScriptEnabled: false, viewport, colorScheme, locale: language });

    async function isWellMade(page: Page): Promise<void> {
      expect(await scrollsSideways(page)).toBe(false);
      expect(await violationsOfCopy(page, { viewport, colorScheme, baseURL: app.url })).toEqual([]);
    }

    test(
      'begins with a nickname, reads, answers, takes a certificate, goes on elsewhere by the link, and erases it all',
      async () => {
        const page = await open();
        await page.goto('/cursos');
        await isWellMade(page);
        await page.locator(`a[href="${at}?lang=${language}"]`).first().click();
        await isWellMade(page);
        await page.locator('input[name=nickname]').fill('Colibrí');
        await page.locator('main form button').click();
        for (const lesson of course.lessons) {
          expect(await page.locator('h1').textContent()).toBe(lesson.title);
          await isWellMade(page);
          await page.locator('.pie-fijo button').click();
        }
        await isWellMade(page);
        for (const { id, options } of course.quiz)
          await page.locator(`input[name="${id}"][value="${options.find(({ correct }) => correct)!.id}"]`).check();
        await page.locator('button[value=send]').click();
        await isWellMade(page);
        await page.locator(`main a[href="${at}/constancia"]`).first().click();
        await isWellMade(page);
        await page.locator('input[name=name]').fill('Marie-Ange Désir');
        await page.locator('main form button').click();
        await isWellMade(page);
        expect(await page.locator('#constancia').getAttribute('lang')).toBe('es-MX');
        await page.goto(at);
        await isWellMade(page);
        const link = await page
          .locator('#enlace ~ div a, section[aria-labelledby=enlace] a')
          .first()
          .getAttribute('href');
        const other = await open();
        await other.goto(link!);
        expect(await other.locator(`a[href="${at}/constancia"]`).count()).toBeGreaterThan(0);
        await other.goto(`${at}/borrar`);
        await isWellMade(other);
        await other.locator('main form button').click();
        await isWellMade(other);
        await page.goto(at);
        expect(await page.locator('input[name=nickname]').count()).toBe(1);
      },
      patience,
    );

    test(
      'whoever opens a person’s account for a course can',
      async () => {
        const page = await open();
        await page.goto('/registro/persona?volver=/cursos/movilidad-humana');
        await isWellMade(page);
        await page.goto('/cursos/induccion-laboral');
        await isWellMade(page);
        await page.goto('/cursos/movilidad-humana');
        await isWellMade(page);
        expect(new URL(page.url()).pathname).toBe('/cursos/movilidad-humana');
      },
      patience,
    );
  },
);
