import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { CourseFocus, type FocusedCourse } from './course-focus.js';

interface AnswerPart {
  text: string;
  /** Why; may be empty. */
  feedback: string;
  right: boolean;
}

export interface AnsweredQuestion {
  id: string;
  number: number;
  text: string;
  /** What was answered, part by part: an option, a step at its place, a pair, a number. */
  said: AnswerPart[];
  /** Said after any answer; may be empty. */
  feedback: string;
  correct: boolean;
  /** The right answer and why, once the quiz is passed; before, the lesson tells. */
  better: AnswerPart[] | null;
  lesson: { number: number; title: string };
}

export interface ResultPageProps {
  course: FocusedCourse;
  score: number;
  passed: boolean;
  /** Something else is missing for the certificate. */
  left: boolean;
  correct: number;
  total: number;
  /** Right answers that pass. */
  needed: number;
  review: { number: number; title: string }[];
  /** The statements after the course are still to be answered. */
  survey: boolean;
  questions: AnsweredQuestion[];
}

/** How an attempt went: the verdict, what to read again, then every answer with its why. */
export function ResultPage(props: ResultPageProps) {
  const { course, score, passed, left, correct, total, needed, review, questions } = props;
  const { t } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <CourseFocus course={course} title={t('courses.result.title')} narrow status={t('courses.result.title')}>
      <p class="text-sm text-tenue" lang={lang}>
        {course.title}
      </p>
      <h1 class="mt-1">{t(passed ? 'courses.result.title-passed' : 'courses.result.title-failed', { score })}</h1>
      <p class="mt-4 text-lg">
        {passed
          ? t(
              left ? 'courses.result.passed-left' : course.languages ? 'courses.open.passed' : 'courses.result.passed',
              {
                correct,
                total,
              },
            )
          : t('courses.result.failed', { correct, total, needed, n: review.length })}
      </p>
      {passed ? (
        <LinkButton kind="action" class="mt-4" href={left ? `${course.at}#falta` : `${course.at}/constancia`}>
          {t(
            left
              ? 'courses.missing.see'
              : course.languages
                ? 'courses.open.want-certificate'
                : 'courses.mine.certificate',
          )}
        </LinkButton>
      ) : (
        <Review course={course} lessons={review} />
      )}
      {props.survey && <SurveyInvitation at={course.at} />}
      <Section id="respuestas" class="mt-14" title={t('courses.result.answers')}>
        <ol class="mt-4 list-none border-b border-linea p-0">
          {questions.map((question) => (
            <Answer key={question.id} question={question} course={course} />
          ))}
        </ol>
      </Section>
      {!passed && (
        <p class="mt-8">
          <LinkButton kind="outline" href={`${course.at}/cuestionario`}>
            {t('courses.result.again')}
          </LinkButton>
        </p>
      )}
    </CourseFocus>
  );
}

function SurveyInvitation({ at }: { at: string }) {
  const { t } = usePage();
  return (
    <Section id="encuesta" class="hoja mt-8 p-6" heading="text-xl" title={t('courses.survey.invite')}>
      <p class="mt-2">{t('courses.survey.invite-text')}</p>
      <LinkButton kind="outline" class="mt-4" href={`${at}/encuesta`}>
        {t('courses.survey.invite-link')}
      </LinkButton>
    </Section>
  );
}

function Review({ course, lessons }: { course: FocusedCourse; lessons: ResultPageProps['review'] }) {
  const { t } = usePage();
  return (
    <Section id="repaso" class="hoja mt-6 p-6" heading="text-xl" title={t('courses.result.review')}>
      <ul class="mt-3 grid list-none gap-2 p-0">
        {lessons.map((lesson) => (
          <li key={lesson.number}>
            <TextLink href={`${course.at}/${lesson.number}`}>
              {t('courses.result.lesson', { n: lesson.number, title: lesson.title })}
            </TextLink>
          </li>
        ))}
      </ul>
      <LinkButton kind="action" class="mt-5" href={`${course.at}/cuestionario`}>
        {t('courses.result.again')}
      </LinkButton>
    </Section>
  );
}

function Answer({ question, course }: { question: AnsweredQuestion; course: FocusedCourse }) {
  const { t } = usePage();
  const lang = htmlLanguages[course.language];
  return (
    <li class="border-t border-linea py-6">
      <p class="m-0 text-sm text-tenue">{t('courses.quiz.number', { n: question.number })}</p>
      <h3 class="mt-1 font-sans text-lg font-bold" lang={lang}>
        {question.text}
      </h3>
      <p class="mt-3">
        <Badge kind={question.correct ? 'done' : 'missing'}>
          {t(question.correct ? 'courses.result.right' : 'courses.result.wrong')}
        </Badge>
      </p>
      <AnswerParts label={t('courses.result.you-said')} parts={question.said} lang={lang} marked />
      {question.feedback !== '' && (
        <p class="mt-2" lang={lang}>
          {question.feedback}
        </p>
      )}
      {question.better && <AnswerParts label={t('courses.result.better')} parts={question.better} lang={lang} />}
      {!question.correct && (
        <p class="mt-2 text-sm">
          <TextLink href={`${course.at}/${question.lesson.number}`}>
            {t('courses.result.lesson', { n: question.lesson.number, title: question.lesson.title })}
          </TextLink>
        </p>
      )}
    </li>
  );
}

interface AnswerPartsProps {
  label: string;
  parts: AnswerPart[];
  lang: string;
  /** Says of each of several parts whether it is right. */
  marked?: boolean;
}

function AnswerParts({ label, parts, lang, marked = false }: AnswerPartsProps) {
  const { t } = usePage();
  const several = parts.length > 1;
  return (
    <div class="mt-2">
      <p class="m-0 text-sm text-tenue">{label}</p>
      <ul class="m-0 list-none p-0">
        {parts.map(({ text, feedback, right }, at) => (
          <li key={at} class={several ? 'mt-1' : undefined}>
            <span lang={lang}>
              <strong>{text}</strong> {feedback}
            </span>{' '}
            {marked && several && (
              <Badge kind={right ? 'done' : 'missing'}>
                {t(right ? 'courses.result.right' : 'courses.result.wrong')}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
