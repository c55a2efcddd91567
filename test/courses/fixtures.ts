import { readFileSync } from 'node:fs';
import { insertVersion } from '../../src/courses/catalogue/catalogue.queries.js';
import { type Course, parseCourse } from '../../src/courses/catalogue/course.content.js';
import { system } from '../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import type { TestApp, TestBrowser } from '../support/index.js';
import { unfinishedCourse } from './unfinished.js';

/** Course A as its file says. */
export const course: Course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
export const slug = course.slug;

/** Answers to the whole quiz, the first so many of them wrong. */
export function answers(wrong = 0): Record<string, string> {
  const chosen = course.quiz.map(({ id, options }, at) => [
    id,
    options.find((option) => option.correct === at >= wrong)!.id,
  ]);
  return Object.fromEntries(chosen);
}

/** A company with somebody of Human Resources and a learner, nobody enrolled. */
export async function newTeam(app: TestApp): Promise<{ companyId: string; hr: TestPerson; learner: TestPerson }> {
  const companyId = await newCompany(app, { tradeName: 'Agave Azul' });
  const hr = await newPerson(app, { roles: ['company_admin'], companyId });
  const learner = await newPerson(app, { roles: ['learner'], companyId });
  return { companyId, hr, learner };
}

export const enrol = (hr: TestPerson, ...people: TestPerson[]) =>
  hr.browser.post('/empresa/cursos/inscribir', { course: slug, people: people.map(({ userId }) => userId) });

/** Posts the button at the foot of so many lessons. */
export async function read(browser: TestBrowser, upTo: number, from = 1): Promise<void> {
  for (let n = from; n <= upTo; n += 1) await browser.post(`/aprender/${slug}/${n}`);
}

/** Opens the quiz: the id that its form carries. */
export async function openQuiz(browser: TestBrowser): Promise<string> {
  const page = await browser.get(`/aprender/${slug}/cuestionario`);
  const attempt = /name="attempt" value="([^"]+)"/.exec(page.text)?.[1];
  if (!attempt) throw new Error(`The quiz answered ${page.status} to ${page.location ?? 'nowhere'}`);
  return attempt;
}

/** Reads everything and passes; the code of the certificate. */
export async function pass(browser: TestBrowser): Promise<string> {
  await read(browser, course.lessons.length);
  await browser.post(`/aprender/${slug}/cuestionario`, { attempt: await openQuiz(browser), ...answers() });
  const page = await browser.get(`/aprender/${slug}/constancia`);
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.text)![0];
}

/** A course that cannot be taken yet. @returns its slug */
export async function coursePreparing(app: TestApp): Promise<string> {
  const preparing = parseCourse(unfinishedCourse);
  await app.db.as(system('test'), (tx) => insertVersion(tx, preparing, app.clock.now()));
  return preparing.slug;
}

/** What the database says, past every policy. */
export const rows = (app: TestApp, sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.db.as(system('test'), (tx) => tx.query(sql, params));
