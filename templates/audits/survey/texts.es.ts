/** The survey as companies and FM4 read of it; what the people who are asked read stands in `respondent-words.ts`. */
export default {
  'survey.title': 'Encuesta al personal',
  'survey.question': 'Pregunta',
  'survey.favourable': 'Respuestas favorables',
  'survey.unsaid': 'Sin respuesta',
  'survey.share.hidden': 'No se muestra',
  'survey.share.under': 'menos de 10 %',
  'survey.share.over': 'más de 90 %',
  'survey.index': 'Índice de favorabilidad: {percent}',
  'survey.index-range': 'Índice de favorabilidad: entre {from} y {to}',
  'survey.answered': '{n, plural, one {Respondió una persona} other {Respondieron # personas}} de {invited}.',
  'survey.closed-on': 'Terminó el {day}.',
  'survey.method':
    'Favorable es «de acuerdo», «muy de acuerdo» o «sí». Sin respuesta son quienes la dejaron en blanco, prefirieron no responder o no saben; si son muchas, puede ser señal de miedo. No se muestra nada de menos de cinco personas, ni lo que permitiría deducirlo.',
  'survey.by-question': 'Resultados por pregunta',
  'survey.by.gender': 'Por género',
  'survey.by.tenure': 'Por tiempo en el trabajo',
  'survey.by.mobility': 'Por movilidad',
  'survey.group': '{name} ({n})',
  'survey.groups-hidden': 'Algún grupo no se muestra para que no se pueda deducir qué dijo una persona.',
  'survey.value.woman': 'Mujeres',
  'survey.value.man': 'Hombres',
  'survey.value.other': 'Otro género',
  'survey.value.unsaid': 'No dijeron',
  'survey.value.to-3': 'Hasta 3 meses',
  'survey.value.4-to-12': '4 a 12 meses',
  'survey.value.over-12': 'Más de un año',
  'survey.value.in-mobility': 'En movilidad',
  'survey.value.local': 'Local',

  'survey.company.promise':
    'FM4 pregunta a todo tu personal, sin nombres. Tu empresa ve sólo resultados juntos, al final. Nadie ve quién respondió ni quién no.',
  'survey.company.none': 'Todavía no hay encuesta',
  'survey.company.none-text': 'La abre quien audita tu caso. Te lo diremos aquí.',
  'survey.company.coming': 'La encuesta empieza el {from}',
  'survey.company.open': 'La encuesta está abierta hasta el {until}',
  'survey.company.hand-out':
    'FM4 te entrega {n} sobres cerrados, uno por persona. Repártelos a todo el personal, sin anotar a quién le toca cuál, o pide que los reparta FM4.',
  'survey.company.no-looking':
    'Deja que respondan a solas y en su tiempo. Participar es voluntario: no preguntes quién respondió.',
  'survey.company.few': 'Respondieron menos de 5 personas',
  'survey.company.few-text':
    'Para cuidarlas, no se muestra ningún resultado. La auditora hablará contigo para ver cómo escuchar al personal.',
  'survey.company.withheld': 'La encuesta terminó y no se entregan resultados',
  'survey.company.withheld-text':
    'Respondió menos de una de cada cinco personas, o hubo otra encuesta hace poco con casi las mismas. Con tan poco se podría deducir quién dijo qué.',
  'survey.company.see': 'Encuesta al personal',

  'mail.audits.survey-ended.subject': 'Terminó la encuesta de {company}',
  'mail.audits.survey-ended.text':
    'La encuesta al personal de {company} llegó a su último día. Ya puedes comparar lo que dice con las prácticas.',
  'mail.audits.survey-ended.do': 'Ver la encuesta',
  'mail.audits.survey-results.subject': 'Terminó la encuesta al personal de {company}',
  'mail.audits.survey-results.text':
    'La encuesta que FM4 hizo a tu personal terminó. En tu espacio está lo que se puede mostrar de ella, sin nombres y nunca de menos de cinco personas.',
  'mail.audits.survey-results.do': 'Ver la encuesta',
  'reminder.audits.survey-ended': 'Terminó una encuesta al personal',
  'reminder.audits.survey-ended.why': 'Porque llegó el último día de la encuesta de un caso.',
  'reminder.audits.survey-results': 'Terminó la encuesta al personal',
  'reminder.audits.survey-results.why': 'Porque terminó la encuesta que FM4 hizo al personal.',
  'mail.reason.audits.survey-ended': 'Recibes este correo porque auditas el caso o coordinas las auditorías.',
  'mail.reason.audits.survey-results': 'Recibes este correo porque administras el espacio de la empresa.',

  'refusal.audits.survey-coming': 'Esta encuesta todavía no empieza.',
  'refusal.audits.survey-done':
    'Este caso ya tiene una encuesta con resultados: otra permitiría deducir respuestas por diferencia.',
  'refusal.audits.survey-empty': 'No se contestó ninguna pregunta.',
  'refusal.audits.survey-no-protection':
    'Nadie tiene la función de protección, así que nadie recibiría una alerta. Pide a la administración que invite a esa persona.',
  'refusal.audits.survey-open': 'Este caso ya tiene una encuesta abierta.',
  'refusal.audits.survey-over': 'Esta encuesta ya terminó.',
  'refusal.audits.survey-period': 'Elige un periodo que empiece hoy o después y dure de {least} a {most} días.',
  'refusal.audits.survey-small':
    'La empresa tiene menos de {least} personas: en lugar de encuesta se hacen entrevistas, y no se informa por grupo.',
  'refusal.audits.survey-unknown': 'No encontramos ese código.',
  'refusal.audits.survey-used': 'Ya hay una respuesta con este código.',
} as const;
