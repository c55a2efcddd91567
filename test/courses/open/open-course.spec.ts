import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { readSignature } from '#libs/signing';
import { es, fr, ht, languageNames } from '../../../templates/translations.js';
import { Retention } from '../../../src/accounts/index.js';
import { newPerson } from '../../support/companies.js';
import { appForAll, type TestBrowser } from '../../support/index.js';
import { rows } from '../fixtures.js';
import { at, begin, inLanguage, linkOf, openAnswers, openAttempt, openCourse, passOpen, readOpen } from './reader.js';

const app = appForAll();
let browser: TestBrowser;
beforeEach(() => {
  browser = app.browser();
});

const places = () => rows(app, 'select * from open_progress order by id');
const cookie = () => browser.cookies.get(`abierto-${openCourse.slug}`);

describe('beginning without an account', () => {
  test('a nickname is enough, or nothing at all; nothing else is asked', async () => {
    const page = await browser.get(at);
    expect(page.status).toBe(200);
    const fields = [...page.text.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(fields).toEqual(['nickname']);
    const begun = await begin(browser, 'Colibrí');
    expect([begun.status, begun.location]).toEqual([303, `${at}/1?inicio=1`]);
    expect((await browser.get(at)).text).toContain('Hola, Colibrí');
    const silent = app.browser();
    expect((await begin(silent, '')).location).toBe(`${at}/1?inicio=1`);
    expect((await silent.get(at)).text).not.toContain('Hola,');
  });

  test('the database has neither nickname, link nor hour', async () => {
    const before = (await places()).length;
    await begin(browser, 'Colibrí Secreto');
    await readOpen(browser, 2);
    const link = await linkOf(browser);
    const row = (await places()).find(({ lessons_read: read }) => String(read) === 'E1,E2')!;
    expect((await places()).length).toBe(before + 1);
    const text = JSON.stringify(row);
    for (const secret of ['Colibrí', link.split('/').at(-1)!]) expect(text).not.toContain(secret);
    expect(row).not.toHaveProperty('created_at');
    const [{ type }] = (await rows(app, 'select pg_typeof(used_on)::text as type from open_progress limit 1')) as [
      { type: string },
    ];
    expect(type).toBe('date');
  });

  test('a second click and a second tab begin once', async () => {
    const before = (await places()).length;
    await begin(browser);
    const token = cookie();
    await begin(browser);
    expect(cookie()).toBe(token);
    expect((await places()).length).toBe(before + 1);
  });

  test.each(['<b>x</b>', '😀 مرحبا', 'a;b=c.d', "Ñandú O'Brien"])(
    'the nickname %s is shown as it was typed',
    async (nickname) => {
      await begin(browser, nickname);
      const shown = nickname.replaceAll('<', '&lt;');
      expect((await browser.get(at)).text).toContain(`Hola, ${shown}`);
    },
  );

  test('a nickname without end comes back, in the language of the page', async () => {
    const page = await browser.post(`${at}?lang=fr`, { nickname: 'x'.repeat(41) });
    expect(page.status).toBe(422);
    expect(page.text).toContain('écrivez 40 caractères au maximum');
    expect(page.text).toContain('x'.repeat(41));
  });

  test('only courses that say so are open', async () => {
    for (const slug of ['movilidad-humana', 'enlaces-municipales', 'nada', '%0d%0aX', 'A'.repeat(300)]) {
      for (const answer of [
        await browser.get(`/curso-abierto/${slug}`),
        await browser.post(`/curso-abierto/${slug}`, { nickname: 'x' }),
        await browser.get(`/curso-abierto/${slug}/1`),
        await browser.post(`/curso-abierto/${slug}/1`),
        await browser.post(`/curso-abierto/${slug}/cuestionario`),
      ])
        expect(answer.status).toBe(404);
    }
  });
});

describe('reading', () => {
  test('anyone reads on without having begun, and nothing is kept', async () => {
    const before = (await places()).length;
    const page = await browser.get(`${at}/1`);
    expect(page.text).toContain('Puedes leer sin empezar');
    expect((await browser.post(`${at}/1`)).location).toBe(`${at}/2`);
    expect((await browser.post(`${at}/6`)).location).toBe(at);
    expect((await browser.get(`${at}/cuestionario`)).location).toBe(at);
    expect((await places()).length).toBe(before);
  });

  test('a device that takes no cookies is told so', async () => {
    await begin(browser);
    browser.cookies.clear();
    expect((await browser.get(`${at}/1?inicio=1`)).text).toContain('Este navegador no guarda tu avance');
  });

  test('is kept by the button, in any order, and goes on by the link on another device', async () => {
    await begin(browser);
    await readOpen(browser, 3);
    expect((await browser.get(at)).text).toContain('Seguir con la lección 4');
    const other = app.browser();
    const resumed = await other.get(await linkOf(browser));
    expect([resumed.status, resumed.location]).toEqual([303, at]);
    expect((await other.get(at)).text).toContain('Seguir con la lección 4');
    await other.post(`${at}/6`);
    expect((await browser.get(at)).text).toContain('Seguir con la lección 4');
    await Promise.all([browser.post(`${at}/4`), other.post(`${at}/4`)]);
    expect((await other.post(`${at}/5`)).location).toBe(`${at}/6`);
    expect((await other.post(`${at}/6`)).location).toBe(`${at}/cuestionario`);
  });

  test('a device with a place of its own is asked before another link takes it over', async () => {
    await begin(browser, 'Colibrí');
    await readOpen(browser, 2);
    const other = app.browser();
    await begin(other);
    const link = await linkOf(other);
    const asked = await browser.get(link);
    expect([asked.status, asked.text.includes('¿Cambiar de avance en este aparato?')]).toEqual([200, true]);
    expect((await browser.get(at)).text).toContain('Seguir con la lección 3');
    expect((await browser.post(link)).location).toBe(at);
    expect((await browser.get(at)).text).toContain('Empezar la lección 1');
    expect((await browser.get(link)).location).toBe(at);
  });

  test.each(['x', 'A'.repeat(22), '..%2f..', '%00'])('the link %s opens nothing', async (token) => {
    expect((await browser.get(`/curso-abierto/seguir/${token}`)).status).toBe(404);
    browser.cookies.set(`abierto-${openCourse.slug}`, token);
    expect((await browser.get(at)).text).toContain('¿Cómo te llamamos?');
  });

  test.each(['0', '7', '01', 'x', '1.0'])('lesson %s is a kind 404', async (number) => {
    await begin(browser);
    expect((await browser.get(`${at}/${number}`)).status).toBe(404);
    expect((await browser.post(`${at}/${number}`)).status).toBe(404);
  });

  test('who began with an earlier version goes on with it', async () => {
    await begin(browser);
    await readOpen(browser, 1);
    const publish = (version: number, content: string) =>
      rows(
        app,
        `insert into course_versions (id, course_id, version, content, created_at)
         select gen_random_uuid(), course_id, $3::int, ${content}, now()
         from course_versions v join courses c on c.id = v.course_id where c.slug = $1 and v.version = $2`,
        [openCourse.slug, openCourse.version, version],
      );
    await publish(99, `jsonb_set(content, '{title}', '"Versión nueva"')`);
    expect((await app.browser().get(at)).text).toContain('Versión nueva');
    expect((await browser.get(at)).text).not.toContain('Versión nueva');
    // a version that was published stays: the next one says what was said before
    await publish(100, 'content');
  });
});

describe('the quiz', () => {
  const quiz = `${at}/cuestionario`;

  test('waits for the lessons, keeps answers, grades once, and can be tried again', async () => {
    await begin(browser);
    await readOpen(browser, 5);
    expect((await browser.get(quiz)).location).toBe(at);
    expect((await browser.post(quiz, { attempt: newId(), ...openAnswers() })).status).toBe(409);
    await browser.post(`${at}/6`);
    const attempt = await openAttempt(browser);
    const some = { attempt, 'E-P01': 'b', 'E-P02': 'a' };
    const kept = await browser.post(`${quiz}/guardar`, some);
    expect(kept.json()).toEqual({ saved: expect.stringContaining('Guardado a las') });
    const other = app.browser();
    await other.get(await linkOf(browser));
    const elsewhere = await other.get(quiz);
    expect(elsewhere.text).toContain(`value="${attempt}"`);
    expect(elsewhere.text.match(/type="radio"[^>]* checked/g)).toHaveLength(2);
    const incomplete = await browser.post(quiz, some);
    expect(incomplete.status).toBe(422);
    expect(incomplete.text).toContain('href="#E-P03"');
    const body = { attempt, ...openAnswers(3) };
    const sent = await Promise.all([browser.post(quiz, body), other.post(quiz, body)]);
    expect(new Set(sent.map(({ location }) => location))).toEqual(new Set([`${at}/resultado/${attempt}`]));
    const failed = await browser.get(`${at}/resultado/${attempt}`);
    expect(failed.text).toContain('Todavía no: 75 de 100');
    expect(failed.text).not.toContain('La respuesta correcta');
    const again = await browser.post(quiz, { attempt: await openAttempt(browser), ...openAnswers(2) });
    expect((await browser.follow(again)).text).toContain('Aprobaste con 83 de 100');
    expect((await browser.get(quiz)).location).toBe(`${at}/constancia`);
  });

  test('options that are not there and odd attempts are asked again', async () => {
    await begin(browser);
    await readOpen(browser);
    const attempt = await openAttempt(browser);
    const odd = await browser.post(quiz, { attempt, ...openAnswers(), 'E-P04': 'z' });
    expect(odd.status).toBe(422);
    expect(odd.text).toContain('href="#E-P04"');
    expect((await browser.post(quiz, { ...openAnswers(), attempt: 'x' })).status).toBe(422);
    expect((await browser.get(`${at}/resultado/${newId()}`)).status).toBe(404);
  });
});

describe('a certificate, only for who wants one', () => {
  test('says first what it says and what is kept; is given once, is verifiable, and its answers are forgotten', async () => {
    await passOpen(browser);
    const offer = await browser.get(`${at}/constancia`);
    for (const words of ['No dice tu país', 'durante 5 años', 'Nadie puede buscarla por tu nombre'])
      expect(offer.text).toContain(words);
    expect([...offer.text.matchAll(/<input[^>]* name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['name']);
    expect((await browser.post(`${at}/constancia`, { name: 'X' })).status).toBe(422);
    const names = ['Marie-Ange Désir', 'Otro Nombre'];
    await Promise.all(names.map((name) => browser.post(`${at}/constancia`, { name })));
    const page = await browser.get(`${at}/constancia`);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.text)![0];
    const stored = await rows(app, 'select * from certificates where code = $1', [code.replaceAll('-', '')]);
    expect(stored).toMatchObject([
      { user_id: null, company_id: null, company_name: null, enrolment_id: null, course_title: certified },
    ]);
    expect(names).toContain(stored[0]!['person_name']);
    const [place] = await rows(app, 'select graded_answers from open_progress where id = $1', [
      stored[0]!['open_progress_id'],
    ]);
    expect(place).toEqual({ graded_answers: null });
    const shy = await app.browser().get(`/constancias/${code}`);
    expect([shy.status, shy.text.includes(String(stored[0]!['person_name']))]).toEqual([200, false]);
    const chosen = await browser.post(`${at}/constancia/visible`, { name: 'whole', score: 'si' });
    expect([chosen.status, chosen.location]).toEqual([303, `${at}/constancia`]);
    const anyone = await app.browser().get(`/constancias/${code}`);
    expect(anyone.text).toContain('100 de 100');
    expect(anyone.text).toContain(String(stored[0]!['person_name']));
    expect(anyone.text).toContain('El nombre es el que la persona escribió');
    const said = anyone.text.slice(anyone.text.indexOf('<main'), anyone.text.indexOf('</main'));
    expect(said).not.toMatch(/movilidad/i);
    const pdf = await browser.get(`${at}/constancia.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(await readSignature(pdf.bytes)).toMatchObject({ signed: true, intact: true, whole: true });
    expect((await app.browser().get(`${at}/constancia.pdf`)).location).toBe(at);
    const stranger = await newPerson(app, { roles: ['auditor'] });
    expect((await stranger.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(200);
  });
  const certified = openCourse.title.replace(/ \(.*\)$/, '');

  test('is for who passed', async () => {
    await begin(browser);
    expect((await browser.get(`${at}/constancia`)).location).toBe(at);
    expect((await browser.post(`${at}/constancia`, { name: 'Marie-Ange Désir' })).location).toBe(at);
    expect((await browser.get(`${at}/constancia.pdf`)).status).toBe(404);
  });
});

describe('what is kept goes', () => {
  test('when its bearer wants: place, certificate and code', async () => {
    await passOpen(browser);
    await browser.post(`${at}/constancia`, { name: 'Marie-Ange Désir' });
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await browser.get(`${at}/constancia`)).text)![0];
    const link = await linkOf(browser);
    const before = (await places()).length;
    expect((await browser.get(`${at}/borrar`)).text).toContain('su código ya no se podrá comprobar');
    expect((await browser.follow(await browser.post(`${at}/borrar`))).text).toContain('Borramos todo lo tuyo');
    expect((await places()).length).toBe(before - 1);
    expect((await app.browser().get(`/constancias/${code}`)).status).toBe(404);
    expect((await app.browser().get(link)).status).toBe(404);
    expect((await browser.post(`${at}/borrar`)).status).toBe(303);
  });

  test('from a shared device, and stays for who has the link', async () => {
    await begin(browser, 'Colibrí');
    await readOpen(browser, 2);
    const link = await linkOf(browser);
    await browser.post(`${at}/salir`);
    expect((await browser.get(at)).text).toContain('¿Cómo te llamamos?');
    await browser.get(link);
    expect((await browser.get(at)).text).toContain('Seguir con la lección 3');
    expect((await browser.get(at)).text).not.toContain('Colibrí');
  });

  test('by itself: unused places after 180 days, certificates after five years', async () => {
    const erase = async () => {
      for (const rule of app.nest.get(Retention).all()) if (rule.key.startsWith('courses.open')) await rule.erase();
    };
    await begin(browser);
    const certifiedOne = app.browser();
    await passOpen(certifiedOne);
    await certifiedOne.post(`${at}/constancia`, { name: 'Ti Jan Batis' });
    const names = () => rows(app, "select 1 from certificates where person_name = 'Ti Jan Batis'");
    app.clock.advance(180 * DAY);
    await erase();
    expect((await browser.get(at)).text).not.toContain('¿Cómo te llamamos?');
    app.clock.advance(DAY);
    await erase();
    expect((await browser.get(at)).text).toContain('¿Cómo te llamamos?');
    expect(await names()).toHaveLength(1);
    app.clock.advance(5 * 366 * DAY);
    await erase();
    expect(await names()).toHaveLength(0);
    expect(await places()).toHaveLength(0);
  });

  test('the privacy notice says for how long', async () => {
    const notice = await browser.get('/privacidad');
    expect(notice.text).toContain('Avance en un curso sin cuenta');
    expect(notice.text).toContain('Constancias de cursos sin cuenta');
  });
});

describe('in the reader’s language', () => {
  const missing = (catalogue: Record<string, string>) => {
    // what it says itself, and the languages by their names
    const said = [...Object.values<string>(catalogue), ...Object.values<string>(languageNames)];
    return Object.entries(es).filter(
      ([key, text]) => !Object.hasOwn(catalogue, key) && !said.includes(text) && text.length > 5 && !text.includes('{'),
    );
  };

  test.each([
    ['fr', fr],
    ['ht', ht],
  ] as const)(
    '%s from the first page to the certificate, and where something goes wrong',
    async (language, catalogue) => {
      const course = inLanguage(language);
      const texts: string[] = [];
      const look = async (address: string, status = 200) => {
        const page = await browser.follow(await browser.get(address));
        expect([address, page.status]).toEqual([address, status]);
        expect(page.text).toContain(`<html lang="${language}">`);
        expect(page.text).toContain(
          (catalogue as Record<string, string>)[status === 200 ? 'courses.open.languages' : 'problem.404.title']!,
        );
        texts.push(page.text);
        return page.text;
      };
      const start = await look(`${at}?lang=${language}`);
      expect(start).toContain(course.title);
      expect(start).toContain(catalogue['courses.draft']);
      await begin(browser);
      const lesson = await look(`${at}/1`);
      expect(lesson).toContain(catalogue['courses.draft']);
      expect(lesson).toContain(`<div class="texto lugares" lang="${language}"`);
      await readOpen(browser);
      await look(`${at}`);
      expect(await look(`${at}/cuestionario`)).toContain(course.quiz[0]!.options[0]!.text);
      const attempt = await openAttempt(browser);
      texts.push((await browser.post(`${at}/cuestionario`, { attempt })).text);
      await browser.post(`${at}/cuestionario`, { attempt, ...openAnswers(3) });
      await look(`${at}/resultado/${attempt}`);
      await browser.post(`${at}/cuestionario`, { attempt: await openAttempt(browser), ...openAnswers() });
      await look(`${at}/constancia`);
      texts.push((await browser.post(`${at}/constancia`, { name: 'www.x' })).text);
      await browser.post(`${at}/constancia`, { name: 'Marie-Ange Désir' });
      await look(`${at}/constancia`);
      await look(`${at}/borrar`);
      await look(`${at}/9`, 404);
      await look('/curso-abierto/nada', 404);
      for (const [key, text] of missing(catalogue as Record<string, string>))
        for (const page of texts) expect([key, page.includes(`>${text}<`)]).toEqual([key, false]);
      expect(texts.join()).not.toMatch(/Editor's notes|Notes de rédaction|Nòt edisyon/);
    },
  );

  test('by what the browser prefers, where the interface lacks it; never English against the Spanish of the site', async () => {
    const lang = async (accept: string) =>
      /<html lang="([^"]+)"/.exec((await app.browser().get(at, { 'accept-language': accept })).text)![1];
    expect(await lang('ht,fr;q=0.8')).toBe('ht');
    expect(await lang('fr-CA,en;q=0.5')).toBe('fr');
    expect(await lang('en-US,en')).toBe('es-MX');
    await browser.get(`${at}?lang=en`);
    expect((await browser.get(at)).text).toContain('<html lang="en">');
    expect((await browser.get(at)).text).toContain('Draft translation.');
  });

  test('a choice of French holds for these pages, and leaves the site in Spanish', async () => {
    await browser.get(`${at}?lang=fr`);
    expect((await browser.get(`${at}/2`)).text).toContain('<html lang="fr">');
    expect((await browser.get('/cursos')).text).toContain('<html lang="es-MX">');
    expect((await browser.get('/cursos?lang=fr')).text).toContain('<html lang="es-MX">');
  });
});
