import type es from './texts.es.js';

/** The name of calendars, and the page of a person's calendar address. The texts of each event stand beside its room's. */
export default {
  'calendar.name': 'Puertas Abiertas',
  'calendar.file': 'date',

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
  'calendar.feed-renew-question': 'Renew the address of your calendar?',
  'calendar.feed-renew-consequence':
    'The present one stops working in every program where you entered it. You get a new one to enter again.',
  'calendar.feed-remove-question': 'Remove the address of your calendar?',
  'calendar.feed-remove-consequence':
    'It stops working in every program where you entered it. You can make another one whenever you like.',
} as const satisfies Record<keyof typeof es, string>;
