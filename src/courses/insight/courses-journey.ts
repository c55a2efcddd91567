import { In, type EntityManager } from 'typeorm';
import type { JourneyStep, JourneyStepFacts } from '../../companies/index.js';
import type { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { courseHours } from '../catalogue/length.rules.js';
import type { Courses } from '../certificates/courses.service.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { openStates } from '../enrolling/enrolment.rules.js';
import { FIRST_COURSE, FIRST_COURSE_PEOPLE } from './insight.rules.js';

/** What "Ruta al distintivo" says about the courses of a company. */
export const coursesStep = (catalogue: CourseCatalogue, courses: Courses): JourneyStep => ({
  key: 'courses',
  async load(tx: EntityManager, companyId: string): Promise<JourneyStepFacts> {
    const certified = await courses.certifiedCount(tx, companyId, FIRST_COURSE);
    const first = await catalogue.bySlug(tx, FIRST_COURSE);
    const minutes = first && Math.round(courseHours(first.course) * 60);
    return {
      ...factsOf(certified, await tx.countBy(EnrolmentEntity, { companyId, state: In(openStates) })),
      ...(minutes && { typical: { key: 'courses.journey.typical', params: { n: minutes } } }),
    };
  },
});

/** Pure: certificates of the first course and courses still open, to what the page says. */
export function factsOf(certified: number, open: number): JourneyStepFacts {
  const text = { key: 'courses.journey.some', params: { certified, open } };
  const link = { href: '/empresa/cursos', label: { key: 'courses.journey.see' } };
  if (certified >= FIRST_COURSE_PEOPLE) return { state: 'done', text, link };
  const checks = [{ done: false, text: { key: 'courses.journey.check' } }];
  if (certified + open < FIRST_COURSE_PEOPLE) {
    const begun = certified + open > 0;
    return {
      state: begun ? 'now' : 'ready',
      text: begun ? text : { key: 'courses.journey.none' },
      link,
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
