/** Certificates: the learner's page, the public check, the PDF, the mail. */
export default {
  'courses.mine.certificates': 'Mis constancias',
  'courses.mine.certificates-empty': 'Aún no tienes constancias',
  'courses.mine.certificates-empty-text': 'Recibes una al aprobar el cuestionario de cada curso.',

  'courses.certificate.title': 'Tu constancia',
  'courses.certificate.earned': 'Aprobaste el curso',
  'courses.certificate.name': 'Nombre',
  'courses.certificate.course': 'Curso',
  'courses.certificate.hours': 'Duración',
  'courses.certificate.date': 'Fecha',
  'courses.certificate.code': 'Código',
  'courses.certificate.issuer': 'Otorga',
  'courses.certificate.download': 'Descargar la constancia (PDF)',
  'courses.certificate.public': 'Ver la página pública',
  'courses.certificate.public-note':
    'Comparte la página o el código con quien quieras: dice tu nombre, el curso y la fecha, nada más.',

  'courses.verify.title': 'Comprobar una constancia',
  'courses.verify.intro': 'Escribe el código que está al pie de la constancia. No hace falta tener cuenta.',
  'courses.verify.field': 'Código de la constancia',
  'courses.verify.hint': 'Son 12 letras y números en tres grupos, por ejemplo 7K3M-Q9XT-V2HD.',
  'courses.verify.button': 'Comprobar',
  'courses.verify.seal': 'Auténtica',
  'courses.verify.yes': 'Sí: esta constancia es auténtica',
  'courses.verify.course': 'Aprobó «{course}» el {date}.',
  'courses.verify.checked': 'Comprobado el {when}.',
  'courses.verify.data': 'Los datos de la constancia',
  'courses.verify.meaning': 'Qué significa',
  'courses.verify.meaning-text':
    'La persona leyó el curso completo y obtuvo al menos {mark} de 100 en el cuestionario. Es una constancia de participación: no es un documento oficial ni una DC-3.',
  'courses.verify.name-as-written':
    'El nombre es el que la persona escribió: el curso se toma sin cuenta, y nadie le pidió identificarse.',
  'courses.verify.about': 'De qué trata el curso',
  'courses.verify.own': 'Compruébalo por tu cuenta',
  'courses.verify.own-text':
    'Pide a la persona el PDF: lleva una firma digital que deja de ser válida si alguien cambia una sola letra.',
  'courses.verify.missing-title': 'No encontramos esa constancia',
  'courses.verify.missing':
    'Revisa el código en el papel, letra por letra: son 12, en tres grupos de cuatro. Da igual si escribes mayúsculas, espacios o guiones.',
  'courses.verify.missing-length': 'Un código tiene 12 letras y números; aquí hay más o menos.',
  'courses.verify.missing-check':
    'Una letra o un número no coincide: el código tiene un símbolo de control que lo nota.',
  'courses.verify.missing-alphabet': 'Hay un signo que los códigos no usan: sólo llevan letras y números.',
  'courses.verify.help':
    'Si el código es correcto y aun así no aparece, <help>escríbenos</help> antes de dudar de la persona.',
  'mail.courses.certificate.subject': 'Tu constancia de «{course}»',
  'mail.courses.certificate.title': '¡Felicidades!',
  'mail.courses.certificate.text':
    'Aprobaste «{course}» con {score} de 100. Tu constancia está lista para descargar, y cualquiera puede comprobarla con el código {code}.',
  'mail.courses.certificate.button': 'Ver mi constancia',
  'reminder.courses.certificate': 'Constancia de un curso',
  'reminder.courses.certificate.why': 'Porque esta persona aprobó el curso.',
  'mail.reason.courses.certificate': 'Recibes este correo porque terminaste un curso.',

  'certificates.pdf.name': 'Constancia de participación',
  'certificates.pdf.title': 'Constancia de {name}: {course}',
  'certificates.pdf.states': '{issuer} hace constar que',
  'certificates.pdf.completed': 'completó y aprobó el curso',
  'certificates.pdf.content':
    'Leyó todas las lecciones y demostró lo aprendido en la evaluación final de la plataforma Puertas Abiertas.',
  'refusal.courses.name-letters':
    'La constancia no puede llevar {letters}, de «{name}». Si es tu nombre, escríbelo con otras letras en Tu cuenta; si es el de tu empresa, pide a quien la administra que lo cambie. Después vuelve aquí.',
  'certificates.pdf.date': 'Fecha',
  'certificates.pdf.duration': 'Duración',
  'certificates.pdf.check': 'Compruébala en {place}',
  'certificates.pdf.qr': 'Código QR que lleva a la página que comprueba esta constancia: {address}',
  'certificates.pdf.scene': 'Una puerta abierta de par en par en un muro de noche; de adentro sale luz.',
  'certificates.pdf.small-print':
    'Constancia de un curso de {issuer}, organización civil. No es un título ni sustituye la constancia DC-3 de la STPS.',
} as const;
