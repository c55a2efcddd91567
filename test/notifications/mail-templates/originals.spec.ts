import { system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { samples } from './samples.js';

let app: TestApp;
let editor: TestPerson;
beforeAll(async () => {
  app = await startApp();
  editor = await newPerson(app, { roles: ['content_editor'] });
});
afterAll(() => app.close());

const decoded = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const valueOf = (page: string, name: string): string | null => {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0];
  const value = input
    ? /value="([^"]*)"/.exec(input)?.[1]
    : new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page)?.[1];
  return value === undefined ? null : decoded(value);
};

describe.each(Object.keys(samples))('%s', (kind) => {
  test.each(['es', 'en'])('in %s has a preview, and its own words in the fields', async (locale) => {
    const address = `/fm4/correo/avisos/${kind}`;
    const { status, text } = await editor.browser.get(`${address}?idioma=${locale}`);
    expect(status).toBe(200);
    const frame = /<iframe[^>]*src="([^"]*)"/.exec(text)?.[1];
    const shown = await editor.browser.get(decoded(frame!));
    expect([shown.status, shown.text.length > 500]).toEqual([200, true]);

    const wording = app.nest.get(Reminders).definitionOf(kind)!.template.wording;
    for (const part of wording?.parts ?? []) {
      const value = valueOf(text, part);
      expect([part, (value ?? '').length > 8]).toEqual([part, true]);
      const named = [...value!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.filter((name) => name !== 'nombre' && !(wording!.facts as string[]).includes(name!))).toEqual([]);
      expect(value).not.toMatch(/Agave|Ñuñez/);
    }
  });
});

test('saving the words as they are keeps the kind with the program’s words', async () => {
  const address = '/fm4/correo/avisos/assessments.idle';
  const { text } = await editor.browser.get(`${address}?idioma=es`);
  const fields = { subject: valueOf(text, 'subject')!, intro: valueOf(text, 'intro')! };
  expect(fields.intro).toContain('{respondidas}');
  await editor.browser.post(address, {
    idioma: 'es',
    base: '0',
    hacer: 'guardar',
    closing: '',
    ...fields,
    subject: 'Otro {empresa}',
  });
  const [row] = await app.db.as(system('test'), (tx) =>
    tx.query(`select subject, intro, closing from reminder_texts where kind = 'assessments.idle'`),
  );
  expect(row).toEqual({ subject: 'Otro {empresa}', intro: null, closing: null });
});
