import { readFileSync } from 'node:fs';
import { DAY } from '#libs/clock';
import { system } from '../../../src/database/index.js';
import { insertVersion } from '../../../src/courses/catalogue/catalogue.queries.js';
import { parseCourse } from '../../../src/courses/catalogue/course.content.js';
import { Courses } from '../../../src/courses/index.js';
import { newPerson, signedIn, type TestPerson } from '../../support/companies.js';
import { appForAll, testStart } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { mailsOf } from '../../support/mailbox.js';
import { answers, course, enrol, newTeam, openQuiz, pass, read, rows, slug } from '../fixtures.js';

const app = appForAll();
const mine = `/aprender/${slug}/constancia`;
let hr: TestPerson;
let learner: TestPerson;
let companyId: string;

beforeEach(async () => {
  app.clock.set(testStart);
  ({ companyId, hr, learner } = await newTeam(app));
  await enrol(hr, learner);
});

const seen = async (code: string) => {
  const { text } = await app.browser().get(`/constancias/${code}`);
  return text.slice(text.indexOf('<main'), text.indexOf('</main'));
};
const certified = () => app.db.as(system('test'), (tx) => app.nest.get(Courses).certifiedPeople(tx, companyId));
const mailsTo = async (email: string) =>
  (await mailsOf(app)).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

describe('what the public page shows', () => {
  test('are the initials until the holder chooses, then what they chose', async () => {
    await rows(app, `update auth.users set name = 'María-José Núñez de la O' where id = $1`, [learner.userId]);
    const code = await pass(learner.browser);
    const page = await learner.browser.get(mine);
    for (const words of ['M. J. N. d. l. O.', 'Agave Azul', '100 de 100']) expect(page.text).toContain(words);
    expect(await seen(code)).toContain('M. J. N. d. l. O.');
    const shown = async (fields: Record<string, string>) => {
      const sent = await learner.browser.post(mine, fields);
      expect([sent.status, sent.location]).toEqual([303, mine]);
      const text = await seen(code);
      return ['María-José Núñez de la O', 'M. J. N.', 'Agave Azul', '100 de 100'].filter((words) =>
        text.includes(words),
      );
    };
    expect(await shown({ name: 'whole' })).toEqual(['María-José Núñez de la O']);
    expect(await shown({ name: 'none', company: 'si' })).toEqual(['Agave Azul']);
    expect(await shown({ name: 'none' })).toEqual([]);
    expect(await shown({ name: 'initials', company: 'si', score: 'si' })).toEqual([
      'M. J. N.',
      'Agave Azul',
      '100 de 100',
    ]);
  });

  test.each([{}, { name: 'all' }, { name: ['whole', 'none'] }, { name: 'whole', company: 'yes' }])(
    '%j is asked again, and changes nothing',
    async (fields) => {
      const code = await pass(learner.browser);
      expect((await learner.browser.post(mine, fields as Record<string, string>)).status).toBe(422);
      expect(await seen(code)).not.toContain(learner.name);
    },
  );

  test('is nobody else’s to choose: not the company’s, not a stranger’s', async () => {
    const code = await pass(learner.browser);
    for (const { browser } of [hr, (await newTeam(app)).learner])
      expect((await browser.post(mine, { name: 'whole' })).status).toBe(404);
    expect(await seen(code)).not.toContain(learner.name);
  });
});

