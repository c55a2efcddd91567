import type es from './texts.es.js';

export default {
  'distinctions.document.committee': 'Distinction committee',
  'distinctions.document.seal': 'Electronic signature of {by}, {day}.',
  'distinctions.document.signature': 'Place of the electronic signature of {by}',
  'distinctions.document.name': 'Puertas Abiertas Distinction',
  'distinctions.document.title': 'Puertas Abiertas Distinction, level {level}: {company}',
  'distinctions.document.recognizes': '{issuer} recognizes',
  'distinctions.document.check': 'Check it at {place}',
  'distinctions.document.qr': 'QR code that leads to the page that checks this distinction: {address}',
  'distinctions.document.historical': 'HISTORICAL DOCUMENT',
  'distinctions.document.historical.across': 'NO LONGER VALID',
  'distinctions.document.historical.revoked': '{mark} · No longer valid: withdrawn on {day}.',
  'distinctions.document.historical.expired': '{mark} · No longer valid: expired on {day}.',
  'distinctions.document.historical.superseded': '{mark} · No longer valid: replaced by another on {day}.',
  'distinctions.document.historical.surrendered': '{mark} · No longer valid: the company gave it back on {day}.',
  'distinctions.document.voluntary':
    'Voluntary recognition by {issuer}, a civil society organization. Not an official document. Instrument {version}.',
  'distinctions.document.scene.N1': 'A door ajar in a sunny wall: light comes through the gap.',
  'distinctions.document.scene.N2': 'A door with one of its two leaves open: the light reaches the floor.',
  'distinctions.document.scene.N3': 'A door wide open in a sunny wall: the light fills the floor.',

  'distinctions.mail.issued.subject': '{company} has earned the {level} level',
  'distinctions.mail.issued.preheader': 'The signed distinction is attached.',
  'distinctions.mail.issued.heading': '{company} has earned the {level} level',
  'distinctions.mail.issued.text':
    'Congratulations to your whole team. The distinction, a PDF signed by FM4, is attached. You will also find the badge for your web site in your workspace.',
  'distinctions.mail.issued.action': 'See the distinction',
  'distinctions.mail.issued.public': 'Anyone can check it on <a>its public page</a>.',
  'refusal.distinctions.no-document': 'The PDF is still being prepared. Come back in a few minutes.',

  'reminder.distinctions.issued': 'Distinction awarded',
  'reminder.distinctions.issued.why': 'Because the company earned a distinction.',
  'mail.reason.distinctions.issued': 'You get this mail because you administer the distinction of your company.',
} as const satisfies Record<keyof typeof es, string>;
