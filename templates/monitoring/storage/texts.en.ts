import type es from './texts.es.js';

/** The mail that says that files cannot be stored. */
export default {
  'storage.mail.preheader': 'Companies cannot upload evidence, or soon will not be able to.',
  'storage.mail.full': 'There is no room left for files',
  'storage.mail.read-only': 'The file storage does not allow writing',
  'storage.mail.away': 'The file storage does not answer',
  'storage.mail.low': 'There is little room left for files',
  'storage.mail.database': 'There is no room left for the database',
  'storage.mail.remedy.database':
    'What is there can be read, but nothing new is kept: no forms, no mails, no decisions. Extend the disk of PostgreSQL or free some room on it; do not delete anything in its folder.',
  'storage.mail.direct':
    'This alarm was sent without the database, which cannot keep it. That is why it only goes to the address for alarms of the server.',
  'storage.mail.remedy.full': 'Nobody can upload evidence. Extend the disk or the bucket, or free some room.',
  'storage.mail.remedy.read-only':
    'Nobody can upload evidence. Check that the disk is mounted for writing and that the system account has permission.',
  'storage.mail.remedy.away': 'Nobody can upload evidence. Check the storage server and the network.',
  'storage.mail.remedy.low': 'Files can still be stored. Extend the disk before it is full.',
  'storage.mail.since': 'We first saw it {when}.',
  'storage.mail.free': '{size} are left.',
  'storage.mail.ends': 'The alarm ends by itself once there is room again. Whoever tried was asked to wait.',
  'storage.mail.action': 'See the storage',

  'reminder.monitoring.storage': 'Files cannot be stored',
  'reminder.monitoring.storage.why': 'Because the file storage is full, closed or does not answer.',
  'mail.reason.monitoring.storage': 'You get this mail because you administer Puertas Abiertas at FM4.',
} as const satisfies Record<keyof typeof es, string>;
