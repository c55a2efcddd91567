const office = { code: '14120', municipality: 'Zapopan', day: '2026-12-21' };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'liaison.confirm': { ...office, to: 'liaison', over: false, confirmedAt: new Date('2026-09-22T18:00:00Z') },
  'liaison.stale': { ...office, to: 'fm4', over: true, confirmedAt: null },
  'liaison.commitment': {
    text: 'Ventanilla',
    owner: 'Empleo',
    dueOn: '2026-12-21',
    over: false,
    ally: 'Zapopan',
    of: 'agreement',
    origin: 'Zapopan 2026',
    href: '/enlaces/acuerdos/01999999-0000-7000-8000-000000000001',
  },
  'liaison.agreement-ends': {
    title: 'Zapopan 2026',
    ally: 'Zapopan',
    endsOn: '2026-12-31',
    href: '/fm4/acuerdos/01999999-0000-7000-8000-000000000001',
  },
};
