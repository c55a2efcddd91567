const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';
const face = { code: '7K3M-9QWX-R2TB', level: 'N2', levelName: 'Inclusión', company };
const changed = (event: string) => ({
  ...face,
  event,
  day: '2026-11-20',
  reason: 'Faltan pruebas de «accesibilidad».',
  answerBy: event === 'suspended' ? '2026-12-07' : null,
});

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.issued': { ...face, expiresOn: '2028-11-23' },
  'distinctions.expiring': { ...face, expiresOn: '2027-01-22', days: 60 },
  'distinctions.unrenewed': { companyId: id, company, levelName: 'Inclusión', expiresOn: '2027-01-22' },
  'distinctions.suspended': changed('suspended'),
  'distinctions.reinstated': changed('reinstated'),
  'distinctions.revoked': changed('revoked'),
  'distinctions.expired': changed('expired'),
  'distinctions.renamed': {
    ...face,
    kind: 'merged',
    legalName: company,
    place: 'Tonalá, Jalisco',
    reason: 'Fusionada con «Ñandú».',
  },
  'distinctions.follow-up': { ...face, expiresOn: '2028-11-23' },
  'distinctions.follow-up-late': { ...face, id, day: '2026-11-09' },
  'distinctions.hearing': { ...face, answerBy: '2026-12-07', reason: 'Faltan pruebas de «accesibilidad».' },
  'distinctions.answered': { ...face, id },
};
