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

  'status.part.processes': 'Processes',
  'status.processes.run':
    '{serving, plural, =0 {None serves} one {One serves} other {# serve}} pages and {working, plural, one {one does} other {# do}} the background work.',
  'status.processes.no-worker':
    'Nobody does the background work: neither mails nor documents go out. Start a process with APP_ROLE=worker.',

  'status.part.queue': 'Work queue',
  'status.queue.empty': 'Nothing waits.',
  'status.queue.works': '{waiting, plural, one {One job is under way} other {# jobs are under way}}.',
  'status.queue.long': '{waiting} jobs wait, most of them in “{longest}”. If that does not fall, add worker processes.',
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
