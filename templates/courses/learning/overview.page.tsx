import type { Inline } from '#libs/prose';
import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { Steps, type Step } from '../../components/steps.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { CareNotice } from '../catalogue/care-notice.js';

export interface OverviewProps {
  course: { slug: string; title: string; objective: Inline[]; careNotice: Inline[] | null };
  lessons: { number: number; title: string; minutes: number; read: boolean; here: boolean }[];
  /** What the button does. */
  next: { kind: 'lesson'; number: number; first: boolean } | { kind: 'quiz' } | { kind: 'done' };
  passMark: number;
  /** Best score so far; null before the first attempt. */
  score: number | null;
}

/** One course as its learner sees it: the path, where they are, the one next step. */
export function Overview(props: OverviewProps) {
  const { course, next } = props;
  const { t } = usePage();
  const steps = [...props.lessons.map((lesson) => lessonStep(lesson, course.slug, t)), quizStep(props, t)];
  return (
    <LearnLayout title={course.title}>
      <BackLink arrow href="/aprender">
        {t('courses.mine.title')}
      </BackLink>
      <h1 lang="es-MX" class="max-w-3xl">
        {course.title}
      </h1>
      <p class="mt-4 max-w-lectura" lang="es-MX">
        <InlineText text={course.objective} />
      </p>
      <CareNotice text={course.careNotice} />
      <p class="mt-7">
        <NextButton slug={course.slug} next={next} />
      </p>
      <Section id="camino" class="mt-12" title={t('courses.overview.path')}>
        <div class="mt-6 max-w-2xl">
          <Steps label={t('courses.overview.path')} steps={steps} />
        </div>
      </Section>
    </LearnLayout>
  );
}

type Translate = ReturnType<typeof usePage>['t'];

function lessonStep(lesson: OverviewProps['lessons'][number], slug: string, t: Translate): Step {
  const badge = lesson.read ? (
    <Badge kind="done">{t('courses.overview.read')}</Badge>
  ) : lesson.here ? (
    <Badge kind="current">{t('courses.overview.here')}</Badge>
  ) : null;
  return {
    id: String(lesson.number),
    title: <span lang="es-MX">{lesson.title}</span>,
    href: `/aprender/${slug}/${lesson.number}`,
    state: lesson.read ? 'done' : lesson.here ? 'now' : 'later',
    badge,
    body: <p>{t('courses.minutes', { n: lesson.minutes })}</p>,
  };
}

function quizStep({ course, next, passMark, score }: OverviewProps, t: Translate): Step {
  return {
    id: 'cuestionario',
    title: t('courses.overview.quiz-step'),
    ...(next.kind === 'quiz' && { href: `/aprender/${course.slug}/cuestionario` }),
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

function NextButton({ slug, next }: { slug: string; next: OverviewProps['next'] }) {
  const { t } = usePage();
  switch (next.kind) {
    case 'lesson':
      return (
        <LinkButton kind="action" href={`/aprender/${slug}/${next.number}`}>
          {next.first ? t('courses.overview.start') : t('courses.overview.continue', { n: next.number })}
        </LinkButton>
      );
    case 'quiz':
      return (
        <LinkButton kind="action" href={`/aprender/${slug}/cuestionario`}>
          {t('courses.overview.quiz')}
        </LinkButton>
      );
    case 'done':
      return (
        <LinkButton kind="action" href={`/aprender/${slug}/constancia`}>
          {t('courses.mine.certificate')}
        </LinkButton>
      );
  }
}
