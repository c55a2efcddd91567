/** People without an address: coming in with a code, slips, and an address later. */
export default {
  'accounts.codes.enter': 'Entrar con tu código',
  'accounts.codes.enter-lead': 'El código y el PIN están en el talón que te dio tu empresa.',
  'accounts.codes.code': 'Código',
  'accounts.codes.code-hint': 'Doce letras y números. Da igual si escribes los guiones o no.',
  'accounts.codes.pin': 'PIN',
  'accounts.codes.pin-hint': 'Seis números.',
  'accounts.codes.notice': 'Al entrar confirmas que leíste el <a>aviso de privacidad</a>.',
  'accounts.codes.lost':
    '¿Perdiste tu talón o no te funciona? Pide otro en tu empresa: tu avance y tus constancias siguen ahí.',
  'accounts.codes.by-mail': 'Tengo correo: entrar con él',
  'accounts.codes.have': '¿Te dieron un código en tu empresa?',

  'accounts.codes.title': 'Personas sin correo',
  'accounts.codes.intro':
    'Quien no tiene correo entra con un código y un PIN que van en un talón de papel. Toma sus cursos y recibe su constancia como cualquier persona de tu equipo, y puede agregar un correo cuando quiera.',
  'accounts.codes.nobody': 'Todavía no hay nadie aquí',
  'accounts.codes.nobody-text': 'Agrega a las personas por su nombre, o súbelas en un archivo.',
  'accounts.codes.people': 'Personas con código',
  'accounts.codes.slip': 'Talón',
  'accounts.codes.slip-none': 'Sin imprimir',
  'accounts.codes.reachable': 'Ya tiene correo',
  'accounts.codes.print-missing':
    '{n, plural, one {Imprimir el talón que falta} other {Imprimir los # talones que faltan}}',
  'accounts.codes.print-rest': 'Faltan {n}. Cada vez se imprimen hasta {most}; después sigues con los demás.',
  'accounts.codes.print-chosen': 'Imprimir los talones de quienes marqué',
  'accounts.codes.print-note':
    'Cada talón lleva un código y un PIN nuevos, y el anterior deja de servir. Nadie puede ver un PIN después de imprimirlo, tampoco tú.',
  'accounts.codes.many': 'Marca a {n} personas o menos a la vez.',
  'accounts.codes.add': 'Agregar personas',
  'accounts.codes.names': 'Nombres completos, uno por renglón',
  'accounts.codes.names-hint': 'Como quieren que aparezcan en su constancia.',
  'accounts.codes.add-do': 'Agregar',
  'accounts.codes.by-file': 'Tengo a muchas personas en un archivo',
  'accounts.codes.made':
    '{n, plural, =0 {No se agregó a nadie.} one {Una persona agregada. Imprime su talón para que pueda entrar.} other {# personas agregadas. Imprime sus talones para que puedan entrar.}}',
  'accounts.codes.known': 'Ya hay alguien con ese nombre. Si es otra persona, escribe también su segundo apellido.',
  'accounts.codes.short': 'Escribe el nombre completo.',

  'accounts.slips.title': 'Talones para entrar a los cursos',
  'accounts.slips.code': 'Código: {code}',
  'accounts.slips.pin': 'PIN: {pin}',
  'accounts.slips.how':
    'Escanea el cuadro con tu teléfono, o entra a {address} y escribe tu código y tu PIN. Guarda este talón y no lo compartas: con él se entra a tus cursos.',

  'accounts.address.add': 'Agregar tu correo',
  'accounts.address.none': 'Entras con tu código. Si tienes correo, puedes agregarlo.',
  'accounts.address.lead':
    'Con un correo también puedes entrar sin el talón y recibir avisos de tus cursos. Te mandamos un enlace para confirmarlo.',
  'accounts.address.pin-hint': 'Los seis números de tu talón, para saber que eres tú.',
  'accounts.address.asked':
    'Mandamos un correo a {email}. Abre el enlace que trae: sirve durante tres días. Mientras tanto sigues entrando con tu código.',
  'accounts.address.confirm': 'Confirma tu correo',
  'accounts.address.confirm-lead': 'Con este botón tu correo queda en tu cuenta.',
  'accounts.address.confirm-do': 'Confirmar mi correo',
  'accounts.address.added': 'Tu correo ya está en tu cuenta. Pide un enlace para entrar con él, o sigue con tu código.',

  'refusal.accounts.address-held': 'Tu cuenta ya tiene un correo.',
  'refusal.accounts.pin': 'El código y el PIN no coinciden. Revisa tu talón y escríbelos otra vez.',
  'refusal.accounts.pin-missing': 'Escribe el PIN de tu talón.',
  'refusal.accounts.own-pin': 'El PIN no coincide. Revisa tu talón y escríbelo otra vez.',
  'refusal.accounts.guarded-pin':
    'Se probaron demasiados PIN para ese código desde aparatos que no conocemos. Espera {minutes, plural, one {un minuto} other {# minutos}}, entra desde un teléfono en el que ya entraste, o pide un talón nuevo en tu empresa.',
  'refusal.accounts.slips-many': 'Se imprimen hasta {n} talones a la vez.',
  'refusal.accounts.slips-none': 'Marca a las personas de quienes quieres el talón.',

  'held-room.codes': 'Código de acceso',
  'held.codes.code': 'Tu código para entrar',
  'held.codes.made': 'Códigos que diste a otras personas',
  'held-field.pinSetAt': 'PIN puesto',
} as const;
