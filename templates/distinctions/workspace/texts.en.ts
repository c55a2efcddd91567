import type es from './texts.es.js';

export default {
  'distinctions.company.title': 'Distinction',
  'distinctions.company.earned': '{company} has opened its doors',
  'distinctions.company.earned-text':
    'Your company earned the level <b>{level}</b> on {day}. It belongs to those who made it possible: tell them.',
  'distinctions.company.until': 'Valid until <b>{day}</b>.',
  'distinctions.company.renew': 'It expires {when}. To avoid a gap, begin to renew it now.',
  'distinctions.company.renew-action': 'Begin to renew',
  'distinctions.company.download': 'Download the signed PDF',
  'distinctions.company.download-en': 'PDF in English',
  'distinctions.company.credential': 'Digital credential (Open Badges)',
  'distinctions.company.preparing': 'We are preparing the PDF. You will get it by mail in a few minutes.',
  'distinctions.company.public': 'See its public page',
  'distinctions.company.code': 'Code',
  'distinctions.company.history': 'Its history',
  'distinctions.company.past': 'Earlier distinctions',
  'distinctions.company.past-line': '{level}, from {from} to {to}',
  'distinctions.company.suspended': 'Your distinction is suspended',
  'distinctions.company.suspended-text':
    'While FM4 looks into it, it may not be shown. Take the badge off your web site, advertisements and vacancies.',
  'distinctions.company.revoked': 'FM4 has withdrawn your distinction',
  'distinctions.company.revoked-text': 'It may no longer be used or shown.',
  'distinctions.company.surrendered': 'Your company gave this distinction back',
  'distinctions.company.surrendered-text':
    'It may no longer be used or shown. Your company may apply again whenever it wants.',
  'distinctions.company.apply-again': 'Begin another self-assessment',
  'distinctions.company.expired': 'Your distinction expired on {day}',
  'distinctions.company.expired-text': 'It may no longer be shown. You may apply again whenever you want.',
  'distinctions.company.reason': 'Reason: {reason}',
  'distinctions.company.none': 'Your distinction will be here',
  'distinctions.company.none-text': 'This is what is missing to earn it:',
  'distinctions.company.none-action': 'See your route',
  'distinctions.company.need.courses': 'The people whom your level asks for pass the courses.',
  'distinctions.company.need.assessment': 'You answer the self-assessment and send it with its signed declaration.',
  'distinctions.company.need.audit': 'FM4 reviews the evidence and the committee decides.',

  'distinctions.journey.before':
    'The committee decides at the end of the audit. If you earn it: a signed PDF, a badge for your site and a public page.',
  'distinctions.journey.answered-text': 'FM4 has your answer and decides. Until then it may not be shown.',
  'distinctions.journey.answered-open-text':
    'FM4 has your answer and waits until {day}, or until you say that you have finished. Until then it may not be shown.',
  'distinctions.journey.follow-up-before':
    'Starts when you hold a distinction in force: a half-way review and the renewal, with notice in good time.',
  'distinctions.journey.follow-up-typical': 'one review half-way; to renew there are {days} days before it expires.',
  'distinctions.journey.earned': 'Level {level}',
  'distinctions.journey.earned-text': 'Valid until {day}.',
  'distinctions.journey.see': 'See the distinction',
  'distinctions.journey.suspended': 'Suspended',
  'distinctions.journey.suspended-text': 'FM4 is looking into it. Meanwhile it may not be shown.',
  'distinctions.journey.answer-title': 'Answer the suspension of your distinction',
  'distinctions.journey.answer-text':
    'FM4 reads what you say before it decides. If you have answered already, you may add to it.',
  'distinctions.journey.answer': 'Answer FM4',
  'distinctions.journey.lost-text': 'The last one is no longer in force. You may apply again.',
  'distinctions.journey.follow-up-text': 'The follow-up review is around {month}.',
  'distinctions.journey.followed-up-text': 'FM4 held the follow-up on {day}. We will tell you in time when to renew.',
  'distinctions.journey.follow-up': 'Follow-up review of your distinction',
  'distinctions.journey.expires': 'Your distinction expires',
  'distinctions.journey.renew-title': 'Renew your distinction',
  'distinctions.journey.renew-text': 'Begin with the self-assessment: what you already have is your base.',
} as const satisfies Record<keyof typeof es, string>;
