import sharp from 'sharp';
import { DAY } from '#libs/clock';
import { NotStored, Storage } from '#libs/storage';
import { Retention } from '../../../src/accounts/index.js';
import { instrument, rows } from '../../assessments/fixtures.js';
import { appForAll } from '../../support/index.js';
import { expectRedirect, staff } from '../fixtures.js';
import { agreed, entry, onSiteOf } from './fixtures.js';

const app = appForAll({ at: new Date('2026-11-23T16:00:00Z') });
const visitDay = new Date('2026-12-01T18:00:00Z');
const item = instrument.items.find(({ checks }) => checks.includes('on-site-observation'))!.id;

interface Row {
  id: string;
  kind: string;
  data: Record<string, unknown>;
  made_by: string;
  removed_at: Date | null;
  forgotten_at: Date | null;
}
const entries = () => rows<Row>(app, 'select * from visit_entries order by place');

test('what was said and photographed in a visit is forgotten after 36 months; who audited, and what was seen, stays', async () => {
  const { auditor } = await staff(app);
  const { auditId } = await agreed(app, auditor);
  app.clock.set(visitDay);
  const at = onSiteOf(auditId);
  const post = (path: string, fields: Record<string, string>) => auditor.browser.post(`${at}/${path}`, fields);
  await expectRedirect(post('observacion', entry(auditor, { item, result: 'seen', note: 'Aviso a la vista' })));
  const mistaken = entry(auditor, { item, result: 'partly', note: 'Nombre de una persona' });
  await expectRedirect(post('observacion', mistaken));
  await expectRedirect(post(`${mistaken['key']}/quitar`, {}));
  await expectRedirect(post('entrevista', entry(auditor, { who: 'staff', post: 'operative', said: 'Lo cuenta así.' })));
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const photo = { field: 'photo', name: 'p.jpg', type: 'image/jpeg', bytes };
  expect((await auditor.browser.upload(`${at}/foto`, entry(auditor, { caption: 'Comedor' }), [photo])).status).toBe(
    303,
  );
  const [, , , taken] = await entries();
  const storage = app.nest.get(Storage, { strict: false });
  const key = String(taken!.data['storageKey']);
  expect((await storage.get(key)).length).toBeGreaterThan(0);

  const rule = app.nest
    .get(Retention)
    .all()
    .find(({ key }) => key === 'audits.visit-notes')!;
  expect(rule.period).toEqual({ unit: 'months', count: 36 });
  app.clock.advance(1090 * DAY);
  expect(await rule.erase()).toBe(0);
  app.clock.advance(10 * DAY);
  expect(await rule.erase()).toBe(4);
  expect(await rule.erase()).toBe(0);

  const left = await entries();
  expect(left.map(({ data }) => data['note'] ?? data['said'] ?? data['caption'])).toEqual([
    'Aviso a la vista',
    '',
    '',
    '',
  ]);
  expect(left.map(({ removed_at: removed }) => removed !== null)).toEqual([false, true, false, true]);
  expect(left[2]!.data).toMatchObject({ who: 'staff', post: 'operative' });
  expect(new Set(left.map(({ made_by: by }) => by))).toEqual(new Set([auditor.userId]));
  await expect(storage.get(key)).rejects.toThrow(NotStored);
});

test.each([
  ['another word', `data = data || '{"note": "Otra cosa"}'`],
  ['that nothing was forgotten', 'forgotten_at = null'],
  ['another person', `made_by = gen_random_uuid(), forgotten_at = now()`],
])('the database takes of a forgotten entry not %s', async (_, change) => {
  const [first] = await entries();
  await expect(rows(app, `update visit_entries set ${change} where id = $1`, [first!.id])).rejects.toThrow();
});
