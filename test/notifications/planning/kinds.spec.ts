import { es } from '../../../templates/translations.js';
import { system } from '../../../src/database/index.js';
import { type ReminderKind, ReminderKinds, Reminders } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let kinds: ReminderKind[];

beforeAll(async () => {
  app = await startApp();
  kinds = await app.db.as(system('test'), (tx) => app.nest.get(ReminderKinds).all(tx));
});
afterAll(() => app.close());

test('every kind says in words what it is, when it goes out, to whom, and what its days count from', () => {
  expect(kinds.length).toBeGreaterThan(20);
  const silent = kinds.flatMap(({ text }) => Object.values(text).filter((key) => key !== null && !(key in es)));
  expect(silent).toEqual([]);
});

test('every kind is wanted by some followed subject, and no subject wants a kind that nobody registered', () => {
  const followed = app.nest
    .get(Reminders)
    .followedTypes()
    .flatMap((subjects) => subjects.kinds);
  expect([...followed].sort()).toEqual(kinds.map(({ kind }) => kind).sort());
});

test('schedules keep within their own limits', () => {
  const schedules = kinds.flatMap(({ kind, schedule }) => (schedule ? [{ kind, ...schedule.limits }] : []));
  expect(schedules.length).toBeGreaterThan(8);
  for (const { days, min, max, most } of schedules) {
    expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
    expect(days.every((day) => day >= min && day <= max)).toBe(true);
    expect(days.length).toBeLessThanOrEqual(most);
  }
});
