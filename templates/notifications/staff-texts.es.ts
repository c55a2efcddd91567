/** What the pages on mail for FM4 share. */
export default {
  'reminders.title': 'Correo',
  'reminders.sections': 'Secciones de correo',
  'reminders.stopped-banner': 'El envío está detenido',
  'reminders.stopped-since': 'desde el {when}, por {name}: «{reason}».',
  'reminders.stopped-burst':
    'desde el {when}, de manera automática: muchos servidores respondieron que no aceptan correo nuestro, por algo de nuestro dominio o servidor y no de cada dirección. Pide a quien administra el correo que lo corrija antes de reanudar. Una de las respuestas: «{answer}».',
  'reminders.stopped-nobody': 'una persona que ya no está',
  'reminders.stopped-asked':
    'Sólo salen los enlaces que alguien acaba de pedir para entrar, confirmar una cuenta o cambiar la contraseña. Si tampoco deben salir, reanuda y detén el envío a mano.',
  'reminders.stopped-exempt':
    'No sale nada, tampoco los enlaces para entrar, confirmar una cuenta o cambiar la contraseña.',
  'reminders.stopped-see': 'Ver el estado',
  'reminders.only-admins': 'Sólo la coordinación de FM4 puede cambiarlo.',
} as const;
