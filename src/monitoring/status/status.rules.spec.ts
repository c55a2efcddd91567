import { DAY, HOUR } from '#libs/clock';
import { type StatusFacts, statusOf, type StatusPart, worst } from './status.rules.js';

const now = new Date('2026-11-30T12:00:00Z');
const ago = (millis: number) => new Date(now.getTime() - millis);
const well: StatusFacts = {
  now,
  database: { millis: 2, bytes: 50_000_000 },
  replica: null,
  statements: { times: 0, worstMillis: 0 },
  jobs: [{ name: 'reminders.send', cron: null, doneAt: ago(DAY), failedAt: ago(2 * DAY) }],
  queue: { waiting: 0, failed: 0, longest: '', oldestSeconds: 0 },
  mail: { is: 'idle', n: 0 },
  documents: { count: 0, since: null },
  signing: { notAfter: ago(-400 * DAY), selfSigned: false, name: 'FM4' },
  storage: { free: 50_000_000_000 },
  backup: { at: ago(DAY / 2), encrypted: true },
  processes: [
    { role: 'web', version: '1.0.0' },
    { role: 'worker', version: '1.0.0' },
  ],
  version: '1.0.0',
};
const job = (doneAt: Date | null, failedAt: Date | null, cron: string | null = null) => ({
  name: 'x',
  cron,
  doneAt,
  failedAt,
});
const found = (part: StatusPart, change: Partial<StatusFacts>) => {
  const { mark, says } = statusOf({ ...well, ...change }).find((line) => line.part === part)!;
  return `${mark} ${says}`;
};

test('where all is well every part is good', () => {
  const lines = statusOf(well);
  expect(lines.map(({ part }) => part)).toHaveLength(11);
  expect(worst(lines)).toBe('good');
  expect(lines.find(({ part }) => part === 'signing')!.facts['days']).toBe(400);
});

test.each<[StatusPart, Partial<StatusFacts>, string]>([
  ['database', { database: { millis: 900, bytes: 1 } }, 'look slow'],
  ['replica', { replica: { behind: 0.04, most: 2 } }, 'good follows'],
  ['replica', { replica: { behind: 9, most: 2 } }, 'look behind'],
  ['replica', { replica: { behind: null, most: 2 } }, 'look away'],
  ['queue', { queue: null }, 'bad away'],
  ['queue', { queue: { waiting: 3, failed: 1, longest: 'x', oldestSeconds: 1 } }, 'look failed'],
  ['queue', { queue: { waiting: 5_000, failed: 0, longest: 'x', oldestSeconds: 1 } }, 'look long'],
  ['queue', { queue: { waiting: 5, failed: 0, longest: 'x', oldestSeconds: 1 } }, 'good works'],
  ['queue', { queue: { waiting: 5, failed: 0, longest: 'x', oldestSeconds: 1_000 } }, 'look old'],
  ['statements', { statements: { times: 3, worstMillis: 700 } }, 'good some'],
  ['statements', { statements: { times: 500, worstMillis: 9_000 } }, 'look many'],
  ['jobs', { jobs: [job(null, null)] }, 'good new'],
  ['jobs', { jobs: [job(ago(DAY), ago(HOUR))] }, 'look failed'],
  ['jobs', { jobs: [job(null, ago(HOUR))] }, 'look failed'],
  ['jobs', { jobs: [job(ago(40 * DAY), null)] }, 'good done'],
  ['jobs', { jobs: [job(ago(2 * DAY), null, '20 3 * * *')] }, 'good done'],
  ['jobs', { jobs: [job(ago(3 * DAY), null, '20 3 * * *')] }, 'bad late'],
  ['jobs', { jobs: [job(ago(4 * HOUR), null, '10 * * * *')] }, 'bad late'],
  ['mail', { mail: { is: 'late', n: 4 } }, 'bad late'],
  ['mail', { mail: { is: 'stopped', n: 4 } }, 'look stopped'],
  ['documents', { documents: { count: 2, since: ago(60_000) } }, 'good some'],
  ['documents', { documents: { count: 2, since: ago(DAY) } }, 'bad late'],
  ['signing', { signing: null }, 'bad none'],
  ['signing', { signing: { notAfter: ago(-20 * DAY), selfSigned: false, name: '' } }, 'look soon'],
  ['signing', { signing: { notAfter: ago(DAY), selfSigned: false, name: '' } }, 'bad over'],
  ['signing', { signing: { notAfter: ago(-900 * DAY), selfSigned: true, name: '' } }, 'look self-signed'],
  ['storage', { storage: { trouble: 'full' } }, 'bad trouble'],
  ['storage', { storage: { free: null } }, 'good writes'],
  ['storage', { storage: { free: 5_000_000 } }, 'look low'],
  ['backup', { backup: null }, 'look none'],
  ['backup', { backup: { at: ago(5 * DAY), encrypted: true } }, 'look old'],
  ['backup', { backup: { at: ago(DAY), encrypted: false } }, 'look open'],
  ['processes', { processes: [{ role: 'web', version: '1.0.0' }] }, 'bad no-worker'],
  ['processes', { processes: [{ role: 'all', version: '1.0.0' }] }, 'good run'],
  ['version', { processes: [{ role: 'worker', version: '0.9.0' }] }, 'look several'],
])('%s: %j is %s', (part, change, said) => expect(found(part, change)).toBe(said));

test('the gravest mark counts', () => {
  expect(worst(statusOf({ ...well, backup: null }))).toBe('look');
  expect(worst(statusOf({ ...well, backup: null, queue: null }))).toBe('bad');
});
