/** Mails and calendar entries about sessions of the committee. */
export default {
  'calendar.audits.session': 'Sesión del comité',
  'calendar.audits.session.text':
    'Casos en el orden del día: {cases}. Si tienes un vínculo con una empresa, decláralo antes.',
  'calendar.audits.sign-minutes': 'Firmar el acta de la sesión del comité',
  'calendar.audits.sign-minutes.text': 'La firman quienes estuvieron en la sesión.',

  'mail.audits.session-convened.subject': 'Sesión del comité: {at}',
  'mail.audits.session-convened.member': 'Te convocamos a una sesión del comité. Lugar: {place}.',
  'mail.audits.session-convened.alternate':
    'Te llamamos como suplente a una sesión del comité: votas en el lugar de quien falte o se excuse. Lugar: {place}.',
  'mail.audits.session-convened.cases':
    '{n, plural, =0 {El orden del día aún está vacío.} one {En el orden del día hay un caso:} other {En el orden del día hay # casos:}}',
  'mail.audits.session-convened.tie':
    'Si tienes algún vínculo con una de estas empresas, decláralo antes de la sesión.',
  'mail.audits.session-convened.do': 'Ver la sesión',
  'mail.audits.session-cancelled.subject': 'Se canceló la sesión del comité: {at}',
  'mail.audits.session-cancelled.text': 'Sus casos pasan a otra sesión. Te escribimos cuando haya fecha.',
  'mail.audits.vote-stuck.tie.subject': 'Votación detenida: empate en el caso de {company}',
  'mail.audits.vote-stuck.tie.text':
    'Ya votaron todas las personas que podían y ninguna opción tiene mayoría. El caso de {company} no se decide solo. Esto se puede hacer:',
  'mail.audits.vote-stuck.no-quorum.subject': 'Votación detenida: falta quórum en el caso de {company}',
  'mail.audits.vote-stuck.no-quorum.text':
    'Las personas presentes que pueden decidir el caso de {company} ya no bastan. Los votos que había se conservan. Esto se puede hacer:',
  'mail.audits.vote-stuck.way.alternate': 'Llamar a una suplente.',
  'mail.audits.vote-stuck.way.ballot': 'Abrir otra ronda, o que alguien retire su voto y vote de nuevo.',
  'mail.audits.vote-stuck.way.wait': 'Esperar a que vuelva quien salió.',
  'mail.audits.vote-stuck.way.defer': 'Dejar el caso para otra sesión.',
  'mail.audits.vote-stuck.do': 'Ver la sesión',
  'mail.audits.minutes.sign.subject': 'Firma el acta de la sesión del {at}',
  'mail.audits.minutes.sign.text': 'La sesión terminó y el acta está lista. Léela y fírmala a más tardar el {day}.',
  'mail.audits.minutes.due.subject': 'Falta tu firma en el acta del {at}',
  'mail.audits.minutes.due.text':
    'El acta se firma a más tardar el {day}. Si no estás de acuerdo con algo, anótalo al firmar.',
  'mail.audits.minutes.late.subject': 'El acta del {at} no está completa',
  'mail.audits.minutes.late.text': 'El plazo para firmarla terminó el {day} y faltan firmas.',
  'mail.audits.minutes.do': 'Ver el acta',

  'reminder.audits.session-convened': 'Sesión del comité',
  'reminder.audits.session-convened.why': 'Porque se te convocó a la sesión.',
  'reminder.audits.session-cancelled': 'Sesión cancelada',
  'reminder.audits.session-cancelled.why': 'Porque la sesión a la que se te convocó no se hará.',
  'reminder.audits.vote-stuck': 'Una votación detenida',
  'reminder.audits.vote-stuck.why': 'Porque hubo empate o se perdió el quórum.',
  'reminder.audits.minutes': 'Un acta por firmar',
  'reminder.audits.minutes.why': 'Porque estuviste en la sesión.',
  'reminder.audits.minutes-due': 'Falta tu firma en un acta',
  'reminder.audits.minutes-due.why': 'Porque estuviste en la sesión y el plazo para firmar está por terminar.',
  'reminder.audits.minutes-late': 'Un acta sin todas las firmas',
  'reminder.audits.minutes-late.why': 'Porque terminó el plazo para firmar el acta.',
  'mail.reason.audits.session-convened': 'Recibes este correo porque estás en el comité.',
  'mail.reason.audits.session-cancelled': 'Recibes este correo porque estás en el comité.',
  'mail.reason.audits.vote-stuck': 'Recibes este correo porque coordinas o presides la sesión.',
  'mail.reason.audits.minutes': 'Recibes este correo porque estuviste en la sesión.',
  'mail.reason.audits.minutes-due': 'Recibes este correo porque estuviste en la sesión.',
  'mail.reason.audits.minutes-late': 'Recibes este correo porque coordinas las auditorías.',
} as const;
