/** Whether files can be stored, for the administration of FM4. */
export default {
  'pending.storage': 'Almacén de archivos: {n, plural, one {un aviso} other {# avisos}}',
  'pending.storage.see': 'Ver qué hacer',

  'storage.scans': 'Antivirus',
  'storage.scans.on': 'Cada archivo que llega se revisa contra virus. Ninguno espera.',
  'storage.scans.off':
    'Los archivos que llegan no se revisan contra virus: nadie conectó un antivirus (CLAMD_URL en la configuración).',
  'storage.scans.waiting':
    '{n, plural, one {Un archivo espera} other {# archivos esperan}} desde el {when}: el antivirus no responde. Hasta que vuelva nadie puede abrirlos.',
  'storage.title': 'Almacén de archivos',
  'storage.lead': 'Evidencias, documentos firmados y todo lo que se guarda fuera de la base de datos.',
  'storage.well': 'Todo se puede guardar.',
  'storage.trouble.full': 'No queda espacio para archivos.',
  'storage.trouble.read-only': 'No se permite escribir en el almacén.',
  'storage.trouble.away': 'El almacén no responde.',
  'storage.trouble.low': 'Queda poco espacio para archivos.',
  'storage.remedy.full': 'Nadie puede subir evidencias. Amplía el disco o el depósito, o libera espacio.',
  'storage.remedy.read-only':
    'Nadie puede subir evidencias. Revisa que el disco esté montado para escribir y que la cuenta del sistema tenga permiso.',
  'storage.remedy.away': 'Nadie puede subir evidencias. Revisa el servidor del almacén y la red.',
  'storage.remedy.low': 'Todavía se puede guardar. Amplía el disco antes de que se llene.',
  'storage.since': 'Desde {when}.',
  'storage.free': 'Quedan {size}.',
  'storage.before': 'Avisos anteriores',
  'storage.what': 'Qué pasó',
  'storage.from': 'Desde',
  'storage.until': 'Hasta',

  'reminders.kind.monitoring.storage.when': 'Cuando no se pueden guardar archivos, o queda poco espacio.',
  'reminders.kind.monitoring.storage.whom': 'A la administración de FM4.',
} as const;
