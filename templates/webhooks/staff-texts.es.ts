/** What FM4 reads about messages to companies' systems. */
export default {
  'reminders.kind.webhooks.disabled.when': 'Cuando el sistema de la empresa responde 410 o no recibe nada en dos días.',
  'reminders.kind.webhooks.disabled.whom': 'A quienes administran la empresa.',
  'act.webhooks.added': 'Conectó un sistema',
  'act.webhooks.changed': 'Cambió un sistema conectado',
  'act.webhooks.rotated': 'Cambió el secreto de un sistema conectado',
  'act.webhooks.switched-off': 'Apagó los avisos a un sistema',
  'act.webhooks.switched-on': 'Encendió los avisos a un sistema',
  'act.webhooks.removed': 'Quitó un sistema conectado',
  'act.webhooks.pinged': 'Envió un mensaje de prueba a un sistema',
  'act.webhooks.redelivered': 'Envió otra vez un mensaje a un sistema',
} as const;
