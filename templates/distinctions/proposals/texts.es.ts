/** Decisions by two people: refusals and mails. */
export default {
  'distinctions.mail.proposed.subject': 'Falta tu revisión: {move} ({company})',
  'distinctions.mail.proposed.preheader': 'Sólo cuenta si lo confirma otra persona.',
  'distinctions.mail.proposed.heading': 'Una propuesta espera a una segunda persona',
  'distinctions.mail.proposed.text':
    '{proposer} propuso {move} del nivel {level} de {company}. Lee los motivos y lo que dice la empresa, y confirma o rechaza. Mientras tanto nada cambia y la empresa no lo sabe.',
  'distinctions.mail.proposed.move.suspend': 'la suspensión',
  'distinctions.mail.proposed.move.reinstate': 'el fin de la suspensión',
  'distinctions.mail.proposed.move.revoke': 'la revocación',
  'distinctions.mail.proposed.action': 'Leer la propuesta',
  'reminder.distinctions.proposed': 'Propuesta sobre un distintivo',
  'reminder.distinctions.proposed.why': 'Porque otra persona propuso una decisión sobre un distintivo.',
  'mail.reason.distinctions.proposed': 'Recibes este correo porque administras Puertas Abiertas en FM4.',
  'refusal.distinctions.tied':
    '{tie, select, conflict {Declaraste un conflicto de interés con esta empresa} advised {Capacitaste o asesoraste a esta empresa} audited {Auditaste a esta empresa} other {Votaste sobre esta empresa}}: no puedes decidir sobre su distintivo. Le toca a otra persona de la administración.',
  'refusal.distinctions.same-person': 'Lo propusiste tú: tiene que decidirlo otra persona de la administración.',
  'refusal.distinctions.not-your-proposal': 'Sólo quien lo propuso puede retirarlo.',
  'refusal.distinctions.proposal-open':
    'Ya hay una propuesta sobre este distintivo que espera a una segunda persona. Primero hay que decidir esa.',
  'refusal.distinctions.proposal-over':
    '{state, select, confirmed {Otra persona ya confirmó esta propuesta.} declined {Otra persona ya rechazó esta propuesta.} withdrawn {Quien la propuso ya la retiró.} other {Esta propuesta ya no tiene efecto: el distintivo cambió de otra manera.}}',
} as const;
