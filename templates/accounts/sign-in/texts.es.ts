/** Signing in and out, and the links that prove a mailbox. */
export default {
  'accounts.sign-in-lead': 'Con el correo de tu cuenta.',
  'accounts.sign-in-do': 'Entrar',
  'accounts.forgot': 'Olvidé mi contraseña',
  'accounts.no-password': '¿Sin contraseña?',
  'accounts.no-password-text': 'Te mandamos un enlace por correo y entras con él. No hay nada que recordar.',
  'accounts.ask-link': 'Entrar con un enlace',
  'accounts.ask-link-lead': 'Escribe tu correo. El enlace sirve una vez, durante {minutes} minutos.',
  'accounts.send-link': 'Enviarme el enlace',
  'accounts.send-mail': 'Enviarme el correo',
  'accounts.new-company': '¿Tu empresa todavía no está?',
  'accounts.register-company': 'Registra tu empresa',
  'accounts.new-person': '¿Quieres tomar cursos por tu cuenta? <a>Abre una cuenta sin empresa</a>',
  'accounts.use-link': 'Ya casi estás dentro',
  'accounts.use-link-lead': 'Oprime el botón para entrar. Después, el enlace del correo deja de servir.',

  'accounts.mail-sent': 'Revisa tu correo',
  'accounts.mail-sent-link':
    'Si {email} tiene una cuenta, en un momento le llega un enlace para entrar. Sirve una vez, durante {minutes} minutos.',
  'accounts.mail-sent-reset':
    'Si {email} tiene una cuenta, en un momento le llega un enlace para poner una contraseña nueva. Sirve una vez, durante una hora.',
  'accounts.mail-sent-confirm':
    'Si {email} tiene una cuenta por confirmar, en un momento le llega el enlace para hacerlo. Sirve durante tres días.',
  'accounts.mail-missing': '¿No llega?',
  'accounts.mail-missing-wait': 'Espera un par de minutos.',
  'accounts.mail-missing-spam': 'Busca en la carpeta de correo no deseado.',
  'accounts.mail-missing-address': 'Comprueba que sea el correo con el que te registraste o te invitaron.',
  'accounts.try-again': 'Intentarlo otra vez',

  'accounts.closed-link': 'Este enlace ya no sirve',
  'accounts.closed-link-text': 'Cada enlace sirve una vez, durante {minutes} minutos. Pide otro y entra con él.',
  'accounts.closed-reset': 'Este enlace ya no sirve',
  'accounts.closed-reset-text': 'Ya se usó o pasó más de una hora. Tu contraseña sigue como estaba; pide otro enlace.',
  'accounts.closed-confirm': 'Este enlace ya no sirve',
  'accounts.closed-confirm-text':
    'Si ya habías confirmado tu correo, entra con tu cuenta. Si no, pide otro enlace: cada uno sirve una vez, durante tres días.',
  'accounts.ask-another': 'Pedir otro enlace',

  'accounts.second-step': 'Un paso más',
  'accounts.second-step-lead': 'Abre tu aplicación de códigos y escribe el que muestra ahora.',
  'accounts.code-hint': 'Los seis dígitos. Si no tienes tu teléfono, uno de tus códigos de recuperación.',
  'accounts.second-step-lost':
    '¿Perdiste tu teléfono y también tus códigos? Escribe a {contact}: FM4 comprueba que eres tú y quita el segundo paso.',
  'accounts.start-again': 'Empezar de nuevo',

  'accounts.sign-out': '¿Quieres salir?',
  'accounts.sign-out-text': 'Se cierra tu sesión en este navegador. Lo que guardaste sigue ahí.',
  'accounts.signed-out': 'Cerramos tu sesión.',

  'accounts.ask-reset': 'Recuperar tu cuenta',
  'accounts.ask-reset-lead': 'Escribe tu correo y te mandamos un enlace para poner una contraseña nueva.',
  'accounts.ask-confirm': 'Confirmar tu correo',
  'accounts.ask-confirm-lead': 'Escribe el correo con el que te registraste y te mandamos el enlace otra vez.',
  'accounts.new-password-lead': 'Al guardarla se cierran tus sesiones en todos los dispositivos.',
  'accounts.new-password-do': 'Guardar la contraseña',
  'accounts.password-set': 'Guardamos tu contraseña nueva. Entra con ella.',

  'accounts.confirm': 'Confirma tu correo',
  'accounts.confirm-lead': 'Con este botón sabemos que el correo es tuyo, y entras de una vez.',
  'accounts.confirm-do': 'Confirmar y entrar',
  'accounts.confirmed': 'Tu correo está confirmado.',

  'refusal.accounts.credentials':
    'El correo o la contraseña no coinciden. Revísalos, o entra con un enlace que te mandamos por correo.',
  'refusal.accounts.unconfirmed':
    'Falta confirmar tu correo. Te mandamos otra vez el enlace: ábrelo y oprime el botón para entrar.',
  'refusal.accounts.link-closed': 'Este enlace ya se usó o venció. Pide otro.',
  'refusal.accounts.code': 'El código no coincide. Escribe el que tu aplicación muestra ahora.',
  'refusal.accounts.code-spent': 'Ese código ya se usó. Espera a que tu aplicación muestre el siguiente.',
  'refusal.accounts.guarded':
    'Desde otros lugares han probado muchas contraseñas con este correo. Entra con un enlace que te mandamos por correo, desde un equipo en el que ya entraste, o espera {minutes, plural, one {un minuto} other {# minutos}}.',
  'refusal.accounts.guarded-code':
    'Desde otros lugares han probado muchos códigos con esta cuenta. Usa uno de tus códigos de recuperación, o espera {minutes, plural, one {un minuto} other {# minutos}}.',
  'refusal.accounts.mail-waits':
    'A este correo ya mandamos varios mensajes como este hace poco. Abre el más reciente: su enlace todavía sirve. Si quieres otro, espera {minutes, plural, one {un minuto} other {# minutos}}.',
  'refusal.accounts.code-attempts': 'Pasó el tiempo o hubo demasiados intentos. Empieza de nuevo desde Entrar.',

  'reminder.accounts.confirm': 'Confirmación de la dirección',
  'reminder.accounts.confirm.why': 'Porque alguien abrió una cuenta con esta dirección.',
  'reminder.accounts.link': 'Enlace para entrar',
  'reminder.accounts.link.why': 'Porque se pidió entrar sin contraseña.',
  'reminder.accounts.reset': 'Contraseña nueva',
  'reminder.accounts.reset.why': 'Porque se pidió cambiar la contraseña.',
  'mail.reason.accounts.confirm':
    'Recibes este correo porque alguien abrió una cuenta en Puertas Abiertas con tu dirección.',
  'mail.reason.accounts.link': 'Recibes este correo porque alguien pidió entrar a tu cuenta con un enlace.',
  'mail.reason.accounts.reset': 'Recibes este correo porque alguien pidió cambiar la contraseña de tu cuenta.',

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
  'mail.link.until': 'El enlace sirve una vez, durante {minutes} minutos.',
  'mail.link.not-you': 'Si no lo pediste, borra este correo y no compartas el enlace con nadie.',
  'mail.reset.subject': 'Pon una contraseña nueva',
  'mail.reset.title': 'Pon una contraseña nueva',
  'mail.reset.text': 'Pediste cambiar la contraseña de tu cuenta.',
  'mail.reset.action': 'Poner una contraseña nueva',
  'mail.reset.until': 'El enlace sirve una vez, durante una hora.',
  'mail.reset.not-you': 'Si no lo pediste, borra este correo: tu contraseña sigue siendo la misma.',
} as const;
