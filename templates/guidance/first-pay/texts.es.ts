/** The account for the first pay. */
export default {
  'first-pay.title': 'La cuenta para el primer pago',
  'first-pay.lead':
    'Cómo pagar mientras se abre la cuenta, qué bancos han aceptado cada documento y qué entregar cuando una sucursal dice que no.',
  'first-pay.steps': 'Qué hacer',
  'first-pay.institutions': 'Bancos y CONDUSEF en el directorio',
  'first-pay.matrix': 'Qué bancos han aceptado cada documento',
  'first-pay.matrix.text':
    'Sale de reportes de empresas y personas de los últimos {months} meses, que FM4 revisa antes de contarlos. Con menos de {least} reportes no mostramos resultado. No es una regla del banco: otra sucursal puede decir otra cosa.',
  'first-pay.bank': 'Banco',
  'first-pay.document': 'Documento que se mostró',
  'first-pay.outcome': 'Qué pasó',
  'first-pay.outcome.accepted': 'Abrió la cuenta',
  'first-pay.outcome.refused': 'No la abrió',
  'first-pay.day': 'Qué día',
  'first-pay.cell.none': 'Sin dato',
  'first-pay.cell.few': 'Menos de cinco reportes',
  'first-pay.cell.known': '{accepted} de {of} la abrieron',
  'first-pay.cell.last': 'Último reporte: {quarter}.º trimestre de {year}',
  'first-pay.report': 'Reportar qué hizo un banco',
  'first-pay.report.text':
    'Toma menos de un minuto y no pide nada de nadie: ni tu nombre, ni la empresa, ni la persona. Cuenta cuando FM4 lo revisa.',
  'first-pay.send': 'Enviar',
  'first-pay.letters': 'Cartas para llevar',
  'first-pay.letters.text':
    'Van con líneas para llenar a mano o en Word, en español junto a otro idioma y con el artículo de cada punto. Lo que no está en el marco legal dice «no verificado».',
  'first-pay.flash.reported': 'Gracias. Tu reporte contará cuando FM4 lo revise.',
  'guidance.hire.paper.carta-a-la-sucursal': 'Carta a la sucursal del banco',
  'guidance.hire.paper.reclamacion-condusef': 'Borrador de reclamación ante CONDUSEF',
  'guidance.hire.blank.banco': 'Banco',
  'guidance.hire.blank.sucursal': 'Sucursal',
  'guidance.hire.blank.documento': 'Documento que se mostró',
  'guidance.hire.blank.motivo': 'Motivo que dio la sucursal',
  'refusal.guidance.report-day': 'Escribe un día de los últimos doce meses.',

  'held-room.first-pay': 'Reportes de bancos',
  'held.first-pay.decided': 'Decisiones tuyas sobre reportes de bancos',
} as const;
