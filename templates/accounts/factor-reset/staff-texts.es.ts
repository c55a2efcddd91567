/** Removing the second step of a person who lost it, by FM4’s administrator. */
export default {
  'accounts.factor-reset': 'Quitar un segundo paso perdido',
  'accounts.factor-reset-link': 'Alguien perdió su teléfono y sus códigos de recuperación',
  'accounts.factor-reset-lead':
    'Para una persona de FM4 o de una empresa que ya no tiene su aplicación de códigos ni sus códigos de recuperación. Antes comprueba que es ella quien lo pide: no basta un correo ni una llamada que entra.',
  'accounts.factor-reset-consequence':
    'Se cierran todas sus sesiones y le avisamos por correo en este momento. Entra con su contraseña o con un enlace y, donde se pide, activa otra vez el segundo paso.',
  'accounts.factor-reset-email-hint': 'Con el que entra a su cuenta.',
  'accounts.factor-reset-proof': 'Cómo comprobaste que es ella',
  'accounts.factor-reset-proof-hint': 'Compara su identificación oficial con la persona que ves; no guardes copia.',
  'accounts.factor-reset-proof.in-person': 'En persona, con identificación oficial',
  'accounts.factor-reset-proof.video': 'Por videollamada, con identificación oficial',
  'accounts.factor-reset-proof.known-number':
    'Le llamamos a un teléfono que ya teníamos y confirmó datos que conocemos',
  'accounts.factor-reset-note': 'Qué viste y quién más estuvo',
  'accounts.factor-reset-note-hint':
    'Queda para siempre en el registro de actos. No escribas números de documentos ni datos sensibles.',
  'accounts.factor-reset-do': 'Quitar su segundo paso',
  'accounts.factor-reset-done': 'Quitamos el segundo paso de {name}, cerramos sus sesiones y le avisamos por correo.',
} as const;
