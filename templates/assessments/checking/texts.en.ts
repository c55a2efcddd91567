import type es from './texts.es.js';

/** What to look at before sending. */
export default {
  'assessments.check.title': 'Check before you send',
  'assessments.check.none': 'We found no contradictions, and no evidence that is missing, old, repeated or unreadable.',
  'assessments.check.lead':
    '{n, plural, one {We found one thing that is worth a look.} other {We found # things that are worth a look.}} You can send it anyway.',
  'assessments.check.unread':
    '{n, plural, one {One file has not been opened yet} other {# files have not been opened yet}}. Load the page again to see.',
  'assessments.check.missing': 'You answered <a>{id}</a> with {value} and it has no evidence: it counts as 1.',
  'assessments.check.capped':
    'You answered <a>{id}</a> with {value} and none of its files can be read: the audit will count 1.',
  'assessments.check.critical': 'It is critical.',
  'assessments.check.pending':
    '“{name}”, of <a>{id}</a>, is waiting for you to say what to do with the people’s data in it: it does not count yet.',
  'assessments.check.expired': '“{name}”, of <a>{id}</a>, expired on {day}.',
  'assessments.check.broken': '“{name}”, of <a>{id}</a>, does not open. Upload it again.',
  'assessments.check.encrypted': '“{name}”, of <a>{id}</a>, asks for a password. Upload it without one.',
  'assessments.check.blank': '“{name}”, of <a>{id}</a>, is blank.',
  'assessments.check.tiny': '“{name}”, of <a>{id}</a>, is a picture too small to be read.',
  'assessments.check.contradiction': '<a>{one}</a> and <b>{other}</b> contradict each other.',
  'assessments.check.old': '“{name}”, of <a>{id}</a>, is from {day}: the last {months} months are assessed.',
  'assessments.check.duplicate': 'The same file is there more than once ({names}):',
  'assessments.check.not-applicable':
    'You answered <a>{id}</a>, which does not apply by your profile: it does not count.',
} as const satisfies Record<keyof typeof es, string>;
