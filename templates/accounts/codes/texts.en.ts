import type es from './texts.es.js';

/** People without an address: coming in with a code, slips, and an address later. */
export default {
  'accounts.codes.enter': 'Sign in with your code',
  'accounts.codes.enter-lead': 'Your code and PIN are on the slip that your company gave you.',
  'accounts.codes.code': 'Code',
  'accounts.codes.code-hint': 'Twelve letters and digits. The hyphens do not matter.',
  'accounts.codes.pin': 'PIN',
  'accounts.codes.pin-hint': 'Six digits.',
  'accounts.codes.notice': 'By signing in you confirm that you have read the <a>privacy notice</a>.',
  'accounts.codes.lost':
    'Lost your slip, or it does not work? Ask your company for another one: your progress and certificates stay.',
  'accounts.codes.by-mail': 'I have an email: sign in with it',
  'accounts.codes.have': 'Did your company give you a code?',

  'accounts.codes.title': 'People without email',
  'accounts.codes.intro':
    'Whoever has no email signs in with a code and a PIN from a paper slip. They take their courses and earn their certificate like anyone on your team, and can add an email whenever they want.',
  'accounts.codes.nobody': 'Nobody here yet',
  'accounts.codes.nobody-text': 'Add people by name, or upload them in a file.',
  'accounts.codes.people': 'People with a code',
  'accounts.codes.slip': 'Slip',
  'accounts.codes.slip-none': 'Not printed',
  'accounts.codes.reachable': 'Has an email now',
  'accounts.codes.print-missing': '{n, plural, one {Print the missing slip} other {Print the # missing slips}}',
  'accounts.codes.print-rest': '{n} are missing. Up to {most} are printed at a time; then go on with the others.',
  'accounts.codes.print-chosen': 'Print the slips of those I ticked',
  'accounts.codes.print-note':
    'Each slip carries a new code and PIN, and the one before stops working. Nobody can see a PIN once it is printed, not even you.',
  'accounts.codes.many': 'Tick {n} people or fewer at a time.',
  'accounts.codes.add': 'Add people',
  'accounts.codes.names': 'Full names, one per line',
  'accounts.codes.names-hint': 'As they want them on their certificate.',
  'accounts.codes.add-do': 'Add',
  'accounts.codes.by-file': 'I have many people in a file',
  'accounts.codes.made':
    '{n, plural, =0 {Nobody was added.} one {One person added. Print their slip so that they can sign in.} other {# people added. Print their slips so that they can sign in.}}',
  'accounts.codes.known':
    'Somebody with that name is here already. If it is another person, write their second surname too.',
  'accounts.codes.short': 'Write the full name.',

  'accounts.slips.title': 'Slips for signing in to the courses',
  'accounts.slips.code': 'Code: {code}',
  'accounts.slips.pin': 'PIN: {pin}',
  'accounts.slips.how':
    'Scan the square with your phone, or go to {address} and type your code and PIN. Keep this slip to yourself: it opens your courses.',

  'accounts.address.add': 'Add your email',
  'accounts.address.none': 'You sign in with your code. If you have an email, you can add it.',
  'accounts.address.lead':
    'With an email you can also sign in without the slip, and hear about your courses. We send you a link to confirm it.',
  'accounts.address.pin-hint': 'The six digits of your slip, so that we know it is you.',
  'accounts.address.asked':
    'We sent a mail to {email}. Open the link in it: it works for three days. Until then you sign in with your code.',
  'accounts.address.confirm': 'Confirm your email',
  'accounts.address.confirm-lead': 'This button adds the email to your account.',
  'accounts.address.confirm-do': 'Confirm my email',
  'accounts.address.added':
    'Your email is on your account. Ask for a link to sign in with it, or go on using your code.',

  'refusal.accounts.address-held': 'Your account has an email already.',
  'refusal.accounts.pin': 'The code and the PIN do not match. Check your slip and type them again.',
  'refusal.accounts.pin-missing': 'Type the PIN of your slip.',
  'refusal.accounts.own-pin': 'The PIN does not match. Check your slip and type it again.',
  'refusal.accounts.guarded-pin':
    'Too many PINs were tried for that code from devices that we do not know. Wait {minutes, plural, one {one minute} other {# minutes}}, use a phone on which you signed in before, or ask your company for a new slip.',
  'refusal.accounts.slips-many': 'Up to {n} slips are printed at a time.',
  'refusal.accounts.slips-none': 'Tick the people whose slips you want.',

  'held-room.codes': 'Access code',
  'held.codes.code': 'Your code to sign in',
  'held.codes.made': 'Codes that you gave to other people',
  'held-field.pinSetAt': 'PIN set',
} as const satisfies Record<keyof typeof es, string>;
