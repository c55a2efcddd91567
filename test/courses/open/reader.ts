import { readFileSync } from 'node:fs';
import { courseIn, type Course, parseCourse } from '../../../src/courses/catalogue/course.content.js';
import type { TestBrowser } from '../../support/index.js';

const file = (name: string) => readFileSync(`src/courses/content/${name}.md`, 'utf8');

/** Course E as its files say. */
export const openCourse: Course = parseCourse(
  file('curso-e'),
  Object.fromEntries(['en', 'fr', 'ht'].map((language) => [language, file(`curso-e.${language}`)])),
);
export const inLanguage = (language: string) => courseIn(openCourse, language);
export const at = `/curso-abierto/${openCourse.slug}`;

/** Begins the course with that nickname. */
export const begin = (browser: TestBrowser, nickname = 'Colibrí') => browser.post(at, { nickname });

/** Posts the button at the foot of so many lessons. */
export async function readOpen(browser: TestBrowser, upTo = openCourse.lessons.length): Promise<void> {
  for (let n = 1; n <= upTo; n += 1) await browser.post(`${at}/${n}`);
}

/** Answers to the whole quiz, the first so many of them wrong. */
export const openAnswers = (wrong = 0): Record<string, string> =>
  Object.fromEntries(
    openCourse.quiz.map(({ id, options }, place) => [
      id,
      options.find((option) => option.correct === place >= wrong)!.id,
    ]),
  );

/** Opens the quiz: the id that its form carries. */
export async function openAttempt(browser: TestBrowser): Promise<string> {
  const page = await browser.get(`${at}/cuestionario`);
  return /name="attempt" value="([^"]+)"/.exec(page.text)![1]!;
}

/** Reads everything and passes. */
export async function passOpen(browser: TestBrowser): Promise<void> {
  await begin(browser);
  await readOpen(browser);
  await browser.post(`${at}/cuestionario`, { attempt: await openAttempt(browser), ...openAnswers() });
}

/** The personal link that the course's page shows. */
export async function linkOf(browser: TestBrowser): Promise<string> {
  const page = await browser.get(at);
  return new URL(/href="(http[^"]+\/seguir\/[^"]+)"/.exec(page.text)![1]!).pathname;
}
