import type es from './texts.es.js';

/** Joining a course by an open link of the company. */
export default {
  'courses.join.title': 'Take the course of {company}',
  'courses.join.name-hint': 'In full, as you want it on your certificate.',
  'courses.join.email-hint': 'If you have none, leave it empty: we give you a code and a PIN to sign in with.',
  'courses.join.notice':
    '{company} sees your name and your progress, never your answers. By going on you confirm that you have read the <a>privacy notice</a>.',
  'courses.join.do': 'Join the course',
  'courses.join.closed': 'This link is closed. If you want to take the course, ask {company} for another one.',
  'courses.join.ended': 'This link has ended. If you want to take the course, ask {company} for another one.',
  'courses.join.full': 'There is no room left. If you want to take the course, ask {company} for another link.',
  'courses.joined.title': 'You have your place',
  'courses.joined.text': '{name}, with this you open your course on any phone or computer:',
  'courses.joined.keep': 'Write it down or take a photo before you go on: we do not show it again.',
  'courses.joined.begin': 'I have it: begin the course',
  'courses.joined.mail': 'Check your email',
  'courses.joined.mail-text':
    'In a few minutes a mail arrives at {email} with the link to the course of {company}. If you are on their team, the course is in your account.',

  'courses.links.title': 'Open links',
  'courses.links.intro':
    'With a link or its QR code, anyone who has it joins a course by typing their name, with or without an email. You set how many people and until which day, see who came, and can take out whoever is not on your team.',
  'courses.links.none': 'None yet',
  'courses.links.none-text': 'Make one and put up its QR code in the canteen, or send it in a message.',
  'courses.links.people': 'People',
  'courses.links.of': '{joined} of {cap}',
  'courses.links.ends': 'Last day',
  'courses.links.add': 'Make a link',
  'courses.links.add-do': 'Make the link',
  'courses.links.cap': 'Up to how many people?',
  'courses.links.ends-on': 'Until which day?',
  'courses.links.one': 'Open link',
  'courses.links.until': 'until {day}',
  'courses.links.state.open': 'Open',
  'courses.links.state.closed': 'Closed',
  'courses.links.state.ended': 'Ended',
  'courses.links.state.full': 'Full',
  'courses.links.qr': 'QR code with the link',
  'courses.links.close': 'Close the link',
  'courses.links.closed': 'The link is closed: nobody else joins by it.',
  'courses.links.came': 'Who came',
  'courses.links.nobody': 'Nobody yet.',
  'courses.links.when': 'When',
  'courses.links.take-out': 'Take out',
  'courses.links.remove': 'Take out',
  'courses.links.removed': '{name} is out.',

  'refusal.courses.link-closed': 'This link takes nobody any more.',
  'refusal.courses.link-day': 'Choose today or a later day.',
  'refusal.courses.links-many': 'Your company has {n} open links. Close one before you make another.',
  'refusal.courses.join-name': 'Type your full name, in letters only.',

  'held-room.course-links': 'Open links to courses',
  'held.course-links.joined': 'Courses that you joined by a link',
  'held.course-links.links': 'Links that you made',
} as const satisfies Record<keyof typeof es, string>;
