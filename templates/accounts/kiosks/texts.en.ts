import type es from './texts.es.js';

/** Tablets that people of a company share. */
export default {
  'kiosk.bar': 'Shared tablet',
  'kiosk.leave': 'Finish and leave',
  'kiosk.title': 'Courses of {company}',
  'kiosk.lead': 'Type the code and the PIN of your slip.',
  'kiosk.lead-names': 'Choose your name and type the PIN of your slip.',
  'kiosk.person': 'Your name',
  'kiosk.by-code': 'Your name is not there? Use your code',
  'kiosk.by-name': 'Choose my name from the list',
  'kiosk.enter': 'Enter',
  'kiosk.leaves':
    'When you are done press “Finish and leave”. If you walk away, it closes by itself after three minutes.',
  'kiosk.closed-title': 'This device is no kiosk',
  'kiosk.closed-text': 'The company closed it, or has not opened it yet. Ask your company for a new link to open it.',
  'kiosk.open-title': 'Use this tablet as a kiosk?',
  'kiosk.open-text':
    'From now on this tablet shows only the way into the company’s courses. Whoever uses it leaves it clean for the next person. The company can close it at any time.',
  'kiosk.open-do': 'Use it as a kiosk',
  'kiosk.link-gone': 'This link was used or has expired. Ask your company for another one.',

  'kiosk.list-title': 'Kiosks',
  'kiosk.list-intro':
    'A kiosk is a tablet or computer that your team shares to take courses. Everyone signs in with their slip; when they finish, or after three idle minutes, nothing of them is left.',
  'kiosk.none': 'None yet',
  'kiosk.none-text': 'Add one and open its link on the tablet.',
  'kiosk.name': 'Name',
  'kiosk.name-hint': 'Where it is, such as “Canteen”.',
  'kiosk.by': 'How do people sign in?',
  'kiosk.by.code': 'With the code and the PIN of their slip',
  'kiosk.by.names': 'They choose their name from a list and type their PIN',
  'kiosk.by.names-hint': 'Faster, but the names are seen on the tablet.',
  'kiosk.add': 'Add a kiosk',
  'kiosk.add-do': 'Add',
  'kiosk.state': 'State',
  'kiosk.state.open': 'In use since {day}',
  'kiosk.state.waits': 'Its link has yet to be opened on the tablet',
  'kiosk.state.late': 'Its link expired without being opened',
  'kiosk.actions': 'Actions',
  'kiosk.renew': 'New link',
  'kiosk.close': 'Close',
  'kiosk.of': 'of {name}',
  'kiosk.made': 'Open this link on the tablet “{name}”',
  'kiosk.made-text':
    'Scan it with the tablet or type it into its browser. It works once, for one hour; then ask for another.',
  'kiosk.qr': 'QR code with the link',
  'kiosk.close-question': 'Close the kiosk “{name}”?',
  'kiosk.close-consequence': 'That tablet no longer opens the courses. People keep their progress.',
  'kiosk.close-yes': 'Yes, close it',
  'kiosk.closed-flash': 'The kiosk is closed.',

  'refusal.accounts.kiosk-link': 'This link was used or has expired. Ask your company for another one.',
  'refusal.accounts.kiosks-many': 'Your company has {n} open kiosks. Close one before you add another.',

  'held-room.kiosks': 'Kiosks',
  'held.kiosks.kiosks': 'Kiosks that you added',
} as const satisfies Record<keyof typeof es, string>;
