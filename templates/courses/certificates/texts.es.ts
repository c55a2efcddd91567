/** Course certificates on paper. */
export default {
  'certificates.pdf.name': 'Constancia de participación',
  'certificates.pdf.title': 'Constancia de {name}: {course}',
  'certificates.pdf.states': '{issuer} hace constar que',
  'certificates.pdf.completed': 'completó y aprobó el curso',
  'certificates.pdf.content':
    'Leyó todas las lecciones y demostró lo aprendido en la evaluación final de la plataforma Puertas Abiertas.',
  'certificates.pdf.date': 'Fecha',
  'certificates.pdf.duration': 'Duración',
  'certificates.pdf.hours': '{hours, plural, one {# hora} other {# horas}}',
  'certificates.pdf.check': 'Compruébala en {place}',
  'certificates.pdf.qr': 'Código QR que lleva a la página que comprueba esta constancia: {address}',
  'certificates.pdf.scene': 'Una puerta abierta de par en par en un muro de noche; de adentro sale luz.',
  'certificates.pdf.small-print':
    'Constancia de un curso de {issuer}, organización civil. No es un título ni sustituye la constancia DC-3 de la STPS.',
} as const;
