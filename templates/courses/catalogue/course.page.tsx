import type { Inline } from '#libs/prose';
import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages, type Language } from '../../translations.js';
import { CareNotice } from './care-notice.js';
import { CourseFacts, CourseLanguages, LanguageNote, type CourseCard } from './course-facts.js';
import { DraftNote } from './draft-note.js';
import { StartCourse, type StartKind } from './start-course.js';

export interface CoursePageProps {
  course: CourseCard & {
    careNotice: Inline[] | null;
    dc3Area: string | null;
    /** How often the quiz may be taken; 0 for as often as one likes. */
    attempts: number;
    outline: OutlineLesson[];
  };
  start: StartKind;
  passMark: number;
}

/** A lesson as it is announced; without minutes while it is not written. */
export interface OutlineLesson {
  title: string;
  summary: string | null;
  minutes: number | null;
  written: boolean;
}

/** The public page of a course. */
export function CoursePage({ course, start, passMark }: CoursePageProps) {
  const { t, rich } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <PublicLayout title={course.title}>
      <BackLink arrow href="/cursos">
        {t('courses.all')}
      </BackLink>
      <h1 class="max-w-3xl" lang={lang}>
        {course.title}
      </h1>
      <p class="mt-3 text-tenue">
        <CourseFacts course={course} />
        <br />
        <CourseLanguages course={course} />
      </p>
      <div class="mt-8 grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16">
        <div class="min-w-0">
          <p class="max-w-lectura text-lg" lang={lang}>
            <InlineText text={course.objective} />
          </p>
          <p class="mt-3 text-tenue">{rich('courses.for', { audience: <span lang={lang}>{course.audience}</span> })}</p>
          {course.language === 'es' && <LanguageNote />}
          <DraftNote draft={course.draft} />
          <CareNotice text={course.careNotice} language={course.language} />
          <div class="mt-8">{course.open ? <StartCourse course={course} start={start} /> : <NotOpen />}</div>
          <Outline lessons={course.outline} language={course.language} />
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

/** The lessons of a course in order, with what each takes to read. */
export function Outline({ lessons, language }: { lessons: OutlineLesson[]; language: Language }) {
  const { t } = usePage();
  const lang = htmlLanguages[language];
  return (
    <Section id="lecciones" class="mt-12" title={t('courses.lessons')}>
      <ol class="pasos mt-5 max-w-lectura">
        {lessons.map((lesson) => (
          <li key={lesson.title}>
            <div>
              <strong lang={lang}>{lesson.title}</strong>
              {lesson.summary && (
                <span class="block text-base" lang={lang}>
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
  const way = course.withoutAccount ? 'open' : 'enrol';
  const proof = course.withoutAccount ? 'proof' : 'certificate';
  return (
    <Section as="aside" id="como" class="content-start" heading="text-xl" title={t('courses.how')}>
      <ul class="plazos mt-3">
        <li>
          <strong>{t(`courses.how.${way}`)}</strong>
          <small>{t(`courses.how.${way}-text`)}</small>
        </li>
        <li>
          <strong>{t('courses.how.quiz')}</strong>
          <small>{t('courses.how.quiz-text', { mark: passMark, attempts: course.attempts })}</small>
        </li>
        <li>
          <strong>{t(`courses.how.${proof}`)}</strong>
          <small>{t(`courses.how.${proof}-text`)}</small>
        </li>
      </ul>
      <p class="mt-4 text-sm text-tenue">
        {course.dc3Area ? t('courses.dc3', { area: course.dc3Area }) : t('courses.no-dc3')}
      </p>
    </Section>
  );
}
