/** What is erased for its age, for FM4. */
export default {
  'retention-fm4.title': 'Plazos y borrado',
  'retention-fm4.lead': 'Cada noche se borra lo que cumplió su plazo. Aquí queda cuánto, sin datos de nadie.',
  'retention-fm4.last': 'Última noche',
  'retention-fm4.never': 'Todavía no corre',
  'retention-fm4.failed': 'Falló: {when}. Avisa a quien administra el servidor.',
  'retention-fm4.erased': '{n, plural, =0 {Nada} one {Uno} other {#}}, {when}',
  'retention-fm4.total': 'En {nights} noches',
} as const;
