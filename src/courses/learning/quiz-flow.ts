import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import type { PageContext } from '#templates/page';
import { QuizClosedPage } from '#templates/courses/learning/quiz-closed.page';
import { QuizPage } from '#templates/courses/learning/quiz.page';
import { ResultPage } from '#templates/courses/learning/result.page';
import {
  emptyForm,
  redirect,
  type Redirect,
  Refused,
  refusedState,
  type Submitted,
  view,
  type View,
} from '../../web/index.js';
import type { headOf } from '../catalogue/catalogue.views.js';
import type { Course } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import type { Draft } from './attempts.queries.js';
import type { Missing } from './answers.rules.js';
import type { Allowance } from './attempts.rules.js';
import type { OpenQuiz, Submission } from './course-player.service.js';
import { quizView, resultView } from './learning.views.js';
import { answersIn, type QuizForm } from './quiz.forms.js';
import type { Answers } from './quiz.rules.js';

/** Answers given so far; `savedAt` is null where that is not kept. */
export type GivenAnswers = Omit<Draft, 'savedAt'> & { readonly savedAt: Date | null };

/** Who takes the quiz of one course: a learner with an account, or the bearer of a personal link. */
export interface QuizTaker {
  /** Address of the course's pages, without a final slash. */
  readonly at: string;
  /** Said to who passed before. */
  readonly passedBefore: string;
  quiz(): Promise<OpenQuiz<GivenAnswers>>;
  /** Keeps answers; null when nothing is kept. */
  keep(attemptId: string, answers: Answers): Promise<Draft | null>;
  answer(attemptId: string, answers: Answers): Promise<Submission>;
  /** `left`: something else than the quiz is missing for the certificate. */
  result(attemptId: string): Promise<{ course: Course; answers: Answers; left?: boolean }>;
  /** The course in the language of the page. */
  spoken(course: Course): Course;
  head(course: Course): ReturnType<typeof headOf>;
  /** Whether the statements after the course are still to be put to the taker. */
  surveyDue(course: Course): Promise<boolean>;
}

/** The quiz as it was left, or where the taker has to go first. */
export async function showQuiz(taker: QuizTaker): Promise<View | Redirect> {
  const { course, step, draft, allowance } = await taker.quiz();
  if (step.kind === 'done') return redirect(`${taker.at}/constancia`);
  if (step.kind === 'missing') return redirect(taker.at, quizDone);
  if (step.kind === 'lesson') return redirect(taker.at, { flash: 'courses.flash.lessons-first', kind: 'info' });
  if (allowance.kind !== 'open') return closedPage(taker, course, allowance);
  return quizPage(taker, course, draft?.attemptId ?? newId(), emptyForm(draft?.answers), draft?.savedAt, allowance);
}

/** Keeps or grades what was sent; what cannot be graded comes back with everything that was chosen. */
export async function sendQuiz(taker: QuizTaker, form: Submitted<QuizForm>): Promise<View | Redirect> {
  const answers = answersIn(form.raw);
  if (!form.ok) {
    const { course } = await taker.quiz();
    const again = { ...emptyForm(answers), summary: { key: 'courses.quiz.again', params: {} } };
    return quizPage(taker, course, newId(), again);
  }
  const { attempt, action } = form.value;
  if (action === 'keep') {
    await taker.keep(attempt, answers);
    return redirect(taker.at, { flash: 'courses.flash.answers-kept' });
  }
  let sent: Submission;
  try {
    sent = await taker.answer(attempt, answers);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'courses.name-letters') throw error;
    await taker.keep(attempt, answers);
    const { course } = await taker.quiz();
    return quizPage(taker, course, attempt, refusedState(answers, error));
  }
  switch (sent.kind) {
    case 'graded':
      return redirect(`${taker.at}/resultado/${sent.attemptId}`);
    case 'already-passed':
      return sent.left
        ? redirect(taker.at, quizDone)
        : redirect(`${taker.at}/constancia`, { flash: taker.passedBefore, kind: 'info' });
    case 'not-now': {
      // what was answered waits with them
      await taker.keep(attempt, answers);
      const { course, allowance } = await taker.quiz();
      return allowance.kind === 'open'
        ? redirect(`${taker.at}/cuestionario`)
        : closedPage(taker, course, allowance, 409);
    }
    case 'incomplete':
      await taker.keep(attempt, answers);
      return quizPage(taker, sent.course, attempt, unansweredForm(answers, sent.missing));
  }
}

/** The same form, sent by the script at every answer. @returns what the page says of it; null when nothing is kept */
export async function keepQuiz(taker: QuizTaker, form: Submitted<QuizForm>, { t, date }: PageContext) {
  if (!form.ok) throw refuse('invalid', { status: 422 });
  const draft = await taker.keep(form.value.attempt, answersIn(form.raw));
  return { saved: draft && t('courses.quiz.saved-at', { time: date.time(draft.savedAt) }) };
}

/** How an attempt went. */
export async function showResult(taker: QuizTaker, attemptId: string): Promise<View> {
  const { course, answers, left = false } = await taker.result(attemptId);
  const result = resultView(taker.spoken(course), answers, { head: taker.head(course), left });
  return view(ResultPage, { ...result, survey: result.passed && (await taker.surveyDue(course)) });
}

/** The quiz was passed, and something else is missing. */
const quizDone = { flash: 'courses.flash.quiz-done', kind: 'info' } as const;

function unansweredForm(answers: Answers, missing: Readonly<Record<string, Missing>>): FormState {
  const errors = Object.entries(missing).map(([id, what]) => [id, { key: `courses.quiz.missing.${what}`, params: {} }]);
  return { ...emptyForm(answers), errors: Object.fromEntries(errors) };
}

function closedPage(taker: QuizTaker, course: Course, allowance: Exclude<Allowance, { kind: 'open' }>, status = 200) {
  return view(QuizClosedPage, { course: taker.head(course), allowance }, { status });
}

function quizPage(
  taker: QuizTaker,
  course: Course,
  attemptId: string,
  form: FormState,
  savedAt: Date | null = null,
  allowance: Allowance = { kind: 'open', left: null },
) {
  const faulty = form.summary !== undefined || Object.keys(form.errors).length > 0;
  const quiz = quizView(taker.spoken(course), attemptId, taker.head(course));
  const left = allowance.kind === 'open' ? allowance.left : null;
  return view(QuizPage, { ...quiz, form, savedAt, left }, { status: faulty ? 422 : 200 });
}
