import type es from './texts.es.js';

/** What stands in calendars and lists of what is to be done, and the page of a person's calendar address. */
export default {
  'calendar.name': 'Puertas Abiertas',
  'calendar.file': 'date',

  'calendar.audits.take': 'Take the audit of {company}',
  'calendar.audits.take.text': 'It waits for somebody to review it.',
  'calendar.audits.review': 'Finish the review of {company}',
  'calendar.audits.review.text': 'The last day FM4 promised for the review.',
  'calendar.audits.clarification': 'Answer FM4: {company}',
  'calendar.audits.clarification.text':
    'FM4 asked about your self-assessment. Complete it and send it again by this day.',
  'calendar.audits.vote': 'Vote in the committee: {company}',
  'calendar.audits.vote.text': 'The review is done and the committee decides by this day.',
  'calendar.audits.decision': 'FM4 decides on the distinction of {company}',
  'calendar.audits.decision.text': 'The committee decides by this day. There is nothing for you to do.',
  'calendar.distinctions.expiry': 'The level {level} of {company} expires',
  'calendar.distinctions.expiry.text':
    'Its last day in force. To keep the distinction, send a new self-assessment before it.',
  'calendar.distinctions.hearing': 'Answer the suspension of the level {level}: {company}',
  'calendar.distinctions.hearing.text':
    'It is the last day to tell FM4 your side. After that it decides with what it has.',
  'calendar.courses.finish': 'Finish the course “{course}”',
  'calendar.courses.finish.text': 'At your own pace: what you have read is kept.',
  'calendar.assessments.draft': 'Finish and send the self-assessment',
  'calendar.assessments.draft.text': 'What you have answered is kept. Several people can work on it.',

  'calendar.feed': 'Your dates in your calendar',
  'calendar.feed-lead':
    'Subscribe the calendar of your phone or computer to an address of your own. It shows your deadlines and those of your company, and keeps up by itself.',
  'calendar.feed-see': 'See the address of my calendar',
  'calendar.feed-make': 'Create my address',
  'calendar.feed-made': 'Your address is ready.',
  'calendar.feed-made-text': 'You see it in full only this once.',
  'calendar.feed-address': 'Your address',
  'calendar.feed-how':
    'Open it with the button, or copy it into your calendar where it says “subscribe” or “from URL”.',
  'calendar.feed-open': 'Open in my calendar',
  'calendar.feed-download': 'Download once',
  'calendar.feed-secret': 'Whoever has this address can read your dates.',
  'calendar.feed-secret-text':
    'Do not share or publish it. It opens no account and changes nothing. If you think somebody else has it, renew it.',
  'calendar.feed-since': 'Your address exists since {day}.',
  'calendar.feed-read': 'Your calendar last read it on {day}.',
  'calendar.feed-unread': 'No calendar has read it yet.',
  'calendar.feed-once': 'We do not keep it in full: if you have lost it, renew it.',
  'calendar.feed-change': 'Renew or remove',
  'calendar.feed-change-text':
    'Once renewed, the old address stops working and you subscribe your calendar to the new one. Once removed, it stops working and there is no other.',
  'calendar.feed-renew': 'Renew my address',
  'calendar.feed-remove': 'Remove my address',
  'calendar.feed-removed': 'Your address no longer works.',
} as const satisfies Record<keyof typeof es, string>;
