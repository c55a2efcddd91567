const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const sha256 = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';
const id = '01999999-0000-7000-8000-000000000001';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'assessments.idle': { company, answered: 12, total: 50 },
  'assessments.assigned': {
    inviter: 'Lucía Navarro',
    dueOn: '2026-12-04',
    question: 'Tú llevas las altas ante el IMSS.',
    practices: [{ id: 'D3-01', title: 'Entrega contrato escrito antes del primer día.' }],
  },
  'assessments.assigned-due': {
    inviter: '',
    dueOn: '2026-12-04',
    question: '',
    practices: [{ id: 'D3-01', title: 'Entrega contrato escrito antes del primer día.' }],
  },
  'assessments.mentioned': {
    inviter: 'Lucía Navarro',
    itemId: 'D3-01',
    question: '@Marco, ¿dónde está el acuse firmado?',
  },
  'assessments.plan-due': {
    actionId: id,
    inviter: 'Marco Ibarra',
    title: 'Política firmada por la dirección y entregada a todo el personal',
    day: '2026-12-20',
  },
  'assessments.plan-late': { actionId: id, inviter: '', title: 'Dos vías de queja, con plazos', day: '2026-12-20' },
  'assessments.plan-check': { actionId: id, inviter: 'Marco Ibarra', title: 'Dos vías de queja', day: '2026-12-20' },
  'assessments.stalled': { companyId: id, company, answered: 12, total: 50, since: new Date('2026-10-20') },
  'assessments.infected': { name: 'politica.pdf', itemId: 'D1-01' },
  'assessments.version-ends': { company, version: '1.0', newest: '1.1', lastDay: new Date('2027-01-31T18:00:00Z') },
  'assessments.submitted': {
    company,
    signer: 'María José Ñuñez',
    post: 'Dirección',
    sha256,
    submittedAt: new Date('2026-11-23'),
    level: 'N2',
  },
  'assessments.received': {
    company,
    signer: 'María José Ñuñez',
    post: 'Dirección',
    sha256,
    submittedAt: new Date('2026-11-23'),
    level: 'N2',
    percent: 71.5,
  },
};
