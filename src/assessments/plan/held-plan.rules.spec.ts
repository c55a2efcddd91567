import { planRecords } from './held-plan.rules.js';

const items = [
  { id: 'D1-05', evidence: ['Tablero agregado', 'Plan de acción con fechas'] },
  { id: 'D1-01', evidence: ['Acta'] },
] as never;

const action = {
  itemId: 'D2-03',
  title: 'Que Rosa hable con los mandos',
  fromValue: 1,
  target: 3,
  dueOn: '2026-12-01',
  state: 'open',
  endedOn: null,
} as const;
const plan = (...changes: object[]) => changes.map((change) => ({ ...action, ...change })) as never;

test('a plan with dates proves what asks for one, without people and without words of the company', () => {
  const [record, ...others] = planRecords(
    items,
    plan({}, { itemId: null, state: 'done', endedOn: '2026-11-20' }, { state: 'dropped' }, { dueOn: null }),
  );
  expect(others).toEqual([]);
  expect(record).toMatchObject({ itemId: 'D1-05', proves: 'Plan de acción con fechas' });
  expect(record!.text.split('\n')).toEqual([
    'Acciones con fecha en el plan de mejora: 2. Ya hechas: 1.',
    '',
    '2026-12-01  Práctica D2-03, de 1 a 3  abierta',
    '2026-12-01  Acción propia  hecha el 2026-11-20',
  ]);
});

test('a plan without a day proves nothing', () => {
  expect(planRecords(items, plan({ dueOn: null }, { state: 'dropped' }))).toEqual([]);
});
