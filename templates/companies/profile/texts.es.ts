/** Company data: fields, profile, two versions that differ. */
export default {
  'companies.field.rfc': 'RFC',
  'companies.field.rfc-hint':
    'Como aparece en la constancia de situación fiscal: 12 caracteres si es persona moral, 13 si es persona física.',
  'companies.field.legal-name': 'Razón social',
  'companies.field.legal-name-hint': 'El nombre legal completo.',
  'companies.field.trade-name': 'Nombre comercial',
  'companies.field.trade-name-hint': 'Como la conoce la gente. Será el nombre grande en el distintivo.',
  'companies.field.sector': 'Sector de actividad',
  'companies.field.sector-hint': 'La actividad principal, según la clasificación del INEGI (SCIAN).',
  'companies.field.headcount': 'Personas que trabajan ahí',
  'companies.field.headcount-hint': 'Cuenta todos los centros de trabajo. Un aproximado está bien.',
  'companies.field.municipality': 'Municipio',
  'companies.field.municipality-hint': 'Donde está la oficina o el centro de trabajo principal.',
  'companies.field.contact-name': 'Nombre y apellidos',
  'companies.field.contact-name-company': 'Persona de contacto',
  'companies.field.email': 'Correo de trabajo',
  'companies.field.email-hint': 'Con este correo vas a entrar.',
  'companies.field.contact-email': 'Correo de contacto',
  'companies.field.contact-email-hint':
    'Aquí escribe FM4 cuando se trata de la empresa. No cambia el correo con el que entras.',
  'companies.field.phone': 'Teléfono',
  'companies.field.phone-hint': '10 dígitos.',
  'companies.field.password': 'Contraseña',
  'companies.field.password-hint': 'Al menos 10 caracteres. Una frase que recuerdes funciona bien.',
  'companies.field.privacy':
    'Leí el <a>aviso de privacidad</a> y acepto que FM4 use estos datos para lo que ahí se dice.',
  'companies.field.rules':
    'Acepto las reglas del distintivo: responder con verdad, mostrar evidencia a FM4 y no pedir a ninguna persona en movilidad más documentos de los que marca la ley.',
  'companies.field.privacy-name': 'Aviso de privacidad',
  'companies.field.rules-name': 'Reglas del distintivo',

  'refusal.companies.name-unfit':
    'El nombre de tu empresa lleva algo que un correo tomaría por enlace, o signos que no se ven. Corrígelo en los datos de la empresa y vuelve a invitar.',
  'refusal.companies.not-active':
    'FM4 aún no activa el espacio de tu empresa o lo suspendió. Mira en la Ruta al distintivo qué sigue.',

  'companies.profile.title': 'Datos de la empresa',
  'companies.profile.intro':
    'Aparecen en tus documentos y ayudan a FM4 a acompañarte. El RFC no se cambia: si tiene un error, <help>escribe a FM4</help>.',
  'companies.profile.saved': 'Guardamos los datos de la empresa.',
  'companies.profile.read-only': 'Solo quien administra el espacio puede cambiar estos datos.',

  'companies.conflict.title': 'Alguien cambió estos datos',
  'companies.conflict.text':
    'Mientras escribías, otra persona guardó cambios. Nada se perdió: compara las dos versiones y elige con cuál te quedas.',
  'companies.conflict.field': 'Dato',
  'companies.conflict.theirs': 'Lo que está guardado',
  'companies.conflict.yours': 'Lo que escribiste',
  'companies.conflict.keep-yours': 'Guardar lo que escribí',
  'companies.conflict.keep-theirs': 'Dejar lo guardado',
  'companies.conflict.empty': 'Vacío',
  'companies.conflict.different': 'Distinto',
} as const;
