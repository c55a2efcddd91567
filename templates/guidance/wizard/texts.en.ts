/** The questions of the guidance, one after another. What they ask is in the flow's own files. */
export default {
  'guidance.wizard.title': 'Step by step',
  'guidance.wizard.lead':
    'Answer up to six questions about the document that the person shows you, and we tell you whether they can work and what comes next.',
  'guidance.wizard.progress':
    '{left, plural, =0 {Question {number}, the last one.} one {Question {number}. One more after it, at most.} =2 {Question {number}. Two more after it, at most.} =3 {Question {number}. Three more after it, at most.} =4 {Question {number}. Four more after it, at most.} =5 {Question {number}. Five more after it, at most.} other {Question {number}. # more after it, at most.}}',
  'guidance.wizard.back': 'Back to the question before',
  'guidance.wizard.back-to-guide': 'Back to the guidance',
  'guidance.wizard.chosen': 'What you answered before',
  'guidance.wizard.way': 'What you have answered',
  'guidance.wizard.answered': 'With what you answered',
  'guidance.wizard.change': 'Change',
  'guidance.wizard.again': 'Start over',
  'guidance.wizard.situation': 'See the situation without the answers',
  'guidance.wizard.private':
    'We keep nothing of what you answer. You can share the address of this page: it says nothing about the person.',
  'guidance.wizard.list': 'See the list of situations',
  'guidance.wizard.verdict.may': 'Yes, they can work',
  'guidance.wizard.verdict.not-yet': 'Not yet',
  'guidance.wizard.verdict.depends': 'It depends',
  'guidance.wizard.verdict.ask': 'Consult before you decide',
  'guidance.wizard.verdict.not-yet.text': 'Say so with respect, and help them find advice.',
  'guidance.wizard.verdict.depends.text': 'If you cannot confirm it, consult and keep the application open meanwhile.',
  'guidance.wizard.verdict.ask.text': 'To consult is not to reject: keep the application open meanwhile.',
  'guidance.wizard.stray.older': 'The questions have changed since this address was made',
  'guidance.wizard.stray.older.text':
    'The address is from an earlier edition. Check your answers against the questions of today: the law or the guidance may have changed.',
  'guidance.wizard.stray.past': 'See what it answered on {day}',
  'guidance.wizard.stray.unknown': 'This address is not one of our questions',
  'guidance.wizard.stray.unknown.text':
    'A part may be missing, or it belongs to another set of questions. Here you can answer those of the guidance.',
  'guidance.wizard.stray.apart': 'These answers do not go together',
  'guidance.wizard.stray.apart.text':
    'Something is missing from the address, or there is too much. We have kept the answers that do go together.',
  'guidance.wizard.stray.fits': 'What does fit',
  'guidance.wizard.stray.question': 'The next question: {title}',
  'guidance.wizard.stray.outcome': 'Your answers have an outcome already: {title}.',
  'guidance.wizard.stray.go-on': 'Go on from here',
} as const;
