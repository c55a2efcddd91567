import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { LessonPage } from '#templates/courses/learning/lesson.page';
import { MyCourses } from '#templates/courses/learning/my-courses.page';
import { Overview } from '#templates/courses/learning/overview.page';
import { actorOf, Allow, localeOf, redirect, Submitted, view, Viewer } from '../../web/index.js';
import { headOf } from '../catalogue/catalogue.views.js';
import { courseIn } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { badgeOf } from '../enrolling/progress.views.js';
import { CoursePlayer } from './course-player.service.js';
import { addressOf, lessonAt } from './lesson-address.js';
import { lessonView, nextThing, overviewOf } from './learning.views.js';
import { NewerVersions } from './newer-versions.js';
import { PlaceForm } from './place.forms.js';

/** The learner's place: my courses and the lessons of each. */
@Controller('aprender')
export class LearningPages {
  constructor(
    private readonly player: CoursePlayer,
    private readonly versions: NewerVersions,
  ) {}

  @Get()
  @Allow('signed-in')
  async mine(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const language = localeOf(request);
    const courses = (await this.player.courses(actorOf(viewer))).map(({ enrolment, course }) => ({
      enrolment,
      course: courseIn(course, language),
    }));
    const open = courses
      .filter(({ enrolment }) => enrolment.state !== 'completed')
      // Most recent activity first: that is what learners come back for.
      .sort(
        (one, other) =>
          (other.enrolment.lastActivityAt?.getTime() ?? 0) - (one.enrolment.lastActivityAt?.getTime() ?? 0),
      );
    return view(MyCourses, {
      next: open[0] ? nextThing(open[0].course, open[0].enrolment) : null,
      courses: courses.map(({ enrolment, course }) => ({
        slug: course.slug,
        title: course.title,
        language: course.language,
        own: enrolment.companyId === null,
        enrolledAt: enrolment.enrolledAt,
        completedAt: enrolment.completedAt,
        certificateCode: enrolment.certificateCode,
        ...badgeOf(course, enrolment),
      })),
    });
  }

  @Get(':slug')
  @Allow('signed-in')
  async overview(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const [{ enrolment, course, missing, usable }, { newer }] = await Promise.all([
      this.player.overview(actorOf(viewer), slug),
      this.versions.of(actorOf(viewer), slug),
    ]);
    const spoken = courseIn(course, localeOf(request));
    const { bestScore, companyName: company } = enrolment;
    return view(Overview, {
      ...overviewOf(spoken, enrolment, bestScore, headOf(spoken), missing),
      usable: usable && { code: formatCode(usable.code), issuedAt: usable.issuedAt, company },
      newer: newer !== null,
    });
  }

  /** Asks for the certificate where nothing is missing; twice does nothing. */
  @Post(':slug/terminar')
  @Allow('signed-in')
  async finish(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    const done = await this.player.finish(actorOf(viewer), slug);
    if (done) return redirect(`/aprender/${slug}/constancia`);
    return redirect(`/aprender/${slug}`, { flash: 'courses.flash.still-missing', kind: 'info' });
  }

  /** Uses the certificate that the learner has of the course from elsewhere. */
  @Post(':slug/usar-constancia')
  @Allow('signed-in')
  async useCertificate(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    await this.player.useCertificate(actorOf(viewer), slug);
    return redirect(`/aprender/${slug}/constancia`, { flash: 'courses.flash.certificate-used' });
  }

  @Get(':slug/:lesson')
  @Allow('signed-in')
  async lesson(
    @Param('slug') slug: string,
    @Param('lesson') number: string,
    @Viewer() viewer: Viewer,
    @Req() request: FastifyRequest,
  ) {
    const { enrolment, course } = await this.player.course(actorOf(viewer), slug);
    const spoken = courseIn(course, localeOf(request));
    return view(LessonPage, lessonView(spoken, lessonAt(spoken, number), enrolment));
  }

  /** Sent by the script while one reads, and by the buttons between the paragraphs where there is none. */
  @Post(':slug/:lesson/lugar')
  @HttpCode(200)
  @Allow('signed-in')
  async keepPlace(
    @Param('slug') slug: string,
    @Param('lesson') number: string,
    @Viewer() viewer: Viewer,
    @Submitted(PlaceForm) form: Submitted<PlaceForm>,
  ) {
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const { block, action } = form.value;
    await this.player.keepPlace(actorOf(viewer), slug, number, block);
    return action === 'leave' ? redirect(`/aprender/${slug}`, { flash: 'courses.flash.place-kept' }) : { kept: true };
  }

  @Post(':slug/:lesson')
  @Allow('signed-in')
  async finishLesson(@Param('slug') slug: string, @Param('lesson') number: string, @Viewer() viewer: Viewer) {
    return redirect(addressOf(`/aprender/${slug}`, await this.player.finishLesson(actorOf(viewer), slug, number)));
  }
}
