import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow, PageLanguage, redirect, Submitted } from '../../web/index.js';
import { nextStep } from '../enrolling/progress.rules.js';
import { addressOf } from '../learning/lesson-address.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { sendSurvey, showSurvey, type SurveyTaker } from '../surveys/survey-flow.js';
import { SurveyForm } from '../surveys/survey.forms.js';
import { stateOf } from './open-courses.service.js';
import { openAt, OpenReaders, spokenIn } from './open-reader.js';

/** The ten statements before and after a course without an account, where its editors ask them. */
@Controller('curso-abierto/:slug/encuesta')
@Allow('public')
export class OpenSurveyPages {
  constructor(
    private readonly readers: OpenReaders,
    private readonly surveys: CourseSurveys,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const taker = await this.taker(slug, request, language);
    // the first lesson says so to a device that keeps no cookies
    return taker ? showSurvey(this.surveys, taker) : redirect(`${openAt(slug)}/1?inicio=1`);
  }

  @Post()
  async send(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(SurveyForm) form: Submitted<SurveyForm>,
  ) {
    const taker = await this.taker(slug, request, language);
    return taker ? sendSurvey(this.surveys, taker, form) : this.readers.begin(slug);
  }

  private async taker(slug: string, request: FastifyRequest, language: string): Promise<SurveyTaker | null> {
    const reader = await this.readers.of(request, slug);
    if (!reader) return null;
    const { progress, course } = reader;
    const state = stateOf(progress);
    const at = openAt(slug);
    return {
      place: { enrolmentId: null, openProgressId: progress.id },
      courseId: progress.courseId,
      asks: course.survey,
      progress: state,
      head: spokenIn(course, language).head,
      next: { before: addressOf(at, nextStep(course, state.read, state.state)), after: `${at}/constancia` },
    };
  }
}
