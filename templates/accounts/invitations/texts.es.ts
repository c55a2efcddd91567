/** Invitations: the mail and the page that it leads to. */
export default {
  'accounts.password-optional-hint':
    'Al menos 10 caracteres. Si la dejas vacía, entras cada vez con un enlace que te llega por correo.',

  'accounts.list.hint':
    'Una persona por renglón, con nombre y correo. Puedes pegar columnas de Excel o los destinatarios de un correo: «Ana López, ana@empresa.mx; Beto Ruiz, beto@empresa.mx».',
  'accounts.list.reasons': 'Por qué se quedaron:',
  'accounts.list.left':
    '{n, plural, one {Un renglón se quedó aquí: corrígelo y envíalo otra vez.} other {# renglones se quedaron aquí: corrígelos y envíalos otra vez.}}',
  'accounts.list.no-address': 'No hay un correo en este renglón.',
  'accounts.list.no-name': 'Falta su nombre: escríbelo antes del correo.',
  'accounts.list.too-many': 'Van más de 200 personas a la vez. Envía las que faltan después.',
  'accounts.list.empty': 'Pega al menos un renglón con nombre y correo.',
  'accounts.list.too-long': 'La lista es muy larga. Pega una parte, envíala, y después la otra.',

  'accounts.invitation': 'Te invitan a {place}',
  'accounts.invitation-by': '{inviter} te invita a {place} en Puertas Abiertas.',
  'accounts.invitation-from': '{place} te invita a Puertas Abiertas.',
  'accounts.accept': 'Aceptar la invitación',
  'accounts.privacy-label': 'Aviso de privacidad',
  'accounts.privacy': 'Leí el aviso de privacidad y estoy de acuerdo.',
  'accounts.invitation-sign-in': 'Ya tienes una cuenta con este correo. Entra con ella y acepta la invitación.',
  'accounts.invitation-sign-in-do': 'Entrar para aceptar',
  'accounts.other-account': 'Esta invitación es de otra persona.',
  'accounts.other-account-text':
    'Es para {email} y entraste como {mine}. Si los dos correos son tuyos, sal y vuelve a abrir la invitación.',
  'accounts.joined': 'Aceptaste la invitación. Ya estás dentro.',
  'accounts.invitation-unknown': 'No encontramos esta invitación',
  'accounts.invitation-unknown-text':
    'Puede que el enlace se haya cortado al copiarlo, o que te hayan enviado después otro más nuevo. Ábrelo desde el correo más reciente.',
  'accounts.invitation-used': 'Esta invitación ya se usó',
  'accounts.invitation-used-text':
    'Si la aceptaste tú, entra con tu cuenta. Si no, avisa a quien te invitó para que te mande otra.',
  'accounts.invitation-withdrawn': 'Esta invitación se retiró',
  'accounts.invitation-withdrawn-text': 'Quien te invitó la retiró. Si crees que es un error, pregúntale.',
  'accounts.invitation-expired': 'Esta invitación ya venció',
  'accounts.invitation-expired-text': 'Las invitaciones duran 14 días. Pide a quien te invitó que te mande otra.',

  'accounts.no-invitations': '¿No quieres recibir invitaciones?',
  'accounts.no-invitations-text':
    'Ninguna empresa podrá invitarte por correo a esta dirección, y las invitaciones que esperan respuesta se cierran.',
  'accounts.no-invitations-do': 'No quiero más invitaciones',
  'accounts.no-invitations-done': 'No recibirás más invitaciones',
  'accounts.no-invitations-done-text':
    'Lo recordamos para esta dirección. Guarda el correo si crees que algún día querrás cambiarlo: este enlace no vence.',
  'accounts.no-invitations-undo': 'Volver a recibir invitaciones',

  'refusal.accounts.invitations-stopped':
    'La persona de este correo pidió no recibir invitaciones. Solo ella puede cambiarlo, con el enlace de la invitación que recibió.',
  'refusal.accounts.invitations-mailbox': 'Esta dirección ya recibió hoy varias invitaciones. Espera a mañana.',
  'refusal.accounts.invitations-company':
    'Tu empresa ya envió hoy 40 invitaciones, que es el máximo en un día. Sigue mañana.',
  'refusal.accounts.person-name':
    'El nombre lleva algo que no es de un nombre: un enlace, un teléfono, un salto de línea o un símbolo. Invita de nuevo solo con el nombre.',
  'refusal.accounts.sign-in-to-accept': 'Ya hay una cuenta con este correo. Entra con ella para aceptar la invitación.',
  'refusal.accounts.other-account': 'Esta invitación es para {email}. Sal y entra con esa cuenta.',
  'refusal.accounts.invitation-closed': 'Esta invitación ya no está abierta.',
  'refusal.accounts.already-member': '{name} ya tiene esa función.',

  'reminder.accounts.invitation': 'Invitación',
  'reminder.accounts.invitation.why': 'Porque alguien invitó a esta persona a un equipo.',
  'mail.reason.accounts.invitation': 'Recibes este correo porque alguien te invitó a su equipo en Puertas Abiertas.',

  'mail.invitation.subject': 'Te invitan a {place} en Puertas Abiertas',
  'mail.invitation.title': 'Te invitan a {place}',
  'mail.invitation.text': '{inviter} te invita al equipo de {place} en Puertas Abiertas.',
  'mail.invitation.text-nobody': 'Te invitamos al equipo de {place} en Puertas Abiertas.',
  'mail.invitation.role': 'Tu función',
  'mail.invitation.what': 'Qué puedes hacer',
  'mail.invitation.action': 'Ver la invitación',
  'mail.invitation.until': 'La invitación vence el {date}.',
  'mail.invitation.stop': 'No quiero recibir más invitaciones',
  'mail.invitation.not-you':
    'Si no conoces a quien te invita, borra este correo: sin aceptarla, la invitación no hace nada.',
} as const;
