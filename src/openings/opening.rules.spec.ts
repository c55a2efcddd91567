import { answerBy, isOutcome, leastPay, openingProblems, type OpeningText, stateOn } from './opening.rules.js';

const whole: OpeningText = {
  post: 'Costura recta',
  tasks: 'Coser uniformes en máquina recta.',
  requirements: 'Saber usar máquina recta.',
  site: 'Zona industrial, calle 5',
  municipality: '14039',
  payFrom: 2400,
  payTo: 2800,
  payPeriod: 'week',
  workDays: 5,
  schedule: 'Lunes a viernes de 8 a 17',
  daysOff: 'Sábado y domingo',
  contract: 'indefinite',
  registration: 'first-day',
  benefits: '',
  posts: 3,
  endsOn: '2026-12-20',
  languages: ['es'],
  contact: 'Recursos Humanos, 33 0000 0000',
};
const at = { today: '2026-11-30', minimumPerDay: 315.04 };
const wrong = (over: Partial<OpeningText>) =>
  openingProblems({ ...whole, ...over }, at).map(({ field, key, params }) => [field, key, params['least'] ?? null]);

test('a whole opening lacks nothing; benefits beyond the law are no duty', () => {
  expect(wrong({})).toEqual([]);
});

test('pay is not below the minimum wage of its days, nor reversed; less than a full week is paid by the day', () => {
  expect(leastPay('fortnight', 315.04)).toBe(4725.6);
  expect(wrong({ payFrom: 2205.27 })).toEqual([['payFrom', 'openings.problem.minimum', '2,205.28']]);
  expect(wrong({ payFrom: 2205.28 })).toEqual([]);
  expect(wrong({ payTo: 2300 })).toEqual([['payTo', 'openings.problem.reversed', null]]);
  expect(wrong({ workDays: 3 })).toEqual([['payPeriod', 'openings.problem.by-day', null]]);
  expect(wrong({ workDays: 3, payPeriod: 'day', payFrom: 315.04 })).toEqual([]);
});

test('its last day is after today and within half a year', () => {
  expect(wrong({ endsOn: '2026-11-30' })).toEqual([['endsOn', 'openings.problem.past', null]]);
  expect(wrong({ endsOn: '2027-05-30' })).toEqual([['endsOn', 'openings.problem.far', null]]);
  expect(wrong({ endsOn: '2027-05-29' })).toEqual([]);
});

test('an empty draft is told of all that it lacks', () => {
  const empty = { ...whole, post: '', municipality: '09002', payFrom: null, contract: null, languages: [] };
  expect(wrong(empty).map(([field]) => field)).toEqual(['post', 'municipality', 'contract', 'payFrom', 'languages']);
});

test('FM4 answers in five working days; an opening is over after its last day', () => {
  expect(answerBy(new Date('2026-11-27T18:00:00Z'))).toBe('2026-12-04');
  expect(stateOn('2026-12-21', { state: 'open', endsOn: '2026-12-20' })).toBe('closed');
  expect(stateOn('2026-12-21', { state: 'sent', endsOn: '2026-12-20' })).toBe('sent');
  expect(stateOn('2026-12-20', { state: 'paused', endsOn: '2026-12-20' })).toBe('paused');
});

test('more people cannot be hired than were interviewed', () => {
  expect(isOutcome({ interviewed: 3, hired: 3 })).toBe(true);
  expect(isOutcome({ interviewed: 2, hired: 3 })).toBe(false);
});
