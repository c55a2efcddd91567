import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, localeOf, Submitted, Viewer } from '../../web/index.js';
import { headOf } from '../catalogue/catalogue.views.js';
import { courseIn } from '../catalogue/course.content.js';
import { nextStep } from '../enrolling/progress.rules.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { sendSurvey, showSurvey, type SurveyTaker } from '../surveys/survey-flow.js';
import { SurveyForm } from '../surveys/survey.forms.js';
import { CoursePlayer } from './course-player.service.js';
import { addressOf } from './lesson-address.js';

/** The ten statements before and after a course. */
@Controller('aprender/:slug/encuesta')
@Allow('signed-in')
export class SurveyPages {
  constructor(
    private readonly player: CoursePlayer,
    private readonly surveys: CourseSurveys,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return showSurvey(this.surveys, await this.taker(viewer, slug, request));
  }

  @Post()
  async send(
    @Param('slug') slug: string,
    @Viewer() viewer: Viewer,
    @Submitted(SurveyForm) form: Submitted<SurveyForm>,
    @Req() request: FastifyRequest,
  ) {
    return sendSurvey(this.surveys, await this.taker(viewer, slug, request), form);
  }

  private async taker(viewer: Viewer, slug: string, request: FastifyRequest): Promise<SurveyTaker> {
    const { enrolment, course } = await this.player.course(actorOf(viewer), slug);
    const at = `/aprender/${slug}`;
    return {
      place: { enrolmentId: enrolment.id, openProgressId: null },
      courseId: enrolment.courseId,
      asks: course.survey,
      progress: enrolment,
      head: headOf(courseIn(course, localeOf(request))),
      next: { before: addressOf(at, nextStep(course, enrolment.read, enrolment.state)), after: `${at}/constancia` },
    };
  }
}
