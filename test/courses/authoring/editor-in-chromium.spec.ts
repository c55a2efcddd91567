import { describeInChromium, openPage, scrollsSideways, violationsOf } from '../../support/chromium.js';
import { newPerson } from '../../support/companies.js';
import { appForAll, chromiumForAll } from '../../support/index.js';
import { slug } from '../fixtures.js';

const home = '/fm4/cursos';
const app = appForAll({ listen: true });
const chromium = chromiumForAll();

describeInChromium('the editor of courses in a browser', () => {
  test('a lesson is shown while it is typed, and every page of a draft is well made', async () => {
    const editor = await newPerson(app, { roles: ['content_editor'], name: 'Sofía Escribe' });
    const draft = (await editor.browser.post(`${home}/borradores`, { course: slug })).location!;
    const page = await openPage(chromium, app, editor.browser.cookies, { viewport: { width: 390, height: 900 } });
    await page.goto(`${draft}/lecciones/A1`);
    await page.getByLabel('Texto de la lección').fill('### Un subtítulo\n\nTexto **nuevo**.');
    await page.locator('#vista h2', { hasText: 'Un subtítulo' }).waitFor();
    expect(await page.locator('#vista strong').textContent()).toBe('nuevo');
    for (const path of [
      home,
      `${home}/nuevo`,
      `${home}/${slug}/versiones/1`,
      draft,
      `${draft}/datos`,
      `${draft}/lecciones/A1`,
      `${draft}/preguntas/A-P01`,
      `${draft}/cuestionario`,
      `${draft}/medios`,
      `${draft}/texto`,
      `${draft}/idiomas/en`,
      `${draft}/cambios`,
    ]) {
      await page.goto(path);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect([path, await violationsOf(page)]).toEqual([path, []]);
    }
  }, 600_000);
});
