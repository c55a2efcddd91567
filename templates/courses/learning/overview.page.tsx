import type { Inline } from '#libs/prose';
import { Badge } from '../../components/badge.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { InlineText } from '../../components/prose.js';
import { Section } from '../../components/section.js';
import { Steps, type Step } from '../../components/steps.js';
import { BackLink, TextLink } from '../../components/text-link.js';
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
    | { kind: 'missing' }
    | { kind: 'done' };
  passMark: number;
  /** Best score so far; null before the first attempt. */
  score: number | null;
  /** For the certificate; nothing once it is there. */
  missing: readonly MissingPart[];
  /** There is a newer version of the course, to which one may move. */
  newer: boolean;
}

/** One thing that is missing for the certificate. */
type MissingPart =
  | { kind: 'lessons'; numbers: readonly number[]; total: number }
  | { kind: 'quiz'; best: number | null }
  | { kind: 'survey'; when: 'before' | 'after'; href: string };

/** A certificate of the same course that the learner has from elsewhere. */
interface UsableCertificate {
  code: string;
  issuedAt: Date;
  /** That enrolled them here; null: they did so themselves. */
  company: string | null;
}

/** One course as its learner sees it: the path, where they are, the one next step. */
export function Overview(props: OverviewProps & { usable: UsableCertificate | null }) {
  const { course, usable } = props;
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
      {usable && <UseCertificate at={course.at} {...usable} />}
      <MissingParts {...props} />
      {props.newer && <NewerNotice at={course.at} />}
      <CoursePath {...props} />
    </LearnLayout>
  );
}

/** Offers what was earned elsewhere, and says before what the company will see of it. */
function UseCertificate({ at, code, issuedAt, company }: UsableCertificate & { at: string }) {
  const { t, date } = usePage();
  return (
    <Section id="usar" class="hoja mt-10 max-w-2xl p-6" heading="text-2xl" title={t('courses.use.title')}>
      <p class="mt-2">{t('courses.use.text', { date: date.long(issuedAt), code })}</p>
      {company && <p class="mt-3">{t('courses.use.company', { company })}</p>}
      <ActionButton class="mt-4" kind="outline" action={`${at}/usar-constancia`}>
        {t('courses.use.button')}
      </ActionButton>
      <p class="mt-3 text-sm text-tenue">{t('courses.use.again')}</p>
    </Section>
  );
}

/** What is missing for the certificate, each thing in one line. */
export function MissingParts({ course, next, missing, passMark }: OverviewProps) {
  const { t } = usePage();
  if (next.kind === 'done') return null;
  return (
    <Section id="falta" class="mt-10 max-w-2xl" heading="text-xl" title={t('courses.missing.title')}>
      {missing.length === 0 ? (
        <>
          <p class="mt-2">{t('courses.missing.nothing')}</p>
          <ActionButton class="mt-3" kind="action" action={`${course.at}/terminar`}>
            {t('courses.missing.finish')}
          </ActionButton>
        </>
      ) : (
        <ul class="mt-2">
          {missing.map((part) => (
            <li key={`${part.kind}${part.kind === 'survey' ? part.when : ''}`}>
              <Missing part={part} passMark={passMark} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Missing({ part, passMark }: { part: MissingPart; passMark: number }) {
  const { t } = usePage();
  if (part.kind === 'survey') return <TextLink href={part.href}>{t(`courses.missing.survey-${part.when}`)}</TextLink>;
  if (part.kind === 'quiz') return <>{t('courses.missing.quiz', { mark: passMark })}</>;
  const { numbers, total } = part;
  if (numbers.length === total) return <>{t('courses.missing.all-lessons', { n: total })}</>;
  return <>{t('courses.missing.lessons', { n: numbers.length, list: numbers.join(', ') })}</>;
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
    state: isOver(next) ? 'done' : next.kind === 'quiz' ? 'now' : 'later',
    body: <p>{quizNote({ next, passMark, score }, t)}</p>,
  };
}

function quizNote({ next, passMark, score }: Pick<OverviewProps, 'next' | 'passMark' | 'score'>, t: Translate): string {
  if (isOver(next)) return t('courses.overview.quiz-passed', { score: score ?? passMark });
  if (score !== null) return t('courses.overview.quiz-tried', { score, mark: passMark });
  return next.kind === 'lesson'
    ? t('courses.overview.quiz-later')
    : t('courses.overview.quiz-ready', { mark: passMark });
}

const isOver = ({ kind }: OverviewProps['next']): boolean => kind === 'done' || kind === 'missing';

/** The one next step; none where the list of what is missing says it. @param props.done what the button says when everything is passed */
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
    case 'missing':
      return null;
    case 'done':
      return button('constancia', done);
  }
}
