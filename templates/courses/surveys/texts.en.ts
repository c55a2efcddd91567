import type es from './texts.es.js';

export default {
  'courses.survey.title': 'Survey',
  'courses.survey.heading-before': 'Before you start: what do you think today?',
  'courses.survey.heading-after': 'Before you go: what do you think now?',
  'courses.survey.intro-before':
    'Ten statements, about two minutes. There are no right or wrong answers. You will see the same ones when you finish the course.',
  'courses.survey.intro-after':
    'Ten statements, about two minutes. Say what you think today, even if it is the same as before. It does not change your result.',
  'courses.survey.privacy':
    'Your answers are kept without your name. Your company does not see them; FM4 only sees them added up with those of other people. You can leave statements open, or skip it all.',
  'courses.survey.number': 'Statement {n} of 10',
  'courses.survey.scale-1': 'Strongly disagree',
  'courses.survey.scale-2': 'Disagree',
  'courses.survey.scale-3': 'Neither agree nor disagree',
  'courses.survey.scale-4': 'Agree',
  'courses.survey.scale-5': 'Strongly agree',
  'courses.survey.rather-not': 'I would rather not say',
  'courses.survey.send': 'Send and go on',
  'courses.survey.skip-before': 'Skip and start the course',
  'courses.survey.skip-after': 'Skip and go to my certificate',
  'courses.survey.flash.kept': 'Thank you. We have kept your answers.',
  'courses.survey.invite': 'Two more minutes',
  'courses.survey.invite-text': 'Say what you think of ten statements: it shows whether the course works.',
  'courses.survey.invite-link': 'Answer the survey',
  'courses.survey.T01': 'I would be comfortable having a migrant or a refugee on my team.',
  'courses.survey.T02':
    'When people come from other countries, there are fewer opportunities for those of us already here.',
  'courses.survey.T03': 'The same work should be paid the same, wherever the person comes from.',
  'courses.survey.T04': 'Before hiring someone, it is a good idea to ask why they left their country.',
  'courses.survey.T05': 'I know which documents allow a foreign or returned person to work in Mexico.',
  'courses.survey.T06': 'If someone was deported, it is because they did something wrong.',
  'courses.survey.T07':
    'If I hear someone mocked for where they come from or how they speak, I would know how to stop it.',
  'courses.survey.T08': 'Hiring people in mobility usually brings more problems than benefits.',
  'courses.survey.T09': 'My area can properly welcome someone who is still learning Spanish.',
  'courses.survey.T10': 'It is reasonable for the company to hold the original documents of its foreign staff.',
  'held-room.course-surveys': 'Surveys of courses',
  'held.course-surveys.surveys': 'What you answered in the surveys of courses',
  'retention.courses.surveys': 'Answers to the surveys of courses, since they are given',
  'retention.courses.surveys.why': 'To know whether the courses change anything. They do not carry your name.',
} as const satisfies Record<keyof typeof es, string>;
