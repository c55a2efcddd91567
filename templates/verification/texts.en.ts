import type es from './texts.es.js';

export default {
  'verification.title': 'Check a distinction',
  'verification.lead': 'Type the code that stands on the distinction, or upload the PDF. You need no account.',
  'verification.description': 'Check whether a Puertas Abiertas distinction is authentic and in force.',
  'verification.by-code': 'With the code',
  'verification.code': 'Code of the distinction',
  'verification.code-hint':
    '12 letters and digits, such as 7K3M-Q9XT-V2HD. Capitals, spaces and hyphens make no difference.',
  'verification.check': 'Check',
  'verification.where': 'Where is the code?',
  'verification.where-text': 'In the PDF, under the QR code; in the badge of a web site, on the last line.',
  'verification.certificate-note': 'Do you have the certificate of a course? <lookup>Check the certificate</lookup>.',
} satisfies Record<keyof typeof es, string>;
