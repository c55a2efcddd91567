/** The file of a case. */
export default {
  'audits.case-file.index': 'Índice del expediente',
  'audits.case-file.made': 'Expediente preparado {when} por {issuer}.',
  'audits.case-file.title': 'Expediente de {company}',
  'audits.case-file.download': 'Descargar el expediente (ZIP)',
  'audits.case-file.id': 'Caso',
  'audits.case-file.faults':
    '{n, plural, one {Un archivo falta o cambió desde que se recibió: está señalado abajo.} other {# archivos faltan o cambiaron desde que se recibieron: están señalados abajo.}}',
  'audits.case-file.changed': 'Cambió desde que se recibió.',
  'audits.case-file.missing': 'Ya no está en el almacén.',
  'audits.case-file.check': 'Cómo comprobarlo',
  'audits.case-file.check-text':
    'Cada archivo lleva su huella SHA-256 en SHA256SUMS. Sin conexión, desde esta carpeta, este comando dice si alguno falta o cambió:',
  'audits.case-file.check-windows':
    'En Windows, certutil -hashfile y el nombre del archivo muestran su huella, para compararla. FM4 guarda en su registro de actos la huella de SHA256SUMS: con ella confirma que esta copia es la que entregó.',

  'audits.case-file.submission': 'Lo que entregó la empresa',
  'audits.case-file.answers': 'Respuestas, práctica por práctica',
  'audits.case-file.signed': 'Lo que se firmó, palabra por palabra',
  'audits.case-file.score': 'Puntuación según la empresa',
  'audits.case-file.evidence': 'Evidencia',
  'audits.case-file.instrument': 'Versión del instrumento',
  'audits.case-file.declared': 'Firma',
  'audits.case-file.practice': 'Práctica',
  'audits.case-file.value': 'Valor',
  'audits.case-file.note': 'Nota',

  'act.audits.case-file-taken': 'Descargó el expediente de un caso',
  'act.audits.case-file-sealed': 'Se entregó completo el expediente de un caso',
} as const;
