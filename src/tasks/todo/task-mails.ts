import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EscalationTarget, Subject } from '../subject.types.js';

/** A row of some room. */
export type SubjectKey = Pick<Subject, 'type' | 'id'>;

/** Scheduled mails about the subject of a task. */
export interface ScheduledMails {
  /** The next one to the reader. */
  readonly mailAt: Date | null;
  /** Others who are told while it stays unanswered, and when first. */
  readonly escalation: readonly { readonly target: EscalationTarget; readonly at: Date }[];
}

/** What knows the mails about subjects. Both in the system scope. */
export interface TaskMailSource {
  /** Scheduled mails after `now`, for each subject in turn. */
  scheduled(
    tx: EntityManager,
    userId: string,
    subjects: readonly SubjectKey[],
    now: Date,
  ): Promise<readonly ScheduledMails[]>;
  /** Delays the person's mails about a subject, except essential ones, until that time. */
  postpone(tx: EntityManager, userId: string, subject: SubjectKey, times: { until: Date; now: Date }): Promise<void>;
}

/** The mails about tasks, which a later room sends and provides here. */
@Injectable()
export class TaskMails {
  private provided: TaskMailSource | null = null;

  /** Called once, while the application starts. */
  providedBy(source: TaskMailSource): void {
    if (this.provided) throw new Error('The mails about tasks are provided already');
    this.provided = source;
  }

  /** @throws Error before a room has provided it */
  get source(): TaskMailSource {
    if (!this.provided) throw new Error('No room provides the mails about tasks');
    return this.provided;
  }
}
