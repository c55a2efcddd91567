/** What companies hear of a changed law. */
export default {
  'guidance.mail.law-changed.subject': 'Cambió la ley que usaste: {articles}',
  'guidance.mail.law-changed.articles': '{law}, {n, plural, one {artículo} other {artículos}} {articles}',
  'guidance.mail.law-changed.heading':
    '{many, plural, one {Cambió un artículo que te toca} other {Cambiaron artículos que te tocan}}',
  'guidance.mail.law-changed.text':
    'El Diario Oficial de la Federación (DOF) del {day} publicó un texto nuevo: {articles}. Tu empresa tiene contrataciones o consultas sobre {n, plural, one {una situación que lo cita, y que ahora está} other {# situaciones que lo citan, y que ahora están}} en revisión. Mientras dura, pregunta antes de decidir.',
  'guidance.mail.law-changed.button': 'Hacer una consulta',
  'reminder.guidance.law-changed': 'Cambió un artículo que te toca',
  'reminder.guidance.law-changed.why':
    'Porque tu empresa tiene contrataciones o consultas sobre una situación que lo cita.',
  'mail.reason.guidance.law-changed':
    'Recibes este correo porque tu empresa tiene contrataciones o consultas sobre una situación que cita un artículo que cambió.',
} as const;
