/** How the product is, for the administration of FM4. */
export default {
  'status.title': 'Estado del sistema',
  'status.lead': 'Lo que se sabe en este momento. Recarga la página para volver a mirar.',
  'status.worst.good': 'Todo funciona.',
  'status.worst.look': 'Funciona, y hay algo que conviene revisar.',
  'status.worst.bad': 'Algo no funciona.',
  'status.mark.good': 'Bien',
  'status.mark.look': 'Conviene revisar',
  'status.mark.bad': 'No funciona',

  'status.part.database': 'Base de datos',
  'status.database.answers': 'Responde en {millis} ms y ocupa {bytes}.',
  'status.database.slow': 'Tarda {millis} ms en responder y ocupa {bytes}. Revisa la carga y el disco del servidor.',

  'status.part.replica': 'Réplica de lectura',
  'status.replica.follows': 'Sigue a la base de datos con {seconds} s de retraso como máximo.',
  'status.replica.behind':
    'Lleva {seconds} s de retraso; mientras tanto se lee de la base principal. Revisa la red y el disco de la réplica.',
  'status.replica.away':
    'No responde, o nadie la ha leído todavía desde que este proceso arrancó. Nada se pierde: se lee de la base principal.',

  'status.part.processes': 'Procesos',
  'status.processes.run':
    '{serving, plural, =0 {Ninguno atiende} one {Uno atiende} other {# atienden}} páginas y {working, plural, one {uno hace} other {# hacen}} el trabajo de fondo.',
  'status.processes.no-worker':
    'Nadie hace el trabajo de fondo: ni correos ni documentos salen. Arranca un proceso con APP_ROLE=worker.',

  'status.part.queue': 'Cola de trabajo',
  'status.queue.empty': 'Nada espera.',
  'status.queue.works': '{waiting, plural, one {Un trabajo está en camino} other {# trabajos están en camino}}.',
  'status.queue.long':
    'Esperan {waiting} trabajos, la mayoría en «{longest}». Si no bajan, agrega procesos de trabajo.',
  'status.queue.old':
    'El trabajo más antiguo espera desde hace {minutes} minutos; {waiting} en camino. Revisa que el proceso de trabajo corra.',
  'status.queue.failed':
    '{failed, plural, one {Un trabajo falló} other {# trabajos fallaron}} en los últimos siete días; {waiting} en camino. El motivo está en el registro del proceso.',
  'status.queue.away':
    'La cola no responde. Lo que se hizo no se pierde: sale cuando vuelva. Revisa PostgreSQL o Redis.',

  'status.part.mail': 'Correo',
  'status.mail.idle': 'Ningún correo espera.',
  'status.mail.working': '{n, plural, one {Un correo va saliendo} other {# correos van saliendo}}.',
  'status.mail.failing': '{n, plural, one {Un correo no se pudo enviar} other {# correos no se pudieron enviar}}.',
  'status.mail.late': '{n, plural, one {Un correo lleva} other {# correos llevan}} más de diez minutos de retraso.',
  'status.mail.stopped':
    'Alguien detuvo el correo. {n, plural, =0 {Nada espera.} one {Espera uno.} other {Esperan #.}}',
  'status.more.mail': 'Ver el correo',

  'status.part.statements': 'Consultas lentas',
  'status.statements.none': 'Ninguna consulta tardó más de medio segundo en los últimos siete días.',
  'status.statements.some':
    '{times, plural, one {Una consulta tardó} other {# consultas tardaron}} más de medio segundo en los últimos siete días; la más lenta, {seconds} s.',
  'status.statements.many':
    '{times} consultas tardaron más de medio segundo en los últimos siete días; la más lenta, {seconds} s. Revisa la carga y el disco de PostgreSQL, y pasa los nombres de abajo a quien mantiene el sistema.',
  'status.slow.title': 'Las consultas más lentas',
  'status.slow.help':
    'De los últimos siete días y de todos los procesos. Con el mismo nombre están en el registro del proceso y en /metrics.',
  'status.slow.statement': 'Consulta',
  'status.slow.times': 'Veces',
  'status.slow.worst': 'La más lenta',
  'status.slow.seen': 'Última vez',

  'status.part.jobs': 'Trabajos de fondo',
  'status.jobs.done':
    '{done, plural, one {Un trabajo terminó} other {# trabajos distintos terminaron}} bien la última vez que tocó.',
  'status.jobs.new': 'Todavía no se ha hecho ninguno.',
  'status.jobs.failed':
    '{failed, plural, one {Un trabajo falló} other {# trabajos distintos fallaron}} la última vez. Se intenta de nuevo; si sigue igual, el motivo está en el registro del proceso de trabajo.',
  'status.jobs.late':
    '{late, plural, one {Un trabajo con horario lleva} other {# trabajos con horario llevan}} demasiado sin hacerse. Revisa que el proceso de trabajo corra y que su reloj esté en hora.',
  'status.job-list.title': 'Cada trabajo y su último éxito',
  'status.job-list.help': 'Se anota cada minuto. Un trabajo sin horario se hace cuando hay algo que hacer.',
  'status.job-list.job': 'Trabajo',
  'status.job-list.state': 'Estado',
  'status.job-list.is.done': 'Bien',
  'status.job-list.is.failed': 'Falló',
  'status.job-list.is.late': 'Atrasado',
  'status.job-list.is.new': 'Sin hacer aún',
  'status.job-list.done': 'Último éxito',
  'status.job-list.failed': 'Último fallo',
  'status.job-list.never': 'ninguno',
  'status.job.accounts.invitations-waiting': 'Invitaciones que esperaban turno',
  'status.job.assessments.comparison': 'Comparación entre empresas',
  'status.job.assessments.scan-evidence': 'Revisión antivirus de las evidencias',
  'status.job.audits.alert-announce': 'Aviso de alertas a la protección',
  'status.job.audits.survey-close': 'Cierre de encuestas al personal',
  'status.job.audits.visit-seal': 'Sello de las actas de visita',
  'status.job.courses.carry-out-rules': 'Reglas de las capacitaciones',
  'status.job.courses.import-mails': 'Invitaciones de las listas de personas',
  'status.job.distinctions.document': 'Documento firmado de cada distintivo',
  'status.job.distinctions.expire': 'Vencimiento de distintivos',
  'status.job.distinctions.register-head': 'Firma diaria del registro',
  'status.job.monitoring.close-periods': 'Cierre de periodos',
  'status.job.monitoring.count-indicators': 'Cuenta de indicadores',
  'status.job.monitoring.follow-up-announce': 'Aviso de alertas del seguimiento',
  'status.job.monitoring.listening-collect': 'Reunión de lo que se dijo',
  'status.job.monitoring.listening-freeze': 'Cierre de síntesis',
  'status.job.monitoring.publish-figures': 'Publicación de cifras abiertas',
  'status.job.openings.end': 'Cierre de vacantes',
  'status.job.privacy.retention': 'Borrado de datos vencidos',
  'status.job.reminders.mailbox': 'Lectura del buzón de devueltos',
  'status.job.reminders.repair': 'Repaso nocturno de los recordatorios',
  'status.job.reminders.reschedule': 'Recordatorios con fechas nuevas',
  'status.job.reminders.send': 'Envío de correos',
  'status.job.webhooks.send': 'Avisos a sistemas de las empresas',

  'status.part.documents': 'Documentos por firmar',
  'status.documents.none': 'Todos los distintivos tienen su documento firmado.',
  'status.documents.some': '{count, plural, one {Uno está} other {# están}} por firmarse desde el {since}.',
  'status.documents.late':
    '{count, plural, one {Uno espera} other {# esperan}} su firma desde el {since}. Revisa el proceso de trabajo y el servidor de sellos de tiempo.',
  'status.more.documents': 'Ver los distintivos',

  'status.part.signing': 'Certificado que firma',
  'status.signing.valid': 'Vale {days, plural, one {un día más} other {# días más}}, hasta el {until}: {name}.',
  'status.signing.self-signed':
    'Es de demostración (nadie más lo avala). Vale {days, plural, one {un día más} other {# días más}}, hasta el {until}: {name}.',
  'status.signing.soon':
    'Termina en {days, plural, =0 {horas} one {un día} other {# días}}, el {until}. Pide otro y cámbialo: npm run rotate:signing-key.',
  'status.signing.over': 'Terminó el {until}. Lo firmado antes sigue valiendo; cámbialo: npm run rotate:signing-key.',
  'status.signing.none': 'No hay certificado.',

  'status.part.storage': 'Almacén de archivos',
  'status.storage.free': 'Guarda archivos y quedan {bytes}.',
  'status.storage.writes': 'Guarda archivos. Cuánto queda lo sabe quien lo opera.',
  'status.storage.low': 'Quedan {bytes}. Amplía el disco antes de que se llene.',
  'status.storage.trouble': 'No guarda archivos.',
  'status.more.storage': 'Ver el almacén',

  'status.part.backup': 'Último respaldo',
  'status.backup.made': 'El {at}, cifrado.',
  'status.backup.open': 'El {at}, sin cifrar. Pon BACKUP_PASSPHRASE.',
  'status.backup.old': 'El {at}: hace más de dos días.',
  'status.backup.none': 'Todavía ninguno con npm run backup. Si el servidor hace otros, aquí no se ven.',

  'status.part.version': 'Versión',
  'status.version.one': '{version}',
  'status.version.several': '{version}; corren también {others}. Arranca de nuevo los procesos que faltan.',
} as const;
