import type es from './texts.es.js';

export default {
  'courses.title': 'Courses',
  'courses.catalogue.intro':
    'Short courses to read on a phone, with a quiz at the end and a certificate. They are free. Take them with your company or on your own.',
  'courses.catalogue.groups': 'Courses by whom they are for',
  'courses.group.employers': 'For companies',
  'courses.group.employers.text': 'For those who lead, hire, run payroll or work in a team.',
  'courses.group.public-servants': 'For public servants',
  'courses.group.public-servants.text': 'For municipal contact persons and everyone who serves at a counter.',
  'courses.group.people-in-mobility': 'For people on the move',
  'courses.group.people-in-mobility.text':
    'No account, no e-mail: a nickname is enough. We do not ask where you come from or which documents you have.',
  'courses.catalogue.preparing': 'In preparation',
  'courses.catalogue.preparing-intro':
    'We are writing these. See what is there already; they open once they are complete and reviewed.',
  'courses.description':
    'Free courses on human mobility and decent work in Jalisco: for companies, public servants and people on the move.',
  'courses.length.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.length.hours': '{n, plural, one {# hour} other {# hours}}',
  'courses.length.both': '{hours} h {minutes} min',
  'courses.facts':
    '{length} · {lessons, plural, one {# lesson} other {# lessons}} · {questions, plural, one {# question} other {# questions}}',
  'courses.facts.preparing': '{written} of {planned} lessons written',
  'courses.for': 'For: {audience}',
  'courses.language': 'The content of the courses is in Spanish. Where there is a translation, it is named.',
  'courses.languages': '{n, plural, one {Language: {languages}} other {Languages: {languages}}}',
  'courses.languages.draft': '(draft)',
  'courses.draft': 'Draft translation.',
  'courses.draft-text': 'No native speaker has reviewed it yet. Where the two differ, the Spanish text counts.',
  'courses.all': 'All courses',
  'courses.care': 'Before you start',
  'courses.lessons': 'Lessons',
  'courses.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'courses.lesson.unwritten': 'To be written',
  'courses.how': 'How it works',
  'courses.how.enrol': 'You start whenever you like',
  'courses.how.enrol-text':
    'On your own, or because your company enrols you and a mail tells you. You read in breaks, on your phone; your place is kept.',
  'courses.how.open': 'You start with a nickname',
  'courses.how.open-text': 'No account, no e-mail. Your place is kept on your device and in a link that only you have.',
  'courses.how.quiz': 'You take a quiz',
  'courses.how.quiz-text':
    '{mark} of 100 passes. {attempts, plural, =0 {Try as often as you like} one {You have a single attempt} other {You have # attempts}}; you always see why an answer is right or not.',
  'courses.how.certificate': 'You get your certificate',
  'courses.how.certificate-text': 'A signed PDF with a code that anyone can check.',
  'courses.how.proof': 'A certificate, only if you want one',
  'courses.how.proof-text': 'At the end you can ask for one in your name. If you do not want it, we ask you nothing.',
  'courses.dc3':
    'Suggested subject area for the Mexican DC-3 record: {area}. Your company issues it if the course is in its training plan.',
  'courses.no-dc3': 'Gives a certificate of participation; the Mexican DC-3 record does not apply.',
  'courses.not-open': 'Not open yet.',
  'courses.not-open-text': 'Some lessons are still to be written and reviewed.',
  'courses.start.learner': 'Go to my course',
  'courses.start.company': 'Enrol my team',
  'courses.start.myself': 'Take it myself',
  'courses.start.self': 'Start the course',
  'courses.start.self-note':
    'You take it on your own: your company does not see your progress, and this certificate does not count for it. If it should, ask Human Resources to enrol you.',
  'courses.start.visitor': 'Take it on my own',
  'courses.start.visitor-note':
    'We ask for a name and an e-mail. Have an account? <enter>Sign in here</enter>. Is it for your team? <company>Register your company</company>.',
  'courses.start.nickname': 'Start without an account',
  'courses.start.nickname-note':
    'A nickname is enough. If you would rather keep your place with your e-mail, <account>open an account</account> or <enter>sign in to yours</enter>.',
} as const satisfies Record<keyof typeof es, string>;