describe('withdrawing', () => {
  const fm4 = '/fm4/cursos/constancias';
  const reason = 'El cuestionario lo respondió otra persona.';
  let one: TestPerson;
  let other: TestPerson;
  let code: string;
  beforeEach(async () => {
    one = await newPerson(app, { roles: ['staff_admin'] });
    other = await newPerson(app, { roles: ['staff_admin'] });
    code = await pass(learner.browser);
  });
  const open = async () =>
    String((await rows(app, `select id from certificate_withdrawals where state = 'open'`)).at(-1)!['id']);

  test('takes two people, and is seen everywhere', async () => {
    const sent = await one.browser.post(`${fm4}/${code}`, { reason });
    await one.browser.post(`${fm4}/${code}`, { reason });
    expect([sent.status, sent.location]).toEqual([303, `${fm4}/${code}`]);
    expect(await seen(code)).toContain('Sí: esta constancia es auténtica');
    expect((await one.browser.get(`${fm4}/${code}`)).text).not.toContain('Confirmar: retirar');
    expect((await other.browser.get('/fm4')).text).toContain('Una constancia por retirar');
    const id = await open();
    expect((await one.browser.post(`${fm4}/propuestas/${id}/confirmar`)).status).toBe(403);
    expect(await certified()).toHaveLength(1);
    const confirmed = await Promise.all([1, 2].map(() => other.browser.post(`${fm4}/propuestas/${id}/confirmar`)));
    expect(confirmed.map(({ location }) => location)).toEqual([`${fm4}/${code}`, `${fm4}/${code}`]);
    for (const words of ['Esta constancia fue retirada', reason, 'Retirada']) expect(await seen(code)).toContain(words);
    expect((await learner.browser.get('/aprender/constancias')).text).toContain('Retirada');
    expect((await learner.browser.get(mine)).text).toContain(reason);
    expect((await learner.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(409);
    const [enrolment] = await rows(app, 'select id from enrolments where user_id = $1', [learner.userId]);
    expect((await hr.browser.get(`/empresa/cursos/${String(enrolment!['id'])}`)).text).toContain('Constancia retirada');
    expect((await hr.browser.get('/empresa/cursos')).text).toContain('Constancia retirada');
    expect(await certified()).toEqual([]);
    expect(await mailsTo(learner.email)).toContain(`Tu constancia de «${course.title}» fue retirada`);
    expect((await other.browser.get(fm4)).text).toContain('Se retiró');
    // they may take the course again, and get a new one
    expect((await learner.browser.get(mine)).text).toContain('Tomar el curso otra vez');
    await learner.browser.post(`/aprender/${slug}/renovar`);
    const again = await pass(learner.browser);
    expect(again).not.toBe(code);
    expect(await certified()).toHaveLength(1);
    expect(await seen(again)).not.toContain(code);
  });

  test('is declined, or taken back, and nothing changes; a reason is asked for', async () => {
    const short = await one.browser.post(`${fm4}/${code}`, { reason: 'No.' });
    expect([short.status, short.text.includes('No.')]).toEqual([422, true]);
    await one.browser.post(`${fm4}/${code}`, { reason });
    expect((await other.browser.post(`${fm4}/${code}`, { reason: `${reason} Dos veces.` })).status).toBe(409);
    await other.browser.post(`${fm4}/propuestas/${await open()}/rechazar`);
    await one.browser.post(`${fm4}/${code}`, { reason });
    const id = await open();
    await one.browser.post(`${fm4}/propuestas/${id}/rechazar`);
    expect((await other.browser.post(`${fm4}/propuestas/${id}/confirmar`)).status).toBe(409);
    expect(await seen(code)).toContain('auténtica');
    expect(await certified()).toHaveLength(1);
  });

  test('is for FM4’s administration, and refuses what is not there', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get(fm4)).status).toBe(403);
    expect((await one.browser.get(`${fm4}/2222-2222-2222`)).status).toBe(404);
    expect((await one.browser.get(`${fm4}?codigo=nada`)).status).toBe(404);
    expect((await one.browser.get(`${fm4}?codigo=${code.toLowerCase()}`)).location).toBe(`${fm4}/${code}`);
    expect((await one.browser.post(`${fm4}/propuestas/x/confirmar`)).status).toBe(404);
  });

  test('past the product, the database asks for two people too', async () => {
    const set = `update certificates set withdrawn_at = now(), withdrawn_reason = 'x' where code = $1`;
    await expect(rows(app, set, [code.replaceAll('-', '')])).rejects.toThrow('two people');
  });
});

