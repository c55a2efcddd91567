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
  'committee.stands.decided-before': 'Ya decidiste sobre este caso',
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
  'committee.votes.void': 'No cuenta',

  'committee.vote.title': 'Tu voto',
  'committee.vote.choice': 'Decisión',
  'committee.vote.reason': 'Razón',
  'committee.vote.hint': 'La empresa la leerá, sin tu nombre, si tu voto coincide con la decisión.',
  'committee.vote.condition': 'Condición para la empresa (opcional)',
  'committee.vote.condition-hint': 'Algo concreto que la empresa debe hacer. Acompaña sólo a un voto por un nivel.',
  'committee.vote.condition-by': 'A más tardar (opcional)',
  'committee.condition.by': 'A más tardar el {day}.',
  'committee.vote.do': 'Votar',
  'committee.vote.withdraw': 'Retirar mi voto',

  'committee.choice.N1': 'Otorgar Compromiso',
  'committee.choice.N2': 'Otorgar Inclusión',
  'committee.choice.N3': 'Otorgar Hospitalidad',
  'committee.choice.none': 'No otorgar nivel',
  'committee.choice.return': 'Devolver a la auditora',
  'committee.choice.return-hint': 'Con lo que falta revisar o aclarar. Se vuelve a votar cuando la cierre.',

  'committee.ballot.voted':
    'Ya votaste. Queda decidido cuando coincida más de la mitad de quienes votan, con dos votos como mínimo.',
  'committee.ballot.audited': 'Auditaste este caso: no votas.',
  'committee.ballot.advised': 'Capacitaste o asesoraste a esta empresa: no votas.',
  'committee.ballot.conflict': 'Declaraste un conflicto de interés en este caso.',
  'committee.ballot.decided-before': 'Ya decidiste sobre este caso: ahora deciden otras personas.',
  'committee.ballot.no-session': 'Se vota en una sesión abierta del comité. Puedes ir leyendo el caso.',
  'committee.ballot.not-present': 'Entra a la sesión para votar.',
  'committee.ballot.no-seat': 'Los lugares para decidir este caso ya están ocupados.',
  'committee.ballot.no-quorum': 'Falta quórum. La coordinación ya lo sabe.',
  'committee.ballot.not-committee': 'Votan sólo las personas del comité.',
  'committee.ballot.not-now': 'Este caso no está ante el comité.',

  'committee.sitting.title': 'Sesión',
  'committee.sitting.none': 'Este caso aún no está en una sesión.',
  'committee.sitting.none-do': 'Ver las sesiones',
  'committee.sitting.convened': 'Se decide en la sesión del {at}.',
  'committee.sitting.open': 'Se decide en la sesión en curso.',
  'committee.sitting.voters':
    '{voters, plural, =0 {Nadie puede votar} one {Puede votar una persona} other {Pueden votar # personas}}; hacen falta {quorum} presentes.',
  'committee.sitting.ballot': 'Ronda {n} de votación.',
  'committee.sitting.see': 'Ver la sesión',
  'committee.sitting.tie': 'Hay empate. La coordinación ya lo sabe.',
  'committee.sitting.tie-text': 'Se puede llamar a una suplente, retirar un voto o abrir otra ronda.',
  'committee.sitting.no-quorum': 'Falta quórum. La coordinación ya lo sabe.',
  'committee.sitting.no-quorum-text':
    'Se puede llamar a una suplente o dejar el caso para otra sesión. Los votos que había se conservan.',
  'committee.sitting.anew': 'Abrir otra ronda',
  'committee.sitting.anew-hint': 'Los votos de esta ronda dejan de contar y quedan en el acta.',

  'committee.decided.conditions': 'Con estas condiciones:',
  'committee.decided.level': 'El comité otorgó el nivel {level}.',
  'committee.decided.none': 'El comité decidió no otorgar un nivel.',
  'committee.decided.on': 'Lo decidió el {day}. La decisión es definitiva.',

  'flash.audits.voted': 'Tu voto quedó registrado.',
  'flash.audits.voted-disagreement': 'Tu voto quedó registrado. Los votos no coinciden: hace falta otro.',
  'flash.audits.vote-withdrawn': 'Retiraste tu voto. Puedes votar de nuevo.',
  'flash.audits.voted-anew': 'Se abrió otra ronda: todas las personas votan de nuevo.',
  'flash.audits.decided': 'Con tu voto el caso quedó decidido. La empresa ya recibe la noticia.',
  'flash.audits.level-closed': 'Una condición de ese nivel dejó de cumplirse: el caso vuelve a la auditora.',
  'flash.audits.sent-back': 'Con tu voto el caso vuelve a la auditora.',

  'refusal.audits.already-voted':
    'Ya votaste en este caso. Un voto no se cambia; mientras no esté decidido puedes retirarlo y votar de nuevo.',
  'refusal.audits.not-in-committee': 'Este caso no está ante el comité.',
  'refusal.audits.choice-not-open': 'Los valores auditados no alcanzan ese nivel.',

  'reminders.kind.audits.case-ready.when': 'Al cerrar la revisión.',
  'reminders.kind.audits.case-ready.whom': 'A quienes pueden votar en él y no han votado.',
  'reminders.kind.audits.review-ready.when': 'Al cerrar la revisión.',
  'reminders.kind.audits.review-ready.whom': 'A quienes administran la empresa.',
  'reminders.kind.audits.decided.when': 'Al decidir el comité.',
  'reminders.kind.audits.decided.whom': 'A quienes administran la empresa.',
} as const;
