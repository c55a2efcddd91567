/** The survey as companies read of it. */
export default {
  'survey.title': 'Workers’ survey',
  'survey.question': 'Question',
  'survey.favourable': 'Favourable answers',
  'survey.unsaid': 'No answer',
  'survey.share.hidden': 'Not shown',
  'survey.share.under': 'less than 10%',
  'survey.share.over': 'more than 90%',
  'survey.index': 'Index of favourable answers: {percent}',
  'survey.index-range': 'Index of favourable answers: between {from} and {to}',
  'survey.answered': '{n, plural, one {One person} other {# people}} of {invited} answered.',
  'survey.closed-on': 'It ended on {day}.',
  'survey.method':
    'Favourable means “agree”, “strongly agree” or “yes”. No answer counts those who left it blank, preferred not to answer or do not know; when they are many, it can be a sign of fear. Nothing is shown of fewer than five people, nor anything from which it could be worked out.',
  'survey.by-question': 'Results by question',
  'survey.by.gender': 'By gender',
  'survey.by.tenure': 'By time in the job',
  'survey.by.mobility': 'By mobility',
  'survey.group': '{name} ({n})',
  'survey.groups-hidden': 'Some group is not shown, so that nobody can work out what one person said.',
  'survey.value.woman': 'Women',
  'survey.value.man': 'Men',
  'survey.value.other': 'Other gender',
  'survey.value.unsaid': 'Did not say',
  'survey.value.to-3': 'Up to 3 months',
  'survey.value.4-to-12': '4 to 12 months',
  'survey.value.over-12': 'More than a year',
  'survey.value.in-mobility': 'In mobility',
  'survey.value.local': 'Local',

  'survey.company.promise':
    'FM4 asks all your workers, without names. Your company sees results put together only, at the end. Nobody sees who answered and who did not.',
  'survey.company.none': 'There is no survey yet',
  'survey.company.none-text': 'Whoever audits your case opens it. We will tell you here.',
  'survey.company.coming': 'The survey starts on {from}',
  'survey.company.open': 'The survey is open until {until}',
  'survey.company.hand-out':
    'FM4 gives you {n} sealed envelopes, one for each person. Hand them out to everyone without noting who gets which, or let FM4 do it.',
  'survey.company.no-looking':
    'Let people answer on their own and in their own time. Taking part is voluntary: do not ask who answered.',
  'survey.company.few': 'Fewer than 5 people answered',
  'survey.company.few-text':
    'To protect them, no result is shown. The auditor will talk with you about how to listen to your workers.',
  'survey.company.withheld': 'The survey has ended and no results are handed over',
  'survey.company.withheld-text':
    'Fewer than one person in five answered, or there was another survey shortly before with nearly the same people. With so little, somebody could work out who said what.',
  'survey.company.see': 'Workers’ survey',

  'mail.audits.survey-ended.subject': 'The survey of {company} has ended',
  'mail.audits.survey-ended.text':
    'The survey of the workers of {company} has reached its last day. You can now compare what it says with the practices.',
  'mail.audits.survey-ended.do': 'See the survey',
  'mail.audits.survey-results.subject': 'The workers’ survey of {company} has ended',
  'mail.audits.survey-results.text':
    'The survey that FM4 ran among your workers has ended. Your workspace has what may be shown of it, without names and never of fewer than five people.',
  'mail.audits.survey-results.do': 'See the survey',
  'reminder.audits.survey-ended': 'A workers’ survey has ended',
  'reminder.audits.survey-ended.why': 'Because the last day of a case’s survey has passed.',
  'reminder.audits.survey-results': 'The workers’ survey has ended',
  'reminder.audits.survey-results.why': 'Because the survey that FM4 ran among the workers has ended.',
  'mail.reason.audits.survey-ended': 'You get this mail because you audit the case or coordinate audits.',
  'mail.reason.audits.survey-results': 'You get this mail because you manage the company’s workspace.',

  'refusal.audits.survey-coming': 'This survey has not started yet.',
  'refusal.audits.survey-done':
    'This case has a survey with results: from another one, answers could be worked out by difference.',
  'refusal.audits.survey-empty': 'No question was answered.',
  'refusal.audits.survey-no-protection':
    'Nobody has the protection role, so nobody would receive an alert. Ask the administration to invite that person.',
  'refusal.audits.survey-open': 'This case has an open survey already.',
  'refusal.audits.survey-over': 'This survey has ended.',
  'refusal.audits.survey-period': 'Choose a period that starts today or later and lasts {least} to {most} days.',
  'refusal.audits.survey-small':
    'The company has fewer than {least} people: interviews take the place of the survey, and nothing is reported by group.',
  'refusal.audits.survey-unknown': 'We cannot find that code.',
  'refusal.audits.survey-used': 'There is an answer with this code already.',
} as const;
