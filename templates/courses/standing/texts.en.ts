/** Rules by which a company enrols whoever comes. */
export default {
  'courses.rules.title': 'Enrolment rules',
  'courses.rules.intro':
    'Say who takes which course. People are enrolled as soon as they join your team, or as you give them a function in <a>Who does what</a>.',
  'courses.rules.none': 'None yet',
  'courses.rules.none-text': 'For example: everyone new takes course A within 30 days.',
  'courses.rules.who': 'Who',
  'courses.rules.who.everyone': 'Everyone in the team',
  'courses.rules.who.hr': 'People in HR',
  'courses.rules.who.direction': 'People in the direction',
  'courses.rules.who.managers': 'People who lead others',
  'courses.rules.who.hiring': 'People who take part in hiring',
  'courses.rules.time': 'Time',
  'courses.rules.no-time': 'No limit',
  'courses.rules.days': '{n, plural, one {one day} other {# days}}',
  'courses.rules.days-for': 'How many days do they have to finish it?',
  'courses.rules.present': 'Also enrol those who are in the team already',
  'courses.rules.enrolled': 'Enrolled',
  'courses.rules.enrolled-since': '{n, plural, =0 {nobody} one {one person} other {# people}} since {day}',
  'courses.rules.end': 'Remove',
  'courses.rules.end-do': 'Remove',
  'courses.rules.ended': 'The rule enrols nobody else. Those who are in the course already stay in it.',
  'courses.rules.add': 'Make a rule',
  'courses.rules.add-do': 'Make the rule',
  'courses.rules.made': 'The rule is made. It enrols people by itself, within a few minutes.',

  'refusal.courses.rules-many': 'Your company has {n} rules. Remove one before making another.',

  'held-room.course-rules': 'Enrolment rules of courses',
  'held.course-rules.ruled': 'Enrolment rules that applied to you',
  'held.course-rules.rules': 'Enrolment rules that you made',
} as const;
