import { Database, system } from '../../src/database/index.js';
import { addDays, type Day } from '#libs/mexico';
import { Situations } from '../../src/guidance/situations/situations.service.js';
import { Pages } from '../../src/web/index.js';
import { newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

const situation = '/guia/situaciones/refugiada_reconocida';
const pages = [
  '/guia',
  situation,
  '/guia/documentos',
  '/guia/documentos/tarjeta-de-residente-permanente',
  '/guia/marco-legal',
  '/guia/instituciones',
  '/para-personas/es',
  '/para-personas/fr/ayuda',
  '/para-personas/ht/instituciones',
];

describe('pages of the guidance', () => {
  let app: TestApp;
  let made: jest.SpyInstance;
  beforeAll(async () => {
    app = await startApp();
    made = jest.spyOn(app.nest.get(Pages), 'render');
  });
  afterAll(() => app.close());

  const get = (path: string, headers = {}) => app.browser().get(path, headers);
  /** The page, once it comes from memory. */
  const warm = async (path: string, headers = {}) => {
    for (let asked = 0; asked < 500; asked += 1) {
      made.mockClear();
      const answer = await get(path, headers);
      if (made.mock.calls.length === 0) return answer;
    }
    throw new Error(`${path} is never answered from memory`);
  };

  test.each(pages)('%s is answered from memory as it was made, to whom it is the same', async (path) => {
    const first = await get(path);
    expect(first.status).toBe(200);
    const kept = await warm(path);
    expect([kept.status, kept.text]).toEqual([200, first.text]);
    expect(kept.headers['cache-control']).toBe(first.headers['cache-control']);
    const { browser } = await newPerson(app, { roles: ['content_editor'], name: 'Rosa Luna' });
    made.mockClear();
    await browser.get(path);
    await get(`${path}?q=ine`);
    await get(path, { cookie: 'flash=x' });
    expect(made).toHaveBeenCalledTimes(3);
  });

  test('who changes what they say sees it at once', async () => {
    const today = app.nest.get(Situations).today;
    const review = (day: Day) =>
      app.nest
        .get(Database)
        .change(system('guidance.test'), { what: 'guidance.test', subject: null }, (tx) =>
          tx.query(`update guidance_situations set next_review_on = $1 where slug = 'refugiada_reconocida'`, [day]),
        );
    for (const [day, says] of [
      [addDays(today, -1), true],
      [today, false],
    ] as const) {
      await warm(situation);
      await review(day);
      expect((await get(situation)).text.includes('En revisión')).toBe(says);
    }
  });

  test('they stay in memory while people take courses, and go when a course changes', async () => {
    const page = '/para-personas/es';
    await warm(page);
    const use = (what: string, sql: string) =>
      app.nest.get(Database).change(system(what), { what, subject: null }, (tx) => tx.query(sql));
    await use('courses.finish-lesson', 'select 1');
    made.mockClear();
    await get(page);
    expect(made).not.toHaveBeenCalled();
    await use('courses.publish', 'update courses set letter = letter');
    const changed = performance.now();
    for (made.mockClear(); made.mock.calls.length === 0; await get(page))
      expect(performance.now() - changed).toBeLessThan(1_000);
    expect(made).toHaveBeenCalledTimes(1);
  });
});
