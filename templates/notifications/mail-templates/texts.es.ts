/** The mail that gathers several. */
export default {
  'mail.digest.subject': '{first}, y {n, plural, one {un asunto más} other {# asuntos más}}',
  'mail.digest.hello': 'Hola:',
  'mail.digest.lead': 'Hoy tenemos {n} cosas que decirte. Te las escribimos juntas, para no llenarte el buzón.',
  'mail.digest.calm': 'Cada enlace te lleva directo a lo que sigue. Si ya lo hiciste, no tienes que hacer nada.',
} as const;
