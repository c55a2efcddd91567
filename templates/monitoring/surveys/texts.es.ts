/** Surveys of groups: what those who answer read. */
export default {
  'surveys.title': 'Encuesta',
  'surveys.heading.before': 'Antes de empezar: ¿qué piensas hoy?',
  'surveys.heading.after': 'Para terminar: ¿qué piensas ahora?',
  'surveys.heading.later': 'Tres meses después: ¿qué piensas ahora?',
  'surveys.intro': 'Responde con lo que piensas hoy. No hay respuestas buenas ni malas. Es anónima.',
  'surveys.privacy':
    'No pedimos tu nombre ni tu correo. Se lee sólo sumado con lo de otras personas. Puedes dejar frases sin responder. Se borra a los tres años.',
  'surveys.own-code': 'Tu código propio',
  'surveys.own-code.hint.before':
    'Inventa tres letras y dos números que recuerdes, como SOL27. Con él se junta lo que digas hoy y después; no dice quién eres.',
  'surveys.own-code.hint.after':
    'El mismo que inventaste la primera vez. Da igual si va con mayúsculas, acentos o guiones.',
  'surveys.own-code.hint.later':
    'El mismo que inventaste la primera vez. Da igual si va con mayúsculas, acentos o guiones.',
  'surveys.satisfaction': 'En general, ¿qué tanto te gustó?',
  'surveys.satisfaction.1': '1, nada',
  'surveys.satisfaction.2': '2',
  'surveys.satisfaction.3': '3',
  'surveys.satisfaction.4': '4',
  'surveys.satisfaction.5': '5, mucho',
  'surveys.changed-question': '¿Cambiaste alguna práctica?',
  'surveys.changed.yes': 'Sí',
  'surveys.changed.no': 'No',
  'surveys.change': '¿Cuál?',
  'surveys.obstacle': '¿Qué te lo dificultó?',
  'surveys.text-hint': 'Opcional. Sin nombres de personas ni números de documentos.',
  'surveys.send': 'Enviar',
  'surveys.closed': 'Esta encuesta no está abierta ahora',
  'surveys.closed-text': 'Guarda la dirección: se abre otra vez cuando toque.',
  'surveys.thanks': 'Gracias. Recibimos tus respuestas.',
  'surveys.thanks-text': 'Guarda tu código propio: te servirá la próxima vez.',
  'refusal.monitoring.own-code':
    'Usa de cuatro a ocho letras y números, al menos una letra y un número. Por ejemplo, SOL27.',
  'refusal.monitoring.own-code-taken':
    'Con este código ya se respondió, y cuenta una sola vez. Si fuiste tú, ya está. Si no, otra persona de tu grupo eligió el mismo: agrega un número y recuérdalo.',
  'refusal.monitoring.survey-empty': 'No respondiste nada. Responde al menos una frase, o cierra la página.',
  'refusal.monitoring.survey-closed': 'Esta parte de la encuesta ya no está abierta.',
  'refusal.monitoring.personal-data': 'Parece una clave o un número de una persona. Quítalo y envía otra vez.',
  'refusal.monitoring.no-digit': 'Escribe un número del 1 al 5, o déjalo vacío.',
  'retention.monitoring.surveys': 'Encuestas de grupos, sin nombre, desde que se responden',
  'retention.monitoring.surveys.why': 'Para comparar antes y después, y entre años.',
  'held-room.surveys': 'Encuestas de grupos',
  'held.surveys.made': 'Encuestas que preparaste',
} as const;
