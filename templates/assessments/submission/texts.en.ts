import type es from './texts.es.js';

/** Signing and submitting, and its mails. */
export default {
  'assessments.submit-title': 'Sign and submit',

  'assessments.submit.lead': 'Check what FM4 will receive. After submitting it can no longer be changed.',
  'assessments.submit.what': 'What is sent',
  'assessments.submit.target': 'Level you apply for',
  'assessments.submit.score': 'Your score',
  'assessments.submit.reached': 'Level you reach by your answers',
  'assessments.submit.no-level': 'None yet',
  'assessments.submit.answers': 'Practices answered',
  'assessments.submit.files': 'Evidence files',
  'assessments.submit.certified': 'People with courses passed',
  'assessments.submit.courses-needed': 'For {level}: {courses}',
  'assessments.submit.without-evidence':
    '{n, plural, one {One practice has no evidence and counts as 1} other {# practices have no evidence and count as 1}}, although you answered more.',
  'assessments.submit.not-reached':
    'By your answers you do not reach {level} yet. You can submit anyway: the audit will tell you what to correct.',
  'assessments.submit.blocked': 'Before submitting, this is missing',
  'assessments.submit.blocked-profile': 'Complete <a>the company profile</a>.',
  'assessments.submit.blocked-answers':
    '{n, plural, one {Answer one practice:} other {Answer # practices, starting with}} <a>{id}</a>.',
  'assessments.submit.blocked-unknown':
    '{n, plural, one {Decide one practice with “I do not know yet”:} other {Decide # practices with “I do not know yet”, starting with}} <a>{id}</a>.',
  'assessments.submit.which': '{n, plural, one {See which} other {See which ones}}',
  'assessments.submit.declaration': 'Declaration',
  'assessments.submit.declare': 'On behalf of {company}, I declare and accept:',
  'assessments.submit.name': 'Your full name, as signature',
  'assessments.submit.name-hint': 'Your name, the date and the time are recorded.',
  'assessments.submit.button': 'Sign and submit',
  'assessments.submit.admin-only': 'It is signed by whoever administers the company account',
  'assessments.submit.admins': 'Tell {names}.',

  'assessments.flash.submitted': 'We sent your self-assessment to FM4.',

  'refusal.assessments.incomplete': 'Something is still missing before submitting. It is in the list below.',
  'refusal.assessments.not-submitted': 'The self-assessment has not been submitted yet.',

  'assessments.mail.submitted.subject': 'We have received the self-assessment of {company}',
  'assessments.mail.submitted.text':
    '{signer} signed and submitted the self-assessment of {company} on {date}, aiming for the {level} level.',
  'assessments.mail.submitted.next':
    'An FM4 auditor will review it together with its evidence. If anything needs clarifying, we will write to you. There is nothing you need to do in the meantime.',
  'assessments.mail.submitted.button': 'See what was sent',
  'assessments.mail.received.subject': '{company} has submitted its self-assessment',
  'assessments.mail.received.text':
    '{signer} signed it on {date}. The company is applying for the {level} level and scored itself {percent}.',
  'assessments.mail.received.button': 'See the audits',

  'reminder.assessments.submitted': 'Self-assessment sent',
  'reminder.assessments.submitted.why': 'Because the company signed and sent its self-assessment.',
  'reminder.assessments.received': 'A self-assessment arrived',
  'reminder.assessments.received.why': 'Because a company sent its self-assessment.',
  'mail.reason.assessments.submitted': 'You get this mail because you answer the self-assessment of your company.',
  'mail.reason.assessments.received': 'You get this mail because you coordinate the audits.',

  'assessments.submit.post': 'Your post in the company',
  'assessments.submit.hash':
    'Signing freezes your answers and the hash of each file. The receipt bears the SHA-256 hash of it all, so that anyone can check that nothing changed.',
  'assessments.mail.signed-by': 'Signed by',
  'assessments.mail.hash': 'SHA-256 hash of what was signed',

  'assessments.withdraw.question': 'Take back what {company} submitted?',
  'assessments.withdraw.consequence':
    'The audit will not get it, and your answers open again. You can correct them and sign again whenever you like.',
  'assessments.withdraw.reason': 'Why you take it back',
  'assessments.withdraw.reason-hint': 'It stays on record; FM4 reads it.',
  'assessments.withdraw.yes': 'Take it back',
  'assessments.flash.withdrawn': 'You took the submission back. Your answers are open again.',
  'refusal.assessments.other-submission':
    'Another submission was signed meanwhile. Look at the present one before you take it back.',
} as const satisfies Record<keyof typeof es, string>;
