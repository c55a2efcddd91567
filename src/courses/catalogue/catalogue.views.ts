import type { Course } from './course.content.js';
import { courseHours } from './length.rules.js';

/** A course in the catalogue. */
export function cardOf(course: Course) {
  return {
    slug: course.slug,
    title: course.title,
    objective: course.objective,
    audience: course.audience,
    hours: courseHours(course),
    questions: course.quiz.length,
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
    outline: course.outline.map(({ id, title, summary, written }) => ({
      title,
      summary,
      written,
      minutes: minutes.get(id) ?? null,
    })),
  };
}
