import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, localeOf, Pages, Submitted, Viewer } from '../../web/index.js';
import { headOf } from '../catalogue/catalogue.views.js';
import { courseIn } from '../catalogue/course.content.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { CoursePlayer } from './course-player.service.js';
import { keepQuiz, type QuizTaker, sendQuiz, showQuiz, showResult } from './quiz-flow.js';
import { QuizForm } from './quiz.forms.js';

/** The quiz of a course and its results. Answers are kept as they are given. */
@Controller('aprender/:slug')
@Allow('signed-in')
export class QuizPages {
  constructor(
    private readonly player: CoursePlayer,
    private readonly pages: Pages,
    private readonly surveys: CourseSurveys,
  ) {}

  @Get('cuestionario')
  show(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return showQuiz(this.taker(viewer, slug, request));
  }

  @Post('cuestionario')
  answer(
    @Param('slug') slug: string,
    @Viewer() viewer: Viewer,
    @Submitted(QuizForm) form: Submitted<QuizForm>,
    @Req() request: FastifyRequest,
  ) {
    return sendQuiz(this.taker(viewer, slug, request), form);
  }

  @Post('cuestionario/guardar')
  @HttpCode(200)
  keep(
    @Param('slug') slug: string,
    @Viewer() viewer: Viewer,
    @Submitted(QuizForm) form: Submitted<QuizForm>,
    @Req() request: FastifyRequest,
  ) {
    return keepQuiz(this.taker(viewer, slug, request), form, this.pages.words(request));
  }

  @Get('resultado/:attempt')
  result(
    @Param('slug') slug: string,
    @Param('attempt') attemptId: string,
    @Viewer() viewer: Viewer,
    @Req() request: FastifyRequest,
  ) {
    return showResult(this.taker(viewer, slug, request), attemptId);
  }

  private taker(viewer: Viewer, slug: string, request: FastifyRequest): QuizTaker {
    const learner = actorOf(viewer);
    const { player } = this;
    const spoken: QuizTaker['spoken'] = (course) => courseIn(course, localeOf(request));
    return {
      at: `/aprender/${slug}`,
      passedBefore: 'courses.flash.already-passed',
      quiz: () => player.quiz(learner, slug),
      keep: (attemptId, answers) => player.keep(learner, slug, attemptId, answers),
      answer: (attemptId, answers) => player.answer(learner, slug, attemptId, answers),
      result: (attemptId) => player.result(learner, slug, attemptId),
      spoken,
      head: (course) => headOf(spoken(course)),
      surveyDue: async ({ survey }) => {
        if (!survey) return false;
        const { enrolment } = await player.course(learner, slug);
        return this.surveys.isDue({ enrolmentId: enrolment.id, openProgressId: null }, 'after');
      },
    };
  }
}
