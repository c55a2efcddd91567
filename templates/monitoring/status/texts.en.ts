import type es from './texts.es.js';

/** How the product is, for the administration of FM4. */
export default {
  'status.title': 'System status',
  'status.lead': 'What is known at this moment. Reload the page to look again.',
  'status.worst.good': 'Everything works.',
  'status.worst.look': 'It works, and something should be looked at.',
  'status.worst.bad': 'Something does not work.',
  'status.mark.good': 'Fine',
  'status.mark.look': 'Look at it',
  'status.mark.bad': 'Does not work',

  'status.part.database': 'Database',
  'status.database.answers': 'Answers in {millis} ms and takes {bytes}.',
  'status.database.slow': 'Takes {millis} ms to answer and holds {bytes}. Look at the load and the disk of the server.',

  'status.part.replica': 'Replica for reading',
  'status.replica.follows': 'Follows the database, behind by {seconds} s at most.',
  'status.replica.behind':
    'Is {seconds} s behind; meanwhile the primary is read. Look at the network and the disk of the replica.',
  'status.replica.away':
    'Does not answer, or nobody has read it since this process started. Nothing is lost: the primary is read.',

  'status.part.processes': 'Processes',
  'status.processes.run':
    '{serving, plural, =0 {None serves} one {One serves} other {# serve}} pages and {working, plural, one {one does} other {# do}} the background work.',
  'status.processes.no-worker':
    'Nobody does the background work: neither mails nor documents go out. Start a process with APP_ROLE=worker.',

  'status.part.queue': 'Work queue',
  'status.queue.empty': 'Nothing waits.',
  'status.queue.works': '{waiting, plural, one {One job is under way} other {# jobs are under way}}.',
  'status.queue.long': '{waiting} jobs wait, most of them in “{longest}”. If that does not fall, add worker processes.',
  'status.queue.old':
    'The oldest job has waited for {minutes} minutes; {waiting} under way. Look whether the worker process runs.',
  'status.queue.failed':
    '{failed, plural, one {One job} other {# jobs}} failed in the last seven days; {waiting} under way. The reason is in the log of the process.',
  'status.queue.away':
    'The queue does not answer. What was done is not lost: it goes out once it is back. Look at PostgreSQL or Redis.',

  'status.part.mail': 'Mail',
  'status.mail.idle': 'No mail waits.',
  'status.mail.working': '{n, plural, one {One mail is} other {# mails are}} going out.',
  'status.mail.failing': '{n, plural, one {One mail} other {# mails}} could not be sent.',
  'status.mail.late': '{n, plural, one {One mail is} other {# mails are}} more than ten minutes late.',
  'status.mail.stopped': 'Somebody stopped the mail. {n, plural, =0 {None waits.} one {One waits.} other {# wait.}}',
  'status.more.mail': 'See the mail',

  'status.part.statements': 'Slow statements',
  'status.statements.none': 'No statement took longer than half a second in the last seven days.',
  'status.statements.some':
    '{times, plural, one {One statement took} other {# statements took}} longer than half a second in the last seven days; the slowest, {seconds} s.',
  'status.statements.many':
    '{times} statements took longer than half a second in the last seven days; the slowest, {seconds} s. Look at the load and the disk of PostgreSQL, and give the names below to who maintains the system.',
  'status.slow.title': 'The slowest statements',
  'status.slow.help':
    'Of the last seven days and of all processes. The log of the process and /metrics tell of them by the same name.',
  'status.slow.statement': 'Statement',
  'status.slow.times': 'Times',
  'status.slow.worst': 'Slowest',
  'status.slow.seen': 'Last time',

  'status.part.jobs': 'Background work',
  'status.jobs.done': '{done, plural, one {One job} other {# different jobs}} ended well the last time.',
  'status.jobs.new': 'None has been done yet.',
  'status.jobs.failed':
    '{failed, plural, one {One job} other {# different jobs}} failed the last time. It is tried again; if that does not help, the reason is in the log of the worker process.',
  'status.jobs.late':
    '{late, plural, one {One job that runs by the clock has} other {# jobs that run by the clock have}} not been done for too long. Look whether the worker process runs and its clock is right.',
  'status.job-list.title': 'Each job and its last success',
  'status.job-list.help':
    'Written down every minute. A job without a time of its own is done when there is something to do.',
  'status.job-list.job': 'Job',
  'status.job-list.state': 'State',
  'status.job-list.is.done': 'Fine',
  'status.job-list.is.failed': 'Failed',
  'status.job-list.is.late': 'Overdue',
  'status.job-list.is.new': 'Not yet',
  'status.job-list.done': 'Last success',
  'status.job-list.failed': 'Last failure',
  'status.job-list.never': 'none',
  'status.job.accounts.invitations-waiting': 'Invitations that waited their turn',
  'status.job.assessments.comparison': 'Comparison between companies',
  'status.job.assessments.scan-evidence': 'Virus check of evidence',
  'status.job.audits.alert-announce': 'Telling the protection of alerts',
  'status.job.audits.survey-close': 'Closing surveys of workers',
  'status.job.audits.visit-seal': 'Sealing minutes of visits',
  'status.job.courses.carry-out-rules': 'Rules of training',
  'status.job.courses.import-mails': 'Invitations from lists of people',
  'status.job.distinctions.document': 'Signed document of each distinction',
  'status.job.distinctions.expire': 'Expiry of distinctions',
  'status.job.distinctions.register-head': 'Daily signature of the register',
  'status.job.monitoring.close-periods': 'Closing of periods',
  'status.job.monitoring.count-indicators': 'Counting of indicators',
  'status.job.monitoring.follow-up-announce': 'Telling of alerts in the follow-up',
  'status.job.monitoring.listening-collect': 'Collecting what was said',
  'status.job.monitoring.listening-freeze': 'Closing of syntheses',
  'status.job.monitoring.publish-figures': 'Publishing open figures',
  'status.job.openings.end': 'Closing of openings',
  'status.job.privacy.retention': 'Erasure of data whose period is over',
  'status.job.reminders.mailbox': 'Reading the mailbox of returned mails',
  'status.job.reminders.repair': 'Nightly check of the reminders',
  'status.job.reminders.reschedule': 'Reminders with new dates',
  'status.job.reminders.send': 'Sending of mails',
  'status.job.webhooks.send': 'Messages to systems of companies',

  'status.part.documents': 'Documents to be signed',
  'status.documents.none': 'Every distinction has its signed document.',
  'status.documents.some': '{count, plural, one {One is} other {# are}} about to be signed since {since}.',
  'status.documents.late':
    '{count, plural, one {One waits} other {# wait}} for a signature since {since}. Look at the worker process and the time-stamp server.',
  'status.more.documents': 'See the distinctions',

  'status.part.signing': 'Certificate that signs',
  'status.signing.valid': 'Valid for {days, plural, one {one more day} other {# more days}}, until {until}: {name}.',
  'status.signing.self-signed':
    'For demonstration (nobody else vouches for it). Valid for {days, plural, one {one more day} other {# more days}}, until {until}: {name}.',
  'status.signing.soon':
    'Ends in {days, plural, =0 {hours} one {one day} other {# days}}, on {until}. Ask for another and change it: npm run rotate:signing-key.',
  'status.signing.over': 'Ended on {until}. What was signed before stays valid; change it: npm run rotate:signing-key.',
  'status.signing.none': 'There is no certificate.',

  'status.part.storage': 'File storage',
  'status.storage.free': 'Stores files, and {bytes} are left.',
  'status.storage.writes': 'Stores files. Who operates it knows how much is left.',
  'status.storage.low': '{bytes} are left. Extend the disk before it is full.',
  'status.storage.trouble': 'Does not store files.',
  'status.more.storage': 'See the storage',

  'status.part.backup': 'Last backup',
  'status.backup.made': '{at}, encrypted.',
  'status.backup.open': '{at}, not encrypted. Set BACKUP_PASSPHRASE.',
  'status.backup.old': '{at}: more than two days ago.',
  'status.backup.none': 'None yet by npm run backup. If the server makes others, they do not show here.',

  'status.part.version': 'Version',
  'status.version.one': '{version}',
  'status.version.several': '{version}; {others} run, too. Restart the processes that are behind.',
} as const satisfies Record<keyof typeof es, string>;
