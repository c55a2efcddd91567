const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'companies.waiting': { companyId: id, company, registeredAt: new Date('2026-11-20') },
  'companies.activated': { name: 'María José', company },
  'companies.suspended': { name: 'María José', company, reason: 'El RFC no coincide.' },
};
