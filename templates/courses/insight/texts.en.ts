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

  'courses.company.views': 'Which people to see',
  'courses.company.view.todas': 'All ({n})',
  'courses.company.view.atrasadas': 'Not moving on ({n})',
  'courses.company.view.en-curso': 'With an open course ({n})',
  'courses.company.view.aprobadas': 'With a certificate ({n})',
  'courses.company.view.sin-curso': 'Not enrolled ({n})',
  'courses.company.view.invitadas': 'Yet to accept ({n})',
  'courses.company.search': 'Name or email',
  'courses.company.in-course': 'Course',
  'courses.company.any-course': 'Any',
  'courses.company.of-function': 'Function',
  'courses.company.any-function': 'Any',
  'courses.company.at-site': 'Workplace',
  'courses.company.any-site': 'All',
  'courses.company.by-function': 'Certificates by function',
  'courses.company.by-function-text':
    'How many people of each function have their certificate, which is what the levels ask for.',
  'courses.company.by-function-none': 'Say who does what, and see here what each function still needs for the levels.',
  'courses.company.trained': '{trained} of {all}',
  'courses.company.filter': 'Filter',
  'courses.company.found': '{n, plural, =0 {Nobody} one {One person} other {# people}}',
  'courses.company.nobody': 'Nobody matches',
  'courses.company.nobody-text': 'Remove a filter or search for something else.',
  'courses.company.csv': 'Download this list (CSV)',
  'courses.company.xlsx': 'Download it for Excel (XLSX)',
  'courses.sheet.name': 'Progress',
  'courses.company.remind-all':
    '{n, plural, one {Remind the person who has not moved on for a week} other {Remind the # people who have not moved on for a week}}',
  'courses.company.remind-all-note':
    'One kind mail to each of them, with the link to where they stopped. Nobody is written to like this twice in a week.',
  'courses.flash.all-reminded':
    '{n, plural, =0 {No reminder was sent.} one {We sent one reminder.} other {We sent # reminders.}}{left, plural, =0 {} one { One person is left for later: they were written to this week, or have no email.} other { # people are left for later: they were written to this week, or have no email.}}',

  'courses.sheet.person': 'Person',
  'courses.sheet.email': 'Email',
  'courses.sheet.invited': 'Invitation not accepted yet',
  'courses.sheet.course-title': 'Course',
  'courses.sheet.state': 'State',
  'courses.sheet.read': 'Lessons read',
  'courses.sheet.lessons': 'Lessons',
  'courses.sheet.function': 'Function',
  'courses.sheet.site': 'Workplace',
  'courses.sheet.yes': 'Yes',
  'courses.sheet.no': 'No',

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
