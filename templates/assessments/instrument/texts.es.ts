/** Short names of the dimensions, where a full one has no room. The practices themselves are content and stay in Spanish. */
export default {
  'assessments.dimension.D1': 'Gobernanza',
  'assessments.dimension.D2': 'Selección',
  'assessments.dimension.D3': 'Documentos',
  'assessments.dimension.D4': 'Condiciones',
  'assessments.dimension.D5': 'Trato digno',
  'assessments.dimension.D6': 'Acogida',
  'assessments.dimension.D7': 'Denuncia',
  'assessments.dimension.D8': 'Datos',

  'assessments.version.newer': 'Hay una versión más nueva del instrumento: la {newest}.',
  'assessments.version.newer-then':
    'Puedes terminar y enviar la tuya, la {version}: se evalúa con esa versión hasta el final. También puedes seguir con la nueva.',
  'assessments.version.ending': 'La versión {version} del instrumento se puede enviar hasta el {day}.',
  'assessments.version.ending-then':
    'Si la envías a más tardar ese día, se evalúa con la {version} hasta el final. Después tendrás que seguir con la {newest}.',
  'assessments.version.over': 'La versión {version} del instrumento se recibió por última vez el {day}.',
  'assessments.version.over-then':
    'Tu trabajo está guardado. Para enviarlo, sigue con la versión {newest}; lo que respondiste con la {version} queda guardado aparte.',
  'assessments.version.news': 'Qué cambia en la {newest}:',
  'assessments.version.kept':
    'Pasan tus respuestas, notas y archivos de {kept} de {items} prácticas: las que preguntan lo mismo con las mismas palabras. Las demás se responden de nuevo.',
  'assessments.version.move': 'Seguir con la versión {newest}',
  'assessments.flash.moved':
    'Sigues con la versión {version}. {answers, plural, =0 {No había respuestas que pasar.} one {Pasó una respuesta} other {Pasaron # respuestas}}{answers, plural, =0 {} other { y {files, plural, =0 {ningún archivo} one {un archivo} other {# archivos}}.}}',
  'refusal.assessments.version-retired':
    'La versión {version} del instrumento ya no se recibe. Tus respuestas siguen guardadas: vuelve a la autoevaluación y sigue con la versión vigente.',
  'refusal.assessments.version-current': 'Ya respondes con la versión vigente del instrumento.',
  'assessments.withdraw.version-over':
    'La versión {version} del instrumento, con la que la enviaste, ya no se recibe: si la retiras, solo podrás volver a enviarla con la versión vigente.',

  'assessments.mail.version-ends.subject': 'Envía tu autoevaluación a más tardar el {day}',
  'assessments.mail.version-ends.text':
    'La versión {version} del instrumento, con la que responde {company}, se puede enviar hasta el {day}. Lo que se envíe a tiempo se evalúa con esa versión hasta el final.',
  'assessments.mail.version-ends.then':
    'Si no alcanzan, nada se pierde: siguen con la versión {newest} y pasan las respuestas y archivos de las prácticas que preguntan lo mismo.',
  'assessments.mail.version-ends.button': 'Ir a la autoevaluación',
  'reminder.assessments.version-ends': 'La versión del instrumento tiene último día',
  'reminder.assessments.version-ends.why': 'Porque la versión con la que responde la empresa deja de recibirse.',
  'mail.reason.assessments.version-ends': 'Recibes este correo porque respondes la autoevaluación de tu empresa.',
} as const;
