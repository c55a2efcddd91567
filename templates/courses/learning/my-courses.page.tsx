import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Next } from '../../components/next.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages, type Language } from '../../translations.js';
import { EnrolmentBadge, type EnrolmentBadgeProps } from '../enrolling/enrolment-badge.js';

export interface MyCourse extends EnrolmentBadgeProps {
  slug: string;
  title: string;
  language: Language;
  /** Begun on their own, without a company. */
  own: boolean;
  enrolledAt: Date;
  completedAt: Date | null;
  certificateCode: string | null;
}

/** The one thing to do now. */
export type MyNext =
  | {
      kind: 'lesson';
      slug: string;
      course: string;
      number: number;
      total: number;
      title: string;
      minutes: number;
      /** At which it goes on; null: at the beginning. */
      block: number | null;
      first: boolean;
      /** The statements come before the first lesson. */
      survey?: true;
    }
  | { kind: 'quiz'; slug: string; course: string; questions: number; attempts: number }
  | { kind: 'missing'; slug: string; course: string };

export interface MyCoursesProps {
  next: MyNext | null;
  courses: MyCourse[];
}

/** The learner's front page: what comes next, then every course. */
export function MyCourses({ next, courses }: MyCoursesProps) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('courses.mine.title')}>
      <h1>{t('courses.mine.title')}</h1>
      {courses.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('courses.mine.empty')} action={{ href: '/cursos', label: t('courses.all') }}>
            {t('courses.mine.empty-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          {next && (
            <div class="mt-6">
              <NextCourse next={next} />
            </div>
          )}
          <Section id="todos" class="mt-12" title={t('courses.mine.all')}>
            <ul class="mt-5 list-none border-b border-linea p-0">
              {courses.map((course) => (
                <MyCourseEntry key={course.slug} course={course} />
              ))}
            </ul>
            <p class="mt-6">
              <TextLink href="/aprender/sesiones">{t('courses.own-groups.title')}</TextLink>
            </p>
          </Section>
        </>
      )}
    </LearnLayout>
  );
}

function NextCourse({ next }: { next: MyNext }) {
  const { t } = usePage();
  if (next.kind === 'quiz') {
    return (
      <Next
        kicker={t('courses.mine.next')}
        title={t('courses.mine.quiz')}
        actions={
          <LinkButton kind="action" href={`/aprender/${next.slug}/cuestionario`}>
            {t('courses.mine.button-quiz')}
          </LinkButton>
        }
      >
        <p>{t('courses.mine.quiz-text', { course: next.course, n: next.questions, attempts: next.attempts })}</p>
      </Next>
    );
  }
  if (next.kind === 'missing') {
    return (
      <Next
        kicker={t('courses.mine.next')}
        title={t('courses.missing.title')}
        actions={
          <LinkButton kind="action" href={`/aprender/${next.slug}#falta`}>
            {t('courses.missing.see')}
          </LinkButton>
        }
      >
        <p>{t('courses.missing.passed', { course: next.course })}</p>
      </Next>
    );
  }
  const { course, number, total, minutes } = next;
  return (
    <Next
      kicker={t('courses.mine.next')}
      title={t(next.first ? 'courses.mine.start' : 'courses.mine.continue', { lesson: next.title })}
      actions={
        <LinkButton
          kind="action"
          href={`/aprender/${next.slug}/${next.survey ? 'encuesta' : `${number}${next.block === null ? '' : `#b${next.block}`}`}`}
        >
          {t('courses.mine.button')}
        </LinkButton>
      }
    >
      <p>{t('courses.mine.next-text', { course, n: number, total, minutes })}</p>
    </Next>
  );
}

function MyCourseEntry({ course }: { course: MyCourse }) {
  const { t, date } = usePage();
  return (
    <li class="border-t border-linea py-5">
      <h3 lang={htmlLanguages[course.language]}>
        <TextLink href={`/aprender/${course.slug}`}>{course.title}</TextLink>
      </h3>
      <p class="mt-2">
        <EnrolmentBadge {...course} />
      </p>
      <p class="mt-1 text-sm text-tenue">
        {course.completedAt
          ? t('courses.mine.completed', { date: date.long(course.completedAt) })
          : t(course.own ? 'courses.mine.started' : 'courses.mine.enrolled', {
              when: date.relative(course.enrolledAt),
            })}{' '}
        {course.completedAt === null && t('courses.mine.progress', { read: course.read, total: course.total })}
      </p>
      {course.certificateCode && (
        <p class="mt-1">
          <TextLink href={`/aprender/${course.slug}/constancia`}>{t('courses.mine.certificate')}</TextLink>
        </p>
      )}
    </li>
  );
}
