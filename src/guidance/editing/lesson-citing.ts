import type { PublicCourses } from '../../courses/index.js';
import type { CitingSource } from './citing-texts.js';

/** Lessons of the courses in force, with their authors' sources. */
export const lessonsCiting = (courses: PublicCourses): CitingSource => ({
  kind: 'lessons',
  load: async () =>
    (await courses.all()).flatMap((course) =>
      course.lessons.map((lesson) => ({
        title: `${lesson.id}. ${lesson.title}`,
        href: `/cursos/${course.slug}#lecciones`,
        text: wordsIn(lesson),
      })),
    ),
});

/** Every word of a value, the pieces of one sentence together. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).join('\n');
}
