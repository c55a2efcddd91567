// Ours, whole: what companies want is planned in transactions, and claimed, asked again, written, sent and recorded by a
// worker that the queue wakes. The subjects are companies; being wanted and being written each ask the database.
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../dist/libs/clock/index.js';
import { openMailer } from '../../dist/libs/mail/index.js';
import { Jobs } from '../../dist/libs/queue/index.js';
import { applicationDataSource, Database, system } from '../../dist/src/database/index.js';
import { Calendar } from '../../dist/src/tasks/calendar/calendar.service.js';
import { Texts } from '../../dist/src/notifications/mail-templates/texts.service.js';
import { MailHeaders } from '../../dist/src/notifications/preferences/mail-headers.service.js';
import { Reminders } from '../../dist/src/notifications/planning/reminders.service.js';
import { Claims } from '../../dist/src/notifications/delivery/claims.service.js';
import { MailComposer } from '../../dist/src/notifications/mail-templates/composer.service.js';
import { ReminderSender } from '../../dist/src/notifications/delivery/sender.service.js';
import { AssessmentIdleMail } from '../../dist/templates/assessments/answering/idle.mail.js';
import { heaviest, untilGo } from './mail-child.mjs';

const { url, redisUrl, port, count, atOnce } = JSON.parse(process.argv[2]);
const site = {
  publicUrl: 'https://puertas.example',
  issuer: { name: 'FM4', address: '' },
  demo: false,
  secret: 'of-the-benchmark'.repeat(4),
  mailFrom: 'Puertas Abiertas <puertas@fm4.example>',
  bounceAddress: null,
  bounceImapUrl: null,
  mailPace: { perSecond: 1_000_000, perDomainPerMinute: 100_000_000 },
};
Logger.overrideLogger(['warn', 'error']);
const work = system('bench');
const clock = new SystemClock();
const source = await new DataSource(applicationDataSource(url)).initialize();
const db = new Database(source);
const jobs = new Jobs({ databaseUrl: url, ...(redisUrl ? { redisUrl } : {}) });
const reminders = new Reminders(clock, jobs, new Calendar(clock, site, { first: site.publicUrl }), site);
const companyOf = async (tx, id) =>
  (await tx.query('select id, trade_name, contact_name, contact_email from companies where id = $1', [id]))[0];
const dueAt = clock.now();
reminders.register({
  kind: 'assessments.idle',
  essential: true,
  template: AssessmentIdleMail,
  load: async (tx, { id }) => ({ company: (await companyOf(tx, id)).trade_name, answered: 12, total: 50 }),
});
reminders.follow({
  type: 'company',
  kinds: ['assessments.idle'],
  open: () => Promise.resolve([]),
  desired: async (tx, id) => {
    const { contact_name: name, contact_email: email } = await companyOf(tx, id);
    const to = { userId: null, email, name, locale: 'es' };
    return { companyId: id, desired: [{ kind: 'assessments.idle', to, dueAt }] };
  },
});
const mailer = openMailer({
  smtpUrl: `smtp://127.0.0.1:${port}`,
  folder: '',
  from: site.mailFrom,
  bounces: null,
  dkim: null,
});
const letters = new MailComposer(reminders, clock, new Texts(db, clock, reminders), new MailHeaders(site), site);
const claims = new Claims(db, clock, reminders, site);
const sender = new ReminderSender(db, jobs, mailer, clock, claims, letters);
sender.atOnce = atOnce;
sender.onModuleInit();
const companies = await db.as(work, (tx) => tx.query('select id from companies order by id limit $1', [count]));
await jobs.start({ work: true });

await untilGo();
const memory = heaviest();
const began = performance.now();
// a transaction belongs to the change that wants the mails, here of a hundred companies; four changes at a time
const parts = Array.from({ length: Math.ceil(count / 100) }, (_, part) =>
  companies.slice(part * 100, part * 100 + 100),
);
const plan = async () => {
  for (let part = parts.shift(); part; part = parts.shift()) {
    const some = part;
    await db.as(work, async (tx) => {
      for (const { id } of some) await reminders.refresh(tx, 'company', id);
    });
  }
};
await Promise.all(Array.from({ length: 4 }, plan));
const planned = (performance.now() - began) / 1000;
const open = `select 1 from reminders where state <> 'sent' limit 1`;
while ((await db.as(work, (tx) => tx.query(open))).length > 0) {
  await jobs.sweep();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

process.send({ seconds: (performance.now() - began) / 1000, planned, memory: memory() });
