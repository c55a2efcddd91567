const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const course = { slug: 'contratar-bien', course: 'Contratar bien a personas refugiadas' };

const session = {
  group: 'Turno matutino',
  topic: 'La entrevista',
  startsAt: new Date('2026-12-01T16:00:00Z'),
  endsAt: new Date('2026-12-01T18:00:00Z'),
  place: 'Sala 2',
};

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'courses.invitation': { ...course, lessons: 6, company },
  'courses.unfinished': {
    ...course,
    started: true,
    lesson: { number: 3, total: 6, title: 'La entrevista', minutes: 12 },
  },
  'courses.deadline': { ...course, started: true, dueOn: '2026-12-31' },
  'courses.certificate': { ...course, score: 90, code: '7K3M-9QWX-R2TB' },
  'courses.certificate-expiring': { ...course, expiresOn: '2027-03-15', days: 30 },
  'courses.certificate-withdrawn': {
    code: '7K3M-9QWX-R2TB',
    course: course.course,
    reason: 'El cuestionario lo respondió otra persona.',
  },
  'courses.dc3-deliver': { people: 3, dueOn: '2026-12-14' },
  'courses.dc3-list': { from: '2026-01-01', to: '2026-12-31', dueOn: '2027-03-29' },
  'courses.session-seat': {
    group: 'Turno matutino',
    trainer: 'Rosa Díaz',
    sessions: [
      { startsAt: new Date('2026-12-01T16:00:00Z'), endsAt: new Date('2026-12-01T18:00:00Z'), place: 'Sala 2' },
    ],
  },
  'courses.session-tomorrow': { ...session, change: 'tomorrow' },
  'courses.session-moved': { ...session, change: 'moved' },
  'courses.session-cancelled': { ...session, change: 'cancelled' },
};
