import type es from './texts.es.js';

/** The page "Ruta al distintivo". */
export default {
  'companies.journey.title': 'Route to the distinction',
  'companies.journey.done':
    '{done, plural, =0 {You have not completed any of eight steps yet.} one {You have completed one of eight steps.} =2 {You have completed two of eight steps.} =3 {You have completed three of eight steps.} =4 {You have completed four of eight steps.} =5 {You have completed five of eight steps.} =6 {You have completed six of eight steps.} =7 {You have completed seven of eight steps.} other {You have completed all eight steps.}}',
  'companies.journey.goal': 'Your goal is the level <b>{level}</b>.',
  'companies.journey.next': 'What comes next',
  'companies.journey.due': 'Due <b>{when}</b>.',
  'companies.journey.waiting-title': 'There is nothing for you to do now',
  'companies.journey.waiting-text': 'We write to you as soon as there is.',
  'companies.journey.whole': 'The whole way',
  'companies.journey.deadlines': 'Coming dates',
  'companies.journey.no-deadlines': 'There are no coming dates.',
  'companies.journey.aside': 'Dates and level',
  'companies.journey.goal-title': 'Your goal',
  'companies.journey.check-done': 'Done:',
  'companies.journey.check-missing': 'Missing:',

  'companies.journey.tasks': '{n, plural, one {You have one task} other {You have # tasks}}',
  'companies.journey.tasks-action': 'See my tasks',
  'companies.journey.typical': 'How long it takes:',
  'companies.journey.after-pending': 'It opens once FM4 activates your company.',
  'companies.journey.after-suspended': 'It opens again once FM4 lifts the suspension.',

  'companies.step.registration': 'Registration',
  'companies.step.registration-later': 'Your company data, looked at by FM4.',
  'companies.step.courses': 'Courses',
  'companies.step.courses-later':
    'Human Resources and supervisors learn how to hire without discrimination and within the law.',
  'companies.step.guidance': 'Legal guidance',
  'companies.step.guidance-later': 'Which document the person holds, what to ask, what not to ask and what to file.',
  'companies.step.assessment': 'Self-assessment',
  'companies.step.assessment-later':
    'Fifty practices, with evidence. You see where you stand and what each level lacks.',
  'companies.step.audit': 'Audit by FM4',
  'companies.step.audit-later': 'Review of evidence, visit and interviews.',
  'companies.step.plan': 'Improvement plan',
  'companies.step.plan-later':
    'Every gap in your self-assessment, with an owner, a date and a reminder. It opens once every practice is answered.',
  'companies.step.distinction': 'Distinction',
  'companies.step.distinction-later':
    'The committee decides. If you earn it: a signed PDF, a badge for your site and a public page.',
  'companies.step.follow-up': 'Follow-up',
  'companies.step.follow-up-later': 'A half-way review and the renewal, with notice in good time.',

  'companies.step.registration.active': 'FM4 activated your account on {day}.',
  'companies.step.registration.pending':
    'FM4 has been looking at your registration since {day}. We tell you by mail when it is active.',
  'companies.step.registration.typical': 'FM4 usually looks at a registration within a few working days.',
  'companies.step.registration.pending-badge': 'Under review',
  'companies.step.registration.suspended': "FM4 suspended your company's participation on {day}. Reason: {reason}",
  'companies.step.registration.suspended-badge': 'Suspended',
  'companies.step.registration.check-sent': 'Data sent',
  'companies.step.registration.check-team': 'More than one person can sign in',
  'companies.step.registration.check-trade-name': 'Name for the distinction',
  'companies.step.registration.check-active': 'Review by FM4',
  'companies.next.review-data': 'Check your company data',
  'companies.next.review-data-text':
    'While FM4 looks at your registration, make sure that all is spelled right and invite your team.',
  'companies.next.review-data-action': 'See the data',
  'companies.next.invite-action': 'Invite somebody',
} as const satisfies Record<keyof typeof es, string>;
