import type es from './texts.es.js';

export default {
  'distinctions.mail.hearing.subject': 'You can answer until {day}: the distinction of {company} is suspended',
  'distinctions.mail.hearing.preheader': 'After that, FM4 will decide with what it has.',
  'distinctions.mail.hearing.heading': 'You can still tell us your side',
  'distinctions.mail.hearing.text':
    'The {level} level of {company} is suspended and you have not answered yet. Your last day to do so is {day}.',
  'distinctions.mail.hearing.next': 'If you do not answer, FM4 will decide with what it has.',
  'distinctions.mail.hearing.action': 'Answer FM4',
  'distinctions.mail.answered.subject': '{company} has responded to the suspension of its distinction',
  'distinctions.mail.answered.preheader': 'Read it before you decide.',
  'distinctions.mail.answered.heading': '{company} has answered',
  'distinctions.mail.answered.text':
    '{company} has responded to the suspension of its {level} level. Read the whole answer before you lift the suspension or revoke the distinction.',
  'distinctions.mail.answered.finished': 'Its time to answer is closed: you may propose a decision.',
  'distinctions.mail.answered.wait':
    'It may still add to it until {day}. Before that day nobody may propose to withdraw it, unless the company says that it has finished.',
  'distinctions.mail.answered.action': 'Read the answer',

  'distinctions.hearing.title': 'Your right to answer',
  'distinctions.hearing.open':
    'Your level {level} is suspended, but there is no final decision yet. You may answer until {day}. FM4 reads what you write before it decides; it is never published.',
  'distinctions.hearing.over': 'The time to answer ended on {day}. FM4 decides with what it has.',
  'distinctions.hearing.over-answered': 'The time to answer ended on {day}. FM4 has your answer.',
  'distinctions.hearing.over-finished':
    'Your company said on {day} that it has finished. FM4 reads everything and decides.',
  'distinctions.hearing.finish': 'With this we have finished; FM4 may decide',
  'distinctions.hearing.finish-hint':
    'You will not be able to add anything afterwards. Without this mark, FM4 waits until the last day.',
  'distinctions.hearing.finished': 'With this the company has finished.',
  'distinctions.hearing.answer': 'Your answer',
  'distinctions.hearing.more': 'Anything you want to add',
  'distinctions.hearing.more-hint': 'If you only want to say that you have finished, leave it empty and tick the box.',
  'distinctions.hearing.hint':
    'What happened, what you have done and what proves it. Write no names or data of people in mobility. Up to 4,000 characters.',
  'distinctions.hearing.files': 'Files that prove it',
  'distinctions.hearing.files-hint':
    'PDF, picture (JPG, PNG, WEBP), DOCX, XLSX or ODT. Up to {n} files of {max} each. Only FM4 opens them. If sending fails, your text stays; the files have to be chosen again.',
  'distinctions.hearing.send': 'Send to FM4',
  'distinctions.hearing.sent': 'FM4 has received your answer.',
  'distinctions.hearing.admin': 'Whoever administers your company answers.',
  'refusal.distinctions.hear-first':
    'The company has to be heard first: you may revoke as soon as it says that it has finished, or after {day, date, long}.',
  'refusal.distinctions.too-many-files': 'One answer takes {max} files. Send the others with another.',
  'refusal.distinctions.files-quota':
    'Your answers to this suspension may hold {max}. Send smaller files; your text is still here.',
  'refusal.distinctions.form-too-large':
    'You sent too much at once: there is room for {n} files of up to {max}. Go back and send them in parts.',
  'refusal.distinctions.answer-finished': 'Your company has said that it has finished: nothing more can be added.',
  'refusal.distinctions.nothing-to-answer': 'There is no suspension that you could answer now.',
  'reminder.distinctions.hearing': 'Last days to answer the suspension',
  'reminder.distinctions.hearing.why': 'Because the company may answer the suspension and has not done so.',
  'reminder.distinctions.answered': 'Answer to a suspension',
  'reminder.distinctions.answered.why': 'Because the company answered the suspension of its distinction.',
  'mail.reason.distinctions.hearing': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.answered': 'You get this mail because you administer Puertas Abiertas at FM4.',
} as const satisfies Record<keyof typeof es, string>;
