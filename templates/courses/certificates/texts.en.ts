import type es from './texts.es.js';

export default {
  'courses.mine.certificates': 'My certificates',
  'courses.mine.certificates-empty': 'You have no certificates yet',
  'courses.mine.certificates-empty-text': 'You get one for each course whose quiz you pass.',

  'courses.certificate.title': 'Your certificate',
  'courses.certificate.earned': 'You passed the course',
  'courses.certificate.name': 'Name',
  'courses.certificate.course': 'Course',
  'courses.certificate.hours': 'Length',
  'courses.certificate.date': 'Date',
  'courses.certificate.code': 'Code',
  'courses.certificate.issuer': 'Issued by',
  'courses.certificate.download': 'Download the certificate (PDF)',
  'courses.certificate.public': 'See the public page',
  'courses.certificate.public-note':
    'Share the page or the code with anyone you like: it says your name, the course and the date, nothing else.',

  'courses.verify.title': 'Check a certificate',
  'courses.verify.intro': 'Type the code at the foot of the certificate. You need no account.',
  'courses.verify.field': 'Code of the certificate',
  'courses.verify.hint': '12 letters and digits in three groups, for example 7K3M-Q9XT-V2HD.',
  'courses.verify.button': 'Check',
  'courses.verify.seal': 'Authentic',
  'courses.verify.yes': 'Yes: this certificate is authentic',
  'courses.verify.course': 'Passed “{course}” on {date}.',
  'courses.verify.checked': 'Checked on {when}.',
  'courses.verify.data': 'What the certificate says',
  'courses.verify.meaning': 'What it means',
  'courses.verify.meaning-text':
    'The person read the whole course and scored at least {mark} of 100 in the quiz. It is a certificate of participation: not an official document and not a DC-3.',
  'courses.verify.name-as-written':
    'The name is the one that the person wrote: the course is taken without an account, and nobody asked for identification.',
  'courses.verify.about': 'What the course is about',
  'courses.verify.own': 'Check it yourself',
  'courses.verify.own-text':
    'Ask the person for the PDF: it carries a digital signature that stops being valid if anyone changes a single letter.',
  'courses.verify.missing-title': 'We did not find that certificate',
  'courses.verify.missing':
    'Check the code on the paper, letter by letter: there are 12, in three groups of four. Capitals, spaces and hyphens do not matter.',
  'courses.verify.missing-length': 'A code has 12 letters and digits; here there are more or fewer.',
  'courses.verify.missing-check': 'A letter or digit does not match: the code has a check symbol that notices.',
  'courses.verify.missing-alphabet': 'There is a sign that codes do not use: they only have letters and digits.',
  'courses.verify.help':
    'If the code is right and still nothing appears, <help>write to us</help> before you doubt the person.',
  'mail.courses.certificate.subject': 'Your certificate for “{course}”',
  'mail.courses.certificate.title': 'Congratulations!',
  'mail.courses.certificate.text':
    'You passed “{course}” with {score} out of 100. Your certificate is ready to download, and anyone can verify it with the code {code}.',
  'mail.courses.certificate.button': 'See my certificate',
  'reminder.courses.certificate': 'Course certificate',
  'reminder.courses.certificate.why': 'Because this person passed the course.',
  'mail.reason.courses.certificate': 'You get this mail because you finished a course.',

  'certificates.pdf.name': 'Certificate of participation',
  'certificates.pdf.title': 'Certificate of {name}: {course}',
  'certificates.pdf.states': '{issuer} certifies that',
  'certificates.pdf.completed': 'completed and passed the course',
  'certificates.pdf.content':
    'Read every lesson and showed what was learned in the final quiz of the Puertas Abiertas platform.',
  'refusal.courses.name-letters':
    'The certificate cannot show {letters}, from “{name}”. If it is your name, write it with other letters in Your account; if it is that of your company, ask its administrator to change it. Then come back here.',
  'certificates.pdf.date': 'Date',
  'certificates.pdf.duration': 'Length',
  'certificates.pdf.check': 'Check it at {place}',
  'certificates.pdf.qr': 'QR code that leads to the page that checks this certificate: {address}',
  'certificates.pdf.scene': 'A door wide open in a wall at night; light comes from inside.',
  'certificates.pdf.small-print':
    'Certificate of a course by {issuer}, a civil society organization. It is no degree and does not replace the DC-3 record of the STPS.',
} as const satisfies Record<keyof typeof es, string>;
