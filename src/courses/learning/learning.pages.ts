import { Controller, Get, Param, Post } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { CertificatePage } from '#templates/courses/certificates/certificate.page';
import { LessonPage } from '#templates/courses/learning/lesson.page';
import { MyCertificates, MyCourses } from '#templates/courses/learning/my-courses.page';
import { Overview } from '#templates/courses/learning/overview.page';
import { QuizPage } from '#templates/courses/learning/quiz.page';
import { ResultPage } from '#templates/courses/learning/result.page';
import {
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  notFound,
  redirect,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
import { Certificates } from '../certificates/certificates.service.js';
import type { Course } from '../catalogue/course.content.js';
import { QuizForm } from '../enrolling/enrol.forms.js';
import { type Answers, type NextStep } from './quiz.rules.js';
import { badgeOf, lessonView, nextThing, overviewOf, quizView, resultView } from './learning.views.js';
import { type Learner, Learning } from './course-player.service.js';

const learner = ({ userId, companyId, roles }: Viewer): Learner => ({ kind: 'person', userId, companyId, roles });

/** The learner's place: my courses, the player, the quiz, certificates. */
@Controller('aprender')
export class LearnPages {
  constructor(
    private readonly learning: Learning,
    private readonly certificates: Certificates,
  ) {}

  @Get()
  @Allow('signed-in')
  async mine(@CurrentViewer() viewer: Viewer) {
    const courses = await this.learning.courses(learner(viewer));
    const open = courses
      .filter(({ enrolment }) => enrolment.state !== 'completed')
      // What was touched last comes first: that is what somebody comes back for.
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

  @Get('constancias')
  @Allow('signed-in')
  async mineCertificates(@CurrentViewer() viewer: Viewer) {
    const rows = await this.certificates.own(learner(viewer));
    return view(MyCertificates, {
      certificates: rows.map(({ code, courseSlug: slug, courseTitle: title, issuedAt, hours }) => ({
        slug,
        title,
        issuedAt,
        hours,
        code: formatCode(code),
      })),
    });
  }

  @Get(':slug')
  @Allow('signed-in')
  async overview(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    const { enrolment, course } = await this.learning.course(learner(viewer), slug);
    return view(Overview, overviewOf(course, enrolment, enrolment.bestScore));
  }

  @Get(':slug/cuestionario')
  @Allow('signed-in')
  async quiz(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    const { course, step } = await this.learning.quiz(learner(viewer), slug);
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
      const { course } = await this.learning.course(learner(viewer), slug);
      return quizPage(course, newId(), { ...emptyForm(answers), summary: { key: 'courses.quiz.again', params: {} } });
    }
    const sent = await this.learning.answer(learner(viewer), slug, form.value.attempt, answers);
    switch (sent.kind) {
      case 'graded':
        return redirect(`/aprender/${slug}/resultado/${sent.attemptId}`);
      case 'already-passed':
        return redirect(`/aprender/${slug}/constancia`, { flash: 'courses.flash.already-passed', kind: 'info' });
      case 'incomplete':
        return quizPage(sent.course, form.value.attempt, unansweredForm(answers, sent.missing));
    }
  }

  @Get(':slug/resultado/:attempt')
  @Allow('signed-in')
  async result(@Param('slug') slug: string, @Param('attempt') attemptId: string, @CurrentViewer() viewer: Viewer) {
    const { course, attempt } = await this.learning.result(learner(viewer), slug, attemptId);
    return view(ResultPage, resultView(course, attempt.answers));
  }

  @Get(':slug/constancia')
  @Allow('signed-in')
  async certificate(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    const rows = await this.certificates.own(learner(viewer));
    const found = rows.find((row) => row.courseSlug === slug);
    if (!found) throw notFound();
    const { personName: name, courseTitle, courseSlug, hours, issuedAt } = found;
    return view(CertificatePage, {
      certificate: { name, courseTitle, courseSlug, hours, issuedAt, code: formatCode(found.code) },
    });
  }

  @Get(':slug/:lesson')
  @Allow('signed-in')
  async lesson(@Param('slug') slug: string, @Param('lesson') number: string, @CurrentViewer() viewer: Viewer) {
    const { enrolment, course, lesson } = await this.learning.lesson(learner(viewer), slug, number);
    return view(LessonPage, lessonView(course, lesson, enrolment));
  }

  @Post(':slug/:lesson')
  @Allow('signed-in')
  async finishLesson(@Param('slug') slug: string, @Param('lesson') number: string, @CurrentViewer() viewer: Viewer) {
    return redirect(addressOf(slug, await this.learning.finishLesson(learner(viewer), slug, number)));
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

/** One field per question; whatever else was sent is nobody's answer. */
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
