import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { Limits, notFound } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { CourseCatalogue, type CourseVersion } from '../catalogue/course-catalogue.service.js';
import { refuse } from '../courses.refusals.js';
import { blockWithin, type NextStep, nextStep, type Progress, stepAfter } from '../enrolling/progress.rules.js';
import type { Draft } from '../learning/attempts.queries.js';
import { allowanceOf, nextFrom } from '../learning/attempts.rules.js';
import type { OpenQuiz, Submission } from '../learning/course-player.service.js';
import { lessonAt } from '../learning/lesson-address.js';
import type { GivenAnswers } from '../learning/quiz-flow.js';
import {
  answeredQuiz,
  type Answers,
  drawQuiz,
  gradeQuiz,
  missingAnswers,
  validAnswers,
} from '../learning/quiz.rules.js';
import { CourseSurveys } from '../surveys/course-surveys.service.js';
import { startsPerCaller } from './open.rules.js';
import { OpenLinks } from './open-links.js';
import { OpenProgressEntity } from './open-progress.entity.js';
import { addLessonRead, keepAnswers, type OpenProgressRow, progressOfLink } from './open-progress.queries.js';

/** Somebody's place in the version of the course with which they began. */
export interface OpenPlace {
  readonly progress: OpenProgressRow;
  readonly course: Course;
}

// Without the id of the request: a line of the log says when, and must not say whose place it was.
const bearer = system('courses.open');

