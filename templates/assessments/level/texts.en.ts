import type es from './texts.es.js';

/** What the company's answers reach, the shortest way to each level, and how the score is made. */
export default {
  'assessments.level.title': 'Your level',
  'assessments.level.reached': 'By your answers, today you reach {level}, with {percent}.',
  'assessments.level.none': 'By your answers, today you have {percent} and do not reach a level yet.',
  'assessments.level.tabs': 'Levels',

  'assessments.way.title': 'The shortest way to {level}',
  'assessments.way.answers-first':
    '{n, plural, one {First answer the practice that is left} other {First answer the # practices that are left}}. Once all is answered we tell you the fewest improvements that get you there.',
  'assessments.way.continue': 'Answer what is left',
  'assessments.way.reached': 'Your answers are enough. For {level} you do not have to improve any practice.',
  'assessments.way.impossible': 'With this instrument no answers reach {level}. Please tell FM4 at {contact}.',
  'assessments.way.lead':
    '{n, plural, one {Improving one practice is enough} other {Improving # practices is enough}}{steps, plural, =0 {, without changing how you work} one {, one step of maturity in all} other {, # steps of maturity in all}}. You would get to {percent}. It cannot be done with less.',
  'assessments.way.prove': 'Upload evidence. You answered {to}, and without evidence it counts as {counted}.',
  'assessments.way.raise': 'From {from} to {to}: {name}.',
  'assessments.way.raise-proved': 'From {from} to {to}, with evidence: {name}.',
  'assessments.way.critical': 'Critical',
  'assessments.way.besides': 'Besides the answers',
  'assessments.way.conditions':
    'This way is about your answers only. The level also asks for courses, verification and, depending on the level, a survey or a visit.',
  'assessments.way.open-selection': 'Show in the audit at least one open and documented selection process.',
  'assessments.way.hires': 'Show in the audit formal hires of people in mobility.',
  'assessments.way.not-applicable': 'By your profile, too many practices do not apply. Go through it with FM4.',
  'assessments.way.tie':
    'Where several ways are equally short, we show the one with the highest total. You may take another one: what counts is the result.',
} as const satisfies Record<keyof typeof es, string>;
