/** Suspending, reinstating and revoking by two people, for FM4; Spanish only. */
export default {
  'distinctions-fm4.move.suspend': 'Proponer suspenderlo',
  'distinctions-fm4.move.reinstate': 'Proponer levantar la suspensión',
  'distinctions-fm4.move.revoke': 'Proponer revocarlo',
  'distinctions-fm4.move.suspend.title': '¿Proponer que se suspenda el distintivo de {company}?',
  'distinctions-fm4.move.suspend.text':
    'Si se confirma, su página pública lo dice enseguida. La empresa recibe un correo con el motivo público y {days} días hábiles para responder; mientras tanto no se puede revocar.',
  'distinctions-fm4.move.suspend.propose': 'Proponer la suspensión',
  'distinctions-fm4.move.suspend.yes': 'Sí, suspender',
  'distinctions-fm4.move.reinstate.title': '¿Proponer que se levante la suspensión de {company}?',
  'distinctions-fm4.move.reinstate.text':
    'Si se confirma, el distintivo vuelve a estar vigente hasta el {day}, y su página pública lo dice enseguida.',
  'distinctions-fm4.move.reinstate.propose': 'Proponer que se levante',
  'distinctions-fm4.move.reinstate.yes': 'Sí, levantar la suspensión',
  'distinctions-fm4.move.revoke.title': '¿Proponer que se revoque el distintivo de {company}?',
  'distinctions-fm4.move.revoke.text':
    'Si se confirma, no se puede deshacer. Su página pública lo dice enseguida, con el motivo y sin plazo, y la empresa recibe un correo.',
  'distinctions-fm4.move.revoke.propose': 'Proponer la revocación',
  'distinctions-fm4.move.revoke.yes': 'Sí, revocar',

  'distinctions-fm4.proposal.how':
    'Lo deciden dos personas de la administración sin relación con el caso. Tú propones; nada cambia, y la empresa no lo sabe, hasta que otra persona lo confirme.',
  'distinctions-fm4.proposal.crumb': 'Propuesta',
  'distinctions-fm4.proposal.suspend.title': 'Propuesta: suspender el distintivo de {company}',
  'distinctions-fm4.proposal.reinstate.title': 'Propuesta: levantar la suspensión de {company}',
  'distinctions-fm4.proposal.revoke.title': 'Propuesta: revocar el distintivo de {company}',
  'distinctions-fm4.proposal.said': 'Lo que se propone',
  'distinctions-fm4.proposal.by': 'Propuso',
  'distinctions-fm4.proposal.nobody': 'una cuenta que ya no existe',
  'distinctions-fm4.proposal.state': 'Estado',
  'distinctions-fm4.proposal.state.open': 'Espera a una segunda persona',
  'distinctions-fm4.proposal.state.confirmed': 'Confirmada',
  'distinctions-fm4.proposal.state.declined': 'Rechazada',
  'distinctions-fm4.proposal.state.withdrawn': 'Retirada por quien la propuso',
  'distinctions-fm4.proposal.state.lapsed': 'Sin efecto: el distintivo cambió de otra manera',
  'distinctions-fm4.proposal.decided': 'Cuándo y quién',
  'distinctions-fm4.proposal.decision-reason': 'Por qué se rechaza',
  'distinctions-fm4.proposal.no-answers': 'La empresa no ha dicho nada.',
  'distinctions-fm4.proposal.decide': 'Decidir',
  'distinctions-fm4.proposal.wait': 'Nada ha cambiado todavía, y la empresa no sabe de esta propuesta.',
  'distinctions-fm4.proposal.own': 'La propusiste tú: la decide otra persona de la administración. Puedes retirarla.',
  'distinctions-fm4.proposal.withdraw': 'Retirar la propuesta',
  'distinctions-fm4.proposal.decline': 'Rechazar la propuesta',
  'distinctions-fm4.proposal.suspend.consequence':
    'Si confirmas, queda suspendido en este momento, con este motivo público, y la empresa recibe un correo con su plazo para responder.',
  'distinctions-fm4.proposal.reinstate.consequence':
    'Si confirmas, vuelve a estar vigente en este momento, hasta el {day}, y la empresa recibe un correo.',
  'distinctions-fm4.proposal.revoke.consequence':
    'Si confirmas, queda revocado en este momento, con este motivo público. No se puede deshacer, y la empresa recibe un correo.',
  'distinctions-fm4.proposal.proposed': 'Queda propuesto. Otra persona de la administración recibe un correo.',
  'distinctions-fm4.proposal.confirmed': 'Quedó confirmado. La empresa recibe un correo.',
  'distinctions-fm4.proposal.declined': 'La propuesta quedó rechazada. El distintivo sigue como estaba.',
  'distinctions-fm4.proposal.withdrawn': 'La propuesta quedó retirada. El distintivo sigue como estaba.',
  'distinctions-fm4.proposal.open':
    '{move, select, suspend {Se propuso suspenderlo} reinstate {Se propuso levantar la suspensión} other {Se propuso revocarlo}}: espera a una segunda persona desde el {at}.',
  'distinctions-fm4.proposal.see': 'Ver la propuesta',
  'distinctions-fm4.tied.conflict':
    'Declaraste un conflicto de interés con esta empresa: no decides sobre su distintivo.',
  'distinctions-fm4.tied.advised': 'Capacitaste o asesoraste a esta empresa: no decides sobre su distintivo.',
  'distinctions-fm4.tied.audited': 'Auditaste a esta empresa: no decides sobre su distintivo.',
  'distinctions-fm4.tied.voted': 'Votaste sobre esta empresa: no decides sobre su distintivo.',
  'distinctions-fm4.people.one':
    'En la administración, sólo {name} no tiene relación con este caso: todavía nadie puede confirmarlo.',
  'distinctions-fm4.people.none': 'En la administración nadie está libre de relación con este caso.',
  'distinctions-fm4.people.appoint': 'Pueden nombrarse en <a>Personas</a>, sin relación con la empresa: {names}.',
  'distinctions-fm4.people.invite':
    'Tampoco hay otra persona de FM4 sin relación con la empresa: hay que invitar a alguien en <a>Personas</a>.',

  'pending.proposals': '{n, plural, one {Una propuesta por confirmar} other {# propuestas por confirmar}}',
  'pending.proposals.suspend': 'Confirmar o rechazar: suspender',
  'pending.proposals.reinstate': 'Confirmar o rechazar: levantar la suspensión',
  'pending.proposals.revoke': 'Confirmar o rechazar: revocar',
  'reminders.kind.distinctions.proposed.when':
    'Cuando alguien de la administración propone suspender, levantar o revocar un distintivo.',
  'reminders.kind.distinctions.proposed.whom': 'A las demás personas de la administración sin relación con la empresa.',
} as const;
