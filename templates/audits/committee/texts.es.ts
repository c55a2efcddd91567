/** Mails about cases before the committee and what it decided. */
export default {
  'mail.audits.case-ready.subject': '{company}: hay un caso por decidir',
  'mail.audits.case-ready.text':
    'La auditoría de {company} se cerró y espera el voto del comité, a más tardar el {day}. Si tienes algún vínculo con la empresa, decláralo antes de abrir el caso.',
  'mail.audits.case-ready.do': 'Ver el caso',
  'mail.audits.review-ready.subject': 'La revisión de {company} terminó',
  'mail.audits.review-ready.text':
    'La auditora terminó de revisar tu autoevaluación. Ahora decide el comité: al menos dos personas que no te auditaron. Será a más tardar el {day}.',
  'mail.audits.review-ready.next': 'No tienes que hacer nada. Te escribimos cuando haya decisión.',
  'mail.audits.review-ready.do': 'Ver cómo va',
  'mail.audits.decided.subject-level': 'El comité decidió sobre {company}: nivel {level}',
  'mail.audits.decided.subject-none': 'El comité decidió sobre {company}',
  'mail.audits.decided.level':
    'El comité decidió otorgar a {company} el nivel {level}. El distintivo te llegará en otro correo.',
  'mail.audits.decided.none': 'Esta vez {company} no alcanzó un nivel.',
  'mail.audits.decided.reasons': 'Las razones del comité:',
  'mail.audits.decided.missing':
    '{n, plural, one {Faltaba una condición del nivel que buscabas:} other {Faltaban # condiciones del nivel que buscabas:}}',
  'mail.audits.decided.result':
    'En tu espacio está el resultado por dimensión y, práctica por práctica, lo que se vio.',
  'mail.audits.decided.do': 'Ver el resultado',

  'reminder.audits.case-ready': 'Un caso por decidir',
  'reminder.audits.case-ready.why': 'Porque la revisión terminó y el comité decide.',
  'reminder.audits.review-ready': 'La revisión terminó',
  'reminder.audits.review-ready.why': 'Porque la auditoría terminó su revisión y ahora decide el comité.',
  'reminder.audits.decided': 'Decisión del comité',
  'reminder.audits.decided.why': 'Porque el comité decidió sobre la empresa.',

  'mail.reason.audits.case-ready': 'Recibes este correo porque votas en el comité.',
  'mail.reason.audits.review-ready': 'Recibes este correo porque administras la autoevaluación que se está revisando.',
  'mail.reason.audits.decided': 'Recibes este correo porque administras la autoevaluación que se revisó.',
} as const;
