import { DAY, HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Role, system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { MailRetention } from '../../../src/notifications/mail-log/retention.jobs.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { NoteMail, type NoteProps } from '../note.js';

let app: TestApp;
const work = system('test');

beforeAll(async () => {
  app = await startApp();
  for (const kind of ['company', 'person', 'staff', 'linked'] as const) {
    app.nest.get(Reminders).register<NoteProps>({
      kind: `test.${kind}`,
      essential: true,
      audience: kind === 'linked' ? 'company' : kind,
      template: NoteMail,
      load: (_tx, _subject, { details }) =>
        Promise.resolve(
          details['over'] ? null : { title: details['title'] ?? 'Aviso', text: 'Hola <b> de agave', url: '/cuenta' },
        ),
      ...(kind === 'linked' ? { secrets: ({ url }: NoteProps) => [url] } : {}),
    });
  }
});
afterAll(() => app.close());

type Kind = 'company' | 'person' | 'staff' | 'linked';

/** Writes down a mail and gives its id. */
async function mail(
  kind: Kind,
  companyId: string | null,
  { to, title = 'Aviso', dueAt = app.clock.now() }: { to?: TestPerson; title?: string; dueAt?: Date } = {},
): Promise<string> {
  const subject = { type: 'test', id: newId(), companyId };
  const recipient = {
    userId: to?.userId ?? null,
    email: to?.email ?? 'lucia@agave.example',
    name: to?.name ?? 'Lucía <Navarro>',
    locale: 'es',
  } as const;
  await app.db.as(work, (tx) =>
    app.nest
      .get(Reminders)
      .reconcile(tx, subject, [{ kind: `test.${kind}`, to: recipient, dueAt, details: { title } }]),
  );
  const [row] = await app.db.as(work, (tx) => tx.query('select id from reminders where subject_id = $1', [subject.id]));
  return row.id as string;
}

const rowOf = async (id: string) =>
  (await app.db.as(work, (tx) => tx.query('select * from reminders where id = $1', [id])))[0];
const inCompany = async (role: Role = 'company_admin') => {
  const companyId = await newCompany(app);
  return { companyId, person: await newPerson(app, { roles: [role], companyId }) };
};

describe('a company', () => {
  test('sees what was and will be mailed about it: why, to whom, when, with which result, and the text', async () => {
    const { companyId, person } = await inCompany('company_editor');
    const sent = await mail('company', companyId, { title: 'Ya salió' });
    await app.jobs.runDue();
    const later = await mail('company', companyId, { dueAt: new Date(app.clock.now().getTime() + 3 * DAY) });
    const list = await person.browser.get('/empresa/correos');
    expect(list.text).toContain('Ya salió');
    expect(list.text).toContain('Lucía &lt;Navarro>');
    expect(list.text).toContain(`/empresa/correos/${later}`);
    expect((await person.browser.get('/empresa/correos?ver=por-salir')).text).not.toContain(sent);
    const page = await person.browser.get(`/empresa/correos/${sent}`);
    expect(page.text).toContain('Hola &lt;b> de agave');
    expect(page.text).toContain('Enviado');
    expect((await person.browser.get(`/empresa/correos/${later}`)).text).toContain('El texto se escribe al salir');
  });

  test('finds by name, address, subject, text and kind; odd questions find nothing and break nothing', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId, { title: 'Cien % verde' });
    await mail('linked', companyId, { title: 'Otro' });
    await app.jobs.runDue();
    const found = async (query: string) => (await person.browser.get(`/empresa/correos?${query}`)).text.includes(id);
    expect(await found('buscar=100%25')).toBe(false);
    for (const query of ['buscar=n+%25+v', 'buscar=LUC%C3%8DA', 'buscar=agave.example', 'buscar=de+agave']) {
      expect([query, await found(query)]).toEqual([query, true]);
    }
    expect(await found('tipo=test.company')).toBe(true);
    expect(await found('tipo=test.linked')).toBe(false);
    for (const query of ['ver=nada&pagina=-1', 'pagina=99', 'buscar=a&buscar=b', 'tipo=%27', 'buscar=%27']) {
      expect([query, (await person.browser.get(`/empresa/correos?${query}`)).status]).toEqual([query, 200]);
    }
    expect((await person.browser.get('/empresa/correos?buscar=%00')).status).toBe(400);
    expect((await person.browser.get('/empresa/correos?buscar=nadie')).text).toContain('Ningún correo coincide');
  });

  test('sees neither what FM4 mails to itself about it, nor the mails of another company', async () => {
    const { companyId, person } = await inCompany();
    const other = await inCompany();
    const internal = await mail('staff', companyId, { title: 'Sólo para FM4' });
    const foreign = await mail('company', other.companyId, { title: 'De otra empresa' });
    await app.jobs.runDue();
    const list = await person.browser.get('/empresa/correos');
    expect(list.text).not.toContain('Sólo para FM4');
    expect(list.text).not.toContain('De otra empresa');
    for (const id of [internal, foreign, newId(), 'nada']) {
      expect((await person.browser.get(`/empresa/correos/${id}`)).status).toBe(404);
      expect((await person.browser.post(`/empresa/correos/${id}/reenviar`)).status).toBe(404);
    }
    const asMember = { kind: 'person', userId: person.userId, companyId, roles: ['company_admin'] } as const;
    expect(await app.db.as(asMember, (tx) => tx.query('select id from reminders'))).toEqual([]);
    const outcome = await app.db.as(asMember, (tx) =>
      tx.query('select resend_mail($1, $2, $3, now(), now()) as outcome', [foreign, newId(), '<x@y>']),
    );
    expect(outcome).toEqual([{ outcome: 'not-sent' }]);
  });

  test('sees that a mail to a person went, not what it says', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('person', companyId, { title: 'Tu constancia' });
    await app.jobs.runDue();
    const page = await person.browser.get(`/empresa/correos/${id}`);
    expect(page.text).toContain('El texto es de la persona');
    expect(page.text).not.toContain('de agave');
    expect((await person.browser.get('/empresa/correos?buscar=de+agave')).text).toContain('Ningún correo coincide');
  });

  test.each<Role>(['learner'])('not its %s', async (role) => {
    const { person } = await inCompany(role);
    expect((await person.browser.get('/empresa/correos')).status).toBe(403);
  });

  test('sees an empty record that says what will come', async () => {
    const { person } = await inCompany();
    expect((await person.browser.get('/empresa/correos')).text).toContain('Todavía no hay correos');
  });
});

