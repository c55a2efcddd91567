import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow, notFound, PageLanguage, Pages, redirect, Submitted } from '../../web/index.js';
import { keepQuiz, type QuizTaker, sendQuiz, showQuiz, showResult } from '../learning/quiz-flow.js';
import { QuizForm } from '../learning/quiz.forms.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { OpenCourses } from './open-courses.service.js';
import { openAt, OpenReaders, spokenIn } from './open-reader.js';

/** The quiz of a course without an account, and its result. */
@Controller('curso-abierto/:slug')
@Allow('public')
export class OpenQuizPages {
  constructor(
    private readonly courses: OpenCourses,
    private readonly readers: OpenReaders,
    private readonly pages: Pages,
    private readonly surveys: CourseSurveys,
  ) {}

  @Get('cuestionario')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const reader = await this.readers.of(request, slug);
    return reader ? showQuiz(this.taker(slug, reader.bearer.token, language)) : this.readers.begin(slug);
  }

  @Post('cuestionario')
  async answer(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(QuizForm) form: Submitted<QuizForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    return reader ? sendQuiz(this.taker(slug, reader.bearer.token, language), form) : this.readers.begin(slug);
  }

  /** The same form, sent by the script at every answer. */
  @Post('cuestionario/guardar')
  @HttpCode(200)
  async keep(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(QuizForm) form: Submitted<QuizForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) throw notFound();
    return keepQuiz(this.taker(slug, reader.bearer.token, language), form, this.pages.words(request));
  }

  @Get('resultado/:attempt')
  async result(
    @Param('slug') slug: string,
    @Param('attempt') attemptId: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    // with a certificate the answers are forgotten
    const { gradedAttempt, gradedAnswers } = reader.progress;
    if (gradedAttempt === attemptId && gradedAnswers === null) return redirect(`${openAt(slug)}/constancia`);
    return showResult(this.taker(slug, reader.bearer.token, language), attemptId);
  }

  private taker(slug: string, token: string, language: string): QuizTaker {
    const { courses } = this;
    return {
      at: openAt(slug),
      passedBefore: 'courses.open.flash.already-passed',
      quiz: () => courses.quiz(slug, token),
      keep: (attemptId, answers) => courses.keep(slug, token, attemptId, answers),
      answer: (attemptId, answers) => courses.answer(slug, token, attemptId, answers),
      result: (attemptId) => courses.result(slug, token, attemptId),
      spoken: (course) => spokenIn(course, language).spoken,
      head: (course) => spokenIn(course, language).head,
      surveyDue: async ({ survey }) => {
        const place = survey ? await courses.place(slug, token) : null;
        return place !== null && this.surveys.isDue({ enrolmentId: null, openProgressId: place.progress.id }, 'after');
      },
    };
  }
}
