import type { Page } from 'playwright-core';
import { describeInChromium, openPage, scrollsSideways, violationsOfCopy } from '../support/chromium.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import { appForAll, chromiumForAll } from '../support/index.js';
import { course, newTeam, slug } from './fixtures.js';

const patience = 600_000;
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

const app = appForAll({ listen: true });
const chromium = chromiumForAll();

describeInChromium.each(looks)(
  'in a browser without scripts, $width px wide, $colorScheme',
  ({ width, colorScheme }) => {
    let hr: TestPerson;
    let learner: TestPerson;
    const viewport = { width, height: 900 };

    beforeAll(async () => {
      const team = await newTeam(app);
      ({ hr, learner } = team);
      await newPerson(app, { roles: ['learner'], companyId: team.companyId });
    });

    const open = (person: TestPerson | null): Promise<Page> =>
      openPage(chromium, app, person?.browser.cookies ?? [], { javaScriptEnabled: false, viewport, colorScheme });

    async function isWellMade(page: Page): Promise<void> {
      expect(await scrollsSideways(page)).toBe(false);
      expect(await violationsOfCopy(page, { viewport, colorScheme, baseURL: app.url })).toEqual([]);
    }

    test(
      'Human Resources enrols, the learner reads, fails, reads again, passes, and a stranger checks the certificate',
      async () => {
        const office = await open(hr);
        await office.goto('/empresa/cursos');
        await isWellMade(office);
        await office.getByRole('link', { name: 'Inscribir personas' }).click();
        await office.getByRole('button', { name: 'Inscribir y avisar' }).click();
        await isWellMade(office);
        await office.getByLabel(`A: ${course.title}`).check();
        await office.getByLabel(learner.name).check();
        await office.getByRole('button', { name: 'Inscribir y avisar' }).click();
        expect(await office.getByRole('status').textContent()).toContain('Una persona inscrita');
        await isWellMade(office);

        const page = await open(learner);
        await page.goto('/aprender');
        await isWellMade(page);
        await page.getByRole('link', { name: 'Abrir la lección' }).click();
        // the ten statements come before the first lesson
        await isWellMade(page);
        await page.getByRole('button', { name: 'Saltar y empezar el curso' }).click();
        for (const lesson of course.lessons) {
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(lesson.title);
          await isWellMade(page);
          await page.locator('.pie-fijo button').click();
        }
        await page.getByRole('button', { name: 'Enviar mis respuestas' }).click();
        expect(await page.getByRole('alert').getByRole('link').count()).toBe(12);
        await isWellMade(page);
        await answer(page, 3);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Todavía no: 75 de 100');
        await isWellMade(page);
        await page.getByRole('link', { name: 'Lección 3', exact: false }).first().click();
        await page.goBack();
        await page.getByRole('link', { name: 'Intentarlo otra vez' }).first().click();
        await answer(page, 0);
        await isWellMade(page);
        await page.goto(`/aprender/${slug}`);
        await isWellMade(page);
        await page.getByRole('link', { name: 'Ver mi constancia' }).click();
        await isWellMade(page);
        const code = await page.locator('.codigo').textContent();

        const stranger = await open(null);
        await stranger.goto(`/constancias/${code?.toLowerCase()}`);
        expect(await stranger.getByRole('heading', { level: 1 }).textContent()).toContain('es auténtica');
        for (const address of [
          `/constancias/${code}`,
          '/constancias',
          '/constancias/nada',
          '/cursos',
          `/cursos/${slug}`,
        ]) {
          await stranger.goto(address);
          await isWellMade(stranger);
        }

        await office.goto('/empresa/cursos');
        await office.getByRole('link', { name: `ver el avance de ${learner.name}`, exact: false }).click();
        await isWellMade(office);
      },
      patience,
    );

    async function answer(page: Page, wrong: number): Promise<void> {
      for (const [at, question] of course.quiz.entries()) {
        const option = question.options.find((one) => one.correct === at >= wrong)!;
        await page.locator(`input[name="${question.id}"][value="${option.id}"]`).check();
      }
      await page.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    }
  },
);
