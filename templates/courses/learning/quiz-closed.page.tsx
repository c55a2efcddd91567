import { LinkButton } from '../../components/button.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFocus, type FocusedCourse } from './course-focus.js';

export interface QuizClosedPageProps {
  course: FocusedCourse;
  /** Until when the course asks to wait, or how many attempts it allows, all of which were used. */
  allowance: { kind: 'wait'; from: Date; left: number | null } | { kind: 'used-up'; attempts: number };
}

/** Why the quiz cannot be taken now, and what can be done instead. */
export function QuizClosedPage({ course, allowance }: QuizClosedPageProps) {
  const { date, rich, t } = usePage();
  const waits = allowance.kind === 'wait';
  const title = t(waits ? 'courses.quiz.wait-title' : 'courses.quiz.used-up-title');
  return (
    <CourseFocus course={course} title={title} narrow status={t('courses.quiz.title')}>
      <p class="text-sm text-tenue" lang={htmlLanguages[course.language]}>
        {course.title}
      </p>
      <h1 class="mt-1">{title}</h1>
      <p class="mt-4 text-lg">
        {allowance.kind === 'wait'
          ? t('courses.quiz.wait', { when: date.at(allowance.from) })
          : rich('courses.quiz.used-up', { n: allowance.attempts })}
      </p>
      {allowance.kind === 'wait' && allowance.left !== null && <p>{t('courses.quiz.left', { n: allowance.left })}</p>}
      <LinkButton kind="action" class="mt-4" href={course.at}>
        {t('courses.quiz.back-to-lessons')}
      </LinkButton>
    </CourseFocus>
  );
}
