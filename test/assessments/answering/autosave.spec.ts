import type { BrowserContext, Page } from 'playwright-core';
import {
  appForAll,
  chromiumForAll,
  describeInChromium,
  openPage,
  scrollsSideways,
  violationsOf,
} from '../../support/index.js';
import { drills } from '../../support/drills.js';
import { answerOf, home, pdf, pdfFile, program, started, type TestCompany } from '../fixtures.js';

const patience = 600_000;

const app = appForAll({ listen: true });
const chromium = chromiumForAll();

describeInChromium('a practice in a browser with scripts', () => {
  let context: BrowserContext;
  let page: Page;
  let company: TestCompany;

  beforeEach(async () => {
    company = await started(app);
    page = await openPage(chromium, app, company.editor.browser.cookies, { viewport: { width: 1280, height: 900 } });
    context = page.context();
  }, patience);

  afterEach(() => context.close());

  const choose = (value: number) => page.locator(`input[name=value][value="${value}"]`).check();
  const says = (text: string) => page.locator('#guardado', { hasText: text }).waitFor();

  test(
    'what is chosen and typed is saved by itself, and score and warning follow',
    async () => {
      await page.goto(`${home}/D2-03`);
      await choose(2);
      await says('Guardado a las 10:00');
      await page.locator('#aviso', { hasText: 'Con 2 no se otorga ningún nivel.' }).waitFor();
      await page.locator('#avance', { hasText: 'con 1 de 50 respuestas' }).waitFor();
      await page.getByLabel('Nota para quien audita').fill('Quitamos dos preguntas.');
      await page.waitForResponse((answer) => answer.url().endsWith('/D2-03/guardar') && answer.ok());
      await says('Guardado a las');
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({
        value: 2,
        note: 'Quitamos dos preguntas.',
        version: 2,
      });
      expect(await violationsOf(page)).toEqual([]);
    },
    patience,
  );

  test(
    '"save and go on" right after choosing does not quarrel with the save that is under way',
    async () => {
      await page.goto(`${home}/D2-03`);
      await page.getByLabel('Nota para quien audita').fill('Con nota');
      await choose(3);
      await page.getByRole('button', { name: 'Guardar y seguir' }).last().click();
      await page.waitForURL(`**${home}/D2-04`);
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({ value: 3, note: 'Con nota' });
    },
    patience,
  );

  test(
    'without a connection it is kept on the device, and saved when the connection is back',
    async () => {
      await page.goto(`${home}/D2-03`);
      await context.setOffline(true);
      await choose(3);
      await says('Sin conexión');
      await context.setOffline(false);
      await says('Guardado a las');
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({ value: 3 });
    },
    patience,
  );

  test(
    'a page that was closed without a connection gives back what was written in it',
    async () => {
      await page.goto(`${home}/D2-03`);
      await context.setOffline(true);
      await page.getByLabel('Nota para quien audita').fill('En el camión, sin señal');
      await choose(1);
      await says('Sin conexión');
      await page.close();
      await context.setOffline(false);
      page = await context.newPage();
      await page.goto(`${home}/D2-03`);
      await says('Guardado a las');
      expect(await page.getByLabel('Nota para quien audita').inputValue()).toBe('En el camión, sin señal');
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({ value: 1, note: 'En el camión, sin señal' });
    },
    patience,
  );

  test(
    'when somebody else answered meanwhile, both answers are shown and only a decision replaces theirs',
    async () => {
      await page.goto(`${home}/D2-03`);
      await company.admin.browser.post(`${home}/D2-03`, { value: '4', note: 'La mía', version: '0' });
      await choose(0);
      await page.locator('#conflicto', { hasText: 'Lo que Lucía Navarro guardó' }).waitFor();
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({ value: 4, note: 'La mía' });
      await page.getByRole('button', { name: 'Guardar y seguir' }).last().click();
      await page.waitForURL(`**${home}/D2-04`);
      expect(await answerOf(company.admin, 'D2-03')).toMatchObject({ value: 0, note: '' });
    },
    patience,
  );

  const chooseFiles = (slot: string, ...names: string[]) =>
    page
      .locator(`[data-casillero="${slot}"] input[type=file]`)
      .setInputFiles(names.map((name) => ({ name, mimeType: 'application/pdf', buffer: pdf() })));

  test(
    'files are uploaded as they are chosen, several at once, and their place turns from missing to done',
    async () => {
      await page.goto(`${home}/D1-01`);
      await choose(3);
      await page.locator('#aviso', { hasText: 'Hoy cuenta como 1, no como 3.' }).waitFor();
      await chooseFiles('evidence-2', 'Recepción.pdf', 'Comedor.pdf');
      await page.locator('[data-casillero="evidence-2"]', { hasText: 'Comedor.pdf' }).waitFor();
      await page.locator('[data-casillero="evidence-2"]', { hasText: 'Listo: fotografía' }).waitFor();
      expect(await page.locator('#subidas li').count()).toBe(0);
      expect(await page.locator('#aviso').textContent()).toBe('');
      expect(await answerOf(company.admin, 'D1-01')).toMatchObject({ value: 3, counted: 3 });
      expect(await violationsOf(page)).toEqual([]);
    },
    patience,
  );

  test(
    'a file that is refused says why beside those that were kept, and what is removed comes back at one press',
    async () => {
      await page.goto(`${home}/D1-01`);
      await page.locator('[data-casillero="file"] input[type=file]').setInputFiles([
        { name: 'programa.pdf', mimeType: 'application/pdf', buffer: program() },
        { name: 'Acta.pdf', mimeType: 'application/pdf', buffer: pdf() },
      ]);
      await page.locator('[data-casillero="file"]', { hasText: 'Acta.pdf' }).waitFor();
      await page.locator('#subidas li', { hasText: 'programa.pdf: Ese archivo es un programa' }).waitFor();
      await page.getByRole('button', { name: 'Quitar Acta.pdf' }).click();
      await page.getByRole('button', { name: 'Recuperar Acta.pdf' }).click();
      await page.locator('[data-casillero="file"]', { hasText: 'Acta.pdf' }).waitFor();
      await says('Recuperamos Acta.pdf.');
      expect(await violationsOf(page)).toEqual([]);
    },
    patience,
  );

  test(
    '"save and go on" waits for the files that are on their way',
    async () => {
      await page.goto(`${home}/D1-01`);
      await page.route('**/D1-01/evidencia', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await chooseFiles('evidence-0', 'Política.pdf');
      await page.getByRole('button', { name: 'Guardar y seguir' }).last().click();
      await page.waitForURL(`**${home}/D1-02`);
      expect((await answerOf(company.admin, 'D1-01'))!.evidence).toHaveLength(1);
    },
    patience,
  );

  test(
    'an answer is taken back at one press',
    async () => {
      await page.goto(`${home}/D1-01`);
      const clear = page.getByRole('button', { name: 'Quitar mi respuesta' });
      expect(await clear.isVisible()).toBe(false);
      await choose(3);
      await says('Guardado a las');
      await clear.click();
      await page.locator('#avance', { hasText: 'con 0 de 50 respuestas' }).waitFor();
      expect(await answerOf(company.admin, 'D1-01')).toMatchObject({ value: null });
      expect(await clear.isVisible()).toBe(false);
    },
    patience,
  );
});

describeInChromium('the pages of the self-assessment', () => {
  let page: Page;
  beforeAll(async () => {
    const { admin } = await started(app);
    await admin.browser.upload(`${home}/D1-01`, { value: '3', version: '0', action: 'upload' }, [pdfFile()]);
    page = await openPage(chromium, app, admin.browser.cookies, {});
  }, patience);

  test.each([1280, 390])(
    'are well made, %d px wide',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      for (const [at, path] of ['', '/perfil', '/D1-01', '/D2-03', '/enviar'].entries()) {
        await page.goto(`${home}${path}`);
        // of one width, pages take turns
        if (drills.widths > 1 || (at % 2 === 0) === (width === 390)) expect(await violationsOf(page)).toEqual([]);
        expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      }
    },
    patience,
  );
});
