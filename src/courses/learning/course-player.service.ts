import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isNewId } from '#libs/ids';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { Certificates } from '../certificates/certificates.service.js';
import type { StandingCertificate } from '../certificates/certificates.queries.js';
import { refuse } from '../courses.refusals.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { moveEnrolment } from '../enrolling/enrolment.rules.js';
import { isPassed, type MissingPart } from '../enrolling/completion.rules.js';
import { enrolmentInCourse, enrolmentsOfPerson } from '../enrolling/enrolments.queries.js';
import { blockWithin, nextStep, stepAfter, type NextStep } from '../enrolling/progress.rules.js';
import { Completions, type OpenCourse } from './completions.js';
import { type Draft, gradedAttempts, insertAttempt, insertLessonRead, keepDraft } from './attempts.queries.js';
import { type Allowance, allowanceOf, nextFrom } from './attempts.rules.js';
import { lessonAt } from './lesson-address.js';
import { QuizAttemptEntity, QuizDraftEntity } from './progress.entity.js';
import { answeredQuiz, drawQuiz, gradeQuiz, missingAnswers, validAnswers, type Answers } from './quiz.rules.js';
import type { Missing } from './answers.rules.js';

/** The outcome of sending answers. */
export type Submission =
  | { kind: 'graded'; attemptId: string }
  | { kind: 'incomplete'; course: Course; missing: Readonly<Record<string, Missing>> }
  /** `left`: something else is missing for the certificate. */
  | { kind: 'already-passed'; left?: boolean }
  | { kind: 'not-now' };

/** A quiz as its taker finds it. */
export interface OpenQuiz<Given> {
  /** With the questions that the next attempt asks. */
  readonly course: Course;
  /** Whether the quiz is next, lessons are unread, or it was passed. */
  readonly step: NextStep;
  /** Answers given so far. */
  readonly draft: Given | null;
  readonly allowance: Allowance;
}

