import type es from './texts.es.js';

export default {
  'calendar.courses.finish': 'Finish the course “{course}”',
  'calendar.courses.finish.text': 'At your own pace: what you have read is kept.',

  'courses.state.enrolled': 'Not started',
  'courses.state.in-progress': 'Under way',
  'courses.state.completed': 'Passed',
  'courses.state.certificate-withdrawn': 'Certificate withdrawn',
  'courses.state.certificate-ended': 'Certificate ended',
  'courses.state.certificate-ending': 'Passed; its certificate ends soon',
  'courses.state.left': 'Something is left for the certificate',
  'courses.state.renewed': 'Renewed',
  'courses.enrolment.refers':
    'This person already had a certificate of the course in force, and uses it here too. You see that they passed, the date and the code; we do not show where they took it, nor their score. It does not count for a DC-3: the course was not taken within your training plan.',
  'courses.state.withdrawn': 'Withdrawn',
  'courses.state.lesson': 'Lesson {n} of {total}',
  'courses.state.quiz': 'Quiz to do',
  'courses.state.none': 'Not enrolled',

  'courses.enrol.title': 'Enrol people',
  'courses.enrol.course': 'In which course?',
  'courses.enrol.course-hint': 'You may tick several.',
  'courses.enrol.list': 'Or paste a list of several people',
  'courses.enrol.people': 'People of your team',
  'courses.enrol.people-hint': 'Tick one or more. Whoever is in the course already stays as they are.',
  'courses.enrol.no-people': 'There is nobody in your team yet. Invite the first person below.',
  'courses.enrol.invite': 'Someone who is not here yet',
  'courses.enrol.invite-hint':
    'They get a mail to join your team, and the course is there, ready to start. Leave this empty if you invite nobody.',
  'courses.enrol.name': 'Full name',
  'courses.enrol.name-hint': 'As they want it on their certificate.',
  'courses.enrol.email': 'E-mail',
  'courses.form.name': 'Write their full name, 2 to 120 letters.',
  'courses.enrol.send': 'Enrol and tell them by mail',
  'courses.enrol.already': 'Already in: {courses}',

  'courses.enrolment.state': 'State',
  'courses.enrolment.course': 'Course',
  'courses.enrolment.progress': 'Progress',
  'courses.enrolment.progress-value': '{read} of {total} lessons',
  'courses.enrolment.enrolled-at': 'Enrolled',
  'courses.enrolment.activity': 'Last activity',
  'courses.enrolment.certificate': 'Certificate',
  'courses.enrolment.reminded': 'Last reminder by hand',
  'courses.enrolment.remind': 'Send a reminder',
  'courses.enrolment.remind-note':
    'They get a kind mail with the link to where they left off. The platform also writes by itself after 7 and 14 days.',
  'courses.enrolment.reminded-today': 'They have been written to today. You can remind them again tomorrow.',
  'courses.enrolment.withdraw': 'Withdraw from the course',
  'courses.enrolment.withdraw-title': 'Withdraw {name}?',
  'courses.enrolment.withdraw-text':
    'They will no longer see “{course}” nor get reminders. If you enrol them again later, they start anew.',
  'courses.enrolment.withdraw-yes': 'Yes, withdraw',
  'courses.enrolment.withdraw-no': 'Leave everything as it is',

  'courses.flash.enrolled':
    '{n, plural, =0 {They were in the course already: nothing changed.} one {One person enrolled. We told them by mail.} other {# people enrolled. We told them by mail.}}',
  'courses.flash.reminded': 'We wrote to {name}.',
  'courses.flash.withdrawn': '{name} is no longer in the course.',

  'refusal.courses.no-address': '{name} has no email: tell them in person.',
  'refusal.courses.nobody': 'Tick at least one person, or write the name and e-mail of someone who is not here yet.',
  'refusal.courses.invite-name': 'To invite this person their name is missing.',
  'refusal.courses.invite-email': 'To invite this person their e-mail is missing.',
  'refusal.courses.not-open': 'That course is not open yet. Choose another one.',
  'refusal.courses.not-a-member': 'One of the people you ticked is no longer in your team. Look at the list again.',
  'refusal.courses.reminded-recently': 'They have been written to today. Wait a day before reminding them again.',
  'refusal.courses.enrolment-closed': 'That enrolment has ended: there is nothing to remind of or withdraw from.',

  'mail.courses.invitation.subject': 'You have been enrolled in “{course}”',
  'mail.courses.invitation.text':
    '{company} has enrolled you in the course “{course}”: {lessons} short lessons that you can read on your phone, and a quiz at the end. The content is in Spanish.',
  'mail.courses.invitation.calm': 'You can stop whenever you like: we will keep your place.',
  'mail.courses.invitation.button': 'Start the course',
  'mail.courses.unfinished.subject': '“{course}” is waiting where you left it',
  'mail.courses.unfinished.start':
    'Your course “{course}” is ready to start. The first lesson takes {minutes, plural, one {one minute} other {# minutes}} to read.',
  'mail.courses.unfinished.lesson':
    'In “{course}”, lesson {n} of {total} comes next: {lesson}. It takes {minutes, plural, one {one minute} other {# minutes}} to read.',
  'mail.courses.unfinished.quiz':
    'You have read every lesson of “{course}”. Only the quiz is left, and {attempts, plural, =0 {you can try as often as you like} one {you have a single attempt} other {you have # attempts}}.',
  'mail.courses.unfinished.button': 'Continue the course',

  'mail.courses.deadline.subject': '“{course}”: finish it by {day}',
  'mail.courses.deadline.started':
    'Your company asked you to finish “{course}” by {day}. What you have read is kept: go on where you stopped.',
  'mail.courses.deadline.text':
    'Your company asked you to finish “{course}” by {day}. The lessons are short: you can read one in each break.',
  'reminder.courses.deadline': 'The deadline of a course',
  'reminder.courses.deadline.why':
    'Because the company set a day by which the course should be finished, and it is near.',
  'mail.reason.courses.deadline': 'You get this mail because your company set a day to finish one of your courses.',
  'reminder.courses.invitation': 'Enrolment in a course',
  'reminder.courses.invitation.why': 'Because the company enrolled this person in a course.',
  'reminder.courses.unfinished': 'An unfinished course',
  'reminder.courses.unfinished.why': 'Because the course has not moved for days.',
  'mail.reason.courses.invitation': 'You get this mail because your company enrolled you in a course.',
  'mail.reason.courses.unfinished': 'You get this mail because you have a course that is not finished.',
} as const satisfies Record<keyof typeof es, string>;
