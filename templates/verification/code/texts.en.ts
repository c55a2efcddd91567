import type es from './texts.es.js';

export default {
  'verification.not-found.title': 'We did not find that distinction',
  'verification.not-found.length':
    'A code has 12 letters and digits. Count those you typed: one may be missing or too many.',
  'verification.not-found.alphabet': 'That text has signs that no code uses. Type only the 12 letters and digits.',
  'verification.not-found.check': 'A letter or a digit is wrong. Compare it with the distinction again, sign by sign.',
  'verification.not-found.unknown':
    'The code is well formed, but it belongs to no distinction of ours. If a company shows it, it may not be authentic.',
  'refusal.verification.length': 'The code does not have 12 letters and digits.',
  'refusal.verification.alphabet': 'The code has signs that no code uses.',
  'refusal.verification.check': 'A letter or a digit of the code is wrong.',
  'refusal.verification.unknown': 'No distinction has that code.',

  'verification.page.title': 'Distinction {state}: {company}',
  'verification.page.description':
    '{company}, level {level}: check whether its Puertas Abiertas distinction, code {code}, is authentic and in force today.',
  'verification.print.address': 'Check its state of today at {address} or with the QR code.',
  'verification.print.qr': 'QR code that leads to this page',
  'verification.active.answer': 'Yes: this distinction is authentic and in force',
  'verification.active.detail': 'Level {level}, until <b>{until}</b>. {left}',
  'verification.active.months': '{n, plural, one {One month left.} other {# months left.}}',
  'verification.active.days': '{n, plural, =0 {Today is the last day.} one {One day left.} other {# days left.}}',
  'verification.suspended.answer': 'Not for now: FM4 has suspended this distinction while it looks into it',
  'verification.suspended.detail':
    'It is authentic, level {level}, but suspended since <b>{since}</b>. Meanwhile the company may not show it.',
  'verification.expired.answer': 'No longer: this distinction is authentic, but has expired',
  'verification.expired.detail':
    'It had the level {level} from {from} to <b>{until}</b>. The company has not renewed it.',
  'verification.revoked.answer': 'No: FM4 has withdrawn this distinction and it is no longer valid',
  'verification.revoked.detail':
    'It had the level {level} from {from} to <b>{since}</b>. Since that day it may not be used or shown.',
  'verification.superseded.answer': 'Not this one: the company has a more recent distinction',
  'verification.superseded.detail':
    'It had the level {level} from {from} to <b>{since}</b>, when another took its place.',
  'verification.surrendered.answer': 'No: the company gave this distinction back and it is no longer valid',
  'verification.surrendered.detail':
    'It had the level {level} from {from} to <b>{since}</b>, when the company gave it back by its own decision.',
  'verification.superseded.newer': 'Check the more recent one',
  'verification.checked': 'Checked today, {day}, at {time}.',

  'verification.why.suspended': 'Why it is suspended',
  'verification.why.revoked': 'Why it was withdrawn',
  'verification.why.surrendered': 'Why it was given back',
  'verification.why.surrendered-none': 'The company published no reason.',
  'verification.why.while-suspended':
    'When it was given back, FM4 had suspended it and had not decided yet. The reason is in its history.',
  'verification.why.no-people': 'We publish the reason, never data of people.',
  'verification.why.suspended-until':
    'A suspension is not a final decision: the company may answer until {day}, and FM4 reads what it says before it decides.',
  'verification.why.suspended-note': 'A suspension is not a final decision: the company has the right to answer.',
  'verification.seen.title': 'Have you seen this distinction in use?',
  'verification.seen.text':
    'If the company still shows it on its web site, in an advertisement or a vacancy, <a>tell us</a>.',

  'verification.meaning': 'What {level} means',
  'verification.rank.N1': 'First of three levels',
  'verification.rank.N2': 'Second of three levels',
  'verification.rank.N3': 'Third of three levels',
  'verification.meaning.N1':
    'The company meets what is indispensable and has begun to change how it hires. This level asks for:',
  'verification.meaning.N2':
    'The company applies the practices to everyone and can show it on site. This level asks for:',
  'verification.meaning.N3':
    'The company sets an example: it has results, measures them and helps others. This level asks for:',
  'verification.meaning.N1.1': 'A review of the documents of every indispensable practice.',
  'verification.meaning.N1.2': 'Talks with human resources, with management and, in confidence, with staff.',
  'verification.meaning.N2.1': 'A visit to the workplace, with a review of personnel files and payrolls.',
  'verification.meaning.N2.2': 'A confidential survey of the staff.',
  'verification.meaning.N3.1': 'A visit by two people from FM4 to the workplace, and a review of its key suppliers.',
  'verification.meaning.N3.2': 'A confidential survey of the staff, and results that last.',
  'verification.meaning.critical': 'No indispensable practice below the minimum.',
  'verification.meaning.committee': 'The decision of a committee apart from the auditor.',

  'verification.data': 'The data of the distinction',
  'verification.data.company': 'Company',
  'verification.data.known-as': 'Known as',
  'verification.data.level': 'Level',
  'verification.data.level-was': 'Level that it had',
  'verification.data.level-value': '{level}, {rank}',
  'verification.data.place': 'Place',
  'verification.data.awarded': 'Awarded',
  'verification.data.expires': 'Expires',
  'verification.data.expired': 'Expired',
  'verification.data.revoked': 'Withdrawn',
  'verification.data.suspended': 'Suspended',
  'verification.data.superseded': 'Replaced',
  'verification.data.surrendered': 'Given back',
  'verification.data.follow-up': 'Follow-up',
  'verification.data.follow-up-value': 'Review in {month}',
  'verification.data.code': 'Code',
  'verification.data.issuer': 'Issued by',
  'verification.data.issuer-value': '{issuer}. Instrument version {version}',

  'verification.history': 'Its history',
  'verification.history.now': 'Still in force.',
  'verification.history.note':
    'Nothing is erased: the changes of a distinction stay here with their dates. <a>Checkable in the public register</a>',
  'verification.disagree.title': 'Do you work there and see something else?',
  'verification.disagree.text': 'Tell us. The company will not know who did.',
  'verification.disagree.action': 'Report a concern',
  'verification.historical': 'Download as a historical document (stamped PDF)',
  'verification.historical-en': 'Download it in English (stamped PDF)',
  'verification.original': 'The signed file, as a record (PDF)',
  'verification.download': 'Download the distinction (PDF)',
  'verification.download-en': 'Download the distinction in English (PDF)',

  'verification.yourself': 'Check it on your own',
  'verification.yourself.lead': 'You need not believe this page. There are other ways, and all must say the same.',
  'verification.yourself.pdf': 'Upload the PDF to the verification page',
  'verification.yourself.pdf-text':
    'It tells whether the signature is FM4’s and whether anybody changed the file. <a>Check a PDF</a>',
  'verification.yourself.api': 'Ask for the data without this page',
  'verification.yourself.api-text': 'For systems: <code>{path}</code>',
  'verification.yourself.credential': 'Check the credential with another program',
  'verification.yourself.credential-text':
    'It is a signed <a>Open Badges 3.0</a> file, also as a <jwt>JWT</jwt>. Any verifier of W3C credentials accepts it; the key is at <did>/.well-known/did.json</did>.',
  'verification.yourself.register': 'Look for its proof in the public register',
  'verification.yourself.register-text':
    'Every act about the distinction stands in a log that only grows. <a>Its proof</a> is checked without us by the program <code>check-register.mjs</code>: <script>how to use it</script>.',
  'verification.yourself.reader': 'Open the PDF in a reader that shows signatures',
  'verification.yourself.reader-text':
    'The file is signed electronically (PAdES): the reader tells whether anybody changed it later.',

  'verification.signer':
    'The electronic signature is of <b>{name}</b>, by a certificate that {issuer} issued, valid from {from} to {until}. Its SHA-256 fingerprint: <code>{sha256}</code>',
  'verification.signer.self-signed':
    'The electronic signature is of <b>{name}</b>, with a demonstration certificate that signed itself, valid from {from} to {until}. Its SHA-256 fingerprint: <code>{sha256}</code>',
  'verification.signer.earlier':
    'This PDF was signed with an earlier certificate of the program, which signs no longer; the signature stays valid. Its SHA-256 fingerprint: <code>{sha256}</code>',
} satisfies Record<keyof typeof es, string>;
