/** What the domain of the sender publishes so that mails arrive. */
export default {
  'reminders.section-dns': 'DNS',
  'dns.title': 'Que nuestros correos lleguen',
  'dns.lead':
    'Los servidores que reciben correo preguntan a {domain} quién puede escribir en su nombre. Publica estos tres registros donde se administra el dominio; aquí ves lo que encuentran hoy.',
  'dns.all-good': 'Los tres registros están bien. No hay nada que hacer.',
  'dns.spf': 'SPF: desde dónde salen',
  'dns.spf.what': 'Dice qué servidores pueden enviar correo del dominio.',
  'dns.spf.note':
    'Si tu proveedor de correo te da un «include:…», ponlo antes de «~all». Debe haber un solo registro SPF.',
  'dns.dkim': 'DKIM: nuestra firma',
  'dns.dkim.what': 'La llave con la que se comprueba que un correo es nuestro y nadie lo cambió en el camino.',
  'dns.dkim.note': 'Si el panel no acepta más de 255 letras, parte el valor en varias cadenas, entre comillas.',
  'dns.dmarc': 'DMARC: qué hacer con los falsos',
  'dns.dmarc.what':
    'Pide a quien recibe que no confíe en correos que no pasan las otras dos pruebas, y que nos avise de ellos.',
  'dns.dmarc.note':
    'Empieza con «p=none», que solo avisa. Cuando los avisos digan que todo lo nuestro pasa, cambia a «p=quarantine» y luego a «p=reject».',
  'dns.state.good': 'Publicado',
  'dns.state.missing': 'Falta publicarlo',
  'dns.state.different': 'Hay que corregirlo',
  'dns.state.unknown': 'No se pudo consultar',
  'dns.state.unset': 'Falta la llave',
  'dns.unset':
    'Los correos salen sin firma. Haz una llave con «openssl genrsa -out dkim.pem 2048» y pon DKIM_DOMAIN, DKIM_SELECTOR y DKIM_KEY en los ajustes; entonces aquí aparece el registro.',
  'dns.problem.several': 'Hay más de uno, y quien recibe no hace caso de ninguno. Deja uno solo.',
  'dns.problem.spf-open': 'Deja que cualquiera envíe en nuestro nombre. Termínalo con «~all» o «-all».',
  'dns.problem.spf-no-end': 'No dice qué hacer con los demás servidores. Termínalo con «~all» o «-all».',
  'dns.problem.spf-many':
    'Pregunta por más de diez nombres: quien recibe se cansa y no hace caso. Quita los que sobran.',
  'dns.problem.dkim-other': 'La llave publicada es otra: las firmas de hoy no se pueden comprobar con ella.',
  'dns.problem.dkim-revoked': 'La llave publicada está vacía: eso significa que fue retirada.',
  'dns.problem.dmarc-policy': 'No dice qué hacer: le falta «p=none», «p=quarantine» o «p=reject».',
  'dns.name': 'Nombre (tipo TXT)',
  'dns.value': 'Valor',
  'dns.copy': 'Copiar',
  'dns.copied': 'Copiado',
  'dns.found': 'Lo que encuentran hoy:',
  'dns.slow': 'Lo que publiques puede tardar unas horas en verse en todas partes.',
} as const;
