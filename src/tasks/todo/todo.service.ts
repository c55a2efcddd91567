import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { notFound, TaskCounter } from '../../web/index.js';
import { CalendarEventEntity } from '../calendar/calendar.entity.js';
import { refuse } from '../tasks.refusals.js';
import { type ScheduledMails, TaskMails } from './task-mails.js';
import { TodoMarkEntity } from './todo-mark.entity.js';
import { countTasks, markTask, openTasks, type TaskReader, type TaskRow } from './todo.queries.js';
import { nextWorkingMorning } from './todo.rules.js';

const work = (request?: string) => system('tasks.todo', request);

/** An open task with the mails scheduled about it. */
export type Task = TaskRow & ScheduledMails;

/** A person who marks a task, and the request in which they do. */
export type TaskOwner = TaskReader & { readonly request?: string };

/** A person's open tasks, derived from the events of subjects. They can be seen or snoozed; only their subject closes them. */
@Injectable()
export class Tasks implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly counter: TaskCounter,
    private readonly mails: TaskMails,
  ) {}

  onModuleInit(): void {
    this.counter.countedBy((viewer) => this.db.as(work(), (tx) => countTasks(tx, viewer, this.clock.now())));
  }

  list(reader: TaskReader): Promise<Task[]> {
    const now = this.clock.now();
    return this.db.as(work(), async (tx) => {
      const tasks = await openTasks(tx, reader, now);
      const subjects = tasks.map(({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }));
      const mails = await this.mails.source.scheduled(tx, reader.userId, subjects, now);
      return tasks.map((task, i) => ({ ...task, ...mails[i]! }));
    });
  }

  /** Marks a task as seen: still listed, but not counted until it changes. @throws Refused 404 `todo.gone`, `not-found` */
  seen(owner: TaskOwner, id: string): Promise<void> {
    return this.mark(owner, id, { what: 'tasks.mark-seen', snoozedUntil: null });
  }

  /**
   * Hides a task until the next working morning, and delays the mails about it that are not essential.
   * @returns until when
   * @throws Refused 404 `todo.gone`, `not-found`
   */
  async snooze(owner: TaskOwner, id: string): Promise<Date> {
    const until = nextWorkingMorning(this.clock.now());
    await this.mark(owner, id, { what: 'tasks.snooze', snoozedUntil: until });
    return until;
  }

  /** Undoes `seen` and `snooze`; delayed mails stay delayed. */
  async unmark({ userId, request }: TaskOwner, id: string): Promise<void> {
    if (!isId(id)) throw notFound();
    await this.db.change(work(request), { what: 'tasks.unmark', subject: id }, (tx) =>
      tx.delete(TodoMarkEntity, { userId, eventId: id }),
    );
  }

  private async mark(
    owner: TaskOwner,
    id: string,
    { what, snoozedUntil }: { what: string; snoozedUntil: Date | null },
  ): Promise<void> {
    if (!isId(id)) throw notFound();
    const now = this.clock.now();
    await this.db.change(work(owner.request), { what, subject: id }, async (tx) => {
      if (!(await markTask(tx, owner, { id, now, snoozedUntil }))) throw refuse('todo.gone', { status: 404 });
      if (snoozedUntil) await this.postponeMails(tx, owner.userId, id, { until: snoozedUntil, now });
    });
  }

  private async postponeMails(
    tx: EntityManager,
    userId: string,
    eventId: string,
    times: { until: Date; now: Date },
  ): Promise<void> {
    const { subjectType, subjectId } = await tx.findOneByOrFail(CalendarEventEntity, { id: eventId });
    await this.mails.source.postpone(tx, userId, { type: subjectType, id: subjectId }, times);
  }
}
