/** Questions of FM4 about single practices, and the company's answers. */
export default {
  'clarifications.title': 'Aclaraciones',
  'clarifications.back': 'Auditoría',
  'clarifications.none': 'FM4 no te ha pedido nada',
  'clarifications.none-text': 'Si al revisar hace falta una explicación o un documento, lo verás aquí.',
  'clarifications.lead':
    'FM4 necesita algo más para seguir. Responde cada pregunta; si hace falta, cambia tu respuesta o sube evidencia en la práctica. Sólo se abrieron las prácticas de esta lista: lo demás se queda como lo entregaste.',
  'clarifications.due': 'El plazo vence {when}.',
  'clarifications.item': 'Práctica {item}',
  'clarifications.general': 'Sobre la auditoría en general',
  'clarifications.state.prepared': 'Sin enviar',
  'clarifications.state.asked': 'Falta responder',
  'clarifications.state.answered': 'Respondida',
  'clarifications.state.settled': 'Resuelta',
  'clarifications.fm4': 'FM4',
  'clarifications.company': 'La empresa',
  'clarifications.said': '{who}, {at}',
  'clarifications.unsent': 'Sin enviar, {at}',
  'clarifications.changed': 'Qué cambió desde la pregunta',
  'clarifications.changed.value': 'Valor:',
  'clarifications.changed.note': 'Nota:',
  'clarifications.changed.added': 'Archivo nuevo:',
  'clarifications.changed.removed': '{n, plural, one {Se quitó un archivo.} other {Se quitaron # archivos.}}',
  'clarifications.to-item': 'Abrir la práctica {item}',
  'clarifications.do-answer': 'Responder',
  'clarifications.answer': 'Tu respuesta',
  'clarifications.answer-hint': 'No escribas nombres ni datos de personas en movilidad.',
  'clarifications.files': 'Archivos',
  'clarifications.files-hint':
    'PDF, foto (JPG, PNG, WEBP), DOCX, XLSX u ODT. Hasta {n} archivos de {max} cada uno. Si algo falla al enviar, tu texto se queda; los archivos hay que elegirlos otra vez.',
  'clarifications.send-answer': 'Guardar la respuesta',
  'clarifications.hand-in': 'Entregar otra vez',
  'clarifications.left':
    '{n, plural, one {Falta responder o cambiar una práctica: {items}.} other {Faltan # prácticas por responder o cambiar: {items}.}}',
  'clarifications.ready': 'Todo tiene respuesta. Firma y entrega, para que FM4 siga con la revisión.',
  'clarifications.to-hand-in': 'Firmar y entregar',
  'clarifications.settled': 'Resueltas',

  'flash.audits.replied': 'Guardamos tu respuesta.',
  'refusal.audits.clarifications-open':
    '{n, plural, one {Falta responder una aclaración: {items}.} other {Faltan # aclaraciones por responder: {items}.}} Están en Auditoría, Aclaraciones.',
  'refusal.audits.clarification-settled': 'Esta aclaración ya está resuelta.',
  'refusal.audits.too-many-files': 'Con una respuesta caben {max} archivos. Envía los demás en otra.',
  'refusal.audits.files-quota': 'Con tus respuestas caben {max}. Envía archivos más ligeros; tu texto sigue aquí.',
  'refusal.audits.form-too-large':
    'Enviaste demasiado a la vez: caben {n} archivos de hasta {max}. Vuelve atrás y envíalos en partes.',
} as const;
