import type { Inline } from '#libs/prose';
import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { Steps, type Step } from '../../components/steps.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CareNotice } from '../catalogue/care-notice.js';
import type { CourseHead } from '../catalogue/course-facts.js';
import { DraftNote } from '../catalogue/draft-note.js';
import { NewerNotice } from './newer-version.page.js';

export interface OverviewProps {
  course: CourseHead & { objective: Inline[]; careNotice: Inline[] | null };
  lessons: { number: number; title: string; minutes: number; read: boolean; here: boolean }[];
  /** What the button does. */
  next:
    | { kind: 'lesson'; number: number; block: number | null; first: boolean; survey?: true }
    | { kind: 'quiz' }
    | { kind: 'done' };
  passMark: number;
  /** Best score so far; null before the first attempt. */
  score: number | null;
  /** There is a newer version of the course, to which one may move. */
  newer: boolean;
}

/** One course as its learner sees it: the path, where they are, the one next step. */
export function Overview(props: OverviewProps) {
  const { course } = props;
  const { t } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <LearnLayout title={course.title}>
      <BackLink arrow href="/aprender">
        {t('courses.mine.title')}
      </BackLink>
      <h1 lang={lang} class="max-w-3xl">
        {course.title}
      </h1>
      <p class="mt-4 max-w-lectura" lang={lang}>
        <InlineText text={course.objective} />
      </p>
      <DraftNote draft={course.draft} />
      <CareNotice text={course.careNotice} language={course.language} />
      <p class="mt-7">
        <NextButton {...props} done={t('courses.mine.certificate')} />
      </p>
      {props.newer && <NewerNotice at={course.at} />}
      <CoursePath {...props} />
    </LearnLayout>
  );
}

/** Lessons and quiz as a path with doors: what is behind, where the learner is, what comes. */
export function CoursePath(props: OverviewProps) {
  const { t } = usePage();
  const steps = [...props.lessons.map((lesson) => lessonStep(lesson, props.course, t)), quizStep(props, t)];
  return (
    <Section id="camino" class="mt-12" title={t('courses.overview.path')}>
      <div class="mt-6 max-w-2xl">
        <Steps label={t('courses.overview.path')} steps={steps} />
      </div>
    </Section>
  );
}

type Translate = ReturnType<typeof usePage>['t'];

function lessonStep(lesson: OverviewProps['lessons'][number], course: CourseHead, t: Translate): Step {
  const badge = lesson.read ? (
    <Badge kind="done">{t('courses.overview.read')}</Badge>
  ) : lesson.here ? (
    <Badge kind="current">{t('courses.overview.here')}</Badge>
  ) : null;
  return {
    id: String(lesson.number),
    title: <span lang={htmlLanguages[course.language]}>{lesson.title}</span>,
    href: `${course.at}/${lesson.number}`,
    state: lesson.read ? 'done' : lesson.here ? 'now' : 'later',
    badge,
    body: <p>{t('courses.minutes', { n: lesson.minutes })}</p>,
  };
}

function quizStep({ course, next, passMark, score }: OverviewProps, t: Translate): Step {
  return {
    id: 'cuestionario',
    title: t('courses.overview.quiz-step'),
    ...(next.kind === 'quiz' && { href: `${course.at}/cuestionario` }),
    state: next.kind === 'done' ? 'done' : next.kind === 'quiz' ? 'now' : 'later',
    body: <p>{quizNote({ next, passMark, score }, t)}</p>,
  };
}

function quizNote({ next, passMark, score }: Pick<OverviewProps, 'next' | 'passMark' | 'score'>, t: Translate): string {
  if (next.kind === 'done') return t('courses.overview.quiz-passed', { score: score ?? passMark });
  if (score !== null) return t('courses.overview.quiz-tried', { score, mark: passMark });
  return next.kind === 'lesson'
    ? t('courses.overview.quiz-later')
    : t('courses.overview.quiz-ready', { mark: passMark });
}

/** The one next step. @param props.done what the button says when everything is passed */
export function NextButton({ course, next, done }: Pick<OverviewProps, 'course' | 'next'> & { done: string }) {
  const { t } = usePage();
  const button = (to: string, words: string) => (
    <LinkButton kind="action" href={`${course.at}/${to}`}>
      {words}
    </LinkButton>
  );
  switch (next.kind) {
    case 'lesson':
      return button(
        next.survey ? 'encuesta' : next.block === null ? String(next.number) : `${next.number}#b${next.block}`,
        next.first ? t('courses.overview.start') : t('courses.overview.continue', { n: next.number }),
      );
    case 'quiz':
      return button('cuestionario', t('courses.overview.quiz'));
    case 'done':
      return button('constancia', done);
  }
}
