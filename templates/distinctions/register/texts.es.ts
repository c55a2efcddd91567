/** The public register of what happened to distinctions. */
export default {
  'register.title': 'Registro público',
  'register.description':
    'Cada distintivo otorgado, suspendido o retirado queda escrito en un registro que cualquiera puede comprobar.',
  'register.lead':
    'Cada vez que FM4 otorga, suspende o retira un distintivo, queda escrito aquí. Nadie puede cambiarlo ni borrarlo después sin que se note: tampoco FM4.',
  'register.today': 'Hoy',
  'register.size': 'Actos escritos',
  'register.signed': 'Última firma',
  'register.signed-value': '{day}, {time}. Abarca {n, plural, one {un acto} other {# actos}}.',
  'register.root': 'Huella de todo',
  'register.key': 'Clave con que firma FM4',
  'register.newest': 'Lo más reciente',
  'register.how': 'Cómo funciona',
  'register.how.written': 'Se escribe en el momento',
  'register.how.written-text':
    'Cuando cambia un distintivo, el cambio se escribe en el registro al mismo tiempo: o suceden los dos, o ninguno. Lleva el código, la empresa, el nivel, la fecha y el motivo público. Nunca datos de personas.',
  'register.how.chained': 'Cada acto sostiene a los demás',
  'register.how.chained-text':
    'De todos los actos juntos se calcula una huella. Si alguien cambia una sola letra, quita un acto o agrega otro con fecha de antes, la huella ya no es la misma.',
  'register.how.signed': 'La huella se firma y se publica',
  'register.how.signed-text':
    'Firmamos la huella después de cada cambio y por lo menos una vez al día. Quien guarda una firma de hoy puede comprobar mañana, o en diez años, que lo de antes sigue igual.',
  'register.how.limits':
    'El registro prueba que nadie cambió lo escrito. No prueba que una decisión haya sido correcta: para eso están los motivos, y puedes reportar lo que veas.',
  'register.check': 'Compruébalo por tu cuenta',
  'register.check.script': 'Descarga el programa',
  'register.check.script-text':
    '<a>check-register.mjs</a> es un solo archivo que se puede leer. Sólo necesita Node, que es gratuito.',
  'register.check.run': 'Revisa todo el registro',
  'register.check.run-text': 'Lo baja, recalcula cada huella y comprueba cada firma. Guarda una copia.',
  'register.check.keep': 'Vuelve otro día',
  'register.check.keep-text': 'Con las firmas que guardaste sabes si algo de lo anterior cambió.',
  'register.files': 'Para sistemas',
  'register.files.log': 'El registro, un acto por renglón',
  'register.files.heads': 'Las firmas',
  'register.files.keys': 'Las claves',
  'register.files.script': 'El programa que lo comprueba',
  'register.files.note': 'JSON Lines. Árbol de Merkle según RFC 9162; firmas Ed25519 en formato C2SP checkpoint.',

  'register.proof.title': '{company} en el registro público',
  'register.proof.lead':
    '{n, plural, one {Un acto escrito} other {# actos escritos}} sobre el distintivo {code}. <a>Qué es el registro</a>',
  'register.proof.holds':
    'Comprobado: todo lo que sigue está bajo la firma del {day}, {time}, que abarca {n, plural, one {un acto} other {# actos}}.',
  'register.proof.waiting': 'Lo más reciente se firma en un minuto. Vuelve a cargar la página para ver su prueba.',
  'register.proof.number': 'Acto {n}: ver la prueba',
  'register.proof.leaf': 'Lo que está escrito:',
  'register.proof.path':
    '{n, plural, =0 {Es el único acto: su huella es la de todo.} one {La huella que lleva de aquí a la de todo:} other {Las # huellas que llevan de aquí a la de todo:}}',
  'register.proof.download': 'Descargar la prueba (JSON)',
  'register.proof.back': 'Volver al distintivo',
  'register.proof.script': 'Se comprueba sin nosotros con el programa del registro y la opción --prueba.',

  'register.copy.title': 'Copia del registro público',
  'register.copy.lead':
    'Lo que el registro de {issuer} decía el {day}. Esta copia se abre sin internet y se comprueba sin nosotros.',
  'register.copy.check': 'Compruébala',
  'register.copy.check-text': 'Con Node, desde esta carpeta:',
  'register.copy.signed': 'Actos escritos: {n}. Firmados el {day}. Huella de todo:',
  'register.copy.state-then': 'El {day}',
  'register.copy.back': 'Toda la copia',
  'register.copy.proof': 'La prueba de estos actos (JSON)',
  'register.copy.credential': 'La credencial firmada (Open Badges 3.0)',
  'register.copy.none': 'Todavía no hay ningún acto en el registro.',
  'register.copy.company': 'Empresa',
  'register.copy.level': 'Nivel',
  'register.copy.state': 'Estado',
  'register.copy.until': 'Último día',
  'register.copy.code': 'Código',
  'register.copy.other-language': 'English',
} as const;
