import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Mailer, type MailMessage, type MailReceipt } from '#libs/mail';
import { Jobs } from '#libs/queue';
import { applicationDataSource, Database, system } from '../../../src/database/index.js';
import { Texts } from '../../../src/notifications/mail-templates/texts.service.js';
import { MailHeaders } from '../../../src/notifications/preferences/mail-headers.service.js';
import { Reminders } from '../../../src/notifications/planning/reminders.service.js';
import { Claims } from '../../../src/notifications/delivery/claims.service.js';
import { MailComposer } from '../../../src/notifications/mail-templates/composer.service.js';
import { ReminderSender } from '../../../src/notifications/delivery/sender.service.js';
import { NoteMail } from '../note.js';

const work = system('test');
const site = {
  publicUrl: 'http://localhost',
  issuer: { name: 'FM4', address: '' },
  demo: false,
  secret: 'of-the-tests'.repeat(4),
  mailFrom: 'Puertas Abiertas <puertas@fm4.example>',
  bounceAddress: null,
  bounceImapUrl: null,
  mailPace: { perSecond: 10_000, perDomainPerMinute: 100_000 },
};

/** Takes every mail and keeps nothing of it but its Message-ID and how often it came. */
export class CountingServer extends Mailer {
  readonly taken = new Map<string, number>();
  private readonly waiting = new Set<{ count: number; done: () => void }>();

  async send({ messageId }: MailMessage): Promise<MailReceipt> {
    // a server takes a moment: others may come meanwhile
    await pause(1);
    this.taken.set(messageId, (this.taken.get(messageId) ?? 0) + 1);
    for (const one of this.waiting) if (this.taken.size >= one.count) one.done();
    return { messageId, response: '250 taken' };
  }

  /** Resolves once so many mails have arrived. */
  reaches(count: number): Promise<void> {
    if (this.taken.size >= count) return Promise.resolve();
    return new Promise((done) => this.waiting.add({ count, done }));
  }

  doubles(): number {
    return [...this.taken.values()].reduce((sum, times) => sum + times - 1, 0);
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}

/** A process that sends, with a queue of its own and connections of its own; everything that waits is made short. */
export class SendingProcess {
  private constructor(
    private readonly source: DataSource,
    readonly db: Database,
    readonly jobs: Jobs,
    readonly reminders: Reminders,
    readonly sender: ReminderSender,
  ) {}

  static async start(
    addresses: { databaseUrl: string; queueUrl: string; redisUrl: string | undefined },
    server: Mailer,
  ): Promise<SendingProcess> {
    Logger.overrideLogger(false);
    const clock = new SystemClock();
    const source = await new DataSource(applicationDataSource(addresses.databaseUrl)).initialize();
    const { queueUrl: databaseUrl, redisUrl } = addresses;
    const jobs = new Jobs({
      databaseUrl,
      ...(redisUrl ? { redisUrl } : {}),
      lockMillis: 1_000,
      onError: () => undefined,
    });
    const db = new Database(source);
    const calendar = null as never; // subjects of these tests want no events
    const reminders = new Reminders(clock, jobs, calendar, site);
    const load = (_tx: unknown, { id }: { id: string }) =>
      Promise.resolve({ title: 'Nota', text: 'Hola', url: `/${id}` });
    reminders.register({ kind: 'test.note', essential: true, template: NoteMail, load });
    const claims = new Claims(db, clock, reminders, site);
    claims.lasts = 5_000;
    const letters = new MailComposer(reminders, clock, new Texts(db, clock, reminders), new MailHeaders(site), site);
    const sender = new ReminderSender(db, jobs, server, clock, claims, letters);
    sender.onModuleInit();
    await jobs.start({ work: true });
    return new SendingProcess(source, db, jobs, reminders, sender);
  }

  /** So many mails, due now, to as many people. */
  async want(count: number): Promise<void> {
    const dueAt = new SystemClock().now();
    for (let at = 0; at < count; at += 500) {
      await this.db.as(work, async (tx) => {
        for (let one = at; one < Math.min(count, at + 500); one += 1) {
          const subject = { type: 'test', id: newId(), companyId: null };
          const to = { userId: null, email: `p${one}@d${one % 97}.example`, name: 'Ana', locale: 'es' } as const;
          await this.reminders.reconcile(tx, subject, [{ kind: 'test.note', to, dueAt }]);
        }
      });
    }
  }

  /** Looks for what was missed until everything is sent. */
  async finish(): Promise<void> {
    for (;;) {
      await this.jobs.sweep().catch(() => 0);
      const states = await this.states().catch(() => null);
      if (states && Object.keys(states).every((state) => state === 'sent' || state === 'cancelled')) return;
      await pause(200);
    }
  }

  async states(): Promise<Record<string, number>> {
    const rows: { state: string; count: number }[] = await this.db.as(work, (tx) =>
      tx.query('select state, count(*)::int as count from reminders group by state'),
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  async stop(): Promise<void> {
    await this.sender.onModuleDestroy().catch(() => undefined);
    await this.jobs.close();
    await this.source.destroy();
  }
}
