import type es from './texts.es.js';

/** Short names of the dimensions, where a full one has no room. The practices themselves are content and stay in Spanish. */
export default {
  'assessments.dimension.D1': 'Governance',
  'assessments.dimension.D2': 'Selection',
  'assessments.dimension.D3': 'Documents',
  'assessments.dimension.D4': 'Conditions',
  'assessments.dimension.D5': 'Dignity',
  'assessments.dimension.D6': 'Welcome',
  'assessments.dimension.D7': 'Complaints',
  'assessments.dimension.D8': 'Data',

  'assessments.version.newer': 'There is a newer version of the questionnaire: {newest}.',
  'assessments.version.newer-then':
    'You can finish and submit yours, {version}: it will be assessed by that version to the end. Or you can go on with the new one.',
  'assessments.version.ending': 'Version {version} of the questionnaire can be submitted until {day}.',
  'assessments.version.ending-then':
    'If you submit by then, it will be assessed by {version} to the end. After that you will have to go on with {newest}.',
  'assessments.version.over': 'Version {version} of the questionnaire was accepted for the last time on {day}.',
  'assessments.version.over-then':
    'Your work is saved. To submit it, go on with version {newest}; what you answered by {version} is kept as it is.',
  'assessments.version.news': 'What changes in {newest}:',
  'assessments.version.kept':
    'Your answers, notes and files move over for {kept} of {items} practices: those that ask the same in the same words. The others are to be answered again.',
  'assessments.version.move': 'Go on with version {newest}',
  'assessments.flash.moved':
    'You go on with version {version}. {answers, plural, =0 {There were no answers to move.} one {One answer} other {# answers}}{answers, plural, =0 {} other { and {files, plural, =0 {no file} one {one file} other {# files}} moved over.}}',
  'refusal.assessments.version-retired':
    'Version {version} of the questionnaire is no longer accepted. Your answers are still saved: go back to the self-assessment and go on with the version in force.',
  'refusal.assessments.version-current': 'You already answer by the version in force.',
  'assessments.withdraw.version-over':
    'Version {version} of the questionnaire, by which you submitted, is no longer accepted: if you take it back, you can only submit again by the version in force.',

  'assessments.mail.version-ends.subject': 'Submit your self-assessment by {day}',
  'assessments.mail.version-ends.text':
    'Version {version} of the questionnaire, by which {company} is answering, can be submitted until {day}. What is submitted by then is assessed by that version to the end.',
  'assessments.mail.version-ends.then':
    'If you cannot make it, nothing is lost: you go on with version {newest}, and the answers and files of the practices that ask the same move over.',
  'assessments.mail.version-ends.button': 'Go to the self-assessment',
  'reminder.assessments.version-ends': 'Your version of the questionnaire has a last day',
  'reminder.assessments.version-ends.why':
    'Because the version by which the company answers will no longer be accepted.',
  'mail.reason.assessments.version-ends': 'You get this mail because you answer the self-assessment of your company.',
} as const satisfies Record<keyof typeof es, string>;
