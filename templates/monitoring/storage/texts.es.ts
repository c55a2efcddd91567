/** The mail that says that files cannot be stored. */
export default {
  'storage.mail.preheader': 'Las empresas no pueden subir evidencias o pronto no podrán.',
  'storage.mail.full': 'No queda espacio para archivos',
  'storage.mail.read-only': 'No se permite escribir en el almacén de archivos',
  'storage.mail.away': 'El almacén de archivos no responde',
  'storage.mail.low': 'Queda poco espacio para archivos',
  'storage.mail.database': 'No queda espacio para la base de datos',
  'storage.mail.remedy.database':
    'Lo que ya está se lee, pero no se guarda nada nuevo: ni formularios, ni correos, ni decisiones. Amplía el disco de PostgreSQL o libera espacio en él; no borres nada de su carpeta.',
  'storage.mail.direct':
    'Este aviso salió sin pasar por la base de datos, que no puede guardarlo. Por eso llega solo a la dirección de avisos del servidor.',
  'storage.mail.remedy.full': 'Nadie puede subir evidencias. Amplía el disco o el depósito, o libera espacio.',
  'storage.mail.remedy.read-only':
    'Nadie puede subir evidencias. Revisa que el disco esté montado para escribir y que la cuenta del sistema tenga permiso.',
  'storage.mail.remedy.away': 'Nadie puede subir evidencias. Revisa el servidor del almacén y la red.',
  'storage.mail.remedy.low': 'Todavía se puede guardar. Amplía el disco antes de que se llene.',
  'storage.mail.since': 'Lo vimos por primera vez {when}.',
  'storage.mail.free': 'Quedan {size}.',
  'storage.mail.ends': 'El aviso termina solo cuando vuelva a haber lugar. A quien lo intentó le pedimos que espere.',
  'storage.mail.action': 'Ver el almacén',

  'reminder.monitoring.storage': 'No se pueden guardar archivos',
  'reminder.monitoring.storage.why': 'Porque el almacén de archivos está lleno, cerrado o no responde.',
  'mail.reason.monitoring.storage': 'Recibes este correo porque administras Puertas Abiertas en FM4.',
} as const;
