/** What FM4 reads of the mails of sessions, and the printed list, which is in Spanish for everybody. */
export default {
  'reminders.kind.courses.session-seat.when': 'Cuando la persona tiene lugar y hay sesiones.',
  'reminders.kind.courses.session-seat.whom': 'A quien tiene lugar.',
  'reminders.kind.courses.session-tomorrow.when': 'Un día antes de cada sesión.',
  'reminders.kind.courses.session-tomorrow.whom': 'A quienes tienen lugar.',
  'reminders.kind.courses.session-moved.when': 'Cuando cambia el día, la hora o el lugar.',
  'reminders.kind.courses.session-moved.whom': 'A quienes tenían lugar.',
  'reminders.kind.courses.session-cancelled.when': 'Cuando la empresa la cancela.',
  'reminders.kind.courses.session-cancelled.whom': 'A quienes tenían lugar.',
  'courses.signatures.title': 'Lista de asistencia: {topic}',
  'courses.signatures.when': '{when} · {place}',
  'courses.signatures.trainer': 'Imparte: {trainer}',
  'courses.signatures.text': 'Firma junto a tu nombre. En los renglones vacíos, escribe tu nombre y firma.',
} as const;
