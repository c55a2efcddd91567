import { appForAll } from '../../support/index.js';
import { Parameters, valueOn } from '../../../src/guidance/index.js';
import { anonymous } from '../../../src/database/index.js';

const path = '/guia/cifras';

describe('figures that the law changes', () => {
  const app = appForAll();
  const read = async (query = '') => app.browser().get(`${path}${query}`);
  const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  test('are read by anyone, each with its validity, its source and its review', async () => {
    const text = words((await read()).text);
    expect(text).toContain('$117.31');
    expect(text).toContain('Desde el 1 de febrero de 2026 hasta el 31 de enero de 2027');
    expect(text).toContain('Al menos desde el 15 de enero de 2026, fecha del texto leído y hasta que algo la cambie');
    expect(text).toContain('5 días hábiles');
    // of 2025 only: nobody knows what it is this year
    expect(text).toContain('Sin dato para ese día');
    expect((await read()).text).toContain('href="/guia/marco-legal#lss-15-i"');
    expect(words((await read('?lang=en')).text)).toContain('48 hours');
  });

  test('are those of the day that is asked for', async () => {
    const later = words((await read('?dia=2027-03-01')).text);
    expect(later).toContain('46 horas');
    expect(later).toContain('Cómo están el 1 de marzo de 2027.');
    expect(words((await read('?dia=2025-06-01')).text)).toContain('$4,000.63');
  });

  test.each(['2099-01-01', '1900-01-01', '2026-02-30', 'ayer', '%00', '<b>'])('refuse %s in words', async (day) => {
    const answer = await read(`?dia=${day}`);
    expect([day, answer.status >= 400 && answer.status < 500]).toEqual([day, true]);
    if (!day.includes('%')) expect(answer.text).toContain('No hay cifras para');
  });

  test('lead to and from the framework', async () => {
    expect((await app.browser().get('/guia/marco-legal')).text).toContain(`href="${path}"`);
  });

  test('are handed to later rooms with all their days', async () => {
    const { version, parameters } = await app.nest.get(Parameters).all(anonymous);
    expect(version).toBe('1.0');
    for (const { content } of parameters)
      for (const { from, to, source } of content.values)
        expect([/^\d{4}-\d\d-\d\d$/.test(from), to === null || to > from, source !== '']).toEqual([true, true, true]);
    const wage = parameters.find(({ slug }) => slug === 'salario-minimo-general')!;
    expect(valueOn(wage.content, '2026-11-24')?.value).toBe(315.04);
  });

  test('are kept by the database only with their validity', async () => {
    const owner = await app.owner();
    const insert = (content: object) =>
      owner.query(
        `insert into guidance_parameters (id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on)
         select gen_random_uuid(), id, 'sin-vigencia', 99, $1, '', '', now(), now() from guidance_editions
         where kind = 'parameters'`,
        [JSON.stringify(content)],
      );
    await owner.query('alter table guidance_parameters disable trigger guidance_parameters_two_people');
    const value = { value: 1, from: '2026-01-01', to: null, source: '[F3]' };
    const { from: _, ...without } = value;
    for (const values of [[], [without], [value, { ...value, from: null }], [{ ...value, source: '' }]])
      await expect(insert({ values })).rejects.toThrow(/check constraint/);
    await owner.query('alter table guidance_parameters enable trigger guidance_parameters_two_people');
  });
});
