/** Requests of liaisons in FM4's workspace. Spanish only. */
export default {
  'liaison-fm4.request-answer': 'Responder',
  'liaison-fm4.request-answer-do': 'Enviar la respuesta',
  'liaison-fm4.hint.answer': 'Le llega por correo a quien preguntó. No se puede cambiar después.',
  'flash.liaison.answered': 'Sale la respuesta por correo.',
  'pending.liaison.requests':
    '{n, plural, one {Una solicitud de un enlace sin contestar} other {# solicitudes de enlaces sin contestar}}',
  'pending.liaison.requests.open': 'Contestar',
  'act.liaison.request-asked': 'Hizo una solicitud a FM4 como enlace',
  'act.liaison.request-answered': 'Contestó la solicitud de un enlace',
  'act.liaison.request-closed': 'Cerró la solicitud de un enlace',
  'reminders.kind.liaison.request-answered.when': 'Al contestar.',
  'reminders.kind.liaison.request-answered.whom': 'Al enlace que preguntó.',
} as const;
