/** Files that prove an answer, and why one is refused. */
export default {
  'assessments.evidence.title': 'Evidencia',
  'assessments.evidence.lead':
    'Sin evidencia que se pueda revisar, la práctica no pasa de 1. Tacha los datos personales antes de subirla.',
  'assessments.evidence.by': '{size}, subió {name} {when}',
  'assessments.evidence.by-nobody': '{size}, subido {when}',
  'assessments.evidence.proves': 'Es: {what}',
  'assessments.evidence.usual': 'Suele demostrarse con esto. Basta lo que tengas.',
  'assessments.evidence.file': 'Archivo',
  'assessments.evidence.file-hint': 'PDF, foto (JPG, PNG, WEBP) o documento (DOCX, XLSX, ODT), de hasta {max}.',
  'assessments.evidence.what': '¿Qué es?',
  'assessments.evidence.other': 'Otra cosa',
  'assessments.evidence.upload': 'Subir un archivo',
  'assessments.evidence.uploading': 'Subiendo el archivo…',
  'assessments.evidence.remove': 'Quitar',
  'assessments.evidence.none': 'No hay archivos en esta práctica.',

  'assessments.flash.uploaded': 'Subimos {name}.',
  'assessments.flash.removed': 'Quitamos {name}.',

  'refusal.assessments.file-too-large':
    'El archivo pesa más de {max}. Redúcelo o súbelo en partes; lo demás sigue aquí.',
  'refusal.assessments.file-missing': 'Elige primero un archivo.',
  'refusal.assessments.file-empty': 'El archivo está vacío. Revísalo y súbelo otra vez.',
  'refusal.assessments.file-executable':
    'Ese archivo es un programa, aunque su nombre diga otra cosa. No se aceptan programas.',
  'refusal.assessments.file-markup': 'Las páginas web y los dibujos SVG no se aceptan. Guárdalo como PDF y súbelo así.',
  'refusal.assessments.file-macros': 'El documento lleva macros. Guárdalo sin macros o como PDF y súbelo así.',
  'refusal.assessments.file-mismatch':
    'El nombre del archivo dice un tipo y su contenido es de otro. Ábrelo, guárdalo de nuevo y súbelo.',
  'refusal.assessments.file-unsupported':
    'No aceptamos ese tipo de archivo. Súbelo como PDF, foto (JPG, PNG, WEBP), DOCX, XLSX u ODT.',
  'refusal.assessments.too-many-files': 'Esta práctica ya tiene {max} archivos. Quita alguno antes de subir otro.',
} as const;
