/** The survey in FM4's workspace. Spanish only. */
export default {
  'survey.of': 'Encuesta al personal de {company}',
  'survey.back': 'Volver al caso',
  'survey.see': 'Ver la encuesta',
  'survey.to-open': 'Abrir una encuesta',
  'survey.results': 'Resultados',
  'survey.status.none': 'Todavía no hay encuesta. Se ofrece a todo el personal, no sólo a quien parece extranjero.',
  'survey.status.small':
    'La empresa tiene menos de diez personas: en lugar de encuesta se hacen entrevistas, y no se informa por grupo.',
  'survey.status.coming': 'Abre el {from} y termina el {until}.',
  'survey.status.open': 'Está abierta hasta el {until}.',
  'survey.status.few':
    'Terminó el {day}. Con menos de cinco respuestas no se muestra ningún resultado: agenda una revisión cualitativa.',
  'survey.status.closed': 'Terminó el {day}.',

  'survey.open': 'Abrir la encuesta',
  'survey.open-text':
    'Habrá un código por persona, de un solo uso y sin identidad. Los resultados se ven al terminar, desde cinco respuestas. Las alertas llegan sólo a protección.',
  'survey.opens-on': 'Primer día',
  'survey.closes-on': 'Último día',
  'survey.closes-on-hint': 'De 3 a 60 días.',
  'survey.invited': 'Personas a las que se pregunta',
  'survey.invited-hint': 'Todas las que trabajan ahí, también temporales y de agencia. Diez o más.',
  'survey.languages': 'Idiomas',
  'survey.slips': 'Papeletas y enlaces',
  'survey.slips-text':
    'Imprime, corta y mete cada papeleta en un sobre cerrado. Las reparte FM4, o la empresa con los sobres ya cerrados.',
  'survey.slips-care': 'Un papel por persona, al azar.',
  'survey.slips-care-text':
    'No anotes a quién le toca cuál. Con un código se responde en nombre de quien lo tiene: cuida el archivo y bórralo al terminar.',
  'survey.slips-print': 'Imprimir papeletas',
  'survey.links': 'Descargar los enlaces',
  'survey.end': 'Último día',
  'survey.end-text': 'Termina sola al pasar su último día. Puedes moverlo o terminar antes.',
  'survey.extend': 'Cambiar el último día',
  'survey.close.do': 'Terminar la encuesta',
  'survey.close.question': '¿Terminar la encuesta de {company}?',
  'survey.close.consequence':
    'Los códigos que no se usaron dejan de servir y los resultados quedan fijos. No se puede abrir otra vez.',
  'flash.survey.opened': 'La encuesta está abierta. Imprime las papeletas.',
  'flash.survey.extended': 'Cambió el último día.',
  'flash.survey.closed': 'La encuesta terminó.',

  'survey.gap.title': 'Lo que dice el personal y lo que dice la empresa',
  'survey.gap.workers': 'Personal',
  'survey.gap.company': 'Empresa',
  'survey.gap.value': '{value} de 4',
  'survey.gap.no-value': 'sin valor',
  'survey.gap.contradicts': 'Se contradicen',
  'survey.gap.found':
    '{n, plural, one {En una pregunta el personal contradice} other {En # preguntas el personal contradice}} a la empresa.',
  'survey.gap.what-to-do':
    'Prevalece la voz del personal: donde se contradicen, la práctica baja al menos un nivel y se investiga, sin identificar a nadie.',

  'reminders.kind.audits.survey-ended.when': 'Al pasar el último día de una encuesta.',
  'reminders.kind.audits.survey-ended.whom': 'A quien audita el caso; si nadie, a la coordinación.',
  'reminders.kind.audits.survey-results.when': 'Al terminar una encuesta.',
  'reminders.kind.audits.survey-results.whom': 'A quienes administran la empresa.',
} as const;
