import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isNewId } from '#libs/ids';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import { notFound, Refused } from '../../web/index.js';
import { Certificates } from '../certificates/certificates.service.js';
import type { Course, Lesson } from '../catalogue/course.content.js';
import { CourseMails } from '../enrolling/enrolment-mails.service.js';
import { CourseShelf } from '../catalogue/course-catalogue.service.js';
import {
  gradeQuiz,
  moveEnrolment,
  nextStep,
  stepAfter,
  unanswered,
  type Answers,
  type NextStep,
} from './quiz.rules.js';
import {
  attemptById,
  enrolmentInCourse,
  enrolmentsOfPerson,
  type AttemptRow,
  type EnrolmentRow,
} from '../enrolling/enrolments.queries.js';

/** The person who learns. */
export type Learner = Extract<Actor, { kind: 'person' }>;

/** An enrolment with the course as it stood when it began. */
export interface OpenCourse {
  readonly enrolment: EnrolmentRow;
  readonly course: Course;
}

/** What became of a set of answers. */
export type Submission =
  | { kind: 'graded'; attemptId: string }
  | { kind: 'incomplete'; course: Course; missing: string[] }
  | { kind: 'already-passed' };

/** Reading and answering: what a learner does. */
@Injectable()
export class Learning {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly shelf: CourseShelf,
    private readonly mails: CourseMails,
    private readonly certificates: Certificates,
    private readonly webhooks: Webhooks,
  ) {}

  /** Every course of the learner, the newest first. */
  async courses(learner: Learner): Promise<OpenCourse[]> {
    return this.db.as(learner, async (tx) => {
      const found: OpenCourse[] = [];
      for (const enrolment of await enrolmentsOfPerson(tx, learner.userId)) {
        const { course } = await this.shelf.version(tx, enrolment.versionId);
        // One line per course, that of the company where the learner is now.
        const twin = found.findIndex((one) => one.course.slug === course.slug);
        if (twin < 0) found.push({ enrolment, course });
        else if (enrolment.companyId === learner.companyId) found[twin] = { enrolment, course };
      }
      return found;
    });
  }

  /** The learner's place in a course. @throws Refused `not-found` when they are not enrolled */
  async course(learner: Learner, slug: string): Promise<OpenCourse> {
    return this.db.as(learner, (tx) => this.open(tx, learner, slug));
  }

  /** A lesson by its number, from 1. @throws Refused `not-found` */
  async lesson(learner: Learner, slug: string, number: string): Promise<OpenCourse & { lesson: Lesson }> {
    const place = await this.course(learner, slug);
    return { ...place, lesson: lessonAt(place.course, number) };
  }

  /** Writes down that a lesson was read; again, in another tab or out of order does no harm. @returns where to go on */
  async finishLesson(learner: Learner, slug: string, number: string): Promise<NextStep> {
    return this.db.as(learner, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      const lesson = lessonAt(course, number);
      const at = this.clock.now();
      await tx.query(
        `insert into lesson_progress (enrolment_id, company_id, lesson_id, read_at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [enrolment.id, enrolment.companyId, lesson.id, at],
      );
      const state = moveEnrolment(enrolment.state, 'read') ?? enrolment.state;
      await tx.query('update enrolments set state = $2, last_activity_at = $3 where id = $1', [
        enrolment.id,
        state,
        at,
      ]);
      return stepAfter(course, lesson.id, enrolment.read, state);
    });
  }

  /**
   * The quiz, if it is its turn.
   * @throws Refused `not-found`; null when lessons are still to be read or the quiz was passed: `step` says which
   */
  async quiz(learner: Learner, slug: string): Promise<{ course: Course; step: NextStep }> {
    const { enrolment, course } = await this.course(learner, slug);
    return { course, step: nextStep(course, enrolment.read, enrolment.state) };
  }

  /**
   * Grades a complete set of answers, once per attempt id; passing issues the certificate in the same transaction.
   * @throws Refused `not-found`, `courses.lessons-first`
   */
  async answer(learner: Learner, slug: string, attemptId: string, answers: Answers): Promise<Submission> {
    return this.db.as(learner, async (tx): Promise<Submission> => {
      const { enrolment, course } = await this.open(tx, learner, slug, { lock: true });
      const sent = await attemptById(tx, attemptId);
      if (sent) return sent.enrolmentId === enrolment.id ? { kind: 'graded', attemptId } : gone();
      if (enrolment.state === 'completed') return { kind: 'already-passed' };
      if (nextStep(course, enrolment.read, enrolment.state).kind === 'lesson')
        throw new Refused('courses.lessons-first');
      const missing = unanswered(course, answers).map((question) => question.id);
      if (missing.length > 0) return { kind: 'incomplete', course, missing };
      await this.grade(tx, learner, { enrolment, course }, attemptId, answers);
      return { kind: 'graded', attemptId };
    });
  }

  /** An attempt of the learner's own. @throws Refused `not-found` */
  async result(learner: Learner, slug: string, attemptId: string): Promise<{ course: Course; attempt: AttemptRow }> {
    return this.db.as(learner, async (tx) => {
      const { enrolment, course } = await this.open(tx, learner, slug);
      const attempt = isNewId(attemptId) ? await attemptById(tx, attemptId) : null;
      if (attempt?.enrolmentId !== enrolment.id) throw notFound();
      return { course, attempt };
    });
  }

  private async open(tx: EntityManager, learner: Learner, slug: string, options = {}): Promise<OpenCourse> {
    const enrolment = await enrolmentInCourse(tx, learner, slug, options);
    if (!enrolment) throw notFound();
    const { course } = await this.shelf.version(tx, enrolment.versionId);
    return { enrolment, course };
  }

  private async grade(tx: EntityManager, learner: Learner, place: OpenCourse, attemptId: string, answers: Answers) {
    const { enrolment, course } = place;
    const { score, passed } = gradeQuiz(course, answers);
    const at = this.clock.now();
    const chosen = Object.fromEntries(course.quiz.map(({ id }) => [id, answers[id]]));
    const written: unknown[] = await tx.query(
      `insert into quiz_attempts (id, enrolment_id, company_id, answers, score, passed, submitted_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [attemptId, enrolment.id, enrolment.companyId, JSON.stringify(chosen), score, passed, at],
    );
    // The id exists, out of this learner's sight: it was taken from somebody else's form.
    if (written.length === 0) throw notFound();
    const state = moveEnrolment(enrolment.state, passed ? 'pass' : 'fail') ?? enrolment.state;
    await tx.query('update enrolments set state = $2, last_activity_at = $3, completed_at = $4 where id = $1', [
      enrolment.id,
      state,
      at,
      passed ? at : null,
    ]);
    if (!passed) return;
    await this.certificates.issue(tx, learner, place, score);
    const { id, companyId } = enrolment;
    const details = { course: course.slug };
    await recordAct(tx, learner, { at, act: 'courses.passed', subject: { type: 'enrolment', id }, companyId, details });
    await this.mails.refresh(tx, id);
    await this.webhooks.announce(tx, {
      companyId,
      type: 'course.completed',
      about: `enrolment ${id} completed`,
      data: { enrolmentId: id, course: course.slug },
      path: '/empresa/cursos',
    });
  }
}

function lessonAt(course: Course, number: string): Lesson {
  const lesson = /^[1-9]\d?$/.test(number) ? course.lessons[Number(number) - 1] : undefined;
  if (!lesson) throw notFound();
  return lesson;
}

function gone(): never {
  throw notFound();
}
