/** The privacy notice. */
export default {
  'privacy.title': 'Aviso de privacidad',
  'privacy.draft.title': 'Es un borrador.',
  'privacy.draft':
    'La persona abogada de {issuer} debe confirmarlo antes de que este sitio reciba datos reales. Faltan, por eso, el domicilio y el correo del área de datos personales.',
  'privacy.lead':
    'Este aviso dice qué datos personales guarda Puertas Abiertas, para qué, por cuánto tiempo y cómo puedes pedir verlos, corregirlos o borrarlos. Se basa en la Ley Federal de Protección de Datos Personales en Posesión de los Particulares, vigente desde el 21 de marzo de 2025.',
  'privacy.who.title': 'Quién responde por tus datos',
  'privacy.who.text': '{issuer}, organización civil de Guadalajara, Jalisco.',
  'privacy.what.title': 'Qué datos guardamos',
  'privacy.what.account':
    '<b>De quien tiene cuenta:</b> nombre, correo, idioma, empresa, papel en ella, y cuándo, desde qué dirección y con qué navegador entró o no se le dejó entrar.',
  'privacy.what.company':
    '<b>De la empresa:</b> RFC, razón social, sector, tamaño, municipio y una persona de contacto con correo y teléfono.',
  'privacy.what.learning':
    '<b>De quien toma cursos:</b> su avance, sus respuestas a los cuestionarios y sus constancias. Sin cuenta, sólo eso y sin decir de quién es; un nombre, si pide constancia.',
  'privacy.what.evidence':
    '<b>De las evidencias:</b> los archivos que la empresa sube. Le pedimos tachar los datos personales antes.',
  'privacy.what.reports':
    '<b>De quien reporta una preocupación:</b> lo que escriba y nada más: ni nombre, ni correo, ni dirección IP. Se borra dos años después de cerrar el reporte.',
  'privacy.not.title': 'Qué no guardamos',
  'privacy.not.text':
    'Ningún dato de las personas candidatas: ni su nombre, ni sus documentos, ni su historia, ni su situación migratoria o de refugio. La guía legal se consulta sin dar el nombre de nadie. Tampoco usamos rastreadores ni publicidad.',
  'privacy.why.title': 'Para qué los usamos',
  'privacy.why.main':
    'Para dar acceso, impartir los cursos, hacer la auditoría, decidir sobre el distintivo y avisar por correo lo que vence. Sin estos datos no se puede dar el servicio (artículo 9).',
  'privacy.why.public':
    'Para publicar la ficha de cada distintivo: empresa, nivel, fechas y estado. Ninguna persona aparece en ella.',
  'privacy.why.extra': 'Para medir resultados en grupos de cinco personas o más, sin nombres.',
  'privacy.share.title': 'Con quién los compartimos',
  'privacy.share.text':
    'La empresa ve el avance de su equipo en los cursos; {issuer} ve lo que la empresa entrega. Nadie de la empresa ve lo que su personal dice en entrevistas o encuestas. No vendemos datos. Sólo se transfieren si una autoridad lo ordena conforme a la ley.',
  'privacy.time.title': 'Cuánto tiempo',
  'privacy.time.text':
    'Los de la cuenta, mientras exista. Los del distintivo y sus decisiones se conservan aunque venza, porque su historia es pública. Lo de esta lista se borra solo, cada noche, al cumplirse su plazo. Donde ninguna ley fija uno lo puso {issuer}; falta que su persona abogada los confirme.',
  'privacy.safe.title': 'Cómo los cuidamos',
  'privacy.safe.text':
    'Conexión cifrada, contraseñas que nadie puede leer, segundo paso para el personal de {issuer}, cada empresa sólo alcanza lo suyo y cada decisión queda en un registro de actos que no se puede alterar sin que se note. Si hubiera una vulneración que te afecte, te avisaremos de inmediato.',
  'privacy.rights.title': 'Tus derechos',
  'privacy.rights.text':
    'Puedes pedir ver tus datos, corregirlos, borrarlos o que dejemos de usarlos (acceso, rectificación, cancelación y oposición: los derechos ARCO de los artículos 21 a 34), y retirar tu consentimiento. No cuesta nada. La ley nos da veinte días hábiles para responderte y quince más para hacerlo efectivo; cada plazo puede ampliarse una vez y te decimos por qué (artículo 31). Ninguna máquina decide sobre ti: todo distintivo lo deciden personas.',
  'privacy.rights.ask': 'Ver o borrar mis datos',
  'privacy.rights.authority':
    'Si la respuesta no te parece justa, puedes acudir a la Secretaría Anticorrupción y Buen Gobierno.',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'Sólo las necesarias: la de tu sesión, la de tu idioma, una que guarda por un minuto el último aviso y una que reconoce durante 180 días el equipo en el que entraste, para que nadie pueda cerrarte la puerta probando contraseñas. Si tomas un curso sin cuenta, otra guarda en tu aparato, por 180 días, tu enlace y tu apodo.',
  'privacy.changes.title': 'Cambios',
  'privacy.changes.text':
    'Si este aviso cambia, lo diremos aquí y por correo a quien tenga cuenta. Versión de noviembre de 2026.',
} as const;
