import { DAY } from '#libs/clock';
import { createPageContext } from '#templates/page';
import { system } from '../../../src/database/index.js';
import { Accounts, PersonData } from '../../../src/accounts/index.js';
import { auditEventKinds } from '../../../src/audits/cases/audit.calendar.js';
import { hearingEvent } from '../../../src/distinctions/hearing/hearing.calendar.js';
import { expiryEvent } from '../../../src/distinctions/renewal/renewal.calendar.js';
import { rows } from '../../assessments/fixtures.js';
import { auditRow, cases, closed, decided, expectRedirect, staff, taken, waiting } from '../../audits/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { moveDistinction, newDistinction } from '../../support/distinctions.js';
import { appForAll, lastMailTo, made } from '../../support/index.js';
import { readCalendar } from './events.js';

const app = appForAll();
const people = made(() => staff(app));

const page = '/cuenta/calendario';
const question = 'Falta la política de contratación firmada; también el examen médico que la acompaña, por favor.';
const clarify = (auditor: TestPerson, auditId: string) =>
  expectRedirect(auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));

/** Makes the person's calendar address: its path. */
async function subscribe({ browser }: TestPerson): Promise<string> {
  const { status, text } = await browser.post(page);
  expect(status).toBe(200);
  return /value="http:\/\/localhost(\/calendario\/[\w-]{43}\.ics)"/.exec(text)![1]!;
}
const readFeed = async (path: string) => readCalendar((await app.browser().get(path)).text).events;
const feedOf = async (person: TestPerson) => readFeed(await subscribe(person));

