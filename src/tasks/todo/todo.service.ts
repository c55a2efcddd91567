import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { notFound, TaskCounter, Refused } from '../../web/index.js';
import {
  countTodos,
  markTodo,
  putOffMails,
  type TodoReader,
  type TodoRow,
  todosOf,
  unmarkTodo,
} from './todo.queries.js';
import { nextWorkingMorning } from './todo.rules.js';

const work = system('reminders.todo');

/** What a person has to do and by when, derived from what their subjects want now; seen or put off, never ticked off. */
@Injectable()
export class Tasks implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly openTasks: TaskCounter,
  ) {}

  onModuleInit(): void {
    this.openTasks.countedBy((viewer) => this.db.as(work, (tx) => countTodos(tx, viewer, this.clock.now())));
  }

  of(reader: TodoReader): Promise<TodoRow[]> {
    return this.db.as(work, (tx) => todosOf(tx, reader, this.clock.now()));
  }

  /** The person knows: it is listed, but no longer counted until something about it changes. */
  seen(reader: TodoReader, id: string): Promise<void> {
    return this.mark(reader, id, null);
  }

  /** Out of the list until the next working morning, and so are the mails about it that may wait. @returns until when */
  async snooze(reader: TodoReader, id: string): Promise<Date> {
    const until = nextWorkingMorning(this.clock.now());
    await this.mark(reader, id, until);
    return until;
  }

  /** As if it had been neither seen nor put off; a mail that was put off stays so. */
  async unmark({ userId }: TodoReader, id: string): Promise<void> {
    if (!isId(id)) throw notFound();
    await this.db.as(work, (tx) => unmarkTodo(tx, userId, id));
  }

  private async mark(reader: TodoReader, id: string, snoozedUntil: Date | null): Promise<void> {
    if (!isId(id)) throw notFound();
    const now = this.clock.now();
    await this.db.as(work, async (tx) => {
      if (!(await markTodo(tx, reader, { id, now, snoozedUntil }))) throw new Refused('todo.gone', { status: 404 });
      if (snoozedUntil) await putOffMails(tx, reader.userId, id, snoozedUntil, now);
    });
  }
}
