import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { isOpen, moveEnrolment } from '../enrolling/enrolment.rules.js';
import { enrolmentById } from '../enrolling/enrolments.queries.js';
import { insertLessonRead } from './attempts.queries.js';
import { LessonProgressEntity } from './progress.entity.js';

/** Counts lessons as read that were taken in another way. */
@Injectable()
export class ReadLessons {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** All lessons of an open enrolment, in the caller's transaction; of one that is over nothing. Twice does nothing. */
  async all(tx: EntityManager, enrolmentId: string): Promise<void> {
    const enrolment = await enrolmentById(tx, enrolmentId);
    if (!enrolment || !isOpen(enrolment)) return;
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    const at = this.clock.now();
    for (const { id } of course.lessons) await insertLessonRead(tx, enrolment, id, { at, byAttendance: true });
    const state = moveEnrolment(enrolment.state, 'read') ?? enrolment.state;
    await tx.update(EnrolmentEntity, { id: enrolmentId }, { state, lastActivityAt: at });
  }

  /** Takes back what counted so, where attendance turns out not to suffice; what was read stays, and what is completed. */
  async undo(tx: EntityManager, enrolmentId: string): Promise<void> {
    const enrolment = await enrolmentById(tx, enrolmentId);
    if (!enrolment || !isOpen(enrolment)) return;
    await tx.delete(LessonProgressEntity, { enrolmentId, byAttendance: true });
  }
}
