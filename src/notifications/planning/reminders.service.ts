import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { afterCommit } from '../../database/index.js';
import { Calendar } from '../../tasks/index.js';
import { timelyWishes } from './schedule.rules.js';
import type { Offset } from './schedule.types.js';
import { changedSchedules } from './schedules.queries.js';
import {
  type FollowedSubjects,
  type Matter,
  type ReminderChanges,
  type SubjectWishes,
  unchanged,
} from './subject.types.js';
import { isSameMail, type KnownReminder, planReminders } from './reminder.rules.js';
import type { Audience, Reminder, ReminderDefinition, ReminderSubject, WantedReminder } from './reminder.types.js';
import { remindersOf } from './reminders.queries.js';

/** The job that sends what is due; nudged with any id of it. */
export const SEND = 'reminders.send';

/** What is due to whom by mail: rooms say what a subject wants, this room sees to the rest. */
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

  /** Says what a kind of reminder is; called by its room while the application starts. Refuses a second one. */
  register<Props>(definition: ReminderDefinition<Props>): void {
    if (this.registered.has(definition.kind)) throw new Error(`Two definitions of the reminder "${definition.kind}"`);
    this.registered.set(definition.kind, definition as ReminderDefinition<unknown>);
  }

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

  /** Says which rows of a room want reminders, and which; called while the application starts. Refuses a second one. */
  follow(subjects: FollowedSubjects): void {
    if (this.followed.has(subjects.type)) throw new Error(`"${subjects.type}" is followed twice`);
    this.followed.set(subjects.type, subjects);
  }

  followedTypes(): FollowedSubjects[] {
    return [...this.followed.values()];
  }

  /**
   * Makes what is written down for a subject what it wants now, mails and calendar: adds, moves, cancels; what was sent
   * stays. In the transaction of the change, whoever's it is; what is due at once is sent right after the commit.
   */
  async refresh(tx: EntityManager, type: string, id: string): Promise<ReminderChanges> {
    const subjects = this.followed.get(type);
    if (!subjects) throw new Error(`No room follows "${type}"`);
    // Locked before its state is read: who was faster is heard, and who is slower writes after this.
    const known = await remindersOf(tx, { type, id });
    const { companyId, wanted, events } = await this.wishesOf(tx, subjects, id, known);
    const subject = { type, id, companyId };
    if (events) await this.calendar.reconcile(tx, subject, events);
    return this.carryOut(tx, subject, known, wanted);
  }

  /**
   * Whether the subject of a reminder that is about to be sent still wants it, for the same person and instant
   * (`tx`: the system's). True where no room can be asked.
   */
  async isWanted(tx: EntityManager, reminder: Reminder & { readonly subject: ReminderSubject }): Promise<boolean> {
    const { type, id } = reminder.subject;
    const subjects = this.followed.get(type);
    if (!subjects) return true;
    const { wanted } = await this.wishesOf(tx, subjects, id, [{ ...reminder, state: 'sending' }]);
    return wanted.some((one) => isSameMail(one, reminder));
  }

  /** As `refresh`, for subjects that only the caller knows: nobody asks for them again. */
  async reconcile(tx: EntityManager, subject: ReminderSubject, wanted: readonly WantedReminder[]): Promise<void> {
    await this.carryOut(tx, subject, await remindersOf(tx, subject), wanted);
  }

  private async carryOut(
    tx: EntityManager,
    subject: ReminderSubject,
    known: readonly KnownReminder[],
    wanted: readonly WantedReminder[],
  ): Promise<ReminderChanges> {
    const now = this.clock.now();
    const plan = planReminders(known, wanted, now);
    if (plan.add.length + plan.set.length + plan.cancel.length === 0) return unchanged;
    const add = plan.add.map((one) => this.newRow(one));
    const set = plan.set.map(({ id, wanted: one }) => ({ id, ...columnsOf(one) }));
    await tx.query('select change_reminders($1, $2, $3, $4, $5)', [
      subject.type,
      subject.id,
      subject.companyId,
      JSON.stringify({ add, set, cancel: plan.cancel }),
      now,
    ]);
    const due = [...add, ...set].find(({ due_at }) => due_at <= now);
    if (due) afterCommit(tx, () => this.nudge(due.id));
    return { added: add.length, moved: set.length, cancelled: plan.cancel.length };
  }

  private async wishesOf(
    tx: EntityManager,
    subjects: FollowedSubjects,
    id: string,
    known: readonly KnownReminder[],
  ): Promise<SubjectWishes> {
    const offsetsOf = await this.schedulesOf(tx, subjects);
    const days = (kind: string) => offsetsOf(kind).map((offset) => offset.days);
    const wishes = isId(id) ? await subjects.wanted(tx, id, { now: this.clock.now(), known, days }) : null;
    if (!wishes) return { companyId: null, wanted: [], events: [] };
    return { ...wishes, wanted: timelyWishes(wishes.wanted, offsetsOf) };
  }

  /** The schedules of a subject's kinds, as FM4 has them. */
  private async schedulesOf(tx: EntityManager, { kinds }: FollowedSubjects) {
    const scheduled = kinds.filter((kind) => this.registered.get(kind)?.schedule);
    const changed = new Map((await changedSchedules(tx, scheduled)).map(({ kind, offsets }) => [kind, offsets]));
    return (kind: string): readonly Offset[] => {
      const schedule = this.registered.get(kind)?.schedule;
      if (!schedule || !kinds.includes(kind)) throw new Error(`"${kind}" has no schedule here`);
      return changed.get(kind) ?? schedule.days.map((days) => ({ days, since: null }));
    };
  }

  /** What a subject's mails are gathered under: the matter it is part of, itself otherwise. */
  async matterOf(tx: EntityManager, { type, id }: Matter): Promise<Matter> {
    const whole = await this.followed.get(type)?.partOf?.(tx, id);
    return whole ? this.matterOf(tx, whole) : { type, id };
  }

  /** Whoever is nudged sends all that is due: of many commits in one moment one is enough. */
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

  private newRow(wanted: WantedReminder) {
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

const columnsOf = ({ to, dueAt, details = {} }: WantedReminder) => ({
  user_id: to.userId,
  name: to.name,
  locale: to.locale,
  due_at: dueAt,
  details,
});
