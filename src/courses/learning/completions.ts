import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type PersonActor, recordAct } from '../../database/index.js';
import { Webhooks } from '../../webhooks/index.js';
import type { Course } from '../catalogue/course.content.js';
import { Certificates } from '../certificates/certificates.service.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { type DueSurvey, missingOf, type MissingPart } from '../enrolling/completion.rules.js';
import { moveEnrolment } from '../enrolling/enrolment.rules.js';
import { EnrolmentMails } from '../enrolling/enrolment-mails.service.js';
import type { EnrolmentRow } from '../enrolling/enrolments.queries.js';

/** An enrolment with its version of the course. */
export interface OpenCourse {
  readonly enrolment: EnrolmentRow;
  readonly course: Course;
}

/** The surveys that a course asks of an enrolment before its certificate, and that were not answered. */
export type SurveySource = (tx: EntityManager, place: OpenCourse) => Promise<readonly DueSurvey[]>;

/** Completes courses, once nothing is missing: one certificate, whatever came last. */
@Injectable()
export class Completions {
  private readonly sources: SurveySource[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly certificates: Certificates,
    private readonly mails: EnrolmentMails,
    private readonly webhooks: Webhooks,
  ) {}

  /** Lets later capabilities ask for a survey before a certificate. To be called while the application starts. */
  surveysBy(source: SurveySource): void {
    this.sources.push(source);
  }

  /** What is missing for the certificate; nothing once the course is completed. */
  async missing(tx: EntityManager, place: OpenCourse): Promise<MissingPart[]> {
    const { enrolment, course } = place;
    if (enrolment.state === 'completed') return [];
    const surveys: DueSurvey[] = [];
    for (const source of this.sources) surveys.push(...(await source(tx, place)));
    return missingOf(course, { ...enrolment, surveys });
  }

  /**
   * Completes an enrolment of which nothing is missing: with a certificate, or with the one that stands. The caller holds
   * the enrolment's lock.
   * @returns whether it is completed now
   * @throws Refused `courses.name-letters`
   */
  async settle(tx: EntityManager, learner: PersonActor, place: OpenCourse): Promise<boolean> {
    const { enrolment } = place;
    if (enrolment.state === 'completed') return true;
    if (moveEnrolment(enrolment.state, 'pass') === null || (await this.missing(tx, place)).length > 0) return false;
    await this.certificates.issue(tx, learner, place, enrolment.bestScore ?? 0);
    await this.complete(tx, learner, place, 'courses.passed');
    return true;
  }

  /**
   * Completes an enrolment by the certificate of the same course that its learner has from elsewhere.
   * @returns whether there is one that counts
   */
  async refer(tx: EntityManager, learner: PersonActor, place: OpenCourse): Promise<boolean> {
    const { enrolment } = place;
    if (enrolment.state === 'completed') return true;
    if (!(await this.certificates.refer(tx, learner, enrolment))) return false;
    await this.complete(tx, learner, place, 'courses.certificate-used');
    return true;
  }

  private async complete(
    tx: EntityManager,
    learner: PersonActor,
    { enrolment, course }: OpenCourse,
    act: 'courses.passed' | 'courses.certificate-used',
  ): Promise<void> {
    const { id, companyId } = enrolment;
    const at = this.clock.now();
    await tx.update(EnrolmentEntity, { id }, { state: 'completed', lastActivityAt: at, completedAt: at });
    const details = { course: course.slug };
    await recordAct(tx, learner, { at, act, subject: { type: 'enrolment', id }, companyId, details });
    await this.mails.refresh(tx, id);
    if (companyId === null) return;
    await this.webhooks.announce(tx, {
      companyId,
      type: 'course.completed',
      about: `enrolment ${id} completed`,
      data: { enrolmentId: id, course: course.slug },
      path: '/empresa/cursos',
    });
  }
}