describe('sending again by hand', () => {
  test('is a mail of its own, once in 24 hours, and on record', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId);
    const post = () => person.browser.post(`/empresa/correos/${id}/reenviar`);
    expect((await post()).status).toBe(409);
    await app.jobs.runDue();
    const early = await post();
    expect(early.status).toBe(409);
    expect(early.text).toContain('últimas 24 horas');

    app.clock.advance(DAY + HOUR);
    const again = await post();
    expect(again.status).toBe(303);
    const fresh = again.location!.split('/').at(-1)!;
    expect((await post()).text).toContain('últimas 24 horas');
    await app.jobs.runDue();
    const [first, second] = [await rowOf(id), await rowOf(fresh)];
    expect(second).toMatchObject({ state: 'sent', resend_of: id, recipient_email: 'lucia@agave.example' });
    expect(second.message_id).not.toBe(first.message_id);
    expect((await person.browser.get(again.location!)).text).toContain('Enviado otra vez a mano');
    expect((await person.browser.post(`/empresa/correos/${fresh}/reenviar`)).status).toBe(409);
    const acts = await app.db.as(work, (tx) => tx.query('select act from act_log where subject_id = $1', [id]));
    expect(acts).toEqual([{ act: 'reminders.resent' }]);
  });

  test('two at once make one', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId);
    await app.jobs.runDue();
    app.clock.advance(DAY + HOUR);
    const answers = await Promise.all([1, 2, 3].map(() => person.browser.post(`/empresa/correos/${id}/reenviar`)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test('is refused for a mail with a personal link', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('linked', companyId);
    await app.jobs.runDue();
    app.clock.advance(2 * DAY);
    expect((await person.browser.get(`/empresa/correos/${id}`)).text).not.toContain('/reenviar');
    const answer = await person.browser.post(`/empresa/correos/${id}/reenviar`);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('enlace personal');
  });

  test('is refused when what it said is no longer true', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId);
    await app.jobs.runDue();
    app.clock.advance(2 * DAY);
    await app.db.as(work, (tx) => tx.query(`update reminders set details = '{"over":"yes"}' where id = $1`, [id]));
    expect((await person.browser.post(`/empresa/correos/${id}/reenviar`)).text).toContain('ya cambió');
  });

  test('is not taken back when its subject is planned again', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId);
    await app.jobs.runDue();
    app.clock.advance(2 * DAY);
    const fresh = (await person.browser.post(`/empresa/correos/${id}/reenviar`)).location!.split('/').at(-1)!;
    const { subject_id } = await rowOf(id);
    await app.db.as(work, (tx) =>
      app.nest.get(Reminders).reconcile(tx, { type: 'test', id: subject_id, companyId }, []),
    );
    expect((await rowOf(fresh)).state).toBe('due');
  });
});

describe('a person', () => {
  test('sees their own mails with the text, wherever they act, and nobody else’s', async () => {
    const { companyId, person } = await inCompany('learner');
    const other = await inCompany();
    const mine = await mail('person', companyId, { to: person, title: 'Para mí' });
    const foreign = await mail('person', null, { to: other.person, title: 'Para otra persona' });
    await app.jobs.runDue();
    const list = await person.browser.get('/cuenta/correos');
    expect(list.text).toContain('Para mí');
    expect(list.text).not.toContain('Para otra persona');
    expect((await person.browser.get(`/cuenta/correos/${mine}`)).text).toContain('de agave');
    expect((await person.browser.get(`/cuenta/correos/${foreign}`)).status).toBe(404);
    expect((await app.browser().get('/cuenta/correos')).location).toContain('/entrar');
  });
});

describe('retention', () => {
  test('blanks texts after the configured days and keeps the fact', async () => {
    const { companyId, person } = await inCompany();
    const id = await mail('company', companyId, { title: 'Hace mucho' });
    await app.jobs.runDue();
    app.clock.advance(app.config.mailRetentionDays * DAY - HOUR);
    const retention = app.nest.get(MailRetention);
    await retention.blank();
    expect((await rowOf(id)).body_text).toContain('de agave');
    app.clock.advance(2 * HOUR);
    expect(await retention.blank()).toBeGreaterThan(0);
    expect(await rowOf(id)).toMatchObject({ body_text: null, subject_line: 'Hace mucho', state: 'sent' });
    expect(await retention.blank()).toBe(0);
    expect((await person.browser.get(`/empresa/correos/${id}`)).text).toContain('El texto se borró el');
  });
});
