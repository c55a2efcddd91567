/** What each level takes beside the score, and what is on record of it. */
export default {
  'conditions.title': 'Qué pide cada nivel',
  'conditions.intro':
    'Además de la puntuación, cada nivel tiene condiciones. Mientras falte una, el comité no puede otorgarlo. Aquí ves cuáles se cumplen, cuáles faltan y quién las hace.',
  'conditions.link': 'Qué más pide cada nivel',
  'conditions.target': 'Es el nivel que buscas.',
  'conditions.count': 'Se {met, plural, one {cumple una} other {cumplen #}} de {total}',
  'conditions.open': 'Todas las condiciones se cumplen.',
  'conditions.no-case':
    'Lo que toca a la auditora se anota cuando revisa tu autoevaluación. Los cursos y quién hace qué los puedes adelantar hoy.',
  'conditions.do-functions': 'Decir quién hace qué',
  'conditions.do-courses': 'Inscribir a cursos',

  'conditions.state.met': 'Se cumple.',
  'conditions.state.waived': 'Se dispensó.',
  'conditions.state.unmet': 'Falta.',
  'conditions.waived': 'Dispensada el {day} por dos personas:',

  'conditions.who.company': 'Le toca a la empresa.',
  'conditions.who.auditor': 'Le toca a la auditora.',
  'conditions.who.workers': 'La contesta el personal, en confianza; la abre FM4.',

  'conditions.name.declaration': 'Declaración firmada',
  'conditions.name.role-courses': 'Cursos por función',
  'conditions.name.group-courses': 'Cursos por grupo',
  'conditions.name.documents': 'Revisión documental',
  'conditions.name.management-interviews': 'Entrevistas con RH y dirección',
  'conditions.name.staff-interviews': 'Entrevistas confidenciales',
  'conditions.name.improvement-plan': 'Plan de mejora',
  'conditions.name.visit': 'Visita al centro de trabajo',
  'conditions.name.records-sample': 'Muestra de expedientes y nóminas',
  'conditions.name.survey': 'Encuesta confidencial',
  'conditions.name.suppliers': 'Proveedores o contratistas clave',
  'conditions.name.hires': 'Contrataciones formales',
  'conditions.name.permanence': 'Permanencia',
  'conditions.name.pay-gap': 'Brecha salarial',
  'conditions.name.commitment': 'Compromiso adicional',

  'conditions.what.declaration': 'Declaración de postulación firmada.',
  'conditions.what.role-courses':
    '{variant, select, hr {RH} other {Dirección}}: {n, plural, one {al menos una persona aprobó} other {al menos # personas aprobaron}} {courses}.',
  'conditions.what.group-courses':
    '{variant, select, managers {{percent} % de los mandos aprobó} hiring {{percent} % de quienes intervienen en la contratación aprobó} other {{percent} % del personal aprobó}} {courses}.',
  'conditions.what.documents': 'Revisión documental del {percent} % de las prácticas críticas.',
  'conditions.what.management-interviews': 'Entrevista con RH y con la dirección.',
  'conditions.what.staff-interviews':
    '{n, plural, one {Una entrevista confidencial} other {# entrevistas confidenciales}} con personal.',
  'conditions.what.improvement-plan': 'Plan de mejora con acciones y fechas.',
  'conditions.what.visit':
    '{auditors, plural, one {Auditoría en el centro de trabajo.} other {Auditoría en el centro de trabajo por dos personas auditoras.}}',
  'conditions.what.records-sample':
    'Muestra de {files, plural, one {un expediente y una nómina} other {# expedientes y # nóminas}}.',
  'conditions.what.survey':
    'Encuesta confidencial: responde al menos el {responsePercent} % y {responses} personas, {favourablePercent} % favorable o más y {alerts, plural, =0 {ninguna alerta verificada} one {una alerta verificada como máximo} other {# alertas verificadas como máximo}}.',
  'conditions.what.survey-interviews':
    'Con menos de diez personas, entrevistas confidenciales en lugar de la encuesta: {interviews}.',
  'conditions.what.suppliers': 'Revisión de proveedores o contratistas clave.',
  'conditions.what.hires': 'Contrataciones formales de personas en movilidad en los últimos 24 meses.',
  'conditions.what.permanence':
    'Permanencia a seis meses no más de {points} puntos abajo de la del personal local, si hay {group} personas o más por grupo.',
  'conditions.what.pay-gap': 'Sin brecha salarial injustificada.',
  'conditions.what.commitment': 'Acompañar al menos a otra empresa o compartir una práctica al año.',

  'conditions.have.nothing': 'Aún no consta.',
  'conditions.have.declaration': 'Aún no se firma.',
  'conditions.have.role-courses':
    '{n, plural, =0 {Nadie con esa función los tiene todos} one {Una persona los tiene todos} other {# personas los tienen todos}}{confirmed, plural, =0 {. Falta que la auditora confirme quién hace qué} other {}}.',
  'conditions.have.group-courses':
    '{n} de {of} los tienen todos; hacen falta {needed_n}{confirmed, plural, =0 {. Falta que la auditora confirme quién hace qué} other {}}.',
  'conditions.have.documents': '{n, plural, =0 {Ninguna revisada} one {Una revisada} other {# revisadas}}.',
  'conditions.have.management-interviews': 'Con RH: {hr}. Con dirección: {direction}.',
  'conditions.have.staff-interviews': '{n, plural, =0 {Aún ninguna} one {Una hecha} other {# hechas}}.',
  'conditions.have.improvement-plan': 'Aún no consta un plan.',
  'conditions.have.visit':
    '{visits, plural, =0 {Aún no hay visita} other {{auditors, plural, one {Fue una sola persona auditora} other {Fueron dos personas auditoras}}}}.',
  'conditions.have.records-sample': 'Expedientes vistos: {files}. Nóminas: {payrolls}.',
  'conditions.have.survey':
    'Respondió el {responsePercent} % ({responses, plural, one {una persona} other {# personas}}). {favourablePercent, select, none {Son muy pocas para un resultado} other {Favorable: {favourablePercent} %}}. Alertas verificadas: {alerts}.',
  'conditions.have.suppliers': 'Revisados: {n} de {key}.',
  'conditions.have.hires': '{n, plural, =0 {Aún no consta ninguna} one {Una} other {#}}.',
  'conditions.have.permanence': 'La diferencia es de {behind} puntos.',
  'conditions.have.pay-gap':
    '{compared, plural, =0 {Aún no se comparan salarios} other {Diferencias sin explicar: {unexplained}}}.',
  'conditions.have.commitment': 'Aún no consta.',

  'conditions.record.certificate': '{n, plural, one {Una constancia} other {# constancias}}; la última, del {day}.',
  'conditions.record.functions': 'Quién hace qué, confirmado el {day}.',
  'conditions.record.declaration': 'Firmada el {day}.',
  'conditions.record.survey': 'Encuesta cerrada el {day}.',
  'conditions.record.documents': 'Última revisión, el {day}.',
  'conditions.record.interviews': 'Entrevistas: {n, plural, one {un registro} other {# registros}}, hasta el {day}.',
  'conditions.record.visit': 'Visita del {day}.',
  'conditions.record.records-sample': 'Muestra vista hasta el {day}.',
  'conditions.record.suppliers': 'Revisado el {day}.',
  'conditions.record.hires': 'Revisado el {day}.',
  'conditions.record.permanence': 'Revisado el {day}.',
  'conditions.record.pay-gap': 'Revisado el {day}.',
  'conditions.record.commitment': 'Acordado el {day}.',
  'conditions.record.improvement-plan': 'Plan del {day}.',

  'conditions.course.movilidad-humana': 'el curso A, Movilidad humana',
  'conditions.course.documentacion-y-marco-legal': 'el curso B, Documentación y marco legal',
  'conditions.course.prevencion-de-la-exclusion': 'el curso C, Prevención de la exclusión',

  'conditions.decided.title': 'Condiciones de {level}',
  'conditions.decided.missing':
    '{n, plural, one {Al decidir faltaba una condición} other {Al decidir faltaban # condiciones}} de ese nivel.',
  'conditions.public.title': 'En qué se sostiene',
  'conditions.public.text': 'Lo que pide el nivel {level}, y el registro que lo sostiene.',
} as const;
