const office = { code: '14120', municipality: 'Zapopan', day: '2026-12-21' };

const meeting = {
  title: 'Arranque',
  ally: 'Zapopan',
  startsAt: new Date('2026-12-01T16:00:00Z'),
  endsAt: new Date('2026-12-01T17:30:00Z'),
  place: 'Sala de juntas',
  agenda: 'Horario',
  reason: null,
  href: '/enlaces/reuniones/01999999-0000-7000-8000-000000000001',
};

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
  'liaison.meeting-called': { ...meeting, news: 'called' },
  'liaison.meeting-moved': { ...meeting, news: 'moved' },
  'liaison.meeting-cancelled': { ...meeting, news: 'cancelled', reason: 'Cambió la fecha.' },
  'liaison.meeting-tomorrow': { ...meeting, news: 'tomorrow' },
  'liaison.meeting-minutes': { ...meeting, news: 'minutes' },
  'liaison.request-answered': {
    subject: 'Materiales',
    answer: 'OK!',
    href: '/enlaces/solicitudes/01999999-0000-7000-8000-000000000001',
  },
};
