/** What a PDF or a credential turns out to be. */
export default {
  'verification.by-file': 'Con el archivo',
  'verification.by-file-drop': 'También puedes soltarlo en cualquier parte de esta página.',
  'verification.file': 'PDF o credencial del distintivo',
  'verification.file-hint': 'El PDF, o la credencial (.json, .jwt). Hasta 5 MB. Lo revisamos y no lo guardamos.',
  'verification.check-file': 'Comprobar el archivo',

  'verification.file.active.title': 'Sí: el archivo es auténtico y el distintivo está vigente',
  'verification.file.not-in-force.title': 'El archivo es auténtico, pero el distintivo no está vigente',
  'verification.file.authentic': 'Es, byte por byte, el PDF que FM4 firmó para {company}.',
  'verification.file.replaced':
    'Es auténtico, pero es una copia anterior: el nombre cambió y hay una más nueva, a nombre de {company}.',
  'verification.file.credential':
    'Es la credencial que FM4 firmó para {company}, y nadie la ha cambiado desde entonces.',
  'verification.file.beside':
    'Viene junto con otras cosas en el mismo archivo. FM4 responde de su credencial, no de lo demás.',
  'verification.file.several.title': 'El archivo trae {n} credenciales a nombre de FM4',
  'verification.file.state': 'Estado de hoy: <b>{state}</b>.',
  'verification.file.see': 'Ver la página del distintivo',
  'verification.file.altered.title': 'No: alguien cambió este archivo después de firmarlo',
  'verification.file.altered.text':
    'Lleva la firma o el código de un archivo de FM4, pero el contenido ya no es el que se firmó. No te fíes de lo que dice: descarga el original de la página del distintivo.',
  'verification.file.added.title': 'FM4 firmó este archivo, y después alguien le añadió algo',
  'verification.file.added.text':
    'Lo que FM4 firmó sigue ahí, sin cambios. Pero después el archivo recibió algo más: otra firma, un sello, un comentario o páginas. FM4 no responde de lo añadido, y puede tapar lo que firmó.',
  'verification.file.added.about': 'Lo que FM4 firmó es el PDF del distintivo de {company}.',
  'verification.file.added.replaced': 'Es una copia anterior: el nombre cambió y hay una más nueva.',
  'verification.file.added.download': 'Descargar solo lo que FM4 firmó (PDF)',
  'verification.file.added.name': 'firmado-por-FM4',
  'verification.file.unregistered.title': 'No lo damos por bueno: no es ninguno de los archivos que entregamos',
  'verification.file.unregistered.text':
    'Lleva la firma de FM4, pero no es igual, byte por byte, a ningún archivo nuestro. Descarga el original de la página del distintivo y compara.',
  'verification.file.ours-other.title': 'FM4 firmó este archivo, pero no es un distintivo',
  'verification.file.ours-other.text': 'Lo firmamos para otra cosa. Pregúntale a quien te lo dio qué certifica.',
  'verification.file.certificate.title': 'Sí: es una constancia de curso auténtica',
  'verification.file.certificate.text':
    'FM4 firmó este PDF y nadie lo ha cambiado. Certifica que una persona aprobó un curso; no es el distintivo de una empresa.',
  'verification.file.certificate.credential':
    'Lleva una firma digital de FM4 y es, palabra por palabra, la credencial que emitió. El nombre completo está en el archivo.',
  'verification.file.certificate.course': 'Aprobó «{course}» el {date}.',
  'verification.file.certificate.see': 'Ver la página de la constancia',
  'verification.file.altered.seal': 'Alterado',
  'verification.file.added.seal': 'Con algo añadido',
  'verification.file.unregistered.seal': 'Sin registro',
  'verification.file.certificate.seal': 'Constancia auténtica',
  'verification.file.ours-other.seal': 'Otro documento de FM4',
  'verification.file.not-ours.seal': 'No es de FM4',
  'verification.file.not-pdf.seal': 'Otro tipo de archivo',
  'verification.file.not-ours.title': 'No: este archivo no lleva la firma de FM4',
  'verification.file.not-ours.text': 'No podemos decir quién lo hizo. Un distintivo nuestro va siempre firmado.',
  'verification.file.not-pdf.title': 'Ese archivo no es un PDF ni una credencial',
  'verification.file.not-pdf.text':
    'Sube el PDF o la credencial (.json, .jwt) tal como te llegó, sin convertirlo ni tomarle foto.',
  'verification.file.claims': 'Dentro dice el código {code}. <a>Comprueba ese código</a> y compara lo que ves.',
  'verification.browser.private': 'El PDF se revisa en tu navegador y no sale de tu equipo.',
  'verification.browser.working': 'Revisando el archivo…',
  'verification.browser.trouble':
    'No pudimos preguntar por el estado del distintivo. Revisa tu conexión e inténtalo otra vez.',
  'verification.browser.unreadable': 'No pudimos leer ese archivo. Elígelo otra vez, o súbelo con el botón.',
  'verification.browser.drop': 'Suelta el archivo aquí para comprobarlo',
  'refusal.verification.busy': 'Muchas personas comprueban archivos a la vez. Inténtalo en unos segundos.',
  'refusal.verification.too-large': 'El archivo pesa más de 5 MB: no es un distintivo nuestro.',
  'verification.file.missing': 'Elige el PDF o la credencial que quieres comprobar.',
} as const;
