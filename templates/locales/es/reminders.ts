/** Words of every mail. The mails of a room are in that room's catalogue. */
export default {
  'mail.sender': 'Puertas Abiertas, una plataforma de {issuer}.',
  'mail.why': 'Recibes este correo porque tienes una cuenta en Puertas Abiertas.',
  'mail.hello': 'Hola, {name}:',
  'mail.digest.subject': '{first}, y {n, plural, one {un asunto más} other {# asuntos más}}',
  'mail.digest.hello': 'Hola:',
  'mail.digest.lead': 'Hoy tenemos {n} cosas que decirte. Te las escribimos juntas, para no llenarte el buzón.',
  'mail.digest.calm': 'Cada enlace te lleva directo a lo que sigue. Si ya lo hiciste, no tienes que hacer nada.',

  'mail.confirm.subject': 'Confirma tu correo en Puertas Abiertas',
  'mail.confirm.title': 'Confirma tu correo',
  'mail.confirm.text': 'Para terminar de crear tu cuenta, confirma que esta dirección es tuya.',
  'mail.confirm.action': 'Confirmar mi correo',
  'mail.confirm.until': 'El enlace sirve una vez, durante tres días.',
  'mail.confirm.not-you': 'Si no creaste una cuenta, no hagas nada: sin confirmar, la cuenta no se puede usar.',

  'mail.link.subject': 'Tu enlace para entrar a Puertas Abiertas',
  'mail.link.title': 'Entra con este enlace',
  'mail.link.text': 'Pediste entrar a tu cuenta sin contraseña.',
  'mail.link.action': 'Entrar a mi cuenta',
  'mail.link.until': 'El enlace sirve una vez, durante 15 minutos.',
  'mail.link.not-you': 'Si no lo pediste, borra este correo y no compartas el enlace con nadie.',

  'mail.reset.subject': 'Pon una contraseña nueva',
  'mail.reset.title': 'Pon una contraseña nueva',
  'mail.reset.text': 'Pediste cambiar la contraseña de tu cuenta.',
  'mail.reset.action': 'Poner una contraseña nueva',
  'mail.reset.until': 'El enlace sirve una vez, durante una hora.',
  'mail.reset.not-you': 'Si no lo pediste, borra este correo: tu contraseña sigue siendo la misma.',

  'mail.invitation.subject': 'Te invitan a {place} en Puertas Abiertas',
  'mail.invitation.title': 'Te invitan a {place}',
  'mail.invitation.text': '{inviter} te invita al equipo de {place} en Puertas Abiertas.',
  'mail.invitation.text-nobody': 'Te invitamos al equipo de {place} en Puertas Abiertas.',
  'mail.invitation.role': 'Tu función',
  'mail.invitation.what': 'Qué puedes hacer',
  'mail.invitation.action': 'Ver la invitación',
  'mail.invitation.until': 'La invitación vence el {date}.',
  'mail.invitation.not-you':
    'Si no conoces a quien te invita, borra este correo: sin aceptarla, la invitación no hace nada.',
} as const;
