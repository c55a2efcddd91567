/** Opening an account without a company. */
export default {
  'accounts.open': 'Abre tu cuenta',
  'accounts.open-lead': 'Para tomar cursos por tu cuenta. No necesitas empresa y no cuesta.',
  'accounts.open-instead':
    '¿Ya tienes cuenta? <enter>Entra aquí</enter>. ¿Representas a una empresa? <company>Regístrala</company>.',
  'accounts.open-privacy': 'Leí el <a>aviso de privacidad</a> y estoy de acuerdo.',
  'accounts.open-do': 'Abrir mi cuenta',
  'accounts.open-after': 'Te mandamos un correo para confirmar que es tuyo. No preguntamos nada más.',
  'accounts.mail-sent-welcome':
    'A {email} le llega en un momento un enlace. Ábrelo y oprime el botón: con eso entras y vuelves a donde estabas.',
} as const;
