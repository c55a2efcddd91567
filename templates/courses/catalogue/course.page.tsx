import type { Inline } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { CareNotice } from './care-notice.js';
import { CourseFacts, LanguageNote, type CourseCard } from './course-facts.js';

export interface CoursePageProps {
  course: CourseCard & {
    careNotice: Inline[] | null;
    dc3Area: string | null;
    outline: { title: string; summary: string | null; minutes: number | null; written: boolean }[];
  };
  /** What the visitor can do: go to their own course, enrol others, register, or ask Human Resources. */
  start: 'learner' | 'company' | 'visitor' | 'ask';
  passMark: number;
}

/** The public page of a course. */
export function CoursePage({ course, start, passMark }: CoursePageProps) {
  const { t, rich } = usePage();
  return (
    <PublicLayout title={course.title}>
      <BackLink arrow href="/cursos">
        {t('courses.all')}
      </BackLink>
      <h1 class="max-w-3xl" lang="es-MX">
        {course.title}
      </h1>
      <p class="mt-3 text-tenue">
        <CourseFacts course={course} />
      </p>
      <div class="mt-8 grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <div class="min-w-0">
          <p class="max-w-lectura text-lg" lang="es-MX">
            <InlineText text={course.objective} />
          </p>
          <p class="mt-3 text-tenue">
            {rich('courses.for', { audience: <span lang="es-MX">{course.audience}</span> })}
          </p>
          <LanguageNote />
          <CareNotice text={course.careNotice} />
          <div class="mt-8">{course.open ? <Start slug={course.slug} start={start} /> : <NotOpen />}</div>
          <Outline lessons={course.outline} />
        </div>
        <HowItWorks course={course} passMark={passMark} />
      </div>
    </PublicLayout>
  );
}

function NotOpen() {
  const { t } = usePage();
  return (
    <Alert kind="warning" class="max-w-lectura" title={t('courses.not-open')}>
      {t('courses.not-open-text')}
    </Alert>
  );
}

function Start({ slug, start }: { slug: string; start: CoursePageProps['start'] }) {
  const { t } = usePage();
  if (start === 'ask') return <p class="m-0">{t('courses.start.ask')}</p>;
  const href = {
    learner: `/aprender/${slug}`,
    company: `/empresa/cursos/inscribir?curso=${slug}`,
    visitor: '/registro',
  }[start];
  return (
    <>
      <LinkButton kind="action" href={href}>
        {t(`courses.start.${start}`)}
      </LinkButton>
      {start === 'visitor' && <p class="mt-3 text-sm text-tenue">{t('courses.start.visitor-note')}</p>}
    </>
  );
}

function Outline({ lessons }: { lessons: CoursePageProps['course']['outline'] }) {
  const { t } = usePage();
  return (
    <Section id="lecciones" class="mt-12" title={t('courses.lessons')}>
      <ol class="pasos mt-5 max-w-lectura">
        {lessons.map((lesson) => (
          <li key={lesson.title}>
            <div>
              <strong lang="es-MX">{lesson.title}</strong>
              {lesson.summary && (
                <span class="block text-base" lang="es-MX">
                  {lesson.summary}
                </span>
              )}
              {lesson.written && lesson.minutes !== null && (
                <span class="text-sm text-tenue">{t('courses.minutes', { n: lesson.minutes })}</span>
              )}
              {!lesson.written && <Badge kind="waiting">{t('courses.lesson.unwritten')}</Badge>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function HowItWorks({ course, passMark }: Pick<CoursePageProps, 'course' | 'passMark'>) {
  const { t } = usePage();
  return (
    <Section as="aside" id="como" class="content-start" heading="text-xl" title={t('courses.how')}>
      <ul class="plazos mt-3">
        <li>
          <strong>{t('courses.how.enrol')}</strong>
          <small>{t('courses.how.enrol-text')}</small>
        </li>
        <li>
          <strong>{t('courses.how.quiz')}</strong>
          <small>{t('courses.how.quiz-text', { mark: passMark })}</small>
        </li>
        <li>
          <strong>{t('courses.how.certificate')}</strong>
          <small>{t('courses.how.certificate-text')}</small>
        </li>
      </ul>
      <p class="mt-4 text-sm text-tenue">
        {course.dc3Area ? t('courses.dc3', { area: course.dc3Area }) : t('courses.no-dc3')}
      </p>
    </Section>
  );
}
