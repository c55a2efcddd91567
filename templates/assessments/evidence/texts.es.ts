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
  'assessments.flash.removed': 'Quitamos {name}. Si fue sin querer, recupéralo abajo.',
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
  'refusal.assessments.file-erased': '{name} ya se borró y no se puede recuperar. Súbelo otra vez.',
} as const;
