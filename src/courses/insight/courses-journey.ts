import type { EntityManager } from 'typeorm';
import type { RouteStep, RouteStepFacts } from '../../companies/index.js';
import { certifiedPeople, openEnrolments } from '../enrolling/enrolments.queries.js';

/** The course that opens the way, and how many must have passed it: Human Resources and somebody of the management. */
const FIRST_COURSE = 'movilidad-humana';
const NEEDED = 2;

/** What "Ruta al distintivo" says about the courses of a company. */
export const coursesStep: RouteStep = {
  key: 'courses',
  async load(tx: EntityManager, companyId: string): Promise<RouteStepFacts> {
    const people = await certifiedPeople(tx, companyId);
    const certified = new Set(people.filter((one) => one.courseSlug === FIRST_COURSE).map((one) => one.userId)).size;
    return factsOf(certified, await openEnrolments(tx, companyId));
  },
};

/** Pure: certificates of the first course and courses still open, to what the page says. */
export function factsOf(certified: number, open: number): RouteStepFacts {
  const text = { key: 'courses.journey.some', params: { certified, open } };
  const link = { href: '/empresa/cursos', label: { key: 'courses.journey.see' } };
  if (certified >= NEEDED) return { state: 'done', text, link };
  const checks = [{ done: false, text: { key: 'courses.journey.check' } }];
  if (certified + open < NEEDED) {
    return {
      state: 'now',
      ...(certified + open > 0 ? { text, link } : { text: { key: 'courses.journey.none' } }),
      checks,
      next: {
        title: { key: 'courses.journey.enrol' },
        text: { key: 'courses.journey.enrol-text' },
        action: { href: '/empresa/cursos/inscribir', label: { key: 'courses.company.enrol' } },
      },
    };
  }
  return {
    state: 'now',
    text,
    link,
    checks,
    next: {
      title: { key: 'courses.journey.follow' },
      text: { key: 'courses.journey.follow-text', params: { open } },
      action: { href: '/empresa/cursos', label: { key: 'courses.journey.see' } },
    },
  };
}