/** Courses that are taken without an account: the bearer of a personal link has a place, and nobody knows whose it is. */
@Injectable()
export class OpenCourses {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly catalogue: CourseCatalogue,
    private readonly links: OpenLinks,
    private readonly surveys: CourseSurveys,
  ) {}

  /** The newest version of a course that is open without an account. @throws Refused `not-found` */
  async course(slug: string): Promise<CourseVersion> {
    const found = await this.db.read((tx) => this.catalogue.bySlug(tx, slug));
    if (found?.course.state !== 'published' || !found.course.withoutAccount) throw notFound();
    return found;
  }

  /** The place in the course that the token opens; null for none. */
  async place(slug: string, token: string | undefined): Promise<OpenPlace | null> {
    return this.db.as(bearer, (tx) => this.find(tx, slug, token));
  }

  /** Reads something of the place that the token opens; null for none. */
  async within<T>(
    slug: string,
    token: string,
    work: (tx: EntityManager, place: OpenPlace) => Promise<T>,
  ): Promise<T | null> {
    return this.db.as(bearer, async (tx) => {
      const place = await this.find(tx, slug, token);
      return place && work(tx, place);
    });
  }

  /** The address of the course whose place the token opens; null for none. */
  async slugOf(token: string): Promise<string | null> {
    const hash = this.links.hashOf(token);
    if (!hash) return null;
    return this.db.as(bearer, async (tx) => {
      const progress = await progressOfLink(tx, hash);
      return progress && (await this.catalogue.version(tx, progress.versionId)).course.slug;
    });
  }

  /**
   * Begins the course.
   * @param ip counted under a pseudonym of the day, never kept
   * @returns the token of the personal link
   * @throws Refused `not-found`, `too-many`
   */
  async start(slug: string, ip: string): Promise<string> {
    const { courseId, versionId } = await this.course(slug);
    await this.limits.take(startsPerCaller, this.links.callerOf(ip));
    const token = this.links.newToken();
    const linkHash = this.links.hashOf(token)!;
    await this.db.change(bearer, { what: 'courses.open.start', subject: null }, (tx) =>
      // a random id: those of the house grow with time
      tx.insert(OpenProgressEntity, {
        id: randomUUID(),
        courseId,
        courseVersionId: versionId,
        linkHash,
        usedOn: this.today(),
      }),
    );
    return token;
  }

  /** Marks a lesson as read; idempotent, and in any order. @returns the next step @throws Refused `not-found` */
  async finishLesson(slug: string, token: string, number: string): Promise<NextStep> {
    return this.change('courses.open.finish-lesson', slug, token, async (tx, { progress, course }) => {
      const lesson = lessonAt(course, number);
      await addLessonRead(tx, progress.id, lesson.id, this.today());
      return stepAfter(course, lesson.id, stateOf(progress));
    });
  }

  /** Keeps the block of a lesson that is being read. @throws Refused `not-found` */
  async keepPlace(slug: string, token: string, number: string, block: number): Promise<void> {
    await this.change('courses.open.keep-place', slug, token, async (tx, { progress, course }) => {
      const lesson = lessonAt(course, number);
      const place = { placeLesson: lesson.id, placeBlock: blockWithin(lesson, block) };
      await tx.update(OpenProgressEntity, { id: progress.id }, { ...place, usedOn: this.today() });
    });
  }

  /** The course with its quiz, and the answers given so far. @throws Refused `not-found` */
  async quiz(slug: string, token: string): Promise<OpenQuiz<GivenAnswers>> {
    const { progress, course } = await this.required(slug, token);
    const { draftAttempt: attemptId, draftAnswers: answers } = progress;
    // when they were given is not kept
    const draft = attemptId === null ? null : { attemptId, answers, savedAt: null };
    const step = stepOf(course, progress);
    return { course: nextQuiz(course, progress), step, draft, allowance: this.allowance(course, progress) };
  }

  /**
   * Keeps answers as they are given, for every device that has the link.
   * @returns what is kept now; null when nothing is
   * @throws Refused `not-found`, `courses.lessons-first`
   */
  async keep(slug: string, token: string, attemptId: string, answers: Answers): Promise<Draft | null> {
    return this.change('courses.open.keep-answers', slug, token, async (tx, { progress, course }) => {
      if (progress.passed || progress.gradedAttempt === attemptId) return null;
      requireLessons(course, progress);
      if (this.allowance(course, progress).kind === 'used-up') return null;
      const given = { attemptId, answers: validAnswers(nextQuiz(course, progress), answers) };
      return { ...(await keepAnswers(tx, progress.id, given, this.today())), savedAt: this.clock.now() };
    });
  }

  /** Grades a complete set of answers, once per attempt. @throws Refused `not-found`, `courses.lessons-first` */
  async answer(slug: string, token: string, attemptId: string, answers: Answers): Promise<Submission> {
    return this.change('courses.open.answer', slug, token, async (tx, { progress, course }): Promise<Submission> => {
      if (progress.gradedAttempt === attemptId) return { kind: 'graded', attemptId };
      if (progress.passed) return { kind: 'already-passed' };
      requireLessons(course, progress);
      if (this.allowance(course, progress).kind !== 'open') return { kind: 'not-now' };
      const drawn = nextQuiz(course, progress);
      const missing = missingAnswers(drawn, answers);
      if (Object.keys(missing).length > 0) return { kind: 'incomplete', course: drawn, missing };
      const { score, passed } = gradeQuiz(drawn, answers);
      const graded = {
        gradedAttempt: attemptId,
        gradedAnswers: validAnswers(drawn, answers),
        score,
        passed,
        tries: progress.tries + 1,
        retryFrom: passed ? null : nextFrom(course.quizSettings, this.clock.now()),
      };
      const draft = { draftAttempt: null, draftAnswers: {} };
      await tx.update(OpenProgressEntity, { id: progress.id }, { ...graded, ...draft, usedOn: this.today() });
      return { kind: 'graded', attemptId };
    });
  }

  /** The answers of the latest graded attempt. @throws Refused `not-found` for another */
  async result(slug: string, token: string, attemptId: string): Promise<{ course: Course; answers: Answers }> {
    const { progress, course } = await this.required(slug, token);
    if (progress.gradedAttempt !== attemptId || progress.gradedAnswers === null) throw notFound();
    return { course: answeredQuiz(course, progress.gradedAnswers), answers: progress.gradedAnswers };
  }

  /** Deletes the place, what hangs on it, and what was said to the statements; nothing of them is left. */
  async erase(slug: string, token: string): Promise<void> {
    await this.change('courses.open.erase', slug, token, async (tx, { progress }) => {
      await this.surveys.forgetOpen(tx, progress.id);
      await tx.delete(OpenProgressEntity, { id: progress.id });
    });
  }

  /** Does something with the place that the token opens, one at a time. @throws Refused `not-found` */
  async change<T>(
    what: string,
    slug: string,
    token: string,
    work: (tx: EntityManager, place: OpenPlace) => Promise<T>,
  ): Promise<T> {
    return this.db.change(bearer, { what, subject: null }, async (tx) => {
      const place = await this.find(tx, slug, token, { lock: true });
      if (!place) throw notFound();
      return work(tx, place);
    });
  }

  private async required(slug: string, token: string): Promise<OpenPlace> {
    const place = await this.place(slug, token);
    if (!place) throw notFound();
    return place;
  }

  private async find(
    tx: EntityManager,
    slug: string,
    token: string | undefined,
    options = {},
  ): Promise<OpenPlace | null> {
    const hash = token === undefined ? null : this.links.hashOf(token);
    const progress = hash && (await progressOfLink(tx, hash, options));
    if (!progress) return null;
    const { course } = await this.catalogue.version(tx, progress.versionId);
    return course.slug === slug ? { progress, course } : null;
  }

  private allowance({ quizSettings }: Course, { tries, retryFrom }: OpenProgressRow) {
    return allowanceOf(quizSettings, { count: tries, from: retryFrom }, this.clock.now());
  }

  private today() {
    return dayOf(this.clock.now());
  }
}

/** The place as the rules of progress know it. */
export function stateOf({ read, passed, place, score }: OpenProgressRow): Progress {
  return { state: passed ? 'completed' : read.length > 0 ? 'in-progress' : 'enrolled', read, place, bestScore: score };
}

const stepOf = (course: Course, progress: OpenProgressRow): NextStep =>
  nextStep(course, progress.read, stateOf(progress).state);

/** The questions of the next attempt: every tab and device gets the same until it is graded. */
const nextQuiz = (course: Course, { id, gradedAttempt }: OpenProgressRow): Course =>
  drawQuiz(course, `${id}/${gradedAttempt ?? ''}`);

function requireLessons(course: Course, progress: OpenProgressRow): void {
  if (stepOf(course, progress).kind === 'lesson') throw refuse('courses.lessons-first');
}
