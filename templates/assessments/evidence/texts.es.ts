/** Files that prove an answer, and why one is refused. */
export default {
  'assessments.evidence.title': 'Evidencia',
  'assessments.evidence.lead':
    'Sin evidencia que se pueda revisar, la práctica no pasa de 1. Tacha los datos personales antes de subirla.',
  'assessments.evidence.by': '{size}, subió {name} {when}',
  'assessments.evidence.by-nobody': '{size}, subido {when}',
  'assessments.evidence.limits':
    'PDF, foto (JPG, PNG, WEBP) o documento (DOCX, XLSX, ODT), de hasta {max} cada uno; {n} por práctica. Tu empresa usa {used} de {quota}.',
  'assessments.evidence.usual': 'Suele demostrarse con esto. Basta lo que tengas.',
  'assessments.evidence.other': 'otra cosa que lo demuestre',
  'assessments.evidence.other-title': 'Otra cosa que lo demuestre',
  'assessments.evidence.in-summary': 'Evidencia, {what}',
  'assessments.evidence.choose': 'Subir',
  'assessments.evidence.more': 'Subir otro',
  'assessments.evidence.choose-for': 'Subir archivos: {what}',
  'assessments.evidence.upload': 'Subir lo elegido',
  'assessments.evidence.partly':
    '{n, plural, one {El otro archivo sí se subió.} other {Los otros # archivos sí se subieron.}}',
  'assessments.evidence.waiting': 'En espera',
  'assessments.evidence.uploading': 'Subiendo el archivo…',
  'assessments.evidence.failed': 'No se pudo subir {name}. Revisa tu conexión y elígelo otra vez.',
  'assessments.evidence.progress': 'Archivos que se están subiendo',
  'assessments.evidence.removed': '{n, plural, one {Un archivo quitado} other {# archivos quitados}}',
  'assessments.evidence.removed-when': 'Quitado {when}',
  'assessments.evidence.restore': 'Recuperar',
  'assessments.evidence.remove': 'Quitar',
  'assessments.evidence.none': 'No hay archivos en esta práctica.',

  'assessments.flash.uploaded': 'Subimos {name}.',
  'assessments.flash.uploaded-many': 'Subimos {n} archivos.',
  'assessments.flash.removed': 'Quitamos {name}. Si fue sin querer, puedes recuperarlo.',
  'assessments.flash.restored': 'Recuperamos {name}.',

  'refusal.assessments.file-too-large':
    '{name}: El archivo pesa más de {max}. Redúcelo o súbelo en partes; lo demás sigue aquí.',
  'refusal.assessments.file-missing': 'Elige primero un archivo.',
  'refusal.assessments.file-empty': '{name}: El archivo está vacío. Revísalo y súbelo otra vez.',
  'refusal.assessments.file-executable':
    '{name}: Ese archivo es un programa, aunque su nombre diga otra cosa. No se aceptan programas.',
  'refusal.assessments.file-markup':
    '{name}: Las páginas web y los dibujos SVG no se aceptan. Guárdalo como PDF y súbelo así.',
  'refusal.assessments.file-macros': '{name}: El documento lleva macros. Guárdalo sin macros o como PDF y súbelo así.',
  'refusal.assessments.file-mismatch':
    '{name}: El nombre del archivo dice un tipo y su contenido es de otro. Ábrelo, guárdalo de nuevo y súbelo.',
  'refusal.assessments.file-unsupported':
    '{name}: No aceptamos ese tipo de archivo. Súbelo como PDF, foto (JPG, PNG, WEBP), DOCX, XLSX u ODT.',
  'refusal.assessments.too-many-files': 'Esta práctica ya tiene {max} archivos. Quita alguno antes de subir otro.',
  'refusal.assessments.quota':
    'Tu empresa ya usa los {max} que puede guardar. Quita archivos que ya no hagan falta, o súbelos más ligeros; lo demás sigue aquí.',
  'refusal.assessments.form-too-large':
    'Enviaste demasiado a la vez: caben {n} archivos de hasta {max}. Vuelve atrás y súbelos en partes.',
  'refusal.assessments.file-erased': 'Ese archivo ya se borró y no se puede recuperar. Súbelo otra vez.',

  'assessments.evidence.attached': '{size}, lo adjuntó la plataforma {when}',
  'assessments.evidence.details': 'Vigencia y versiones',
  'assessments.evidence.another': 'Añadir un enlace, una declaración o un documento que ya subiste',
  'assessments.evidence.all': 'Ver todas tus evidencias',
  'assessments.evidence.scan-waiting': 'Espera el antivirus',
  'assessments.evidence.scan-waiting-text':
    'El antivirus no responde. El archivo está guardado y lo revisaremos en cuanto vuelva; hasta entonces nadie puede abrirlo.',

  'assessments.pending.title':
    '{n, plural, one {Este archivo parece traer datos de personas} other {Estos archivos parecen traer datos de personas}}',
  'assessments.pending.text':
    'Todavía no cuenta como evidencia y nadie más lo ve. Lo mejor es quitarlo, tachar esos datos y subirlo de nuevo. Si hace falta así, explica por qué. Si no decides, se borra a los {days} días.',
  'assessments.pending.found': 'Encontramos: {what}.',
  'assessments.pending.found.curp': '{n} CURP',
  'assessments.pending.found.nss':
    '{n, plural, one {# número de seguridad social} other {# números de seguridad social}}',
  'assessments.pending.found.nue':
    '{n, plural, one {# número único de extranjero (NUE)} other {# números únicos de extranjero (NUE)}}',
  'assessments.pending.found.passport': '{n, plural, one {# número de pasaporte} other {# números de pasaporte}}',
  'assessments.pending.reason': 'Por qué hace falta con esos datos (sólo si lo subes así)',
  'assessments.pending.withdraw': 'Quitarlo',
  'assessments.pending.confirm': 'Subirlo así, con mi razón',

  'assessments.documents.title': 'Tus evidencias',
  'assessments.documents.lead':
    'Todo lo que tu empresa tiene como evidencia, con su huella, sus versiones y su vigencia. Elige un día para ver qué tenían entonces.',
  'assessments.documents.day': 'Qué teníamos el día',
  'assessments.documents.see-day': 'Ver ese día',
  'assessments.documents.today':
    '{n, plural, =0 {Hoy no hay evidencias} one {Hoy: una evidencia} other {Hoy: # evidencias}}',
  'assessments.documents.on-day':
    '{n, plural, =0 {El {day} no había evidencias} one {El {day}: una evidencia} other {El {day}: # evidencias}}',
  'assessments.documents.back-today': 'Volver a hoy',
  'assessments.documents.validity':
    '{expired, plural, =0 {} one {Una ya venció. } other {# ya vencieron. }}{soon, plural, =0 {} one {Una vence pronto.} other {# vencen pronto.}}',
  'assessments.documents.none': 'No había nada ese día',
  'assessments.documents.none-text': 'Las evidencias se suben en cada práctica de la autoevaluación.',
  'assessments.documents.scans': 'Cada archivo se revisa contra virus antes de que alguien pueda abrirlo.',
  'assessments.documents.no-scans':
    'Los archivos no se revisan contra virus: aquí no hay un antivirus conectado. Ten el mismo cuidado que con cualquier archivo.',
  'assessments.documents.what': 'Documento',
  'assessments.documents.proves': 'Prácticas que demuestra',
  'assessments.documents.since': 'Desde',
  'assessments.documents.until': 'Hasta',
  'assessments.documents.until-today': 'hoy',
  'assessments.documents.valid': 'Vigencia',
  'assessments.documents.no-days': 'Sin fechas',
  'assessments.documents.from': 'Desde el {day}',
  'assessments.documents.to': 'Vence el {day}',
  'assessments.documents.is.expired': 'Vencida',
  'assessments.documents.is.expires-soon': 'Vence pronto',
  'assessments.documents.is.not-yet': 'Todavía no empieza',
  'assessments.documents.erased': 'Archivo borrado',
  'assessments.documents.infected': 'Tenía un virus y se borró',
  'assessments.documents.kind.file': 'Archivo',
  'assessments.documents.kind.link': 'Enlace',
  'assessments.documents.kind.statement': 'Declaración',
  'assessments.documents.kind.record': 'Registro de la plataforma',
  'assessments.documents.version': 'Versión {n}',
  'assessments.documents.by': '{who}, {day}',
  'assessments.documents.platform': 'La plataforma',
  'assessments.documents.nobody': 'Alguien que ya no está',
  'assessments.documents.not-listed': 'Este documento no está en tu autoevaluación actual.',
  'assessments.documents.share': 'Usarlo también en otras prácticas',
  'assessments.documents.share-items': 'Prácticas',
  'assessments.documents.share-do': 'Usarlo ahí',
  'assessments.documents.shared': 'El documento también demuestra esas prácticas.',
  'assessments.documents.days-text':
    'Desde cuándo y hasta cuándo vale lo que dice. Te avisamos aquí antes de que venza.',
  'assessments.documents.effective': 'Vale desde',
  'assessments.documents.expires': 'Vence',
  'assessments.documents.days-saved': 'Guardamos la vigencia.',
  'assessments.documents.new-version': 'Subir una versión nueva',
  'assessments.documents.new-version-text':
    'Toma el lugar de la actual en todas las prácticas que demuestra. La anterior queda en el historial.',
  'assessments.documents.file': 'Archivo nuevo',
  'assessments.documents.replace': 'Subir la versión',
  'assessments.documents.replaced': 'La versión nueva ya está en todas sus prácticas.',
  'assessments.documents.history': 'Historial',

  'assessments.more.title': 'Otra evidencia',
  'assessments.more.reuse': 'Un documento que ya subiste',
  'assessments.more.reuse-text': 'El mismo documento puede demostrar varias prácticas; no hace falta subirlo otra vez.',
  'assessments.more.document': 'Documento',
  'assessments.more.reuse-do': 'Usarlo aquí',
  'assessments.more.reused': 'El documento también demuestra esta práctica.',
  'assessments.more.link': 'Un enlace',
  'assessments.more.link-text':
    'A una página que FM4 pueda abrir sin contraseña. Si puede cambiar o desaparecer, sube mejor una copia en PDF.',
  'assessments.more.link-title': 'Qué hay ahí',
  'assessments.more.address': 'Dirección',
  'assessments.more.address-hint': 'Por ejemplo: https://tuempresa.mx/politica-de-igualdad',
  'assessments.more.link-wrong': 'Escribe una dirección completa, que empiece con https://, sin usuario ni contraseña.',
  'assessments.more.link-do': 'Añadir el enlace',
  'assessments.more.link-added': 'Añadimos el enlace.',
  'assessments.more.statement': 'Una declaración',
  'assessments.more.statement-text':
    'Lo que alguien de la empresa afirma, con sus palabras: qué hacen, desde cuándo y quién puede confirmarlo. Sin datos personales de nadie.',
  'assessments.more.statement-title': 'Título',
  'assessments.more.text': 'Declaración',
  'assessments.more.statement-do': 'Añadir la declaración',
  'assessments.more.statement-added': 'Añadimos la declaración.',
  'assessments.more.reason': 'Por qué hace falta con esos datos',
  'assessments.more.reason-hint': 'O quita los datos del texto y deja esto vacío.',

  'assessments.flash.pending':
    '{name} parece traer datos de personas. Está guardado aparte: quítalo, o di por qué hace falta.',
  'assessments.flash.confirmed': 'Subimos {name}, con tu razón.',
  'assessments.flash.taken-back': 'Quitamos {name}. No quedó copia.',

  'assessments.mail.infected.subject': 'Quitamos un archivo con un virus',
  'assessments.mail.infected.text':
    'El antivirus encontró un virus en {name}, que subiste a la práctica {item}. Lo borramos antes de que alguien lo abriera. Revisa el equipo del que salió y sube el archivo limpio.',
  'assessments.mail.infected.button': 'Abrir la práctica',
  'reminder.assessments.infected': 'Quitamos un archivo con un virus',
  'reminder.assessments.infected.why': 'Porque el antivirus encontró un virus en un archivo que subiste.',
  'mail.reason.assessments.infected': 'Recibes este correo porque subiste ese archivo.',

  'refusal.assessments.file-bomb':
    '{name}: Al abrirlo ocuparía muchísimo más de lo que pesa, como los archivos que se hacen para dañar. Guárdalo como PDF y súbelo así.',
  'refusal.assessments.file-broken':
    '{name}: No se puede abrir; parece dañado. Ábrelo en tu equipo, guárdalo de nuevo y súbelo.',
  'refusal.assessments.file-encrypted': '{name}: Pide contraseña. Guárdalo sin contraseña y súbelo así.',
  'refusal.assessments.file-infected':
    '{name}: El antivirus encontró en él {what}. No lo guardamos. Revisa el equipo del que salió.',
  'refusal.assessments.file-polyglot':
    '{name}: Es a la vez dos tipos de archivo. Ábrelo, guárdalo de nuevo como PDF y súbelo.',
  'refusal.assessments.file-too-many-pixels':
    '{name}: La imagen es más grande que la de cualquier cámara. Redúcela y súbela.',
  'refusal.assessments.file-uncleanable':
    '{name}: Dice quién lo hizo y no pudimos quitárselo. Guárdalo de nuevo (Imprimir, Guardar como PDF) y súbelo.',
  'refusal.assessments.file-unscanned':
    'Este archivo espera la revisión del antivirus, que no responde. Podrás abrirlo en cuanto termine.',
  'refusal.assessments.scanner-away':
    'El antivirus no responde y ese archivo no puede esperar. Inténtalo en unos minutos; lo que escribiste sigue aquí.',
  'refusal.assessments.reason-missing': 'Escribe por qué hace falta, de {min} a {max} caracteres, o quita el archivo.',
  'refusal.assessments.text-with-personal-data':
    'El texto parece traer datos de personas (CURP, seguridad social, NUE o pasaporte). Quítalos, o escribe por qué hacen falta.',
  'refusal.assessments.days-order': 'La fecha en que vence va después de la fecha desde la que vale.',
} as const;
