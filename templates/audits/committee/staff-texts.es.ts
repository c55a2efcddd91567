/** The committee: its cases, votes and decisions. Spanish only. */
export default {
  'committee.list.tabs': 'Casos del comité',

  'committee.tab.open': 'Por decidir ({n})',
  'committee.tab.decided': 'Decididos ({n})',

  'committee.caption.open': 'Casos por decidir',
  'committee.caption.decided': 'Casos decididos',

  'committee.empty.open': 'No hay casos por decidir',
  'committee.empty.decided': 'Aún no hay casos decididos',

  'committee.empty-text.open': 'Te llegará un correo cuando una auditora cierre su revisión.',
  'committee.empty-text.decided': 'Aquí quedarán, con su nivel y su fecha.',

  'committee.list.votes': 'Votos',
  'committee.list.you': 'Para ti',

  'committee.stands.to-vote': 'Falta tu voto',
  'committee.stands.voted': 'Ya votaste',
  'committee.stands.audited': 'La auditaste: no votas',
  'committee.stands.advised': 'Asesoraste a la empresa: no votas',
  'committee.stands.conflict': 'Declaraste conflicto',
  'committee.stands.not-committee': 'Sólo lectura',
  'committee.stands.decided': 'Decidido',

  'committee.case.title': 'Comité: {company}',
  'committee.case.recommendation': 'Qué recomienda la auditoría',
  'committee.case.recommends': '{name} recomienda el nivel {level}.',
  'committee.case.recommends-none': '{name} no recomienda ningún nivel.',
  'committee.case.scores': 'Puntuación',
  'committee.case.critical': 'Prácticas críticas',
  'committee.case.differences': 'Dónde difiere de la empresa',
  'committee.case.no-differences': 'La auditoría coincide con la empresa en todas las prácticas.',
  'committee.case.item': 'Clave',
  'committee.case.practice': 'Práctica',

  'committee.votes.title': '{n, plural, =0 {Aún no hay votos} one {Un voto} other {# votos}}',
  'committee.votes.hidden': 'Verás quién votó y qué cuando hayas votado.',
  'committee.votes.disagree-title': 'Los votos no coinciden.',
  'committee.votes.disagree': 'Hace falta otro voto.',
  'committee.votes.stuck':
    'Ya votaron todas las personas que podían. Pide a la coordinación que invite a otra persona al comité.',
  'committee.votes.void': 'No cuenta',

  'committee.vote.title': 'Tu voto',
  'committee.vote.choice': 'Decisión',
  'committee.vote.reason': 'Razón',
  'committee.vote.hint': 'La empresa la leerá, sin tu nombre, si tu voto coincide con la decisión.',
  'committee.vote.do': 'Votar',

  'committee.choice.N1': 'Otorgar Compromiso',
  'committee.choice.N2': 'Otorgar Inclusión',
  'committee.choice.N3': 'Otorgar Hospitalidad',
  'committee.choice.none': 'No otorgar nivel',
  'committee.choice.return': 'Devolver a la auditora',
  'committee.choice.return-hint': 'Con lo que falta revisar o aclarar. Se vuelve a votar cuando la cierre.',

  'committee.ballot.voted': 'Ya votaste. Con dos votos que coinciden queda decidido.',
  'committee.ballot.audited': 'Auditaste este caso: no votas.',
  'committee.ballot.advised': 'Capacitaste o asesoraste a esta empresa: no votas.',
  'committee.ballot.conflict': 'Declaraste un conflicto de interés en este caso.',
  'committee.ballot.not-committee': 'Votan sólo las personas del comité.',
  'committee.ballot.not-now': 'Este caso no está ante el comité.',

  'committee.decided.level': 'El comité otorgó el nivel {level}.',
  'committee.decided.none': 'El comité decidió no otorgar un nivel.',
  'committee.decided.on': 'Lo decidió el {day}. La decisión es definitiva.',

  'flash.audits.voted': 'Tu voto quedó registrado.',
  'flash.audits.voted-disagreement': 'Tu voto quedó registrado. Los votos no coinciden: hace falta otro.',
  'flash.audits.decided': 'Con tu voto el caso quedó decidido. La empresa ya recibe la noticia.',
  'flash.audits.level-closed': 'Una condición de ese nivel dejó de cumplirse: el caso vuelve a la auditora.',
  'flash.audits.sent-back': 'Con tu voto el caso vuelve a la auditora.',

  'refusal.audits.already-voted': 'Ya votaste en este caso. Un voto no se cambia.',
  'refusal.audits.not-in-committee': 'Este caso no está ante el comité.',
  'refusal.audits.choice-not-open': 'Los valores auditados no alcanzan ese nivel.',

  'reminders.kind.audits.case-ready.when': 'Al cerrar la revisión.',
  'reminders.kind.audits.case-ready.whom': 'A quienes pueden votar en él y no han votado.',
  'reminders.kind.audits.review-ready.when': 'Al cerrar la revisión.',
  'reminders.kind.audits.review-ready.whom': 'A quienes administran la empresa.',
  'reminders.kind.audits.decided.when': 'Al decidir el comité.',
  'reminders.kind.audits.decided.whom': 'A quienes administran la empresa.',

  'audits.committee-file.title': 'El comité',
  'audits.committee-file.decision': 'Lo que decidió',
  'audits.committee-file.percents': 'Según la empresa, {company}; según la auditoría, {audited}.',
  'audits.committee-file.conditions': 'Las condiciones, como estaban al decidir',
  'audits.committee-file.votes': 'Los votos',
  'audits.committee-file.round': 'Ronda {n}',
  'audits.committee-file.none': 'Ningún nivel',
  'audits.committee-file.return': 'Devolver a la auditora',
} as const;
