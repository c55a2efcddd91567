import type es from './texts.es.js';

/** Questions of FM4 about single practices, and the company's answers. */
export default {
  'clarifications.title': 'Clarifications',
  'clarifications.back': 'Audit',
  'clarifications.none': 'FM4 has not asked you for anything',
  'clarifications.none-text': 'If the review calls for an explanation or a document, you will see it here.',
  'clarifications.lead':
    'FM4 needs something more to go on. Answer each question and, where needed, change your answer or add evidence in the practice. Only the practices on this list are open: everything else stays as you submitted it.',
  'clarifications.due': 'The deadline is {when}.',
  'clarifications.item': 'Practice {item}',
  'clarifications.general': 'About the audit in general',
  'clarifications.state.prepared': 'Not sent',
  'clarifications.state.asked': 'To be answered',
  'clarifications.state.answered': 'Answered',
  'clarifications.state.settled': 'Settled',
  'clarifications.fm4': 'FM4',
  'clarifications.company': 'The company',
  'clarifications.said': '{who}, {at}',
  'clarifications.unsent': 'Not sent, {at}',
  'clarifications.changed': 'What changed since the question',
  'clarifications.changed.value': 'Value:',
  'clarifications.changed.note': 'Note:',
  'clarifications.changed.added': 'New file:',
  'clarifications.changed.removed': '{n, plural, one {One file was removed.} other {# files were removed.}}',
  'clarifications.to-item': 'Open practice {item}',
  'clarifications.do-answer': 'Answer',
  'clarifications.answer': 'Your answer',
  'clarifications.answer-hint': 'Do not write names or data of people in mobility.',
  'clarifications.files': 'Files',
  'clarifications.files-hint':
    'PDF, photo (JPG, PNG, WEBP), DOCX, XLSX or ODT. Up to {n} files of {max} each. If something fails on the way, your text stays; the files have to be chosen again.',
  'clarifications.send-answer': 'Save the answer',
  'clarifications.hand-in': 'Submit again',
  'clarifications.left':
    '{n, plural, one {One practice still needs an answer or a change: {items}.} other {# practices still need an answer or a change: {items}.}}',
  'clarifications.ready': 'Everything has an answer. Sign and submit, so that FM4 can go on with the review.',
  'clarifications.to-hand-in': 'Sign and submit',
  'clarifications.settled': 'Settled',

  'flash.audits.replied': 'Your answer is saved.',
  'refusal.audits.clarifications-open':
    '{n, plural, one {One clarification still needs an answer: {items}.} other {# clarifications still need an answer: {items}.}} You will find them under Audit, Clarifications.',
  'refusal.audits.clarification-settled': 'This clarification is settled.',
  'refusal.audits.too-many-files': 'An answer takes {max} files. Send the others in another one.',
  'refusal.audits.files-quota': 'Your answers can hold {max}. Send lighter files; your text is still here.',
  'refusal.audits.form-too-large':
    'That was too much at once: up to {n} files of {max} each. Go back and send them in parts.',
} as const satisfies Record<keyof typeof es, string>;
