import { type Course, languagesOf } from './course.content.js';
import { courseHours } from './length.rules.js';
import { askedOf } from './question.rules.js';

/** Which course, in which language; `at` is the address under which its learner's pages stand. */
export function headOf(course: Course, at = `/aprender/${course.slug}`) {
  const { slug, title, language, draft } = course;
  return { slug, title, language, draft, at };
}

/** A course in the catalogue. */
export function cardOf(course: Course) {
  const { slug, title, objective, audience, group, withoutAccount, language, draft } = course;
  return {
    slug,
    title,
    objective,
    audience,
    group,
    withoutAccount,
    language,
    draft,
    languages: languagesOf(course),
    hours: courseHours(course),
    questions: askedOf(course),
    written: course.lessons.length,
    planned: course.outline.length,
    open: course.state === 'published',
  };
}

/** A course on its public page. */
export function publicCourse(course: Course) {
  const minutes = new Map(course.lessons.map((lesson) => [lesson.id, lesson.minutes]));
  return {
    ...cardOf(course),
    careNotice: course.careNotice,
    dc3Area: course.dc3Area,
    /** How often the quiz may be taken; 0 for as often as one likes. */
    attempts: course.quizSettings.attempts ?? 0,
    outline: course.outline.map(({ id, title, summary, written }) => ({
      title,
      summary,
      written,
      minutes: minutes.get(id) ?? null,
    })),
  };
}
