import type es from './texts.es.js';

export default {
  'courses.company.title': 'Courses of your team',
  'courses.company.intro':
    'Who is enrolled, how far they are and who has a certificate. Each person’s answers are theirs alone.',
  'courses.company.enrol': 'Enrol people',
  'courses.company.table': 'Progress of each person',
  'courses.company.person': 'Person',
  'courses.company.course': 'Course {letter}',
  'courses.company.activity': 'Last activity',
  'courses.company.no-activity': 'No activity',
  'courses.company.invited': 'Invitation not accepted yet',
  'courses.company.empty': 'Nobody is in a course yet',
  'courses.company.empty-text':
    'Start with Human Resources and one person of the management: the first level asks for them.',
  'courses.company.summary':
    '{certified, plural, =0 {Nobody has passed yet} one {One certificate} other {# certificates}} and {open, plural, =0 {no open course} one {one open course} other {# open courses}}.',
  'courses.company.link': '{state}: see how {name} is doing in course {letter}',
  'courses.company.letters': '{letter}: {title}',

  'courses.journey.see': 'See the courses',
  'courses.journey.check': 'Two people with course A: Human Resources and somebody of the management',
  'courses.journey.enrol': 'Enrol two people in course A',
  'courses.journey.enrol-text': 'Human Resources and somebody of the management. Six short lessons, read on a phone.',
  'courses.journey.follow': 'Keep company to those who are in the courses',
  'courses.journey.follow-text':
    '{open, plural, one {There is one open course} other {There are # open courses}}. See how far each one is and remind them by mail if need be.',
  'courses.journey.typical': 'about {n} minutes per person for course A.',
  'courses.journey.none': 'Enrol Human Resources and one person of the management.',
  'courses.journey.some':
    '{certified, plural, one {One person has passed} other {# people have passed}} course A; {open, plural, =0 {nobody else is under way} one {one more is under way} other {# more are under way}}.',
} as const satisfies Record<keyof typeof es, string>;
