import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { QuizPage } from '#templates/courses/learning/quiz.page';
import { ResultPage } from '#templates/courses/learning/result.page';
import {
  actorOf,
  Allow,
  emptyForm,
  Pages,
  redirect,
  Refused,
  refusedState,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { CoursePlayer, type Submission } from './course-player.service.js';
import { quizView, resultView } from './learning.views.js';
import { QuizForm } from './quiz.forms.js';
import type { Answers } from './quiz.rules.js';

/** The quiz of a course and its results. Answers are kept as they are given. */
@Controller('aprender/:slug')
@Allow('signed-in')
export class QuizPages {
  constructor(
    private readonly player: CoursePlayer,
    private readonly pages: Pages,
  ) {}

  @Get('cuestionario')
  async show(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    const { course, step, draft } = await this.player.quiz(actorOf(viewer), slug);
    if (step.kind === 'done') return redirect(`/aprender/${slug}/constancia`);
    if (step.kind === 'lesson')
      return redirect(`/aprender/${slug}`, { flash: 'courses.flash.lessons-first', kind: 'info' });
    return quizPage(course, draft?.attemptId ?? newId(), emptyForm(draft?.answers), draft?.savedAt);
  }

  @Post('cuestionario')
  async answer(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Submitted(QuizForm) form: Submitted<QuizForm>) {
    const answers = answersIn(form.raw);
    if (!form.ok) {
      const { course } = await this.player.course(actorOf(viewer), slug);
      return quizPage(course, newId(), { ...emptyForm(answers), summary: { key: 'courses.quiz.again', params: {} } });
    }
    const { attempt, action } = form.value;
    if (action === 'keep') {
      await this.player.keep(actorOf(viewer), slug, attempt, answers);
      return redirect(`/aprender/${slug}`, { flash: 'courses.flash.answers-kept' });
    }
    let sent: Submission;
    try {
      sent = await this.player.answer(actorOf(viewer), slug, attempt, answers);
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'courses.name-letters') throw error;
      await this.player.keep(actorOf(viewer), slug, attempt, answers);
      const { course } = await this.player.course(actorOf(viewer), slug);
      return quizPage(course, attempt, refusedState(answers, error));
    }
    switch (sent.kind) {
      case 'graded':
        return redirect(`/aprender/${slug}/resultado/${sent.attemptId}`);
      case 'already-passed':
        return redirect(`/aprender/${slug}/constancia`, { flash: 'courses.flash.already-passed', kind: 'info' });
      case 'incomplete':
        await this.player.keep(actorOf(viewer), slug, attempt, answers);
        return quizPage(sent.course, attempt, unansweredForm(answers, sent.missing));
    }
  }

  /** The same form, sent by the script at every answer. */
  @Post('cuestionario/guardar')
  @HttpCode(200)
  async keep(
    @Param('slug') slug: string,
    @Viewer() viewer: Viewer,
    @Submitted(QuizForm) form: Submitted<QuizForm>,
    @Req() request: FastifyRequest,
  ) {
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const draft = await this.player.keep(actorOf(viewer), slug, form.value.attempt, answersIn(form.raw));
    const { t, date } = this.pages.words(request);
    return { saved: draft && t('courses.quiz.saved-at', { time: date.time(draft.savedAt) }) };
  }

  @Get('resultado/:attempt')
  async result(@Param('slug') slug: string, @Param('attempt') attemptId: string, @Viewer() viewer: Viewer) {
    const { course, answers } = await this.player.result(actorOf(viewer), slug, attemptId);
    return view(ResultPage, resultView(course, answers));
  }
}

/** One field per question; other fields are ignored. */
function answersIn(raw: Submitted<QuizForm>['raw']): Answers {
  const fields = Object.entries(raw).filter(([name]) => /^[A-Z]-P\d+$/.test(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, String([value].flat()[0] ?? '')]));
}

function unansweredForm(answers: Answers, missing: readonly string[]): FormState {
  const errors = missing.map((id) => [id, { key: 'courses.quiz.unanswered', params: {} }]);
  return { ...emptyForm(answers), errors: Object.fromEntries(errors) };
}

function quizPage(course: Course, attemptId: string, form: FormState, savedAt: Date | null = null) {
  const faulty = form.summary !== undefined || Object.keys(form.errors).length > 0;
  return view(QuizPage, { ...quizView(course, attemptId), form, savedAt }, { status: faulty ? 422 : 200 });
}
