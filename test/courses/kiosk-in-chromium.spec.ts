import type { BrowserContext, Page } from 'playwright-core';
import { peopleWithSlips } from '../accounts/codes/slips.js';
import { describeInChromium, scrollsSideways, violationsOf } from '../support/chromium.js';
import type { TestPerson } from '../support/companies.js';
import { appForAll, chromiumForAll } from '../support/index.js';
import { course, newTeam, slug } from './fixtures.js';

const patience = 600_000;
const app = appForAll({ listen: true });
const chromium = chromiumForAll();

describeInChromium('a person without an address at a shared tablet', () => {
  let hr: TestPerson;
  let companyId: string;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    ({ hr, companyId } = await newTeam(app));
    context = await chromium.newContext({ baseURL: app.url, viewport: { width: 820, height: 1180 } });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  async function isWellMade(): Promise<void> {
    expect(await scrollsSideways(page)).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
  }

  const come = async ({ code, pin }: { code: string; pin: string }) => {
    await page.getByLabel('Código').fill(code);
    await page.getByLabel('PIN').fill(pin);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL('**/aprender');
  };

  test(
    'goes from a slip to the certificate, and the next person sees nothing of it',
    async () => {
      const [rosa, juan] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz', 'Juan Pérez']);
      await hr.browser.post('/empresa/cursos/inscribir', { course: slug, people: [rosa!.userId, juan!.userId] });
      const { text } = await hr.browser.post('/empresa/equipo/kioscos', { name: 'Comedor', by: 'code' });
      await page.goto(/\/kiosco\/abrir\/[\w-]{43}/.exec(text)![0]);
      await isWellMade();
      await page.getByRole('button', { name: 'Usarla como kiosco' }).click();
      await page.waitForURL('**/kiosco');
      await isWellMade();
      await come(rosa!);
      await isWellMade();
      await page.goto(`/aprender/${slug}/1`);
      for (const lesson of course.lessons) {
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(lesson.title);
        await page.locator('.pie-fijo button').click();
      }
      await page.waitForURL('**/cuestionario');
      const attempt = await page.locator('input[name="attempt"]').first().getAttribute('value');
      const right = course.quiz.map(({ id, options }) => [id, options.find(({ correct }) => correct)!.id] as const);
      // one question a screen is another journey's matter: the answers go as the form sends them
      const sent = page.waitForEvent('load');
      await page.evaluate(
        ({ action, fields }) => {
          const form = document.createElement('form');
          form.method = 'post';
          form.action = action;
          for (const [name, value] of fields) {
            const field = document.createElement('input');
            [field.type, field.name, field.value] = ['hidden', name!, value!];
            form.append(field);
          }
          document.body.append(form);
          form.submit();
        },
        { action: `/aprender/${slug}/cuestionario`, fields: [['attempt', attempt!], ...right] },
      );
      await sent;
      await page.goto(`/aprender/${slug}/constancia`);
      expect(await page.content()).toContain('Rosa Díaz');
      expect(await page.locator('#kiosco').getAttribute('data-idle')).toBe('60');
      await page.evaluate(() => localStorage.setItem('algo', 'de Rosa'));
      await page.getByRole('link', { name: 'Terminar y salir' }).click();
      await page.waitForURL('**/kiosco');

      for (let step = 0; step < 4; step += 1) {
        await page.goBack();
        await page.waitForURL('**/kiosco');
        expect(await page.content()).not.toContain('Rosa');
      }
      expect((await context.cookies()).map(({ name }) => name)).toEqual(['puertas.kiosco']);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.goto(`/aprender/${slug}/constancia`);
      expect(new URL(page.url()).pathname).toBe('/kiosco');
      await come(juan!);
      expect(await page.content()).toContain('Juan Pérez');
      expect(await page.content()).not.toContain('Rosa');
    },
    patience,
  );

  test(
    'a tablet that nobody touches goes back to its start; a touch keeps its reader',
    async () => {
      const [eva] = await peopleWithSlips(app, hr, companyId, ['Eva Ruiz']);
      await page.goto('/kiosco');
      await page.clock.install();
      await come(eva!);
      await page.clock.fastForward('02:50');
      await page.mouse.move(10, 10);
      await page.mouse.down();
      await page.mouse.up();
      await page.clock.fastForward('02:50');
      expect(new URL(page.url()).pathname).toBe('/aprender');
      await page.clock.fastForward('00:20');
      await page.waitForURL('**/kiosco');
      expect(await page.content()).not.toContain('Eva');
    },
    patience,
  );
});
