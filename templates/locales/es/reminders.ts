/** Words of every mail. The mails of a room are in that room's catalogue. */
export default {
  'mail.sender': 'Puertas Abiertas, una plataforma de {issuer}.',
  'mail.why': 'Recibes este correo porque tienes una cuenta en Puertas Abiertas.',
  'mail.why-address': 'Recibes este correo porque alguien escribió tu dirección en Puertas Abiertas.',
  'mail.hello': 'Hola, {name}:',
} as const;