describe('the deadlines of a case', () => {
  test('go from auditor to company and back with it, each under its own name for ever', async () => {
    const { auditId, admin, companyId } = await taken(app, people.auditor);
    const { due_on } = await auditRow(app, companyId);
    const [auditors, company] = [await subscribe(people.auditor), await subscribe(admin)];
    const url = `http://localhost${cases}/${auditId}`;
    const about = async (path: string) => (await readFeed(path)).filter((event) => event.starts >= '2026-11-23');
    const review = (await about(auditors)).find((event) => event.url === url && event.status === 'CONFIRMED')!;
    expect(review).toMatchObject({ starts: due_on, sequence: 0 });
    expect(review.summary).toMatch(/^Terminar la revisión de /);
    expect(await about(company)).toEqual([]);

    await clarify(people.auditor, auditId);
    const asked = await auditRow(app, companyId);
    expect((await about(auditors)).find(({ uid }) => uid === review.uid)).toMatchObject({
      sequence: 1,
      status: 'CANCELLED',
    });
    const [answer] = await about(company);
    expect(answer).toMatchObject({ starts: asked.due_on, status: 'CONFIRMED', sequence: 0 });
    expect(answer!.summary).toMatch(/^Responder a FM4: /);

    await expectRedirect(
      admin.browser.post('/empresa/autoevaluacion/enviar', {
        post: 'Dirección',
        statement0: 'si',
        statement1: 'si',
        name: 'Lucía Navarro',
      }),
    );
    expect(await about(company)).toMatchObject([{ uid: answer!.uid, sequence: 1, status: 'CANCELLED' }]);
    const again = (await about(auditors)).find(({ uid }) => uid === review.uid)!;
    expect(again).toMatchObject({ sequence: 2, status: 'CONFIRMED', starts: (await auditRow(app, companyId)).due_on });
  });

  test('are attached to the mails that announce them, in the language of the reader', async () => {
    const { auditId, admin, companyId } = await taken(app, people.auditor);
    await expectRedirect(admin.browser.post('/cuenta', { name: 'Lucía Navarro', locale: 'en' }));
    await clarify(people.auditor, auditId);
    const mail = await lastMailTo(app, admin.email);
    const file = mail.attachments.find(({ contentType }) => contentType === 'text/calendar')!;
    expect(file.name).toBe('date.ics');
    const { events, property } = readCalendar(Buffer.from(file.bytes).toString());
    expect(property('method')).toBe('PUBLISH');
    expect(events).toHaveLength(1);
    const { due_on } = await auditRow(app, companyId);
    expect(events[0]).toMatchObject({ starts: due_on, url: 'http://localhost/empresa/autoevaluacion' });
    expect(events[0]!.summary).toMatch(/^Answer FM4: /);
    expect(await feedOf(admin)).toMatchObject([{ uid: events[0]!.uid }]);
  });

  test('those of a vote concern who has not voted; a decision ends them all', async () => {
    const open = await closed(app, people.auditor);
    const concerns = async (person: TestPerson, auditId: string) =>
      (await feedOf(person)).filter(({ url }) => url.endsWith(auditId)).map(({ status }) => status);
    expect(await concerns(people.members[1], open.auditId)).toEqual(['CONFIRMED']);
    expect(await concerns(people.auditor, open.auditId)).toEqual(['CANCELLED', 'CANCELLED']);
    const { auditId, admin } = await decided(app, people);
    expect(await concerns(people.members[2], auditId)).toEqual(['CANCELLED']);
    expect((await feedOf(admin)).map(({ status }) => status).sort()).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  test('are not planned at all by a change that is rolled back', async () => {
    const { auditId, companyId } = await waiting(app);
    const before = await rows(app, 'select id, sequence, state from calendar_events where subject_id = $1', [auditId]);
    const failing = app.db.as(system('test'), async (tx) => {
      await tx.query(`select change_calendar('audit', $1, $2, $3, now())`, [
        auditId,
        companyId,
        JSON.stringify({ set: [], cancel: before.map(({ id }) => id) }),
      ]);
      throw new Error('the change fails');
    });
    await expect(failing).rejects.toThrow('the change fails');
    expect(await rows(app, 'select id, sequence, state from calendar_events where subject_id = $1', [auditId])).toEqual(
      before,
    );
    expect(before.length).toBeGreaterThan(0);
  });
});

test('the last day of a distinction stands in the calendar of its company until it no longer counts', async () => {
  const companyId = await newCompany(app, { tradeName: 'Panificadora La Ñusta; pan, café' });
  const admin = await newPerson(app, { roles: ['company_admin'], companyId });
  const learner = await newPerson(app, { roles: ['learner'], companyId });
  const { id } = await newDistinction(app, { companyId, level: 'N2' });
  const issued = await lastMailTo(app, admin.email, 'ganó');
  const [attached] = readCalendar(
    Buffer.from(issued.attachments.find(({ name }) => name === 'fecha.ics')!.bytes).toString(),
  ).events;
  expect(attached).toMatchObject({ starts: '2028-11-23', status: 'CONFIRMED', sequence: 0 });
  expect(attached!.summary).toBe('Vence el nivel Inclusión de Panificadora La Ñusta; pan, café');
  expect(await feedOf(learner)).toEqual([]);
  await moveDistinction(app, id, 'suspend');
  const told = await lastMailTo(app, admin.email, 'suspendió');
  const { events } = readCalendar(Buffer.from(told.attachments[0]!.bytes).toString());
  expect(events).toMatchObject([{ uid: attached!.uid, sequence: 1, status: 'CANCELLED' }]);
  // and in its place the last day on which it may answer
  expect(await feedOf(admin)).toMatchObject([
    { starts: '2026-12-14', status: 'CONFIRMED' },
    { uid: attached!.uid, sequence: 1, status: 'CANCELLED' },
  ]);
});

describe('the address of a person’s calendar', () => {
  test('is told once, kept as a hash, and answers programs that have no session', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    await clarify(people.auditor, auditId);
    expect((await admin.browser.get(page)).text).toContain('Crear mi dirección');
    const made = await admin.browser.post(page);
    const path = /value="http:\/\/localhost(\/calendario\/[^"]+)"/.exec(made.text)![1]!;
    expect(made.text).toContain(`href="webcal://localhost${path}"`);
    expect(made.text).toContain('Quien tenga esta dirección puede leer tus fechas.');
    expect(made.headers['cache-control']).toBe('no-store');
    const secret = path.slice('/calendario/'.length, -'.ics'.length);
    const stored = JSON.stringify(await rows(app, 'select * from calendar_feeds'));
    expect(stored).not.toContain(secret);
    expect((await admin.browser.get(page)).text).not.toContain(secret);
    expect((await admin.browser.get(page)).text).toContain('Ningún calendario la ha leído todavía.');

    const first = await app.browser().get(path);
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
    });
    const { property } = readCalendar(first.text);
    expect([property('x-published-ttl'), property('refresh-interval')]).toEqual(['PT60M', 'PT60M']);
    const etag = first.headers['etag'] as string;
    const same = await app.browser().get(path, { 'if-none-match': etag });
    expect([same.status, same.text]).toEqual([304, '']);
    await decided(app, people);
    await expectRedirect(
      admin.browser.post('/empresa/autoevaluacion/enviar', {
        post: 'Dirección',
        statement0: 'si',
        statement1: 'si',
        name: 'Lucía Navarro',
      }),
    );
    expect((await app.browser().get(path, { 'if-none-match': etag })).status).toBe(200);
    expect((await admin.browser.get(page)).text).toContain('Tu calendario la leyó por última vez el 23 de noviembre');
  });

  test('renewed or removed, leads nowhere any more, as any other that was never made', async () => {
    const { admin } = await taken(app, people.auditor);
    const old = await subscribe(admin);
    const path = await subscribe(admin);
    const shown = (await admin.browser.get(page)).text;
    for (const [path, action] of [
      ['quitar', `${page}/quitar`],
      ['renovar', page],
    ] as const) {
      expect(shown).toContain(`href="${page}/${path}"`);
      expect((await admin.browser.get(`${page}/${path}`)).text).toContain(`method="post" action="${action}"`);
    }
    await expectRedirect(admin.browser.post(`${page}/quitar`));
    expect((await admin.browser.get(`${page}/quitar`)).location).toBe(page);
    const never = [
      `/calendario/${'x'.repeat(43)}.ics`,
      '/calendario/x.ics',
      '/calendario/x',
      `/calendario/${'y'.repeat(400)}`,
    ];
    for (const address of [old, path, ...never]) {
      expect([address, (await app.browser().get(address)).status]).toEqual([address, 404]);
    }
  });

  test('cannot be guessed at for long', async () => {
    const statuses = [];
    for (let n = 0; n < 40; n += 1) {
      statuses.push((await app.browser().get(`/calendario/${n}.ics`, { 'x-forwarded-for': '198.51.100.7' })).status);
    }
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });

  test('shows a person what is theirs by their roles now, of all their companies, and nothing else', async () => {
    const mine = await taken(app, people.auditor);
    const other = await taken(app, people.auditor);
    await clarify(people.auditor, mine.auditId);
    await clarify(people.auditor, other.auditId);
    const path = await subscribe(mine.admin);
    expect(await readFeed(path)).toHaveLength(1);
    const accounts = app.nest.get(Accounts);
    const work = system('test');
    const place = { companyId: other.companyId, role: 'company_editor', userId: mine.admin.userId } as const;
    await app.db.as(work, (tx) => accounts.join(tx, work, place));
    expect(await readFeed(path)).toHaveLength(2);
    await app.db.as(work, (tx) => accounts.leave(tx, work, place));
    expect(await readFeed(path)).toHaveLength(1);
  });

  test('keeps what is over for a year, and what was called off for two months', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    await clarify(people.auditor, auditId);
    const path = await subscribe(admin);
    const start = app.clock.now();
    app.clock.advance(200 * DAY);
    expect(await readFeed(path)).toHaveLength(1);
    app.clock.advance(200 * DAY);
    expect(await readFeed(path)).toEqual([]);
    app.clock.set(start);
    await expectRedirect(
      admin.browser.post('/empresa/autoevaluacion/enviar', {
        post: 'Dirección',
        statement0: 'si',
        statement1: 'si',
        name: 'Lucía Navarro',
      }),
    );
    expect(await readFeed(path)).toMatchObject([{ status: 'CANCELLED' }]);
    app.clock.advance(61 * DAY);
    expect(await readFeed(path)).toEqual([]);
    app.clock.set(start);
  });

  test('goes with the person: exported, and gone when they are erased', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'] });
    await waiting(app);
    const path = await subscribe(auditor);
    const data = app.nest.get(PersonData);
    const exported = await app.db.as(system('test'), (tx) => data.export(tx, auditor));
    expect(exported['calendar']).toMatchObject({ feed: [{ lastReadOn: null }], events: [{ kind: 'audits.take' }] });
    await app.db.as(system('test'), (tx) => data.erase(tx, auditor));
    expect((await app.browser().get(path)).status).toBe(404);
    expect(await rows(app, 'select * from calendar_events where audience_user = $1', [auditor.userId])).toEqual([]);
  });
});

test('every event has its words in both languages', async () => {
  const kinds = [...Object.values(auditEventKinds), expiryEvent, hearingEvent, 'courses.finish', 'assessments.draft'];
  const context = { path: '/', query: '', viewer: null, now: app.clock.now(), flash: null, demo: false };
  const details = { company: 'Agave Azul', level: 'Inclusión', course: 'Curso A' };
  const titles = (['es', 'en'] as const).map((locale) => {
    const words = createPageContext({ ...context, locale, issuer: { name: 'FM4' }, asset: String });
    return kinds.flatMap((kind) =>
      [`calendar.${kind}`, `calendar.${kind}.text`].map((key) => words.maybe(key, details)),
    );
  });
  expect(titles.flat()).not.toContain(null);
  expect(titles[0]!.filter((text, at) => text === titles[1]![at])).toEqual([]);
});
