const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const sha256 = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';
const id = '01999999-0000-7000-8000-000000000001';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'assessments.idle': { company, answered: 12, total: 50 },
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
