import type es from './texts.es.js';

export default {
  'courses.title': 'Courses',
  'courses.catalogue.intro':
    'Short courses to read on a phone, with a quiz at the end and a certificate. They are free. Your company enrols you.',
  'courses.catalogue.available': 'Ready to start',
  'courses.catalogue.preparing': 'In preparation',
  'courses.catalogue.preparing-intro':
    'We are writing these. See what is there already; they open once they are complete and reviewed.',
  'courses.description': 'Free courses for companies in Jalisco about human mobility, hiring and respectful treatment.',
  'courses.length.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.length.hours': '{n, plural, one {# hour} other {# hours}}',
  'courses.length.both': '{hours} h {minutes} min',
  'courses.facts':
    '{length} · {lessons, plural, one {# lesson} other {# lessons}} · {questions, plural, one {# question} other {# questions}}',
  'courses.facts.preparing': '{written} of {planned} lessons written',
  'courses.for': 'For: {audience}',
  'courses.language': 'The content of the courses is in Spanish.',
  'courses.all': 'All courses',
  'courses.care': 'Before you start',
  'courses.lessons': 'Lessons',
  'courses.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.lesson.unwritten': 'To be written',
  'courses.how': 'How it works',
  'courses.how.enrol': 'Your company enrols you',
  'courses.how.enrol-text': 'A mail brings you the link. You read in breaks, on your phone; your place is kept.',
  'courses.how.quiz': 'You take a quiz',
  'courses.how.quiz-text':
    '{mark} of 100 passes. Try as often as you like; you always see why an answer is right or not.',
  'courses.how.certificate': 'You get your certificate',
  'courses.how.certificate-text': 'A signed PDF with a code that anyone can check.',
  'courses.dc3':
    'Suggested subject area for the Mexican DC-3 record: {area}. Your company issues it if the course is in its training plan.',
  'courses.no-dc3': 'Gives a certificate of participation; the Mexican DC-3 record does not apply.',
  'courses.not-open': 'Not open yet.',
  'courses.not-open-text': 'Some lessons are still to be written and reviewed.',
  'courses.start.learner': 'Go to my course',
  'courses.start.company': 'Enrol my team',
  'courses.start.visitor': 'Register my company',
  'courses.start.visitor-note': 'Is your company here already? Ask Human Resources to enrol you.',
  'courses.start.ask': 'Ask Human Resources at your company to enrol you.',
} as const satisfies Record<keyof typeof es, string>;
