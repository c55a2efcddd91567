/** Courses without an account. */
export default {
  'courses.open.languages': 'Idioma de esta página',
  'courses.open.begin': 'Empieza aquí',
  'courses.open.begin-text': 'No necesitas cuenta, correo ni documentos. No preguntamos quién eres ni de dónde vienes.',
  'courses.open.nickname': '¿Cómo te llamamos?',
  'courses.open.nickname-hint': 'Un apodo basta. Se queda en este aparato: no lo guardamos.',
  'courses.open.start': 'Empezar',
  'courses.open.kept':
    'Sólo guardamos qué lecciones leíste y tus respuestas, sin nada que diga quién eres. Se borra solo si pasan {days} días sin que avances, o cuando tú quieras.',
  'courses.open.hello': 'Hola, {nickname}',
  'courses.open.link': 'Tu enlace personal',
  'courses.open.link-text':
    'Guárdalo para seguir en otro teléfono, o por si éste olvida tu avance. Quien lo tenga puede ver y borrar lo tuyo: no lo compartas. Sirve hasta {days} días después de tu último avance.',
  'courses.open.link-qr': 'Código QR de tu enlace personal',
  'courses.open.yours': 'Tu avance es tuyo',
  'courses.open.kept-certified':
    'De tu constancia guardamos el nombre, el curso y la fecha durante {years} años. Si quieres, bórralos antes.',
  'courses.open.leave': 'Salir de este aparato',
  'courses.open.leave-text': '¿Es un aparato compartido? Al salir, olvida tu avance; con tu enlace sigues donde ibas.',
  'courses.open.erase': 'Borrar todo lo mío',
  'courses.open.erase-title': '¿Borrar todo lo tuyo?',
  'courses.open.erase-text':
    'Se borran las lecciones leídas y tus respuestas, y tu enlace deja de servir. No se puede deshacer.',
  'courses.open.erase-certified':
    'Se borran tu avance y tu constancia: su código ya no se podrá comprobar y tu enlace deja de servir. No se puede deshacer.',
  'courses.open.erase-yes': 'Sí, borrar todo',
  'courses.open.switch-title': '¿Cambiar de avance en este aparato?',
  'courses.open.switch-text':
    'Este aparato ya tiene un avance en el curso. Si sigues con el otro enlace, para volver al de ahora necesitas su enlace. Sigue sólo con un enlace que sea tuyo.',
  'courses.open.switch-yes': 'Seguir con el otro enlace',
  'courses.open.switch-no': 'Quedarme con el de ahora',
  'courses.open.unsaved': 'Puedes leer sin empezar. Para guardar por dónde vas, <a>elige un apodo</a>.',
  'courses.open.no-cookies': 'Este navegador no guarda tu avance.',
  'courses.open.no-cookies-text':
    'Puedes leer todas las lecciones. Para responder el cuestionario, permite las cookies de este sitio y empieza otra vez.',
  'courses.open.passed':
    'Respondiste bien {correct} de {total}. Ya terminaste el curso; la constancia es sólo si la quieres.',
  'courses.open.want-certificate': 'Quiero una constancia',
  'courses.open.want-optional': 'Ya terminaste el curso. La constancia es sólo si te sirve.',
  'courses.open.want-title': '¿Quieres una constancia?',
  'courses.open.want-lead': 'Es un PDF firmado, en español, que puedes enseñar en un empleo. Es opcional.',
  'courses.open.want-says': 'Dice tu nombre, el curso «{course}», cuánto dura y la fecha.',
  'courses.open.want-not': 'No dice tu país, tus documentos, para quién es el curso ni qué respondiste.',
  'courses.open.want-kept':
    'Guardamos el nombre que escribas, el curso y la fecha durante {years} años, y borramos tus respuestas. Puedes borrar todo antes con tu enlace.',
  'courses.open.want-who': 'La ve quien tenga su código. Nadie puede buscarla por tu nombre.',
  'courses.open.name': 'Tu nombre',
  'courses.open.name-hint': 'Como quieres que aparezca. No pedimos identificación. Después no se cambia.',
  'courses.open.give': 'Darme la constancia',
  'courses.open.without': 'Seguir sin constancia',
  'courses.open.form.name': 'Escribe tu nombre, de 2 a 120 letras.',
  'courses.open.flash.begin': 'Empieza aquí para que se guarde por dónde vas.',
  'courses.open.flash.erased': 'Borramos todo lo tuyo.',
  'courses.open.flash.left': 'Este aparato ya no tiene tu avance.',
  'courses.open.flash.not-passed': 'Primero aprueba el cuestionario; después puedes pedir la constancia.',
  'courses.open.flash.already-passed': 'Ya habías aprobado este curso.',
  'refusal.courses.not-passed': 'La constancia se pide después de aprobar el cuestionario.',
} as const;
