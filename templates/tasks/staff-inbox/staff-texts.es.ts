/** The inbox of FM4 staff; the texts of each queue stand beside its room's. */
export default {
  'pending.title': 'Hola, {name}',
  'pending.count': '{n, plural, one {Hoy te espera una cosa.} other {Hoy te esperan # cosas.}}',
  'pending.empty-title': 'No hay nada pendiente',
  'pending.empty': 'Cuando algo necesite tu trabajo o tu decisión, aparecerá aquí y te llegará un correo.',
  'pending.all': 'Ver todo ({n})',
} as const;
