import { Controller, Get, Param, Post } from '@nestjs/common';
import { LessonPage } from '#templates/courses/learning/lesson.page';
import { MyCourses } from '#templates/courses/learning/my-courses.page';
import { Overview } from '#templates/courses/learning/overview.page';
import { actorOf, Allow, redirect, view, Viewer } from '../../web/index.js';
import type { NextStep } from '../enrolling/progress.rules.js';
import { badgeOf } from '../enrolling/progress.views.js';
import { CoursePlayer } from './course-player.service.js';
import { lessonView, nextThing, overviewOf } from './learning.views.js';

/** The learner's place: my courses and the lessons of each. */
@Controller('aprender')
export class LearningPages {
  constructor(private readonly player: CoursePlayer) {}

  @Get()
  @Allow('signed-in')
  async mine(@Viewer() viewer: Viewer) {
    const courses = await this.player.courses(actorOf(viewer));
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
        enrolledAt: enrolment.enrolledAt,
        completedAt: enrolment.completedAt,
        certificateCode: enrolment.certificateCode,
        ...badgeOf(course, enrolment),
      })),
    });
  }

  @Get(':slug')
  @Allow('signed-in')
  async overview(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    const { enrolment, course } = await this.player.course(actorOf(viewer), slug);
    return view(Overview, overviewOf(course, enrolment, enrolment.bestScore));
  }

  @Get(':slug/:lesson')
  @Allow('signed-in')
  async lesson(@Param('slug') slug: string, @Param('lesson') number: string, @Viewer() viewer: Viewer) {
    const { enrolment, course, lesson } = await this.player.lesson(actorOf(viewer), slug, number);
    return view(LessonPage, lessonView(course, lesson, enrolment));
  }

  @Post(':slug/:lesson')
  @Allow('signed-in')
  async finishLesson(@Param('slug') slug: string, @Param('lesson') number: string, @Viewer() viewer: Viewer) {
    return redirect(addressOf(slug, await this.player.finishLesson(actorOf(viewer), slug, number)));
  }
}

function addressOf(slug: string, step: NextStep): string {
  switch (step.kind) {
    case 'lesson':
      return `/aprender/${slug}/${step.number}`;
    case 'quiz':
      return `/aprender/${slug}/cuestionario`;
    case 'done':
      return `/aprender/${slug}`;
  }
}
