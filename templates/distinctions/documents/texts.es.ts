/** The signed document, and the mail that brings it. */
export default {
  'distinctions.document.committee': 'Comité del distintivo',
  'distinctions.document.seal': 'Firma electrónica de {by}, {day}.',
  'distinctions.document.signature': 'Lugar de la firma electrónica de {by}',
  'distinctions.document.name': 'Distintivo Puertas Abiertas',
  'distinctions.document.title': 'Distintivo Puertas Abiertas, nivel {level}: {company}',
  'distinctions.document.recognizes': '{issuer} reconoce a',
  'distinctions.document.check': 'Compruébalo en {place}',
  'distinctions.document.qr': 'Código QR que lleva a la página que comprueba este distintivo: {address}',
  'distinctions.document.historical': 'DOCUMENTO HISTÓRICO',
  'distinctions.document.historical.across': 'YA NO ES VÁLIDO',
  'distinctions.document.historical.revoked': '{mark} · Ya no es válido: se retiró el {day}.',
  'distinctions.document.historical.expired': '{mark} · Ya no es válido: venció el {day}.',
  'distinctions.document.historical.superseded': '{mark} · Ya no es válido: otro lo reemplazó el {day}.',
  'distinctions.document.historical.surrendered': '{mark} · Ya no es válido: la empresa lo devolvió el {day}.',
  'distinctions.document.voluntary':
    'Reconocimiento voluntario de {issuer}, organización civil. No es un documento oficial. Instrumento {version}.',
  'distinctions.document.scene.N1': 'Una puerta entreabierta en un muro al sol: por la rendija sale luz.',
  'distinctions.document.scene.N2': 'Una puerta con una de sus dos hojas abierta: la luz llega al piso.',
  'distinctions.document.scene.N3': 'Una puerta abierta de par en par en un muro al sol: la luz llena el piso.',

  'distinctions.mail.issued.subject': '{company} ganó el nivel {level}',
  'distinctions.mail.issued.preheader': 'El distintivo firmado va en este correo.',
  'distinctions.mail.issued.heading': '{company} ganó el nivel {level}',
  'distinctions.mail.issued.text':
    'Felicidades a todo tu equipo. El distintivo, en PDF y firmado por FM4, va en este correo. En tu espacio tienes también el sello para tu página web.',
  'distinctions.mail.issued.action': 'Ver el distintivo',
  'distinctions.mail.issued.public': 'Cualquier persona puede comprobarlo en <a>su página pública</a>.',
  'refusal.distinctions.no-document': 'El PDF todavía se está preparando. Vuelve en unos minutos.',

  'reminder.distinctions.issued': 'Distintivo otorgado',
  'reminder.distinctions.issued.why': 'Porque la empresa ganó un distintivo.',
  'mail.reason.distinctions.issued': 'Recibes este correo porque administras el distintivo de tu empresa.',
} as const;
