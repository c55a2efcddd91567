import { HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { MailFailure, Mailer, type MailMessage, type MailReceipt } from '#libs/mail';
import fc from 'fast-check';
import type { WantedReminder } from '../../../src/notifications/index.js';

export const kinds = ['test.note', 'test.other', 'test.access', 'test.deadline'] as const;
type Kind = (typeof kinds)[number];

/** Hours that go by between two looks at the pile: usually some, now and then a week, and clocks that are set back. */
const hours = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0.1, 1, 6, 18, 24) },
  { weight: 2, arbitrary: fc.constantFrom(24 * 8, 24 * 45, 24 * 365) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -24) },
);

const tick = fc.record({
  hours,
  run: fc.boolean(),
  paused: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  /** Whether the server says no before it has taken a mail, or is lost after. */
  failures: fc.array(fc.constantFrom('before' as const, 'after' as const), { maxLength: 2 }),
  reader: fc.option(fc.record({ who: fc.nat(7), refuses: fc.boolean(), pausedDays: fc.nat(5) })),
});

const step = fc.record({
  at: fc.nat(7),
  do: fc.constantFrom('want', 'want', 'want', 'move', 'give', 'withdraw', 'done', 'again'),
  kind: fc.constantFrom(...kinds),
  /** Until it is due, in hours; past ones too. */
  in: fc.oneof(fc.constantFrom(0, 0, 1), fc.integer({ min: -24 * 9, max: 24 * 12 })),
  to: fc.nat(7),
  /** Whether reminders are told in the transaction of the change, as they should be. */
  told: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
});

/** What happens to some subjects, and to the world around them. */
export const histories = (subjects: number) =>
  fc.record({
    ticks: fc.array(tick, { minLength: 8, maxLength: 8 }),
    schedules: fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: subjects, maxLength: subjects }),
  });

export type History = typeof histories extends (n: number) => fc.Arbitrary<infer One> ? One : never;
export type Step = History['schedules'][number][number];

interface Wish {
  readonly kind: Kind;
  readonly to: number;
  readonly dueAt: Date;
  /** Wanted too late to be begun; null: nobody has been told yet. */
  late: boolean | null;
}

const WEEK = 7 * 24 * HOUR;

/** A subject as its room would have it: the truth, whatever reminders know. */
export class Subject {
  readonly id = newId();
  private wishes: Wish[] = [];
  private before: Wish[] = [];

  change({ do: what, kind, to, in: wait }: Step, now: Date): void {
    const last = this.wishes.at(-1);
    const fresh = { kind, to, dueAt: new Date(now.getTime() + wait * HOUR), late: null };
    const rest = this.wishes.slice(0, -1);
    this.before = this.wishes;
    if (what === 'want') this.set([...this.wishes, fresh]);
    else if (what === 'move' && last) this.set([...rest, { ...last, dueAt: fresh.dueAt, late: null }]);
    else if (what === 'give' && last) this.set([...rest, { ...last, to, late: null }]);
    else if (what === 'withdraw') this.set(rest);
    else if (what === 'done') this.set([]);
    else if (what === 'again') this.set(this.before.map((wish) => ({ ...wish, late: null })));
  }

  /** Reminders have heard. */
  told(now: Date): void {
    for (const wish of this.wishes) wish.late ??= wish.dueAt.getTime() < now.getTime() - WEEK;
  }

  wanted(emailOf: (person: number) => string): WantedReminder[] {
    return this.wishes.map(({ kind, to, dueAt }) => ({
      kind,
      to: { userId: null, email: emailOf(to), name: 'Ana', locale: 'es' },
      dueAt,
    }));
  }

  /** What should have been sent by now, under the keys of mails. */
  owed(emailOf: (person: number) => string, now: Date): string[] {
    const due = this.wishes.filter(({ dueAt, late }) => !late && dueAt <= now);
    return due.map(({ kind, to, dueAt }) => keyOf(this.id, kind, emailOf(to), dueAt.getTime()));
  }

  /** Two wishes for one mail are one. */
  private set(wishes: Wish[]): void {
    const byKey = new Map(wishes.map((wish) => [keyOf('', wish.kind, String(wish.to), wish.dueAt.getTime()), wish]));
    this.wishes = [...byKey.values()];
  }
}

export const keyOf = (subject: string, kind: string, email: string, dueAt: number | string) =>
  `${subject} ${kind} ${email} ${dueAt}`;

/** Reads out of a mail which reminders are in it, and fails as it is told. */
export class WatchingServer extends Mailer {
  /** The Message-IDs under which each reminder went out. */
  readonly sent = new Map<string, string[]>();
  /** What went out though it was not wanted at that moment. */
  readonly stale: string[] = [];
  failures: ('before' | 'after')[] = [];
  mails = 0;

  constructor(private readonly isWanted: (key: string) => boolean) {
    super();
  }

  async send({ messageId, to, text }: MailMessage): Promise<MailReceipt> {
    const failure = this.failures.shift();
    if (failure === 'before') throw new MailFailure('451 later', false);
    this.mails += 1;
    const paths = new Set(text.replaceAll(/\s+/g, ' ').match(/\/s\/[\w-]+\/[\w.]+\/-?\d+/g));
    for (const path of paths) {
      const [, , subject, kind, dueAt] = path.split('/') as [string, string, string, string, string];
      const key = keyOf(subject, kind, to.email, dueAt);
      if (!this.isWanted(key)) this.stale.push(key);
      this.sent.set(key, [...(this.sent.get(key) ?? []), messageId]);
    }
    if (failure === 'after') throw new MailFailure('the connection was lost', false);
    return await Promise.resolve({ messageId, response: '250 taken' });
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}
