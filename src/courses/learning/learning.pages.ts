import { Controller, Get, Param, Post } from '@nestjs/common';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { LessonPage } from '#templates/courses/learning/lesson.page';
import { MyCourses } from '#templates/courses/learning/my-courses.page';
import { Overview } from '#templates/courses/learning/overview.page';
import { QuizPage } from '#templates/courses/learning/quiz.page';
import { ResultPage } from '#templates/courses/learning/result.page';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  redirect,
  Refused,
  refusedState,
  Submitted,
  view,
} from '../../web/index.js';
import type { FormInput, Viewer } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import type { NextStep } from '../enrolling/progress.rules.js';
import { badgeOf } from '../enrolling/progress.views.js';
import { CoursePlayer, type Submission } from './course-player.service.js';
import { lessonView, nextThing, overviewOf, quizView, resultView } from './learning.views.js';
import { QuizForm } from './quiz.forms.js';
import type { Answers } from './quiz.rules.js';

/** The learner's place: my courses, the player, the quiz. */
@Controller('aprender')
export class LearningPages {
  constructor(private readonly player: CoursePlayer) {}

  @Get()
  @Allow('signed-in')
  async mine(@CurrentViewer() viewer: Viewer) {
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
  async overview(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    const { enrolment, course } = await this.player.course(actorOf(viewer), slug);
    return view(Overview, overviewOf(course, enrolment, enrolment.bestScore));
  }

  @Get(':slug/cuestionario')
  @Allow('signed-in')
  async quiz(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    const { course, step } = await this.player.quiz(actorOf(viewer), slug);
    if (step.kind === 'done') return redirect(`/aprender/${slug}/constancia`);
    if (step.kind === 'lesson')
      return redirect(`/aprender/${slug}`, { flash: 'courses.flash.lessons-first', kind: 'info' });
    return quizPage(course, newId(), emptyForm());
  }

  @Post(':slug/cuestionario')
  @Allow('signed-in')
  async answer(
    @Param('slug') slug: string,
    @CurrentViewer() viewer: Viewer,
    @Submitted(QuizForm) form: FormInput<QuizForm>,
  ) {
    const answers = answersIn(form.raw);
    if (!form.ok) {
      const { course } = await this.player.course(actorOf(viewer), slug);
      return quizPage(course, newId(), { ...emptyForm(answers), summary: { key: 'courses.quiz.again', params: {} } });
    }
    const { attempt } = form.value;
    let sent: Submission;
    try {
      sent = await this.player.answer(actorOf(viewer), slug, attempt, answers);
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'courses.name-letters') throw error;
      const { course } = await this.player.course(actorOf(viewer), slug);
      return quizPage(course, attempt, refusedState(answers, error));
    }
    switch (sent.kind) {
      case 'graded':
        return redirect(`/aprender/${slug}/resultado/${sent.attemptId}`);
      case 'already-passed':
        return redirect(`/aprender/${slug}/constancia`, { flash: 'courses.flash.already-passed', kind: 'info' });
      case 'incomplete':
        return quizPage(sent.course, attempt, unansweredForm(answers, sent.missing));
    }
  }

  @Get(':slug/resultado/:attempt')
  @Allow('signed-in')
  async result(@Param('slug') slug: string, @Param('attempt') attemptId: string, @CurrentViewer() viewer: Viewer) {
    const { course, answers } = await this.player.result(actorOf(viewer), slug, attemptId);
    return view(ResultPage, resultView(course, answers));
  }

  @Get(':slug/:lesson')
  @Allow('signed-in')
  async lesson(@Param('slug') slug: string, @Param('lesson') number: string, @CurrentViewer() viewer: Viewer) {
    const { enrolment, course, lesson } = await this.player.lesson(actorOf(viewer), slug, number);
    return view(LessonPage, lessonView(course, lesson, enrolment));
  }

  @Post(':slug/:lesson')
  @Allow('signed-in')
  async finishLesson(@Param('slug') slug: string, @Param('lesson') number: string, @CurrentViewer() viewer: Viewer) {
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

/** One field per question; other fields are ignored. */
function answersIn(raw: FormInput<QuizForm>['raw']): Answers {
  const fields = Object.entries(raw).filter(([name]) => /^[A-Z]-P\d+$/.test(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, String([value].flat()[0] ?? '')]));
}

function unansweredForm(answers: Answers, missing: readonly string[]): FormState {
  const errors = missing.map((id) => [id, { key: 'courses.quiz.unanswered', params: {} }]);
  return { ...emptyForm(answers), errors: Object.fromEntries(errors) };
}

function quizPage(course: Course, attemptId: string, form: FormState) {
  const faulty = form.summary !== undefined || Object.keys(form.errors).length > 0;
  return view(QuizPage, { ...quizView(course, attemptId), form }, { status: faulty ? 422 : 200 });
}
