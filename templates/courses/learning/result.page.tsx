import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

export interface AnsweredQuestion {
  id: string;
  number: number;
  text: string;
  chosen: string;
  feedback: string;
  correct: boolean;
  /** The right option and why, once the quiz is passed; before, the lesson tells. */
  better: { text: string; feedback: string } | null;
  lesson: { number: number; title: string };
}

export interface ResultPageProps {
  course: { slug: string; title: string };
  score: number;
  passed: boolean;
  correct: number;
  total: number;
  /** Right answers that pass. */
  needed: number;
  review: { number: number; title: string }[];
  questions: AnsweredQuestion[];
}

/** How an attempt went: the verdict, what to read again, then every answer with its why. */
export function ResultPage(props: ResultPageProps) {
  const { course, score, passed, correct, total, needed, review, questions } = props;
  const { t } = usePage();
  return (
    <FocusLayout
      title={t('courses.result.title')}
      noindex
      narrow
      back={{ href: `/aprender/${course.slug}`, label: t('courses.lesson.back') }}
      status={t('courses.result.title')}
    >
      <p class="text-sm text-tenue" lang="es-MX">
        {course.title}
      </p>
      <h1 class="mt-1">{t(passed ? 'courses.result.title-passed' : 'courses.result.title-failed', { score })}</h1>
      <p class="mt-4 text-lg">
        {passed
          ? t('courses.result.passed', { correct, total })
          : t('courses.result.failed', { correct, total, needed, n: review.length })}
      </p>
      {passed ? (
        <LinkButton kind="action" class="mt-4" href={`/aprender/${course.slug}/constancia`}>
          {t('courses.mine.certificate')}
        </LinkButton>
      ) : (
        <Review slug={course.slug} lessons={review} />
      )}
      <Section id="respuestas" class="mt-14" title={t('courses.result.answers')}>
        <ol class="mt-4 list-none border-b border-linea p-0">
          {questions.map((question) => (
            <Answer key={question.id} question={question} slug={course.slug} />
          ))}
        </ol>
      </Section>
      {!passed && (
        <p class="mt-8">
          <LinkButton kind="outline" href={`/aprender/${course.slug}/cuestionario`}>
            {t('courses.result.again')}
          </LinkButton>
        </p>
      )}
    </FocusLayout>
  );
}

function Review({ slug, lessons }: { slug: string; lessons: ResultPageProps['review'] }) {
  const { t } = usePage();
  return (
    <Section id="repaso" class="hoja mt-6 p-6" heading="text-xl" title={t('courses.result.review')}>
      <ul class="mt-3 grid list-none gap-2 p-0">
        {lessons.map((lesson) => (
          <li key={lesson.number}>
            <TextLink href={`/aprender/${slug}/${lesson.number}`}>
              {t('courses.result.lesson', { n: lesson.number, title: lesson.title })}
            </TextLink>
          </li>
        ))}
      </ul>
      <LinkButton kind="action" class="mt-5" href={`/aprender/${slug}/cuestionario`}>
        {t('courses.result.again')}
      </LinkButton>
    </Section>
  );
}

function Answer({ question, slug }: { question: AnsweredQuestion; slug: string }) {
  const { t } = usePage();
  return (
    <li class="border-t border-linea py-6">
      <p class="m-0 text-sm text-tenue">{t('courses.quiz.number', { n: question.number })}</p>
      <h3 class="mt-1 font-sans text-lg font-bold" lang="es-MX">
        {question.text}
      </h3>
      <p class="mt-3">
        <Badge kind={question.correct ? 'done' : 'missing'}>
          {t(question.correct ? 'courses.result.right' : 'courses.result.wrong')}
        </Badge>
      </p>
      <AnswerWithReason label={t('courses.result.you-said')} text={question.chosen} why={question.feedback} />
      {question.better && (
        <AnswerWithReason
          label={t('courses.result.better')}
          text={question.better.text}
          why={question.better.feedback}
        />
      )}
      {!question.correct && (
        <p class="mt-2 text-sm">
          <TextLink href={`/aprender/${slug}/${question.lesson.number}`}>
            {t('courses.result.lesson', { n: question.lesson.number, title: question.lesson.title })}
          </TextLink>
        </p>
      )}
    </li>
  );
}

function AnswerWithReason({ label, text, why }: { label: string; text: string; why: string }) {
  return (
    <div class="mt-2">
      <p class="m-0 text-sm text-tenue">{label}</p>
      <p class="m-0" lang="es-MX">
        <strong>{text}</strong> {why}
      </p>
    </div>
  );
}
