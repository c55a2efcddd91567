import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany, newRfc } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

const password = 'una frase que recuerdo';
let filled = 0;
const registration = (changes: Record<string, string> = {}) => ({
  once: newId(),
  rfc: newRfc(),
  legalName: 'Muebles de Arandas S. de R.L. de C.V.',
  tradeName: 'Muebles Arandas',
  sector: '31-33',
  headcount: '1,250',
  municipality: '14008',
  contactName: 'Lucía Navarro',
  email: `Lucia${++filled}@Arandas.example`,
  contactPhone: '+52 348 123 4567',
  password,
  privacy: 'si',
  rules: 'si',
  ...changes,
});

const query = (sql: string, ...params: unknown[]) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const companyWith = async (rfc: string) => (await query('select * from companies where rfc = $1', rfc))[0];

describe('the form', () => {
  test('is one page for anybody, with all 125 municipalities in their 12 regions', async () => {
    const page = await app.browser().get('/registro');
    expect(page.status).toBe(200);
    const select = /<select[^>]*name="municipality"[^]*?<\/select>/.exec(page.text)?.[0] ?? '';
    expect(select.match(/<optgroup/g)).toHaveLength(12);
    expect(select.match(/<option value="14\d{3}"/g)).toHaveLength(125);
    expect(page.text).toContain('Registra tu empresa');
  });

  test('is there in English too', async () => {
    const page = await app.browser().get('/registro?lang=en');
    expect(page.text).toContain('Register your company');
    expect(page.text).toContain('Manufacturing');
  });
});

