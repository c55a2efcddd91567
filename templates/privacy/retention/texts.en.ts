import type es from './texts.es.js';

/** For how long things are kept. */
export default {
  'retention.title': 'For how long we keep each thing',
  'retention.what': 'What',
  'retention.period': 'Period',
  'retention.why': 'What for',
  'retention.source': 'Who sets it',
  'retention.source.law': 'The law',
  'retention.source.fm4': 'FM4',
  'retention.hours': '{n, plural, one {One hour} other {# hours}}',
  'retention.days': '{n, plural, one {One day} other {# days}}',
  'retention.months': '{n, plural, one {One month} other {# months}}',
  'retention.accounts.sessions': 'Expired sessions and links, from when they expire',
  'retention.accounts.sessions.why': 'To tell who comes late that it expired.',
  'retention.accounts.access': 'Record of sign-ins and refusals',
  'retention.accounts.access.why': 'To notice when someone tries to sign in as another.',
  'retention.invitations.mails': 'To which addresses invitations went',
  'retention.invitations.mails.why': 'So that no one gets too many.',
  'retention.reminders.texts': 'The text of e-mails, from when they are sent',
  'retention.reminders.texts.why': 'To clarify what was said. That they were sent stays.',
  'retention.webhooks.messages': 'Messages to companies’ systems, from when they end',
  'retention.webhooks.messages.why': 'To send them again if something fails.',
  'retention.courses.imports': 'Files with which a company enrols people, since they are uploaded',
  'retention.courses.imports.why': 'So that the company can correct faulty rows.',
  'retention.courses.open-progress': 'Progress in a course without an account, since it last moved',
  'retention.courses.open-progress.why': 'To go on where it stopped. It does not say whose it is.',
  'retention.courses.open-certificates': 'Certificates of courses without an account, since they are given',
  'retention.courses.open-certificates.why': 'So that their code can be checked. Its bearer can erase it sooner.',
  'retention.assessments.removed-evidence': 'Evidence the company removed, from its removal',
  'retention.assessments.removed-evidence.why': 'To be able to undo it. Then the file and its name are deleted.',
  'retention.assessments.pending-evidence': 'Files with people’s data that nobody confirmed',
  'retention.assessments.pending-evidence.why': 'So that whoever uploaded it can decide. Then it is deleted.',
  'retention.audits.survey-answers':
    'Answers and codes of workers’ surveys, without identifiers, from when the survey ends',
  'retention.audits.survey-answers.why': 'To check a result, and to compare with the next survey.',
  'retention.monitoring.actividades': 'Entries of the activity log, since the day of the activity',
  'retention.monitoring.actividades.why':
    'To measure the work and account for it. They hold no names of people in mobility.',
  'retention.monitoring.canalizaciones': 'Entries of the referral log, by file number, since the day of the referral',
  'retention.monitoring.canalizaciones.why':
    'To follow up and measure whether there was an answer. They hold no names.',
  'retention.monitoring.vinculaciones':
    'Entries of the placement register, by file number, since the hiring or, without one, since the placement',
  'retention.monitoring.vinculaciones.why':
    'Twelve months of following up and three more years. Then only aggregate figures remain. They hold no names.',
  'retention.monitoring.imports': 'Files with log entries, since they are uploaded',
  'retention.monitoring.imports.why': 'So that FM4 can correct faulty rows.',
  'retention.audits.visit-notes':
    'What was said in interviews during a visit, and its photos, from the day of the visit',
  'retention.audits.visit-notes.why': 'To look at a decision again. What both sides signed is kept.',
  'retention.audits.alert-contacts':
    'How to contact a person who said so in a survey, from when their alert is settled',
  'retention.audits.alert-contacts.why': 'In case it is necessary to talk to that person again.',
  'retention.practices.withdrawn':
    'Good practices: withdrawn texts, from when they are withdrawn (untouched drafts after 24 months)',
  'retention.practices.withdrawn.why': 'To answer questions about why it was withdrawn.',
  'retention.openings.closed': 'Openings: how who hires is reached, from when they close (untouched drafts, too)',
  'retention.openings.closed.why': 'In case it has to be cleared up with the company what came of them.',
  'retention.appeals.contacts':
    'Appeals and complaints: name and e-mail of who complained, from when they are answered',
  'retention.appeals.contacts.why': 'So that the answer can be cleared up with whoever complained.',
  'retention.reports.closed': 'Reports from the public, from when they are closed',
  'retention.reports.closed.why': 'For whoever wants to return to what was done.',
  'retention.privacy.unconfirmed': 'Requests about data that no one confirmed',
  'retention.privacy.unconfirmed.why': 'The time to open the e-mail.',
  'retention.privacy.closed': 'Requests about data, from when they are finished',
  'retention.privacy.closed.why': 'To show that we answered (article 24).',
  'retention.privacy.runs': 'How much was deleted each night, with no one’s data',
  'retention.privacy.runs.why': 'To show that the periods are kept.',
} satisfies Record<keyof typeof es, string>;
