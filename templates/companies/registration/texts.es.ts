/** Registration of a company. */
export default {
  'companies.register.title': 'Registra tu empresa',
  'companies.register.intro':
    'Para empresas, dependencias públicas y organizaciones civiles con centro de trabajo en Jalisco. Toma unos cinco minutos y no cuesta nada.',
  'companies.register.have-account':
    '¿Tu empresa ya está registrada? <a>Entra con tu cuenta</a>. ¿Sólo quieres tomar un curso? <person>Abre una cuenta sin empresa</person>.',
  'companies.register.organization': 'La organización',
  'companies.register.person': 'Quien la representa aquí',
  'companies.register.person-intro':
    'Serás quien administre el espacio de tu empresa. Después puedes invitar a más personas.',
  'companies.register.agreement': 'Antes de terminar',
  'companies.register.submit': 'Registrar la empresa',
  'companies.register.after': 'Te escribiremos para confirmar tu correo. FM4 revisa cada registro antes de activarlo.',

  'companies.rfc.length':
    'El RFC tiene 12 caracteres (persona moral) o 13 (persona física). Revisa si falta o sobra alguno.',
  'companies.rfc.shape':
    'El RFC lleva letras, seis números de una fecha y tres caracteres al final, como ABC010203AB1.',
  'companies.rfc.date': 'Los seis números del RFC son una fecha (año, mes, día) y esa no existe. Revísalos.',
  'companies.rfc.check':
    'Algún carácter no coincide con el dígito verificador. Compáralo con tu constancia de situación fiscal; si es idéntico, márcalo abajo y envía otra vez.',
  'companies.field.rfc-confirmed': 'En nuestra constancia dice exactamente {rfc}',
  'companies.field.rfc-confirmed-hint':
    'Unos pocos RFC en uso no siguen la regla del SAT. Puedes registrarte con él; FM4 lo compara con tu constancia antes de activar la empresa.',
  'companies.rfc.generic':
    'Ese RFC es el genérico para facturar al público o a extranjeros. Escribe el de tu organización.',
  'refusal.companies.rfc-taken':
    'Ya hay un espacio con este RFC. Pide a quien lo administra en tu empresa que te invite; si no sabes quién es, escribe a FM4: {contact}.',
  'refusal.companies.rfc-unconfirmed':
    'Este RFC no sigue la regla del dígito verificador: compáralo con la constancia y márcalo antes de activar la empresa.',

  'companies.registered.title': 'Registro recibido',
  'companies.registered.heading': 'Listo, recibimos tu registro',
  'companies.registered.next': 'Qué sigue',
  'companies.registered.step-confirm': 'Confirma tu correo',
  'companies.registered.step-confirm-text':
    'Te enviamos un mensaje con un enlace que sirve tres días. Si no llega en unos minutos, mira en correo no deseado.',
  'companies.registered.step-review': 'FM4 revisa los datos',
  'companies.registered.step-review-text':
    'Una persona del equipo mira cada registro. Te avisamos por correo cuando se active.',
  'companies.registered.step-start': 'Empieza la ruta',
  'companies.registered.step-start-text':
    'Mientras tanto puedes entrar, completar los datos de la empresa e invitar a tu equipo.',
  'companies.registered.sign-in': 'Entrar',
  'companies.registered.flash': 'Enviamos el enlace de confirmación a {email}.',
} as const;
