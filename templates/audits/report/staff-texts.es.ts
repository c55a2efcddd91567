/** The reports of a case, for FM4. Spanish only. */
export default {
  'report.case.title': 'Informe: {company}',
  'report.case.see': 'Informe y comentarios',
  'report.case.lead':
    'El borrador va a la empresa para que comente los hechos; con él lee los hallazgos. El final se emite solo cuando el comité decide, con un código que cualquiera comprueba.',
  'report.case.none': 'Todavía no hay informes.',
  'report.case.draft': 'Enviar un borrador',
  'report.case.summary': 'Resumen',
  'report.case.summary-hint': 'Qué revisaste y cómo, y qué pesó en el resultado. Sin nombres.',
  'report.case.term': 'Plazo para comentar',
  'report.case.send': 'Enviar a la empresa',
  'report.case.answer': 'Responder',
  'report.case.changed': '¿Cambia el informe?',
  'report.case.changed.si': 'Sí: tenía razón.',
  'report.case.changed.no': 'No.',
  'report.case.words': 'Tu respuesta',
  'report.case.answer-do': 'Guardar la respuesta',

  'report.file.title': 'El informe',
  'report.file.sent': 'Lo envió',
  'report.file.comment-by': 'Para comentar hasta',
  'report.file.code': 'Código',
  'report.file.sha256': 'Huella de su contenido (SHA-256)',
  'report.file.content-draft': 'Lo que dice el borrador {n}, palabra por palabra',
  'report.file.content-final': 'Lo que dice el informe final, palabra por palabra',

  'flash.audits.report-drafted': 'La empresa ya tiene el borrador.',
  'flash.audits.comment-answered': 'Guardaste la respuesta.',
  'refusal.audits.report-early': 'Primero revisa todas las prácticas.',

  'act.audits.report-drafted': 'Envió un borrador del informe',
  'act.audits.report-commented': 'Comentó el borrador del informe',
  'act.audits.comment-answered': 'Respondió un comentario al informe',

  'reminders.kind.audits.report-draft.when': 'Cuando quien audita envía un borrador.',
  'reminders.kind.audits.report-draft.whom': 'A quienes administran la empresa.',
  'reminders.kind.audits.report-draft-due.when':
    'Unos días antes de que venza el plazo, si la empresa no ha comentado.',
  'reminders.kind.audits.report-draft-due.whom': 'A quienes administran la empresa.',
  'reminders.kind.audits.report-draft-due.from': 'respecto al plazo para comentar',
  'reminders.kind.audits.report-comment.when': 'Cuando la empresa comenta un borrador.',
  'reminders.kind.audits.report-comment.whom': 'A quien audita el caso; si nadie, a la coordinación.',
} as const;
