import type es from './texts.es.js';

/** Companies ask FM4. */
export default {
  'advice.title': 'Questions to FM4',
  'advice.lead':
    'Ask what the guide did not settle. An advisor of FM4 answers within {days, plural, one {# working day} other {# working days}}.',
  'advice.ask': 'Ask FM4',
  'advice.ask.text':
    'Your question arrives with what the guide told you. We write to you when there is an answer, within {days, plural, one {# working day} other {# working days}}.',
  'advice.doubt': 'Still in doubt?',
  'advice.doubt.text':
    'Ask FM4 from here: whoever answers will see this situation and what you answered, and nothing about the person.',
  'advice.none': 'You have not asked anything yet',
  'advice.none-text': 'You can ask from any answer of the guide: the question carries its context.',
  'advice.to-guide': 'Go to the guide',
  'advice.situation': 'About which situation',
  'advice.question': 'Question',
  'advice.question.hint':
    'What happened, which document you saw and what you have to decide. There is no need to say who it is about.',
  'advice.nobody': 'Write no names, CURP, NSS, NUE or passport numbers.',
  'advice.no-name': 'It is not the name or the telephone number of a person',
  'advice.send': 'Send',
  'advice.due': 'FM4 answers by {day}.',
  'advice.state.asked': 'Waiting for FM4',
  'advice.state.answered': 'Answered',
  'advice.state.closed': 'Closed',
  'advice.context': 'Asked from',
  'advice.context.version': 'Situations, version {version}; text reviewed on {day}.',
  'advice.context.flow': 'Questions: {edition}.',
  'advice.context.hire': 'From a hire file.',
  'advice.fm4': 'FM4',
  'advice.company': 'Your company',
  'advice.add': 'Add something',
  'advice.ask-again': 'Your message',
  'advice.write': 'Write',
  'advice.reopen': 'Open it again',
  'advice.close': 'This is settled',
  'advice.close-unanswered': 'I no longer need it',
  'advice.not-legal': 'FM4 gives guidance; this is not legal representation.',
  'advice.flash.asked': 'We sent your question to FM4.',
  'advice.flash.written': 'We sent your message to FM4.',
  'advice.flash.closed': 'You closed the question. If you write again, it opens again.',

  'refusal.guidance.advice-many':
    'Your company already has {n} questions waiting. Close those that you no longer need, or wait for an answer.',

  'calendar.guidance.advice-asked': 'Answer {company}',
  'calendar.guidance.advice-asked.text': 'They asked about: {situation}.',
  'calendar.guidance.advice-answered': 'FM4 answered your question',
  'calendar.guidance.advice-answered.text': 'Read the answer and say whether it is settled: {situation}.',

  'advice.mail.to-question': 'See the question',
  'advice.mail.to-answer': 'Read the answer',
  'advice.mail.asked.subject': '{company} has a question',
  'advice.mail.asked.heading': 'A company asks',
  'advice.mail.asked.text': '{company} asks about “{situation}”. It has to be answered by {day}.',
  'advice.mail.due.subject': 'Still to answer: {company} (by {day})',
  'advice.mail.due.heading': 'A question waits for an answer',
  'advice.mail.due.text': 'The question of {company} about “{situation}” is to be answered by {day}.',
  'advice.mail.answered.subject': 'FM4 answered your question: {situation}',
  'advice.mail.answered.heading': 'FM4 answered your question',
  'advice.mail.answered.text': 'You asked about “{situation}”. Read the answer and say whether it is settled.',
  'reminder.guidance.advice-asked': 'A question of a company',
  'reminder.guidance.advice-asked.why': 'Because you advise companies at FM4.',
  'reminder.guidance.advice-due': 'A question to be answered',
  'reminder.guidance.advice-due.why': 'Because you advise companies at FM4.',
  'reminder.guidance.advice-answered': 'An answer from FM4',
  'reminder.guidance.advice-answered.why': 'Because you asked FM4 something.',
  'mail.reason.guidance.advice-asked': 'You get this mail because you advise companies at FM4.',
  'mail.reason.guidance.advice-due': 'You get this mail because you advise companies at FM4.',
  'mail.reason.guidance.advice-answered': 'You get this mail because you asked FM4 something.',

  'retention.guidance.advice': 'Questions to FM4 and their answers, from when they are closed',
  'retention.guidance.advice.why': 'To return to the answer while it is of use.',

  'held-room.advice': 'Questions to FM4',
  'held.advice.written': 'What you wrote in questions to FM4',
} as const satisfies Record<keyof typeof es, string>;
