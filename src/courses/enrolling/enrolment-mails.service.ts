import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CourseDeadlineMail } from '#templates/courses/enrolling/deadline.mail';
import { CourseInvitationMail } from '#templates/courses/enrolling/invitation.mail';
import { CourseUnfinishedMail } from '#templates/courses/enrolling/unfinished.mail';
import { Accounts } from '../../accounts/index.js';
import { type Asked, type DesiredReminders, Reminders } from '../../notifications/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { wantedEvents } from './enrolment.calendar.js';
import {
  courseReminderKinds as kinds,
  deadlineSchedule,
  remindersOf,
  unfinishedSchedule,
} from './enrolment.reminders.js';
import { isOpen } from './enrolment.rules.js';
import { enrolmentById, type EnrolmentRow, enrolmentsToRemind } from './enrolments.queries.js';
import { nextStep } from './progress.rules.js';

/** Which mails an enrolment wants, and the content of those that ask the learner to start and to go on. */
@Injectable()
export class EnrolmentMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly catalogue: CourseCatalogue,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'enrolment',
      kinds: Object.values(kinds),
      open: enrolmentsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    this.reminders.register({
      kind: kinds.invitation,
      audience: 'person',
      essential: true,
      template: CourseInvitationMail,
      load: (tx, subject) => this.whileOpen(tx, subject.id, (enrolment) => this.invitation(tx, enrolment)),
    });
    this.reminders.register({
      kind: kinds.unfinished,
      audience: 'person',
      essential: false,
      schedule: unfinishedSchedule,
      template: CourseUnfinishedMail,
      load: (tx, subject) => this.whileOpen(tx, subject.id, (enrolment) => this.unfinished(tx, enrolment)),
    });
    this.reminders.register({
      kind: kinds.deadline,
      audience: 'person',
      essential: false,
      schedule: deadlineSchedule,
      template: CourseDeadlineMail,
      load: (tx, subject) => this.whileOpen(tx, subject.id, (enrolment) => this.deadline(tx, enrolment)),
    });
  }

  /** Reconciles reminders and calendar with the enrolment's present state. */
  async refresh(tx: EntityManager, enrolmentId: string): Promise<void> {
    await this.reminders.refresh(tx, 'enrolment', enrolmentId);
  }

  private async desired(tx: EntityManager, enrolmentId: string, { days }: Asked): Promise<DesiredReminders | null> {
    const enrolment = await enrolmentById(tx, enrolmentId);
    if (!enrolment) return null;
    const { companyId, userId } = enrolment;
    const person = userId ? await this.accounts.personOf(tx, userId) : null;
    if (!person) return { companyId, desired: [] };
    const { email, name, locale } = person;
    const facts = { ...enrolment, known: enrolment.invitationId !== null || companyId === null };
    const to = { userId, email, name, locale };
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    const desired = remindersOf({ ...facts, to }, days(kinds.unfinished), days(kinds.deadline));
    return { companyId, desired, events: wantedEvents(enrolment, course) };
  }

  private async whileOpen<Props>(
    tx: EntityManager,
    enrolmentId: string,
    props: (enrolment: EnrolmentRow) => Promise<Props | null>,
  ): Promise<Props | null> {
    const enrolment = await enrolmentById(tx, enrolmentId);
    return enrolment && isOpen(enrolment) ? props(enrolment) : null;
  }

  private async invitation(tx: EntityManager, enrolment: EnrolmentRow) {
    if (enrolment.companyName === null) return null;
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    return {
      slug: course.slug,
      course: course.title,
      lessons: course.lessons.length,
      company: enrolment.companyName,
    };
  }

  private async deadline(tx: EntityManager, enrolment: EnrolmentRow) {
    if (enrolment.dueOn === null) return null;
    const { slug, course, started } = await this.unfinished(tx, enrolment);
    return { slug, course, started, dueOn: enrolment.dueOn };
  }

  private async unfinished(tx: EntityManager, enrolment: EnrolmentRow) {
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    const step = nextStep(course, enrolment.read, enrolment.state);
    const lesson = step.kind === 'lesson' ? course.lessons[step.number - 1] : undefined;
    return {
      slug: course.slug,
      course: course.title,
      started: enrolment.state === 'in-progress',
      attempts: course.quizSettings.attempts ?? 0,
      lesson: lesson
        ? {
            number: course.lessons.indexOf(lesson) + 1,
            total: course.lessons.length,
            title: lesson.title,
            minutes: lesson.minutes,
          }
        : null,
    };
  }
}
