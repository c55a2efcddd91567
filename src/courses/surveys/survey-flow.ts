import { SurveyPage } from '#templates/courses/surveys/survey.page';
import { emptyForm, redirect, type Redirect, type Submitted, view, type View } from '../../web/index.js';
import type { headOf } from '../catalogue/catalogue.views.js';
import { refuse } from '../courses.refusals.js';
import type { CourseSurveys } from './course-surveys.service.js';
import type { SurveyForm } from './survey.forms.js';
import { answersOf, dueIn, statementOrder } from './survey.rules.js';
import type { SurveyPlace } from './surveys.queries.js';

/** Who is asked in one course: a learner with an account, or the bearer of a personal link. */
export interface SurveyTaker {
  readonly place: SurveyPlace;
  readonly courseId: string;
  /** Whether this course asks. */
  readonly asks: boolean;
  readonly progress: { readonly state: string; readonly read: readonly string[] };
  readonly head: ReturnType<typeof headOf>;
  /** Where they go on when there is nothing to ask, before and after. */
  readonly next: { readonly before: string; readonly after: string };
}

/** The statements, or straight on where they were answered or skipped. */
export async function showSurvey(surveys: CourseSurveys, taker: SurveyTaker): Promise<View | Redirect> {
  const { place, head, next, progress } = taker;
  const phase = dueIn(progress);
  if (phase === null) return redirect(head.at);
  if (!taker.asks || !(await surveys.isDue(place, phase))) return redirect(next[phase]);
  const seed = `${place.enrolmentId ?? place.openProgressId}/${phase}`;
  return view(SurveyPage, {
    course: head,
    phase,
    statements: statementOrder(seed),
    form: emptyForm(),
    next: next[phase],
  });
}

/** Keeps what was answered, or that it was skipped; each statement may be left open. */
export async function sendSurvey(
  surveys: CourseSurveys,
  taker: SurveyTaker,
  form: Submitted<SurveyForm>,
): Promise<View | Redirect> {
  const { place, courseId, next, progress, head } = taker;
  if (!form.ok) throw refuse('invalid', { status: 422 });
  // the phase that was on the page: meanwhile a lesson may have been read in another tab
  const { phase, action } = form.value;
  const mayStill = phase === 'before' ? progress.state !== 'completed' : progress.state === 'completed';
  if (!taker.asks || !mayStill) return redirect(head.at);
  const answers = action === 'skip' ? {} : answersOf(form.raw);
  await surveys.give(place, { courseId, phase, answers });
  const said = Object.keys(answers).length > 0;
  return redirect(next[phase], said ? { flash: 'courses.survey.flash.kept' } : {});
}
