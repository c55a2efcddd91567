import type es from './texts.es.js';

/** The audit as the company sees it. */
export default {
  'audits.company.title': 'Audit',
  'audits.company.goal': 'You are going for the level {level}.',
  'audits.company.empty-title': 'The audit starts when you submit',
  'audits.company.empty':
    'Someone from FM4 will review each practice beside your evidence. After that, a committee of other people decides.',
  'audits.company.to-assessment': 'Go to the self-assessment',
  'audits.company.steps': 'The way of your audit',
  'audits.company.step.submitted': 'You submitted the self-assessment',
  'audits.company.step.review': 'FM4 reviews',
  'audits.company.step.committee': 'The committee decides',
  'audits.company.step.decision': 'You learn the result',
  'audits.company.done': 'Done on {day}.',
  'audits.company.due': 'At the latest {when}.',
  'audits.company.now.waiting':
    'We have your submission. Someone who has not trained or advised you will take your case.',
  'audits.company.now.in_review': 'An auditor reviews each practice beside its evidence.',
  'audits.company.now.returned': 'FM4 asked you to clarify something. The review goes on once you submit again.',
  'audits.company.now.closed':
    'The review is done. Now the committee decides: at least two people who did not audit you.',
  'audits.company.now.in_committee': 'The committee has begun to vote. Two votes that agree decide.',
  'audits.company.now.decided': 'The committee has decided.',
  'audits.company.now.withdrawn': 'You took your submission back.',
  'audits.company.later.submitted': 'Submit the self-assessment with its evidence.',
  'audits.company.later.review': 'Practice by practice, beside your evidence.',
  'audits.company.later.committee': 'At least two people who did not audit you decide, with written reasons.',
  'audits.company.later.decision': 'You will see the result and the reasons, practice by practice.',
  'audits.company.nothing-title': 'There is nothing you have to do.',
  'audits.company.nothing': 'We write to you by e-mail at each step.',
  'audits.company.clarify-title': 'FM4 asks you to clarify something',
  'audits.company.clarify':
    'Answer and submit again. Only the practices that FM4 asks about are open; everything else stays as you submitted it.',
  'audits.company.clarify-due': 'Due {when}.',
  'audits.company.clarify-do': 'Answer FM4',

  'audits.term.title': 'When you will know the result',
  'audits.term.by': 'FM4 decides no later than <b>{day}</b>: {n} working days from your submission.',
  'audits.term.paused':
    'The clock is paused. If it started again today, FM4 would decide no later than <b>{day}</b>; the date moves for as long as the pause lasts.',
  'audits.term.pauses': 'These days do not count:',
  'audits.term.since':
    'Since {from}. {n, plural, =0 {No working day so far} one {One working day so far} other {# working days so far}}.',
  'audits.term.interval':
    'From {from} to {to}: {n, plural, =0 {no working day} one {one working day} other {# working days}}.',
  'audits.term.clarification': 'FM4 was waiting for your answer to a question.',

  'audits.result.level': 'Your company has earned the level {level}',
  'audits.result.none': 'This time your company did not reach a level',
  'audits.result.decided': 'The committee decided on {day}.',
  'audits.result.to-distinction': 'See the distinction',
  'audits.result.critical-title':
    '{n, plural, one {One critical practice is below 3.} other {# critical practices are below 3.}}',
  'audits.result.critical':
    'No level is granted with that, however good the rest is. Correct {items} within 90 days and FM4 will verify it.',
  'audits.result.scores': 'Your score and that of the audit',
  'audits.result.compare': 'You gave yourself {company}. The audit gives {audited}: that is the one that counts.',
  'audits.result.by-dimension': 'Result by dimension',
  'audits.result.items': 'Practice by practice',
  'audits.result.items-text':
    'These are the practices where the audit saw something else, or something to improve, with the reason.',
  'audits.result.items-none': 'The audit agrees with you on every practice and noted no findings.',
  'audits.result.count': '{n, plural, one {one practice} other {# practices}}',
  'audits.result.values': 'You: {company}. Audit: {audited}.',
  'audits.result.not-applicable': 'does not apply',
  'audits.result.finding': 'To improve:',

  'audits.route.before': 'Starts when you hand in the self-assessment: review of evidence, visit and interviews.',
  'audits.route.typical':
    'up to {take} working days to assign it, {review} of review and {committee} for the committee to decide.',
  'audits.route.complete': 'Answer FM4',
  'audits.route.waiting': 'FM4 has your self-assessment. Someone will take your case {when} at the latest.',
  'audits.route.in_review': 'An auditor reviews each practice beside its evidence.',
  'audits.route.returned': 'FM4 asked you to clarify something.',
  'audits.route.closed': "The review is done; the committee's decision is still to come.",
  'audits.route.in_committee': 'The committee is deciding.',
  'audits.route.decided-N1': 'The committee decided: level Commitment.',
  'audits.route.decided-N2': 'The committee decided: level Inclusion.',
  'audits.route.decided-N3': 'The committee decided: level Hospitality.',
  'audits.route.decided-none': 'The committee decided not to grant a level this time.',
  'audits.route.badge.waiting': 'Waiting',
  'audits.route.badge.in_review': 'Under review',
  'audits.route.badge.returned': 'Your turn',
  'audits.route.badge.closed': 'In committee',
  'audits.route.badge.in_committee': 'In committee',
  'audits.route.see': 'See the audit',
  'audits.route.clarify': 'Answer what FM4 asks',
  'audits.route.clarify-text': 'The auditor needs something more to go on. Answer it and submit again.',
  'audits.route.deadline': 'Submit the clarification that FM4 asked for',
} as const satisfies Record<keyof typeof es, string>;
