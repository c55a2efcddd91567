import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { afterCommit } from '../../database/index.js';
import { Calendar } from '../../tasks/index.js';
import { isSameMail, type KnownReminder, planReminders } from './reminder.rules.js';
import type {
  Audience,
  ComposableReminder,
  DesiredReminder,
  ReminderDefinition,
  ReminderSubject,
} from './reminder.types.js';
import { changeReminders, remindersOf } from './reminders.queries.js';
import { timelyReminders } from './schedule.rules.js';
import type { Offset } from './schedule.types.js';
import { changedSchedules } from './schedules.queries.js';
import {
  type DesiredReminders,
  type FollowedSubjects,
  type ReminderChanges,
  type Thread,
  unchanged,
} from './subject.types.js';

/** The job that sends what is due; a nudge with the id of any due reminder starts it. */
export const SEND = 'reminders.send';

/** Reconciles stored reminders and calendar events with the desired state that rooms declare for their subjects. */
@Injectable()
export class Reminders {
  private readonly registered = new Map<string, ReminderDefinition<unknown>>();
  private readonly followed = new Map<string, FollowedSubjects>();
  private readonly host: string;
  private nudging = false;
  private nudgeAgain: string | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly calendar: Calendar,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.host = new URL(config.publicUrl).hostname;
    jobs.expect(SEND);
  }

  /** Registers a kind of reminder while the application starts. @throws Error for a kind that is registered already */
  register<Props>(definition: ReminderDefinition<Props>): void {
    if (this.registered.has(definition.kind)) throw new Error(`Two definitions of the reminder "${definition.kind}"`);
    this.registered.set(definition.kind, definition as ReminderDefinition<unknown>);
  }

  /** All registered kinds, in the order of registration. */
  definitions(): ReminderDefinition<unknown>[] {
    return [...this.registered.values()];
  }

  /** The kinds with this audience. */
  kindsFor(audience: Audience): string[] {
    return this.definitions()
      .filter((one) => one.audience === audience)
      .map(({ kind }) => kind);
  }

  definitionOf(kind: string): ReminderDefinition<unknown> | undefined {
    return this.registered.get(kind);
  }

  /** Registers a type of subjects while the application starts. @throws Error for a type that is followed already */
  follow(subjects: FollowedSubjects): void {
    if (this.followed.has(subjects.type)) throw new Error(`"${subjects.type}" is followed twice`);
    this.followed.set(subjects.type, subjects);
  }

  followedTypes(): FollowedSubjects[] {
    return [...this.followed.values()];
  }

  /**
   * Reconciles stored reminders and calendar events with the subject's desired state: adds, moves, cancels; what was sent
   * stays. In the transaction of the change, whatever its scope; what is due at once is sent right after the commit.
   */
  async refresh(tx: EntityManager, type: string, id: string): Promise<ReminderChanges> {
    const subjects = this.followed.get(type);
    if (!subjects) throw new Error(`No room follows "${type}"`);
    // locked before the subject's state is read: of two concurrent changes the later reads what the earlier wrote
    const known = await remindersOf(tx, { type, id });
    const { companyId, desired, events } = await this.desiredBy(tx, subjects, id, known);
    const subject = { type, id, companyId };
    if (events) await this.calendar.reconcile(tx, subject, events);
    return this.carryOut(tx, subject, known, desired);
  }

  /**
   * Whether the subject of a reminder that is about to be sent still wants it, for the same person and instant
   * (`tx`: the system's). True for subjects of types that are not followed.
   */
  async isDesired(tx: EntityManager, reminder: ComposableReminder): Promise<boolean> {
    const { type, id } = reminder.subject;
    const subjects = this.followed.get(type);
    if (!subjects) return true;
    const { desired } = await this.desiredBy(tx, subjects, id, [{ ...reminder, state: 'sending' }]);
    return desired.some((one) => isSameMail(one, reminder));
  }

  /** As `refresh`, with the desired reminders of a subject that only the caller knows: no later run asks for them again. */
  async reconcile(tx: EntityManager, subject: ReminderSubject, wanted: readonly DesiredReminder[]): Promise<void> {
    await this.carryOut(tx, subject, await remindersOf(tx, subject), wanted);
  }

  /** The subject under which mails about this one are threaded: the whole that it is a part of, or itself. */
  async threadOf(tx: EntityManager, { type, id }: Thread): Promise<Thread> {
    const whole = await this.followed.get(type)?.partOf?.(tx, id);
    return whole ? this.threadOf(tx, whole) : { type, id };
  }

  private async carryOut(
    tx: EntityManager,
    subject: ReminderSubject,
    known: readonly KnownReminder[],
    wanted: readonly DesiredReminder[],
  ): Promise<ReminderChanges> {
    const now = this.clock.now();
    // who has no address is not written to
    const plan = planReminders(
      known,
      wanted.filter(({ to }) => to.email !== ''),
      now,
    );
    if (plan.add.length + plan.set.length + plan.cancel.length === 0) return unchanged;
    const add = plan.add.map((one) => this.newRow(one));
    const set = plan.set.map(({ id, desired: one }) => ({ id, ...columnsOf(one) }));
    await changeReminders(tx, subject, { add, set, cancel: plan.cancel }, now);
    const due = [...add, ...set].find(({ due_at }) => due_at <= now);
    if (due) afterCommit(tx, () => this.nudge(due.id));
    return { added: add.length, moved: set.length, cancelled: plan.cancel.length };
  }

  private async desiredBy(
    tx: EntityManager,
    subjects: FollowedSubjects,
    id: string,
    known: readonly KnownReminder[],
  ): Promise<DesiredReminders> {
    const offsetsOf = await this.schedulesOf(tx, subjects);
    const days = (kind: string) => offsetsOf(kind).map((offset) => offset.days);
    const state = isId(id) ? await subjects.desired(tx, id, { now: this.clock.now(), known, days }) : null;
    if (!state) return { companyId: null, desired: [], events: [] };
    return { ...state, desired: timelyReminders(state.desired, offsetsOf) };
  }

  private async schedulesOf(tx: EntityManager, { kinds }: FollowedSubjects) {
    const scheduled = kinds.filter((kind) => this.registered.get(kind)?.schedule);
    const changed = new Map((await changedSchedules(tx, scheduled)).map(({ kind, offsets }) => [kind, offsets]));
    return (kind: string): readonly Offset[] => {
      const schedule = this.registered.get(kind)?.schedule;
      if (!schedule || !kinds.includes(kind)) throw new Error(`"${kind}" has no schedule here`);
      return changed.get(kind) ?? schedule.days.map((days) => ({ days, since: null }));
    };
  }

  /** One nudge sends all that is due: while one is on its way, the nudges of other commits become a single one. */
  private nudge(id: string): void {
    if (this.nudging) {
      this.nudgeAgain = id;
      return;
    }
    this.nudging = true;
    void this.jobs.enqueue(SEND, id).finally(() => {
      this.nudging = false;
      const again = this.nudgeAgain;
      this.nudgeAgain = null;
      if (again) this.nudge(again);
    });
  }

  private newRow(wanted: DesiredReminder) {
    const definition = this.registered.get(wanted.kind);
    if (!definition) throw new Error(`No room has registered the reminder "${wanted.kind}"`);
    const id = newId();
    const { kind, to } = wanted;
    return {
      id,
      kind,
      essential: definition.essential,
      email: to.email.toLowerCase(),
      message_id: `<${id}@${this.host}>`,
      ...columnsOf(wanted),
    };
  }
}

const columnsOf = ({ to, dueAt, details = {} }: DesiredReminder) => ({
  user_id: to.userId,
  name: to.name,
  locale: to.locale,
  due_at: dueAt,
  details,
});
