/** What the public reads of a distinction. */
export default {
  'verification.not-found.title': 'No encontramos ese distintivo',
  'verification.not-found.length':
    'Un código tiene 12 letras y números. Cuenta los que escribiste: puede faltar o sobrar alguno.',
  'verification.not-found.alphabet':
    'Ese texto tiene signos que un código no usa. Escribe sólo las 12 letras y números.',
  'verification.not-found.check':
    'Hay una letra o un número cambiado. Compáralo otra vez con el distintivo, signo por signo.',
  'verification.not-found.unknown':
    'El código está bien escrito, pero no es de ningún distintivo nuestro. Si lo viste en una empresa, puede que no sea auténtico.',
  'refusal.verification.length': 'El código no tiene 12 letras y números.',
  'refusal.verification.alphabet': 'El código tiene signos que un código no usa.',
  'refusal.verification.check': 'El código tiene una letra o un número cambiado.',
  'refusal.verification.unknown': 'Ningún distintivo tiene ese código.',

  'verification.page.title': 'Distintivo {state}: {company}',
  'verification.page.description':
    '{company}, nivel {level}: comprueba si su distintivo Puertas Abiertas, código {code}, es auténtico y está vigente hoy.',
  'verification.print.address': 'Comprueba el estado de hoy en {address} o con el código QR.',
  'verification.print.qr': 'Código QR que lleva a esta página',
  'verification.active.answer': 'Sí: este distintivo es auténtico y está vigente',
  'verification.active.detail': 'Nivel {level}, hasta el <b>{until}</b>. {left}',
  'verification.active.months': '{n, plural, one {Queda un mes.} other {Quedan # meses.}}',
  'verification.active.days': '{n, plural, =0 {Hoy es el último día.} one {Queda un día.} other {Quedan # días.}}',
  'verification.suspended.answer': 'Por ahora no: FM4 suspendió este distintivo mientras revisa',
  'verification.suspended.detail':
    'Es auténtico, nivel {level}, pero está suspendido desde el <b>{since}</b>. Mientras tanto la empresa no puede mostrarlo.',
  'verification.expired.answer': 'Ya no: este distintivo es auténtico, pero venció',
  'verification.expired.detail': 'Tuvo el nivel {level} del {from} al <b>{until}</b>. La empresa no lo ha renovado.',
  'verification.revoked.answer': 'No: FM4 retiró este distintivo y ya no vale',
  'verification.revoked.detail':
    'Tuvo el nivel {level} del {from} al <b>{since}</b>. Desde ese día no puede usarlo ni mostrarlo.',
  'verification.superseded.answer': 'Este ya no: la empresa tiene un distintivo más reciente',
  'verification.superseded.detail': 'Tuvo el nivel {level} del {from} al <b>{since}</b>, cuando otro tomó su lugar.',
  'verification.surrendered.answer': 'No: la empresa devolvió este distintivo y ya no vale',
  'verification.surrendered.detail':
    'Tuvo el nivel {level} del {from} al <b>{since}</b>, cuando lo devolvió por su propia decisión.',
  'verification.superseded.newer': 'Comprobar el más reciente',
  'verification.checked': 'Comprobado hoy, {day}, a las {time}.',

  'verification.why.suspended': 'Por qué está suspendido',
  'verification.why.revoked': 'Por qué se retiró',
  'verification.why.surrendered': 'Por qué lo devolvió',
  'verification.why.surrendered-none': 'La empresa no publicó un motivo.',
  'verification.why.while-suspended':
    'Cuando lo devolvió, FM4 lo tenía suspendido y todavía no decidía. El motivo está en su historia.',
  'verification.why.no-people': 'Publicamos el motivo, nunca datos de personas.',
  'verification.why.suspended-until':
    'Una suspensión no es una decisión final: la empresa puede responder hasta el {day}, y FM4 lee lo que diga antes de decidir.',
  'verification.why.suspended-note': 'Una suspensión no es una decisión final: la empresa tiene derecho a responder.',
  'verification.seen.title': '¿Viste este distintivo en uso?',
  'verification.seen.text': 'Si la empresa lo sigue mostrando en su página, un anuncio o una vacante, <a>avísanos</a>.',

  'verification.meaning': 'Qué significa {level}',
  'verification.rank.N1': 'Primero de tres niveles',
  'verification.rank.N2': 'Segundo de tres niveles',
  'verification.rank.N3': 'Tercero de tres niveles',
  'verification.meaning.N1':
    'La empresa cumple lo indispensable y comenzó a cambiar su forma de contratar. Este nivel pide:',
  'verification.meaning.N2':
    'La empresa aplica las prácticas con todas las personas y puede demostrarlo en sitio. Este nivel pide:',
  'verification.meaning.N3': 'La empresa es referente: tiene resultados, los mide y ayuda a otras. Este nivel pide:',
  'verification.meaning.N1.1': 'La revisión de los documentos de todas las prácticas indispensables.',
  'verification.meaning.N1.2':
    'Conversaciones con recursos humanos, con la dirección y, en confianza, con el personal.',
  'verification.meaning.N2.1': 'Una visita al centro de trabajo, con revisión de expedientes y nóminas.',
  'verification.meaning.N2.2': 'Una encuesta confidencial al personal.',
  'verification.meaning.N3.1':
    'La visita de dos personas de FM4 al centro de trabajo y la revisión de sus proveedores clave.',
  'verification.meaning.N3.2': 'Una encuesta confidencial al personal y resultados que se sostienen en el tiempo.',
  'verification.meaning.critical': 'Que ninguna práctica indispensable quede por debajo del mínimo.',
  'verification.meaning.committee': 'La decisión de un comité distinto de quien hizo la auditoría.',

  'verification.data': 'Los datos del distintivo',
  'verification.data.company': 'Empresa',
  'verification.data.known-as': 'Se le conoce como',
  'verification.data.level': 'Nivel',
  'verification.data.level-was': 'Nivel que tuvo',
  'verification.data.level-value': '{level}, {rank}',
  'verification.data.place': 'Lugar',
  'verification.data.awarded': 'Otorgado',
  'verification.data.expires': 'Vence',
  'verification.data.expired': 'Venció',
  'verification.data.revoked': 'Retirado',
  'verification.data.suspended': 'Suspendido',
  'verification.data.superseded': 'Reemplazado',
  'verification.data.surrendered': 'Devuelto',
  'verification.data.follow-up': 'Seguimiento',
  'verification.data.follow-up-value': 'Revisión en {month}',
  'verification.data.code': 'Código',
  'verification.data.issuer': 'Otorga',
  'verification.data.issuer-value': '{issuer}. Instrumento versión {version}',

  'verification.history': 'Su historia',
  'verification.history.now': 'Sigue vigente.',
  'verification.history.note':
    'Nada se borra: los cambios de un distintivo quedan aquí con su fecha. <a>Comprobable en el registro público</a>',
  'verification.disagree.title': '¿Trabajas ahí y ves otra cosa?',
  'verification.disagree.text': 'Cuéntanos. La empresa no sabrá quién avisó.',
  'verification.disagree.action': 'Reportar una preocupación',
  'verification.historical': 'Descargar como documento histórico (PDF con sello)',
  'verification.historical-en': 'Descargarlo en inglés (PDF con sello)',
  'verification.original': 'El archivo firmado, como constancia (PDF)',
  'verification.download': 'Descargar el distintivo (PDF)',
  'verification.download-en': 'Descargar el distintivo en inglés (PDF)',

  'verification.yourself': 'Compruébalo por tu cuenta',
  'verification.yourself.lead': 'No tienes que creerle a esta página. Hay otras maneras, y todas deben decir lo mismo.',
  'verification.yourself.pdf': 'Sube el PDF a la página de verificación',
  'verification.yourself.pdf-text':
    'Te dice si la firma es de FM4 y si alguien cambió el archivo. <a>Comprobar un PDF</a>',
  'verification.yourself.api': 'Consulta los datos sin pasar por esta página',
  'verification.yourself.api-text': 'Para sistemas: <code>{path}</code>',
  'verification.yourself.credential': 'Comprueba la credencial con otro programa',
  'verification.yourself.credential-text':
    'Es un archivo <a>Open Badges 3.0</a> firmado, también como <jwt>JWT</jwt>. Lo acepta cualquier verificador de credenciales del W3C; la llave está en <did>/.well-known/did.json</did>.',
  'verification.yourself.register': 'Busca su prueba en el registro público',
  'verification.yourself.register-text':
    'Cada acto sobre el distintivo está en un registro al que sólo se agrega. <a>Su prueba</a> se comprueba sin nosotros con el programa <code>check-register.mjs</code>: <script>cómo usarlo</script>.',
  'verification.yourself.reader': 'Abre el PDF en un lector que muestre firmas',
  'verification.yourself.reader-text':
    'El archivo va firmado electrónicamente (PAdES): el lector dice si alguien lo cambió después.',

  'verification.signer':
    'La firma electrónica es de <b>{name}</b>, por un certificado que emitió {issuer}, válido del {from} al {until}. Su huella SHA-256: <code>{sha256}</code>',
  'verification.signer.self-signed':
    'La firma electrónica es de <b>{name}</b>, con un certificado de demostración que se firmó a sí mismo, válido del {from} al {until}. Su huella SHA-256: <code>{sha256}</code>',
  'verification.signer.earlier':
    'Este PDF se firmó con un certificado anterior del programa, que ya no firma; la firma sigue siendo válida. Su huella SHA-256: <code>{sha256}</code>',
} as const;
