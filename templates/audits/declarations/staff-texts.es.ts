/** Who advised a company, and conflicts of interest. Spanish only. */
export default {
  'audits.independence.title': 'Independencia',
  'audits.independence.text':
    'Quien capacitó o asesoró a la empresa no la audita ni vota. Quien audita no vota. Un conflicto declarado aparta a la persona.',
  'audits.independence.training': '{name} capacitó a la empresa ({day}).',
  'audits.independence.advice': '{name} asesoró a la empresa ({day}).',
  'audits.independence.conflict': '{name} declaró un conflicto de interés ({day}).',

  'audits.advisory.add': 'Anotar quién capacitó o asesoró a la empresa',
  'audits.advisory.person': 'Persona de FM4',
  'audits.advisory.kind': '¿Qué hizo?',
  'audits.advisory.training': 'La capacitó',
  'audits.advisory.advice': 'La asesoró',
  'audits.advisory.day': 'Fecha',
  'audits.advisory.note': 'Nota',
  'audits.advisory.do': 'Anotar',

  'audits.conflict.declare': 'Declarar un conflicto de interés',
  'audits.conflict.title': '¿Tienes un conflicto de interés con {company}?',
  'audits.conflict.text':
    'Al declararlo sales del caso: ya no podrás abrirlo ni votar, y si votaste, tu voto deja de contar. Queda registrado.',
  'audits.conflict.text-auditor':
    'Al declararlo sueltas el caso y otra persona lo toma. Tu revisión se conserva, pero quien siga tiene que confirmarla. Queda registrado.',
  'audits.conflict.reason': 'Cuál es el vínculo',
  'audits.conflict.hint': 'Parentesco, amistad, trabajo, negocio u otra razón por la que no debas decidir.',
  'audits.conflict.sure': 'Entiendo que salgo de este caso y que no se puede deshacer.',
  'audits.conflict.do': 'Declararlo y salir',

  'flash.audits.conflict': 'Quedó registrado. Saliste del caso.',
  'flash.audits.advisory': 'Quedó anotado.',

  'refusal.audits.already-declared': 'Ya lo habías declarado.',
  'refusal.audits.advisory-future': 'Escribe una fecha que ya pasó.',
  'refusal.audits.advises-own-case':
    'Llevas una auditoría de esta empresa o votaste en ella, y sigue abierta: responde otra persona.',
  'refusal.audits.advisor-unknown': 'Elige a una persona de FM4.',
} as const;
