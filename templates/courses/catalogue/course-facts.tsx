import type { Inline } from '#libs/prose';
import { usePage } from '../../page.js';
import { courseLength } from '../length.js';

export interface CourseCard {
  slug: string;
  title: string;
  objective: Inline[];
  audience: string;
  hours: number;
  questions: number;
  /** Lessons that are written, and lessons that the course will have. */
  written: number;
  planned: number;
  open: boolean;
}

/** Length, lessons and questions; or how much is written so far. */
export function CourseFacts({ course }: { course: Omit<CourseCard, 'objective'> }) {
  const { t } = usePage();
  if (!course.open) return <>{t('courses.facts.preparing', { written: course.written, planned: course.planned })}</>;
  return (
    <>
      {t('courses.facts', {
        length: courseLength(t, course.hours),
        lessons: course.written,
        questions: course.questions,
      })}
    </>
  );
}

/** Says in English that what follows is Spanish. */
export function LanguageNote() {
  const { t, locale } = usePage();
  return locale === 'es' ? null : <p class="mt-2 text-tenue">{t('courses.language')}</p>;
}
