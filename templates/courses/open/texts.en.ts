import type es from './texts.es.js';

export default {
  'courses.open.languages': 'Language of this page',
  'courses.open.begin': 'Start here',
  'courses.open.begin-text':
    'You need no account, no e-mail and no documents. We do not ask who you are or where you come from.',
  'courses.open.nickname': 'What shall we call you?',
  'courses.open.nickname-hint': 'A nickname is enough. It stays on this device: we do not keep it.',
  'courses.open.start': 'Start',
  'courses.open.kept':
    'We keep only which lessons you have read and your answers, with nothing that says who you are. It is erased by itself after {days} days without progress, or whenever you like.',
  'courses.open.hello': 'Hello, {nickname}',
  'courses.open.link': 'Your personal link',
  'courses.open.link-text':
    'Keep it to go on with another phone, or in case this one forgets your place. Whoever has it can see and erase what is yours: do not share it. It works for {days} days after your latest progress.',
  'courses.open.link-qr': 'QR code of your personal link',
  'courses.open.yours': 'Your progress is yours',
  'courses.open.kept-certified':
    'Of your certificate we keep the name, the course and the date for {years} years. Erase them sooner if you like.',
  'courses.open.leave': 'Leave this device',
  'courses.open.leave-text':
    'Is this a shared device? When you leave, it forgets your place; your link takes you back to it.',
  'courses.open.erase': 'Erase all that is mine',
  'courses.open.erase-title': 'Erase all that is yours?',
  'courses.open.erase-text':
    'The lessons you have read and your answers are erased, and your link stops working. This cannot be undone.',
  'courses.open.erase-certified':
    'Your progress and your certificate are erased: its code can no longer be checked and your link stops working. This cannot be undone.',
  'courses.open.erase-yes': 'Yes, erase everything',
  'courses.open.switch-title': 'Change the progress on this device?',
  'courses.open.switch-text':
    'This device already has progress in the course. If you go on with the other link, you need the link of the present one to come back to it. Go on only with a link that is yours.',
  'courses.open.switch-yes': 'Go on with the other link',
  'courses.open.switch-no': 'Stay with the present one',
  'courses.open.unsaved': 'You can read without starting. To keep your place, <a>choose a nickname</a>.',
  'courses.open.no-cookies': 'This browser does not keep your place.',
  'courses.open.no-cookies-text':
    'You can read every lesson. To take the quiz, allow the cookies of this site and start again.',
  'courses.open.passed':
    'You answered {correct} of {total} correctly. You have finished the course; the certificate is only if you want one.',
  'courses.open.want-certificate': 'I want a certificate',
  'courses.open.want-optional': 'You have finished the course. The certificate is only if it is of use to you.',
  'courses.open.want-title': 'Would you like a certificate?',
  'courses.open.want-lead': 'It is a signed PDF, in Spanish, that you can show at a job. It is optional.',
  'courses.open.want-says': 'It says your name, the course “{course}”, how long it takes and the date.',
  'courses.open.want-not': 'It does not say your country, your documents, whom the course is for or what you answered.',
  'courses.open.want-kept':
    'We keep the name you write, the course and the date for {years} years, and erase your answers. You can erase everything sooner with your link.',
  'courses.open.want-who': 'Whoever has its code can see it. Nobody can look it up by your name.',
  'courses.open.name': 'Your name',
  'courses.open.name-hint': 'As you want it to appear. We ask for no identification. It cannot be changed later.',
  'courses.open.give': 'Give me the certificate',
  'courses.open.without': 'Go on without one',
  'courses.open.form.name': 'Write your name, from 2 to 120 letters.',
  'courses.open.flash.begin': 'Start here, so that your place is kept.',
  'courses.open.flash.erased': 'We erased all that was yours.',
  'courses.open.flash.left': 'This device no longer has your place.',
  'courses.open.flash.not-passed': 'First pass the quiz; then you can ask for the certificate.',
  'courses.open.flash.already-passed': 'You had passed this course already.',
  'refusal.courses.not-passed': 'You can ask for the certificate once you have passed the quiz.',
} as const satisfies Record<keyof typeof es, string>;
