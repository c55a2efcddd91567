import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TaskMails } from '../../tasks/index.js';
import { postponeMails, scheduledMails } from './task-mails.queries.js';

/** Provides the list of tasks with the mails scheduled about them. */
@Injectable()
export class TaskReminders implements OnModuleInit {
  constructor(private readonly taskMails: TaskMails) {}

  onModuleInit(): void {
    this.taskMails.providedBy({
      scheduled: async (tx, userId, subjects, now) => {
        const found = await scheduledMails(tx, userId, subjects, now);
        return found.map(({ mailAt, escalation }) => ({
          mailAt,
          escalation: escalation.map(({ target, at }) => ({ target, at: new Date(at) })),
        }));
      },
      postpone: postponeMails,
    });
  }
}
