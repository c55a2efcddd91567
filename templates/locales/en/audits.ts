import type es from '../es/audits.js';

/** The audit as the company sees it, and its mails. */
export default {
  'audits.figures.dimension': 'Dimension',
  'audits.figures.reviewed': 'Reviewed',
  'audits.figures.company': 'Company',
  'audits.figures.audited': 'Audit',
  'audits.figures.difference': 'Difference',
  'audits.figures.none': 'Does not apply',
  'audits.figures.below': 'Below the minimum of {minimum} %',

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
  'audits.company.later.submitted': 'Submit the self-assessment with its evidence.',
  'audits.company.later.review': 'Practice by practice, beside your evidence.',
  'audits.company.later.committee': 'At least two people who did not audit you decide, with written reasons.',
  'audits.company.later.decision': 'You will see the result and the reasons, practice by practice.',
  'audits.company.nothing-title': 'There is nothing you have to do.',
  'audits.company.nothing': 'We write to you by e-mail at each step.',
  'audits.company.clarify-title': 'FM4 asks you to clarify something',
  'audits.company.clarify':
    'Complete your self-assessment and submit it again. Your answers and files are still there.',
  'audits.company.clarify-due': 'Due {when}.',
  'audits.company.clarify-do': 'Complete the self-assessment',

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

  'audits.route.waiting': 'FM4 has your self-assessment. Someone will take your case {when} at the latest.',
  'audits.route.in_review': 'An auditor reviews each practice beside its evidence.',
  'audits.route.returned': 'FM4 asked you to clarify something.',
  'audits.route.closed': "The review is done; the committee's decision is still to come.",
  'audits.route.in_committee': 'The committee is deciding.',
  'audits.route.decided-N1': 'The committee decided: level Compromiso.',
  'audits.route.decided-N2': 'The committee decided: level Inclusión.',
  'audits.route.decided-N3': 'The committee decided: level Hospitalidad.',
  'audits.route.decided-none': 'The committee decided not to grant a level this time.',
  'audits.route.badge.waiting': 'Waiting',
  'audits.route.badge.in_review': 'Under review',
  'audits.route.badge.returned': 'Your turn',
  'audits.route.badge.closed': 'In committee',
  'audits.route.badge.in_committee': 'In committee',
  'audits.route.see': 'See the audit',
  'audits.route.clarify': 'Answer what FM4 asks',
  'audits.route.clarify-text': 'The auditor needs something more to go on. Complete it and submit again.',
  'audits.route.deadline': 'Submit the clarification that FM4 asked for',

  'mail.audits.waiting.subject': '{company} waits for its audit',
  'mail.audits.waiting.text':
    '{company} submitted its self-assessment and goes for {level}. Nobody has taken the case. It should be taken by {day}.',
  'mail.audits.waiting.do': 'See the case',
  'mail.audits.resumed.subject': '{company}: the case is back with you',
  'mail.audits.resumed.company': '{company} answered your question and submitted again. The review can go on.',
  'mail.audits.resumed.committee':
    'The committee sent the case of {company} back with questions. They are on the page of the case, beside your review.',
  'mail.audits.resumed.do': 'Go on reviewing',
  'mail.audits.case-ready.subject': '{company}: a case waits for a decision',
  'mail.audits.case-ready.text':
    'The audit of {company} is closed and waits for the votes of the committee, by {day}. If you have any tie to the company, declare it before you open the case.',
  'mail.audits.case-ready.do': 'See the case',
  'mail.audits.clarification.subject': 'FM4 asks you to clarify something to go on with the audit',
  'mail.audits.clarification.text': 'To go on with the audit of {company} we need something more:',
  'mail.audits.clarification.how':
    'Complete your self-assessment and submit it again, by {day}. Your answers and files are still there.',
  'mail.audits.clarification.do': 'Complete the self-assessment',
  'mail.audits.clarification-due.subject': 'FM4 waits for the answer of {company} until {day}',
  'mail.audits.clarification-due.text':
    'The audit of {company} stands still until FM4 has this answer. Complete the self-assessment and submit it again by {day}. FM4 asked:',
  'mail.audits.step-due.subject': '{company}: the case is due on {day}',
  'mail.audits.step-due.review': 'We promised {company} to finish the review by {day}.',
  'mail.audits.step-due.committee':
    'We promised {company} a decision by {day}, and your vote is missing. If you have any tie with the company, declare it before you open the case.',
  'mail.audits.overdue.subject': '{company}: the case has passed its day',
  'mail.audits.overdue.clarification': '{company} was to answer the question by {day} and has not. A call may help.',
  'mail.audits.overdue.review': 'The review of {company} was to be done by {day} and is still open.',
  'mail.audits.overdue.committee': 'The committee was to decide on {company} by {day}, and votes are missing.',
  'mail.audits.overdue.announced': 'Whoever it waits for was told that you would get this mail.',
  'mail.audits.review-ready.subject': 'The review of {company} is done',
  'mail.audits.review-ready.text':
    'The auditor has finished reviewing your self-assessment. Now the committee decides: at least two people who did not audit you. It will be by {day}.',
  'mail.audits.review-ready.next': 'There is nothing you have to do. We will write when there is a decision.',
  'mail.audits.review-ready.do': 'See how it stands',
  'mail.audits.decided.subject-level': 'The committee has decided on {company}: level {level}',
  'mail.audits.decided.subject-none': 'The committee has decided on {company}',
  'mail.audits.decided.level':
    'The committee decided to grant {company} the level {level}. The distinction will come in another e-mail.',
  'mail.audits.decided.none': 'This time {company} did not reach a level.',
  'mail.audits.decided.reasons': 'The reasons of the committee:',
  'mail.audits.decided.result':
    'In your workspace you find the result by dimension and, practice by practice, what was seen.',
  'mail.audits.decided.do': 'See the result',

  'refusal.audits.not-yours': 'This case is not in your hands.',
  'refusal.audits.not-now': 'The case has moved on and that can no longer be done. Open it again to see how it stands.',
} as const satisfies Record<keyof typeof es, string>;