describe('registering', () => {
  test('makes the company, its administrator, their consent and the mail that asks to confirm', async () => {
    const browser = app.browser();
    const fields = registration();
    const answer = await browser.post('/registro', fields);
    expect(answer).toMatchObject({ status: 303, location: '/registro/listo' });
    const email = fields.email.toLowerCase();
    expect((await browser.follow(answer)).text).toContain(email);

    const company = await companyWith(fields.rfc);
    expect(company).toMatchObject({
      legal_name: fields.legalName,
      trade_name: 'Muebles Arandas',
      headcount: 1250,
      municipality_code: '14008',
      contact_email: email,
      contact_phone: '3481234567',
      state: 'pending',
      version: 1,
    });
    const people = await query(
      `select p.email, p.email_verified, m.role from memberships m join people p on p.id = m.user_id where m.company_id = $1`,
      company.id,
    );
    expect(people).toEqual([{ email, email_verified: false, role: 'company_admin' }]);
    expect(
      await query('select 1 from consents c join people p on p.id = c.user_id where p.email = $1', email),
    ).toHaveLength(1);
    expect(await query(`select act from act_log where subject_id = $1`, company.id)).toEqual([
      { act: 'companies.registered' },
    ]);
    expect(mails.last(email, 'confirm').to).toMatchObject({ name: 'Lucía Navarro' });
  });

  test('reads an RFC with hyphens in small letters', async () => {
    const rfc = newRfc();
    const typed = `${rfc.slice(0, 3)}-${rfc.slice(3, 9)}-${rfc.slice(9)}`.toLowerCase();
    expect((await app.browser().post('/registro', registration({ rfc: typed }))).status).toBe(303);
    expect(await companyWith(rfc)).toBeDefined();
  });

  test('twice with the same form registers once and answers twice', async () => {
    const fields = registration();
    const answers = await Promise.all([1, 2, 3].map(() => app.browser().post('/registro', fields)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await query('select 1 from companies where rfc = $1', fields.rfc)).toHaveLength(1);
    expect(mails.count(fields.email.toLowerCase())).toBe(1);
  });
});

test('who goes back and changes the form registers another company', async () => {
  const first = registration();
  await app.browser().post('/registro', first);
  const second = registration({ once: first.once });
  expect((await app.browser().post('/registro', second)).status).toBe(303);
  expect(await companyWith(first.rfc)).toBeDefined();
  expect(await companyWith(second.rfc)).toBeDefined();
});

describe('bad input comes back with everything kept and nothing written', () => {
  test.each([
    ['one character wrong', 'SAT970701NN4', 'dígito verificador'],
    ['too short', 'SAT970701', '12 caracteres'],
    ['no date', 'SAT971301NN3', 'no existe'],
    ['generic', 'XAXX010101000', 'genérico'],
    ['no RFC at all', '🙂'.repeat(6), 'ABC010203AB1'],
    ['a megabyte short of the limit', 'A'.repeat(500_000), '12 caracteres'],
  ])('an RFC that is %s', async (_, rfc, hint) => {
    const fields = registration({ rfc });
    const answer = await app.browser().post('/registro', fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(hint);
    expect(answer.text).toContain('href="#rfc"');
    expect(answer.text).toContain('value="Muebles Arandas"');
    expect(answer.text).toContain(`value="${fields.once}"`);
    expect(answer.text).not.toContain(password);
    expect(await query('select 1 from people where email = $1', fields.email.toLowerCase())).toEqual([]);
  });

  test('an RFC with another check digit registers once it is confirmed, letter by letter', async () => {
    const fields = registration({ rfc: 'sat\u2011970701\u2011nn4' });
    const asked = await app.browser().post('/registro', fields);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('En nuestra constancia dice exactamente SAT970701NN4');
    const another = registration({ rfc: 'SAT970701NN5', rfcConfirmed: 'SAT970701NN4' });
    expect((await app.browser().post('/registro', another)).status).toBe(422);
    expect((await app.browser().post('/registro', { ...fields, rfcConfirmed: 'SAT970701NN4' })).status).toBe(303);
    expect(await companyWith('SAT970701NN4')).toMatchObject({ state: 'pending', rfc_check: 'differs' });
    expect(await companyWith('SAT970701NN5')).toBeUndefined();
  });

  test('every other field has its own message', async () => {
    const fields = registration({
      legalName: '',
      sector: '99',
      headcount: 'muchas',
      municipality: '09015',
      contactName: '',
      email: 'lucia@',
      contactPhone: '123',
      password: 'corta',
      privacy: '',
      rules: '',
    });
    const answer = await app.browser().post('/registro', fields);
    expect(answer.status).toBe(422);
    for (const name of Object.keys(fields).filter((key) => !['once', 'rfc', 'tradeName'].includes(key))) {
      expect(answer.text).toContain(`id="${name}-error"`);
    }
    const summary = [...answer.text.matchAll(/<a href="#(\w+)">/g)].map(([, name]) => name);
    expect(summary.join(' ')).toBe(
      'legalName sector headcount municipality contactName email contactPhone password privacy rules',
    );
    expect(answer.text).toContain('value="muchas"');
    expect(await companyWith(fields.rfc)).toBeUndefined();
  });

  test.each([['0', '-5', '1.5', '9999999', 'NaN', '1e9']])('headcounts that are none: %s', async (...headcounts) => {
    for (const headcount of headcounts) {
      expect((await app.browser().post('/registro', registration({ headcount }))).status).toBe(422);
    }
  });

  test('an RFC that is registered says whom to ask', async () => {
    const rfc = newRfc();
    await newCompany(app, { rfc });
    const fields = registration({ rfc });
    const answer = await app.browser().post('/registro', fields);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('que te invite');
    expect(answer.text).toContain('value="Lucía Navarro"');
    expect(await query('select 1 from people where email = $1', fields.email.toLowerCase())).toEqual([]);
  });

  test('an e-mail that has an account is answered as any other; its owner is mailed, and no company remains', async () => {
    const first = registration();
    const fresh = await app.browser().post('/registro', first);
    const second = registration({ email: first.email.toUpperCase() });
    const browser = app.browser();
    const answer = await browser.post('/registro', second);
    expect([answer.status, answer.location]).toEqual([fresh.status, fresh.location]);
    expect((await browser.follow(answer)).text).not.toContain('Ya hay una cuenta');
    expect(await companyWith(second.rfc)).toBeUndefined();
    expect(mails.last(first.email.toLowerCase()).kind).toBe('link');
  });

  test('a form without its key gets a new one and can be sent', async () => {
    const browser = app.browser();
    const { once: _, ...fields } = registration();
    const answer = await browser.post('/registro', fields);
    expect(answer.status).toBe(422);
    const once = /name="once" value="([^"]+)"/.exec(answer.text)?.[1] ?? '';
    expect((await browser.post('/registro', { ...fields, once })).status).toBe(303);
  });

  test('an empty body, repeated fields and unknown fields are answered in words', async () => {
    const browser = app.browser();
    expect((await browser.post('/registro')).status).toBe(422);
    expect((await browser.post('/registro', { ...registration(), legalName: ['una', 'dos'] })).status).toBe(422);
    const sneaky = registration({ state: 'active', id: newId(), version: '9' });
    expect((await browser.post('/registro', sneaky)).status).toBe(303);
    expect(await companyWith(sneaky.rfc)).toMatchObject({ state: 'pending', version: 1 });
  });

  test('another site cannot send the form', async () => {
    const answer = await app
      .browser()
      .post('/registro', registration(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });
});

test('thirty registrations an hour from one address, then a pause', async () => {
  const browser = app.browser();
  const from = { 'x-forwarded-for': '203.0.113.7' };
  const rfc = newRfc();
  await newCompany(app, { rfc });
  const statuses: number[] = [];
  for (let turn = 0; turn < 31; turn += 1)
    statuses.push((await browser.post('/registro', registration({ rfc }), from)).status);
  expect(statuses.slice(0, 30).every((status) => status === 409)).toBe(true);
  expect(statuses[30]).toBe(429);
});
