import type es from './texts.es.js';

export default {
  'certificates.pdf.name': 'Certificate of participation',
  'certificates.pdf.title': 'Certificate of {name}: {course}',
  'certificates.pdf.states': '{issuer} certifies that',
  'certificates.pdf.completed': 'completed and passed the course',
  'certificates.pdf.content':
    'Read every lesson and showed what was learned in the final quiz of the Puertas Abiertas platform.',
  'certificates.pdf.date': 'Date',
  'certificates.pdf.duration': 'Length',
  'certificates.pdf.hours': '{hours, plural, one {# hour} other {# hours}}',
  'certificates.pdf.check': 'Check it at {place}',
  'certificates.pdf.qr': 'QR code that leads to the page that checks this certificate: {address}',
  'certificates.pdf.scene': 'A door wide open in a wall at night; light comes from inside.',
  'certificates.pdf.small-print':
    'Certificate of a course by {issuer}, a civil society organization. It is no degree and does not replace the DC-3 record of the STPS.',
} as const satisfies Record<keyof typeof es, string>;
