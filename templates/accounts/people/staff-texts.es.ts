/** The people of FM4, for its administrator. */
export default {
  'accounts.staff': 'Personas de FM4',
  'accounts.staff-people': 'Quién tiene qué función',
  'accounts.staff-roles': 'Funciones',
  'accounts.staff-remove-what': 'la función {role} a {name}',
  'accounts.staff-role-removed': 'Quitamos la función.',
  'accounts.staff-invite': 'Invitar a alguien',
  'accounts.staff-invite-do': 'Enviar la invitación',
  'accounts.staff-invited': 'Enviamos la invitación a {name}.',
  'accounts.staff-invitations': 'Invitaciones sin respuesta',
  'accounts.staff-invitation-expired': 'Vencida',
  'accounts.staff-actions': 'Acciones',
  'accounts.staff-send-again': 'Enviar otra vez',
  'accounts.staff-withdraw': 'Retirar',
  'accounts.staff-invitation-withdrawn': 'Retiramos la invitación.',
} as const;
