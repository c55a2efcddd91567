/** The score of a case, explained. */
export default {
  'audits.score.title': 'Puntuación de {company}',
  'audits.score.short': 'Puntuación',
  'audits.score.by': 'De quién son las respuestas',
  'audits.score.empresa': 'Según la empresa',
  'audits.score.auditoria': 'Según la auditoría',
  'audits.score.left':
    '{n, plural, one {Falta revisar una práctica} other {Faltan # prácticas por revisar}}. La puntuación auditada aparece cuando están todas.',
  'audits.score.declaration': 'Declaración de la empresa',
  'audits.score.declared': 'La firmó {name} el {date}.',
  'audits.score.hash': 'Huella SHA-256 de lo que entregó:',
  'audits.score.see': 'Ver la puntuación línea por línea',
} as const;