describe('a certificate that ends', () => {
  // the same course in a version whose certificates count for a year
  beforeAll(async () => {
    const source = readFileSync('src/courses/content/curso-a.md', 'utf8');
    const yearly = parseCourse(source.replace('version: 1\n', 'version: 2\ncertificateMonths: 12\n'));
    await app.db.as(system('test'), (tx) => insertVersion(tx, yearly, app.clock.now()));
  });
  beforeEach(async () => {
    const again = await newTeam(app);
    ({ companyId, hr, learner } = again);
    await enrol(hr, learner);
  });
  /** So many days after the start; sessions of then are over. */
  const later = async (days: number) => {
    app.clock.set(new Date(testStart.getTime() + days * DAY));
    learner = { ...learner, browser: await signedIn(app, learner.userId) };
    hr = { ...hr, browser: await signedIn(app, hr.userId) };
  };
  const expiring = `Tu constancia de «${course.title}» cuenta hasta el 23 de noviembre de 2027`;
  const count = async () => (await mailsTo(learner.email)).filter((subject) => subject === expiring).length;

  test('says until when, is announced 60, 30 and 7 days before, and then no longer counts', async () => {
    const code = await pass(learner.browser);
    expect(await seen(code)).toContain('Cuenta hasta el 23 de noviembre de 2027');
    const days: number[] = [];
    for (let left = 70; left > 0; left -= 1) {
      app.clock.set(new Date(testStart.getTime() + (365 - left) * DAY));
      const before = days.length;
      if (left === 70) await app.jobs.runDue();
      for (let n = await count(); n > before && days.length < n;) days.push(left);
    }
    // thirty days before is a Sunday: mails that are not essential go out on working days
    expect(days).toEqual([60, 29, 7]);
    expect(await certified()).toHaveLength(1);
    await later(366);
    expect(await seen(code)).toContain('su plazo ya terminó');
    expect(await certified()).toEqual([]);
    expect((await hr.browser.get('/empresa/cursos')).text).toContain('Constancia terminada');
  });

  test('is renewed by a newer one, which names it; the old page leads to the new one', async () => {
    const first = await pass(learner.browser);
    expect((await learner.browser.post(`/aprender/${slug}/renovar`)).status).toBe(409);
    await later(320);
    expect((await learner.browser.get(mine)).text).toContain('Renueva tu constancia');
    const begun = await Promise.all([1, 2].map(() => learner.browser.post(`/aprender/${slug}/renovar`)));
    expect(begun.map(({ location }) => location)).toEqual([`/aprender/${slug}`, `/aprender/${slug}`]);
    expect(await certified()).toHaveLength(1);
    const next = await pass(learner.browser);
    expect(next).not.toBe(first);
    expect(await seen(next)).toContain(first);
    expect(await seen(first)).toContain('otra más reciente la renovó');
    expect(await seen(first)).toContain(`href="/constancias/${next}"`);
    expect(await certified()).toMatchObject([{ code: next.replaceAll('-', '') }]);
    expect((await learner.browser.get('/aprender/constancias')).text).toContain('Renovada');
    await later(360);
    expect(await count()).toBe(0);
    const states = await rows(app, 'select state from enrolments where user_id = $1 order by enrolled_at', [
      learner.userId,
    ]);
    expect(states.map((row) => row['state'])).toEqual(['renewed', 'completed']);
  });

  test('Human Resources enrols again who has to renew, and nobody else', async () => {
    await pass(learner.browser);
    expect((await hr.browser.follow(await enrol(hr, learner))).text).toContain('no cambió nada');
    await later(400);
    expect((await hr.browser.follow(await enrol(hr, learner))).text).toContain('persona inscrita');
    expect((await learner.browser.get(`/aprender/${slug}`)).text).toContain('Empezar la lección 1');
  });

  itWith('pdftotext')('its paper says so too', async () => {
    const first = await pass(learner.browser);
    await later(320);
    await learner.browser.post(`/aprender/${slug}/renovar`);
    const next = await pass(learner.browser);
    const text = async (code: string) => {
      const { bytes } = await learner.browser.get(`/constancias/${code}/constancia.pdf`);
      return runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll(/\s+/g, ' ');
    };
    expect(await text(first)).toContain('Cuenta hasta el 23 de noviembre de 2027');
    expect(await text(next)).toContain(`Renueva la constancia ${first}`);
  });
});

test('its page tells the pass mark of the course as it was passed', async () => {
  const before = await pass(learner.browser);
  const lenient = parseCourse(
    readFileSync('src/courses/content/curso-a.md', 'utf8').replace(
      /^version: \d+$/m,
      'version: 40\nquiz:\n  passMark: 60',
    ),
  );
  await app.db.as(system('test'), (tx) => insertVersion(tx, lenient, app.clock.now()));
  const { hr: other, learner: later } = await newTeam(app);
  await enrol(other, later);
  await read(later.browser, course.lessons.length);
  // 8 of 12
  await later.browser.post(`/aprender/${slug}/cuestionario`, { attempt: await openQuiz(later.browser), ...answers(4) });
  const page = await later.browser.get(mine);
  expect(await seen(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.text)![0])).toContain('60 de 100');
  expect(await seen(before)).toContain('80 de 100');
});