/** Plays a course for its learner: lessons, quiz, results. */
@Injectable()
export class CoursePlayer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly completions: Completions,
    private readonly certificates: Certificates,
  ) {}

  /** Every course of the learner, the newest first. */
  async courses(learner: PersonActor): Promise<OpenCourse[]> {
    return this.db.as(learner, async (tx) => {
      const found: OpenCourse[] = [];
      for (const enrolment of await enrolmentsOfPerson(tx, learner.userId)) {
        const { course } = await this.catalogue.version(tx, enrolment.versionId);
        // One line per course, that of the company where the learner is now.
        const twin = found.findIndex((one) => one.course.slug === course.slug);
        if (twin < 0) found.push({ enrolment, course });
        else if (enrolment.companyId === learner.companyId) found[twin] = { enrolment, course };
      }
      return found;
    });
  }

  /** The learner's place in a course. @throws Refused `not-found` when they are not enrolled */
  async course(learner: PersonActor, slug: string): Promise<OpenCourse> {
    return this.db.as(learner, (tx) => this.open(tx, learner, slug));
  }

  /** The learner's place, what is missing for the certificate, and one of the same course that they have from elsewhere. */
  async overview(
    learner: PersonActor,
    slug: string,
  ): Promise<OpenCourse & { missing: MissingPart[]; usable: StandingCertificate | null }> {
    return this.db.as(learner, async (tx) => {
      const place = await this.open(tx, learner, slug);
      const { enrolment } = place;
      const usable = enrolment.state === 'completed' ? null : await this.certificates.usable(tx, learner, enrolment);
      return { ...place, missing: await this.completions.missing(tx, place), usable };
    });
  }

  /**
   * Ends the course where nothing is missing and nothing else is to be done.
   * @returns whether it is completed @throws Refused `not-found`, `courses.name-letters`
   */
  async finish(learner: PersonActor, slug: string): Promise<boolean> {
    return this.db.change(learner, { what: 'courses.finish', subject: learner.userId }, async (tx) =>
      this.completions.settle(tx, learner, await this.open(tx, learner, slug, { lock: true })),
    );
  }

  /**
   * Completes the course by the certificate that the learner has of it from elsewhere; twice does nothing.
   * @throws Refused `not-found`, `courses.no-certificate`
   */
  async useCertificate(learner: PersonActor, slug: string): Promise<void> {
    await this.db.change(learner, { what: 'courses.use-certificate', subject: learner.userId }, async (tx) => {
      const place = await this.open(tx, learner, slug, { lock: true });
      if (!(await this.completions.refer(tx, learner, place))) throw refuse('courses.no-certificate');
    });
  }

  /** Marks a lesson as read; idempotent, and in any order. @returns the next step */
  finishLesson(learner: PersonActor, slug: string, number: string): Promise<NextStep> {
    return this.finishLessons(learner, slug, [number]);
  }

  /** The same for several lessons at once. @returns the step after the last one */
  async finishLessons(learner: PersonActor, slug: string, numbers: readonly string[]): Promise<NextStep> {
    const change = { what: 'courses.finish-lesson', subject: ({ id }: { id: string }) => id };
    const { step } = await this.db.change(learner, change, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      const { id, read } = enrolment;
      const lessons = numbers.map((number) => lessonAt(course, number).id);
      const at = this.clock.now();
      for (const lesson of lessons) await insertLessonRead(tx, enrolment, lesson, { at, byAttendance: false });
      const state = moveEnrolment(enrolment.state, 'read') ?? enrolment.state;
      await tx.update(EnrolmentEntity, { id }, { state, lastActivityAt: at });
      const now = { ...enrolment, state, read: [...read, ...lessons] };
      const done =
        isPassed(now.bestScore, course) && (await this.completions.settle(tx, learner, { enrolment: now, course }));
      return { id, step: stepAfter(course, lessons.at(-1)!, done ? { ...now, state: 'completed' } : now) };
    });
    return step;
  }

  /** Keeps the block of a lesson that is being read, for every device. @throws Refused `not-found` */
  async keepPlace(learner: PersonActor, slug: string, number: string, block: number): Promise<void> {
    const change = { what: 'courses.keep-place', subject: (id: string) => id };
    await this.db.change(learner, change, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      const lesson = lessonAt(course, number);
      const place = { placeLesson: lesson.id, placeBlock: blockWithin(lesson, block) };
      await tx.update(EnrolmentEntity, { id: enrolment.id }, place);
      return enrolment.id;
    });
  }

  /**
   * The course with its quiz, and the answers given so far.
   * @throws Refused `not-found`
   */
  async quiz(learner: PersonActor, slug: string): Promise<OpenQuiz<Draft>> {
    return this.db.as(learner, async (tx) => {
      const { enrolment, course, allowance } = await this.next(tx, await this.open(tx, learner, slug));
      const draft = await tx.findOneBy(QuizDraftEntity, { enrolmentId: enrolment.id });
      const { read, state, bestScore } = enrolment;
      return { course, step: nextStep(course, read, state, bestScore), draft, allowance };
    });
  }

  /**
   * Keeps answers as they are given, for this and every other device; those of an attempt that was sent, or of a course
   * that is passed, count no more.
   * @returns what is kept now; null when nothing is
   * @throws Refused `not-found`, `courses.lessons-first`
   */
  async keep(learner: PersonActor, slug: string, attemptId: string, answers: Answers): Promise<Draft | null> {
    return this.db.change(learner, { what: 'courses.keep-answers', subject: attemptId }, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      if (enrolment.state === 'completed' || isPassed(enrolment.bestScore, course)) return null;
      if (nextStep(course, enrolment.read, enrolment.state).kind === 'lesson') throw refuse('courses.lessons-first');
      if (await tx.existsBy(QuizAttemptEntity, { id: attemptId })) return null;
      const drawn = await this.next(tx, { enrolment, course });
      if (drawn.allowance.kind === 'used-up') return null;
      const given = { attemptId, answers: validAnswers(drawn.course, answers), savedAt: this.clock.now() };
      return keepDraft(tx, enrolment, given);
    });
  }

  /**
   * Grades a complete set of answers, once per attempt id; the last thing that was missing issues the certificate in the
   * same transaction.
   * @throws Refused `not-found`, `courses.lessons-first`
   */
  async answer(learner: PersonActor, slug: string, attemptId: string, answers: Answers): Promise<Submission> {
    return this.db.change(learner, { what: 'courses.answer', subject: attemptId }, async (tx): Promise<Submission> => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      const sent = await tx.findOneBy(QuizAttemptEntity, { id: attemptId });
      if (sent) return sent.enrolmentId === enrolment.id ? { kind: 'graded', attemptId } : gone();
      const completed = enrolment.state === 'completed';
      if (completed || isPassed(enrolment.bestScore, course)) return { kind: 'already-passed', left: !completed };
      if (nextStep(course, enrolment.read, enrolment.state).kind === 'lesson') throw refuse('courses.lessons-first');
      const drawn = await this.next(tx, { enrolment, course });
      if (drawn.allowance.kind !== 'open') return { kind: 'not-now' };
      const missing = missingAnswers(drawn.course, answers);
      if (Object.keys(missing).length > 0) return { kind: 'incomplete', course: drawn.course, missing };
      await this.grade(tx, learner, drawn, attemptId, answers);
      return { kind: 'graded', attemptId };
    });
  }

  /** The answers of one of the learner's attempts, and whether something else is missing for the certificate. @throws Refused `not-found` */
  async result(
    learner: PersonActor,
    slug: string,
    attemptId: string,
  ): Promise<{ course: Course; answers: Answers; left: boolean }> {
    return this.db.as(learner, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug);
      const attempt = isNewId(attemptId) ? await tx.findOneBy(QuizAttemptEntity, { id: attemptId }) : null;
      if (attempt?.enrolmentId !== enrolment.id) throw notFound();
      return {
        course: answeredQuiz(course, attempt.answers),
        answers: attempt.answers,
        left: enrolment.state !== 'completed',
      };
    });
  }

  private async open(tx: EntityManager, learner: PersonActor, slug: string, options = {}): Promise<OpenCourse> {
    const enrolment = await enrolmentInCourse(tx, learner, slug, options);
    if (!enrolment) throw notFound();
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    return { enrolment, course };
  }

  /** The questions of the next attempt: every tab and device gets the same until it is graded. */
  private async next(tx: EntityManager, { enrolment, course }: OpenCourse) {
    const { count, lastId, lastAt } = await gradedAttempts(tx, enrolment.id);
    const tries = { count, from: nextFrom(course.quizSettings, lastAt) };
    const allowance = allowanceOf(course.quizSettings, tries, this.clock.now());
    return { enrolment, course: drawQuiz(course, `${enrolment.id}/${lastId ?? ''}`), allowance };
  }

  private async grade(tx: EntityManager, learner: PersonActor, place: OpenCourse, attemptId: string, answers: Answers) {
    const { enrolment, course } = place;
    const { score, passed } = gradeQuiz(course, answers);
    const at = this.clock.now();
    const { id, companyId } = enrolment;
    const attempt = {
      id: attemptId,
      enrolmentId: id,
      companyId,
      answers: validAnswers(course, answers),
      score,
      passed,
    };
    // An id that exists out of this learner's sight was taken from another person's form.
    if (!(await insertAttempt(tx, attempt, at))) throw notFound();
    await tx.delete(QuizDraftEntity, { enrolmentId: id });
    const state = moveEnrolment(enrolment.state, 'fail') ?? enrolment.state;
    await tx.update(EnrolmentEntity, { id }, { state, lastActivityAt: at });
    const bestScore = Math.max(enrolment.bestScore ?? 0, score);
    await this.completions.settle(tx, learner, { enrolment: { ...enrolment, state, bestScore }, course });
  }
}

function gone(): never {
  throw notFound();
}
