const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';

const visit = {
  company,
  forCompany: true,
  auditId: id,
  startsAt: new Date('2026-12-10T16:00:00Z'),
  endsAt: new Date('2026-12-10T21:00:00Z'),
  place: 'Planta Tequila, Camino Real 14',
  said: 'Ese día hay inventario.',
  answerBy: '2026-12-03',
};

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'audits.waiting': { auditId: id, company, targetLevel: 'N2', takeBy: '2026-12-01' },
  'audits.offered': { auditId: id, company, targetLevel: 'N2', takeBy: '2026-12-01', note: 'Conoces el sector.' },
  'audits.resumed': { auditId: id, company, by: 'company' },
  'audits.case-ready': { auditId: id, company, decideBy: '2026-12-15' },
  'audits.clarification': { company, question: '¿Quién atiende a una persona el primer día?', answerBy: '2026-12-07' },
  'audits.clarification-due': {
    company,
    question: '¿Quién atiende a una persona el primer día?',
    answerBy: '2026-12-07',
  },
  'audits.step-due': { auditId: id, company, step: 'review', dueOn: '2026-12-15' },
  'audits.overdue': { auditId: id, company, step: 'clarification', dueOn: '2026-12-07' },
  'audits.review-ready': { company, decideBy: '2026-12-15' },
  'audits.survey-ended': { auditId: id, company },
  'audits.survey-results': { company },
  'audits.finding-due': { auditId: id, company, finding: 'H-02', dueOn: '2026-12-15', action: 'Xyzzy' },
  'audits.finding-late': { auditId: id, company, finding: 'H-02', dueOn: '2026-12-15', action: 'Xyzzy' },
  'audits.finding-evidence': {
    auditId: id,
    company,
    finding: 'H-02',
    dueOn: '2026-12-15',
    action: 'Xyzzy',
  },
  'audits.finding-effect': { auditId: id, company, finding: 'H-02', dueOn: '2026-12-15', action: 'Xyzzy' },
  'audits.report-draft': { auditId: id, company, commentBy: '2026-12-07' },
  'audits.report-draft-due': { auditId: id, company, commentBy: '2026-12-07' },
  'audits.report-comment': { auditId: id, company, commentBy: '2026-12-07' },
  'audits.alert': { id, notice: 'heard', attendBy: new Date('2026-12-07T16:00:00Z') },
  'audits.alert-late': { id, notice: 'late', attendBy: new Date('2026-12-07T16:00:00Z') },
  'audits.visit-proposed': { ...visit, news: 'proposed' },
  'audits.visit-countered': { ...visit, news: 'countered', forCompany: false },
  'audits.visit-agreed': { ...visit, news: 'agreed' },
  'audits.visit-soon': { ...visit, news: 'soon' },
  'audits.visit-cancelled': { ...visit, news: 'cancelled' },
  'audits.visit-sign': { ...visit, news: 'sign' },
  'audits.visit-signed': { ...visit, news: 'signed' },
  'audits.decided': {
    company,
    level: 'N1',
    reasons: ['Hay rutas escritas.', 'Falta un reporte.'],
    missing: [
      {
        id: 'visita',
        kind: 'visit',
        variant: null,
        courses: [],
        state: 'unmet',
        have: null,
        needed: { visits: 1, auditors: 1 },
        records: [],
        waiver: null,
      },
    ],
  },
};
