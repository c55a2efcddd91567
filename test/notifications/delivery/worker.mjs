// A worker process of its own, from the built files, with everything that waits made short: a test kills it.
import 'reflect-metadata';
import { h } from 'preact';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../../dist/libs/clock/index.js';
import { openMailer } from '../../../dist/libs/mail/index.js';
import { Jobs } from '../../../dist/libs/queue/index.js';
import { applicationDataSource, Database } from '../../../dist/src/database/index.js';
import { Texts } from '../../../dist/src/notifications/mail-templates/texts.service.js';
import { MailHeaders } from '../../../dist/src/notifications/preferences/mail-headers.service.js';
import { Reminders } from '../../../dist/src/notifications/planning/reminders.service.js';
import { Claims } from '../../../dist/src/notifications/delivery/claims.service.js';
import { MailComposer } from '../../../dist/src/notifications/mail-templates/composer.service.js';
import { ReminderSender } from '../../../dist/src/notifications/delivery/sender.service.js';
import { Heading, Mail } from '../../../dist/templates/mail/mail.js';

const { databaseUrl, redisUrl, smtpUrl } = JSON.parse(process.argv[2]);
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
const clock = new SystemClock();
const source = await new DataSource(applicationDataSource(databaseUrl)).initialize();
const jobs = new Jobs({ databaseUrl, ...(redisUrl ? { redisUrl } : {}), lockMillis: 1_000 });
const mailer = openMailer({ smtpUrl, folder: '', from: site.mailFrom, bounces: null, dkim: null });
const reminders = new Reminders(clock, jobs, null, site);
const Note = ({ title }) => h(Mail, { subject: title, preheader: title }, h(Heading, null, title));
reminders.register({
  kind: 'test.note',
  essential: true,
  template: Note,
  load: async (_tx, subject) => ({ title: subject.id }),
});
const db = new Database(source);
const claims = new Claims(db, clock, reminders, site);
claims.lasts = 1_500;
const letters = new MailComposer(reminders, clock, new Texts(db, clock, reminders), new MailHeaders(site), site);
const sender = new ReminderSender(db, jobs, mailer, clock, claims, letters);
sender.atOnce = 1;
sender.onModuleInit();
await jobs.start({ work: true });
setInterval(() => void jobs.sweep().catch(() => undefined), 300);
