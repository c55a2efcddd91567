import type es from './texts.es.js';

export default {
  'courses.package.read': 'Read',
  'courses.package.start': 'Start',
  'courses.package.continue': 'Go on',
  'courses.package.lessons': 'Lessons',
  'courses.package.to-quiz': 'Take the quiz',
  'courses.package.leave': 'Save and leave',
  'courses.package.left': 'Your progress is saved. You can close this window now.',
  'courses.package.done': 'I have read it: go on',
  'courses.package.back': 'Back to the start of the course',
  'courses.package.no-system':
    'We could not find the platform that opened this course. You can read it, but your progress will not be kept.',
  'courses.package.source': 'A course by {issuer}. Text: {address}',
  'courses.package.used-up': 'You have used every attempt of this course. You can go on reading the lessons.',
} as const satisfies Record<keyof typeof es, string>;
