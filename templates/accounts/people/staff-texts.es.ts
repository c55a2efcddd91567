/** The people of FM4, for its administrator. */
export default {
  'accounts.staff': 'Personas de FM4',
  'accounts.staff-people': 'Quién tiene qué función',
  'accounts.staff-roles': 'Funciones',
  'accounts.staff-remove-what': 'la función {role} a {name}',
  'accounts.staff-remove-question': '¿Quitar a {name} la función {role}?',
  'accounts.staff-remove-consequence':
    'Deja de ver las páginas de esa función en cuanto lo confirmes. Para devolvérsela hay que invitarle otra vez.',
  'accounts.staff-remove-yes': 'Quitar la función',
  'accounts.staff-withdraw-question': '¿Retirar la invitación a {email}?',
  'accounts.staff-withdraw-consequence': 'El enlace que recibió deja de servir. Puedes invitarle otra vez.',
  'accounts.staff-withdraw-yes': 'Retirar la invitación',
  'accounts.staff-role-removed': 'Quitamos la función.',
  'accounts.staff-sessions': 'Cerrar sesiones',
  'accounts.staff-sessions-question': '¿Cerrar todas las sesiones de {name}?',
  'accounts.staff-sessions-consequence':
    'Tendrá que entrar otra vez en cada dispositivo. Si otra persona conoce su contraseña, pídele que la cambie.',
  'accounts.staff-sessions-yes': 'Cerrar sus sesiones',
  'accounts.staff-sessions-closed': 'Sesiones que cerramos: {count}.',
  'accounts.staff-invite': 'Invitar a alguien',
  'accounts.staff-liaisons':
    'A los enlaces municipales se les invita en <municipalities>Municipios</municipalities>, cada quien con el suyo.',
  'accounts.staff-invite-do': 'Enviar la invitación',
  'accounts.staff-invited': 'Enviamos la invitación a {name}.',
  'accounts.staff-invitations': 'Invitaciones sin respuesta',
  'accounts.staff-invitation-expired': 'Vencida',
  'accounts.staff-actions': 'Acciones',
  'accounts.staff-send-again': 'Enviar otra vez',
  'accounts.staff-withdraw': 'Retirar',
  'accounts.staff-invitation-withdrawn': 'Retiramos la invitación.',
} as const;
