import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { readDraft } from '../../../src/courses/authoring/draft.source.js';
import { lessonValues } from '../../../src/courses/authoring/lesson-form.rules.js';
import { questionValues } from '../../../src/courses/authoring/question-form.rules.js';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import type { UploadedFile } from '../../support/clients.js';
import { startApp, type TestApp } from '../../support/index.js';
import { course, enrol, newTeam, read, rows, slug } from '../fixtures.js';

const home = '/fm4/cursos';
const note = 'Se aclara la primera lección y hay una nueva.';
const written = readDraft(readFileSync('src/courses/content/curso-a.md', 'utf8'));

let app: TestApp;
let writer: TestPerson;
let colleague: TestPerson;
let second: TestPerson;
let learner: TestPerson;
let draft: string;
beforeAll(async () => {
  app = await startApp({});
  writer = await newPerson(app, { roles: ['content_editor'], name: 'Sofía Escribe' });
  colleague = await newPerson(app, { roles: ['content_editor'], name: 'Carmen Corrige' });
  second = await newPerson(app, { roles: ['legal_reviewer'], name: 'Laura Lee' });
  const team = await newTeam(app);
  learner = team.learner;
  await enrol(team.hr, learner);
  await read(learner.browser, 2);
});
afterAll(() => app.close());

const seenIn = (text: string) => /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? '';
const idOf = () => draft.split('/').at(-1)!;
const rowOf = async () => (await rows(app, 'select * from course_drafts where id = $1', [idOf()]))[0]!;
const versions = () =>
  rows(
    app,
    'select v.* from course_versions v join courses c on c.id = v.course_id where c.slug = $1 order by version',
    [slug],
  );
const order = async (who: TestPerson, fields: Record<string, string>) =>
  who.browser.post(`${draft}/orden`, { seen: seenIn((await who.browser.get(draft)).text), ...fields });
const saveLesson = async (who: TestPerson, id: string, fields: Record<string, string>, seen?: string) =>
  who.browser.post(`${draft}/lecciones/${id}`, {
    seen: seen ?? seenIn((await who.browser.get(`${draft}/lecciones/${id}`)).text),
    ...fields,
  });

describe('a version of a course goes from one person to another', () => {
  test('is begun from the newest one; a second click, and a colleague, go on with it', async () => {
    expect((await writer.browser.get(home)).text).toContain('Escribir una versión nueva');
    draft = (await writer.browser.post(`${home}/borradores`, { course: slug })).location!;
    expect((await colleague.browser.post(`${home}/borradores`, { course: slug })).location).toBe(draft);
    const page = await writer.browser.get(draft);
    expect(page.text).toContain('Todas las personas nos movemos');
    expect((await writer.browser.get(`${draft}/cambios`)).text).toContain('Dice lo mismo que la versión publicada');
    expect((await writer.browser.get(home)).text).toContain('Seguir con el borrador');
  });

  test('is for its editors alone', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'], name: 'Aurora Audita' });
    for (const who of [auditor, learner])
      for (const path of [home, draft, `${draft}/lecciones/A1`, `${draft}/curso.md`])
        expect((await who.browser.get(path)).status).toBe(403);
    expect((await second.browser.get(draft)).status).toBe(200);
    expect((await second.browser.post(`${draft}/orden`, { action: 'add' })).status).toBe(403);
    const answers = [
      `${home}/borradores/x`,
      `${draft}/lecciones/A99`,
      `${draft}/preguntas/A-P99`,
      `${draft}/idiomas/de`,
    ];
    for (const path of answers) expect((await writer.browser.get(path)).status).toBe(404);
  });

  test('a lesson is saved by itself, and what is wrong comes back at its field with all that was typed', async () => {
    const values = lessonValues(written.lessons[0]!);
    const wrong = await saveLesson(writer, 'A1', { ...values, glossary: 'CURP', body: 'Lo que escribí' });
    expect(wrong.status).toBe(409);
    expect(wrong.text).toContain('href="#glossary"');
    expect(wrong.text).toContain('Lo que escribí');
    expect((await saveLesson(writer, 'A1', { ...values, body: 'Uno\n**Pausa.** dos' })).text).toContain('href="#body"');
    const body = `${values['body']}\n\n<script>alert(1)</script> y **así**.`;
    expect((await saveLesson(writer, 'A1', { ...values, body, glossary: 'CURP: tu clave' })).status).toBe(303);
    const page = await writer.browser.get(`${draft}/lecciones/A1`);
    expect(page.text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(page.text).toContain('<dt>CURP</dt>');
  });

  test('is shown while it is typed, by the script and by a button, and nothing of that is kept', async () => {
    const typed = { title: 'Título de prueba', body: '### Subtítulo\n\n- uno' };
    const part = await writer.browser.post(`${draft}/lecciones/A2/vista`, typed);
    expect(part.status).toBe(200);
    expect(part.text).toContain('Título de prueba');
    expect(part.text).not.toContain('<html');
    const page = await saveLesson(writer, 'A2', { ...typed, action: 'preview' });
    expect(page.text).toContain('Subtítulo</h2>');
    expect((await writer.browser.get(`${draft}/lecciones/A2`)).text).not.toContain('Título de prueba');
  });

  test('two editors of one lesson: the second is shown both texts, and neither is lost', async () => {
    const values = lessonValues(written.lessons[2]!);
    const seen = seenIn((await writer.browser.get(`${draft}/lecciones/A3`)).text);
    expect((await saveLesson(colleague, 'A3', { ...values, pause: 'La pausa de Carmen' }, seen)).status).toBe(303);
    const both = await saveLesson(writer, 'A3', { ...values, pause: 'La pausa de Sofía' }, seen);
    expect(both.status).toBe(409);
    expect(both.text).toContain('Otra persona guardó esta parte');
    expect(both.text).toMatch(/Carmen/);
    expect(both.text).toContain('>La pausa de Sofía</textarea>');
    expect((await rowOf())['content']).toMatchObject({
      lessons: expect.arrayContaining([expect.objectContaining({ pause: 'La pausa de Carmen' })]),
    });
    // having read both
    expect((await saveLesson(writer, 'A3', { ...values, pause: 'La de las dos' }, seenIn(both.text))).status).toBe(303);
    // the same text a second time is no conflict, and other parts were never touched
    expect((await saveLesson(writer, 'A3', { ...values, pause: 'La de las dos' }, seen)).status).toBe(303);
  });

  test('lessons are added, moved, taken out and put back; a list that changed meanwhile moves nothing', async () => {
    const added = await order(writer, { action: 'add' });
    expect(added.location).toBe(`${draft}/lecciones/A7`);
    const lesson = { title: 'La nueva', body: 'Texto.', pause: '¿Qué piensas?', takeaways: 'Una idea' };
    expect((await saveLesson(writer, 'A7', lesson)).status).toBe(303);
    await order(writer, { action: 'up', id: 'A7' });
    await order(writer, { action: 'remove', id: 'A2' });
    expect((await writer.browser.get(draft)).text).toContain('Volver a poner');
    await order(writer, { action: 'back', id: 'A2' });
    const lessons = async () =>
      ((await rowOf())['content'] as { lessons: { id: string }[] }).lessons.map(({ id }) => id);
    expect(await lessons()).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A6']);
    const seen = seenIn((await writer.browser.get(draft)).text);
    const add = () => writer.browser.post(`${draft}/orden`, { action: 'add', seen });
    const [, again] = [await add(), await add()];
    expect(again.location).toBe(draft);
    expect(await lessons()).toHaveLength(8);
    await order(writer, { action: 'remove', id: 'A8' });
  });

  test.each([
    ['multiple', { 'option-0': 'Uno', 'correct-0': 'si', 'option-1': 'Dos', 'option-2': 'Tres', 'correct-2': 'si' }],
    ['true-false', { 'option-0': 'Verdadero', 'option-1': 'Falso', right: '1', 'feedback-1': 'Porque no.' }],
    ['ordering', { 'option-0': 'Primero', 'option-1': 'Después' }],
    ['matching', { 'option-0': 'A', 'match-0': 'B', 'option-1': 'C', 'match-1': 'D', others: 'E' }],
    ['number', { 'option-0': '1,200', 'tolerance-0': '5', 'correct-0': 'si' }],
    ['single', { 'option-0': 'Sí', 'option-2': 'No', right: '0' }],
  ])('a question of kind %s is written in its form', async (kind, options) => {
    const seen = seenIn((await writer.browser.get(draft)).text);
    const place = (await writer.browser.post(`${draft}/preguntas`, { kind, seen })).location!;
    expect((await writer.browser.get(place)).text).toContain('Como está, no se puede preguntar');
    const send = async (fields: Record<string, string>) =>
      writer.browser.post(place, { kind, seen: seenIn((await writer.browser.get(place)).text), ...fields });
    const fields = { text: `¿Pregunta ${kind}?`, lesson: 'A7', ...(options as Record<string, string>) };
    const more = await send({ ...fields, action: 'rows' });
    expect(more.text).toContain(`¿Pregunta ${kind}?`);
    expect((await send(fields)).status).toBe(303);
    const page = await writer.browser.get(place);
    expect(page.text).not.toContain('Como está, no se puede preguntar');
    const { content } = (await rowOf()) as unknown as { content: typeof written };
    const own = content.questions.at(-1)!;
    expect(own).toMatchObject({ kind, text: `¿Pregunta ${kind}?`, lessonId: 'A7' });
    for (const [name, value] of Object.entries(questionValues(own)))
      if (name.startsWith('option-') && value) expect(page.text).toContain(`value="${value}"`);
  });

  test('a number that is none, and settings that cannot be, come back at their field', async () => {
    const place = `${draft}/preguntas/A-P17`;
    const seen = seenIn((await writer.browser.get(place)).text);
    const wrong = await writer.browser.post(place, { kind: 'number', seen, text: '¿?', 'option-0': 'diez' });
    expect(wrong.text).toContain('href="#option-0"');
    expect(wrong.text).toContain('value="diez"');
    const settings = `${draft}/cuestionario`;
    const first = await writer.browser.get(settings);
    const bad = await writer.browser.post(settings, { passMark: '101', draw: 'x', seen: seenIn(first.text) });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('href="#passMark"');
    const good = { passMark: '70', draw: '10', attempts: '3', shuffleOptions: 'si', seen: seenIn(first.text) };
    expect((await writer.browser.post(settings, good)).status).toBe(303);
    expect((await writer.browser.get(draft)).text).toContain('Cada intento hace 10 de las preguntas');
  });

  test('goes out and in as one Markdown text; what cannot be read is said', async () => {
    const out = await writer.browser.get(`${draft}/curso.md`);
    expect(out.text).toContain('## Lección A7. La nueva');
    const place = `${draft}/texto`;
    const seen = async () => seenIn((await writer.browser.get(place)).text);
    const broken = await writer.browser.post(place, { text: out.text.replace('- [x]', '- [x'), seen: await seen() });
    expect(broken.status).toBe(409);
    expect(broken.text).toContain('No se puede leer');
    const text = out.text.replace('La nueva', 'La más nueva');
    expect((await writer.browser.post(place, { text, seen: await seen() })).status).toBe(303);
    expect((await rowOf())['content']).toMatchObject({
      lessons: expect.arrayContaining([expect.objectContaining({ id: 'A7', title: 'La más nueva' })]),
    });
  });
});

describe('media', () => {
  const send = (who: TestPerson, fields: Record<string, string>, file?: Omit<UploadedFile, 'field'>) =>
    who.browser.upload(`${draft}/medios`, fields, file ? [{ field: 'file', ...file }] : []);
  const mp4 = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypisom\0\0\0\0isommp41', 'latin1'),
    Buffer.alloc(64),
  ]);

  test('a picture is drawn anew, shown to editors, and to nobody else before it is published', async () => {
    const bytes = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#b45' } })
      .withExif({ IFD0: { Artist: 'Alguien' } })
      .jpeg()
      .toBuffer();
    const added = await send(writer, {}, { name: 'plaza.jpg', type: 'image/jpeg', bytes });
    expect(added.status).toBe(303);
    const id = added.location!.split('/').at(-1)!;
    const page = await writer.browser.get(added.location!);
    expect(page.text).toContain(`](/cursos/medios/${id})`);
    const got = await writer.browser.get(`/cursos/medios/${id}`);
    expect([got.status, got.headers['content-type']]).toEqual([200, 'image/jpeg']);
    const [row] = await rows(app, 'select * from course_media where id = $1', [id]);
    expect(row).toMatchObject({ kind: 'image', width: 1600, height: 800 });
    expect((await learner.browser.get(`/cursos/medios/${id}`)).status).toBe(404);
    const values = lessonValues(((await rowOf())['content'] as typeof written).lessons[0]!);
    const shown = (alt: string) =>
      saveLesson(writer, 'A1', { ...values, body: `${values['body']}\n\n![${alt}](/cursos/medios/${id})` });
    await shown('');
    expect((await writer.browser.get(draft)).text).toContain('A una imagen le falta la descripción');
    await shown('Una plaza con gente');
    expect((await writer.browser.get(draft)).text).not.toContain('A una imagen le falta la descripción');
    expect((await writer.browser.get(`${draft}/lecciones/A1`)).text).toContain('alt="Una plaza con gente"');
  });

  test('a video is not published without captions and transcript, and captions are read before they are kept', async () => {
    const added = await send(writer, { name: 'Bienvenida' }, { name: 'x.mp4', type: 'video/mp4', bytes: mp4 });
    const place = added.location!;
    const id = place.split('/').at(-1)!;
    const values = lessonValues(((await rowOf())['content'] as typeof written).lessons[1]!);
    await saveLesson(writer, 'A2', { ...values, body: `${values['body']}\n\n![Bienvenida](/cursos/medios/${id})` });
    const lacking = await writer.browser.get(`${draft}/cambios`);
    expect(lacking.text).toContain('Un video no se publica sin subtítulos');
    expect(lacking.text).not.toContain('/proponer');
    const save = async (fields: Record<string, string>) => {
      const version = /name="version" value="(\d+)"/.exec((await writer.browser.get(place)).text)![1]!;
      return writer.browser.upload(place, { name: 'Bienvenida', language: 'es', version, ...fields }, []);
    };
    const wrong = await save({ captions: 'WEBVTT\n\n00:01,000 --> 00:02,000\nHola', transcript: 'Hola.' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Línea 3: el tiempo no se entiende');
    expect(wrong.text).toContain('>Hola.</textarea>');
    expect((await save({ captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nHola', transcript: 'Hola.' })).status).toBe(303);
    expect((await writer.browser.get(`${draft}/cambios`)).text).toContain('/proponer');
    const part = await writer.browser.get(`/cursos/medios/${id}`, { range: 'bytes=4-7' });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, 'ftyp', `bytes 4-7/${mp4.length}`]);
  });

  test.each([
    [
      'a drawing with a script',
      'x.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    ],
    ['a page', 'x.png', 'image/png', '<html></html>'],
    ['nothing known', 'x.bin', 'application/octet-stream', 'hola hola hola'],
  ])('%s is refused, and what was typed stays', async (_, name, type, text) => {
    const answer = await send(writer, { name: 'Mi dibujo' }, { name, type, bytes: Buffer.from(text) });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('no se puede usar');
    expect(answer.text).toContain('value="Mi dibujo"');
  });

  test('two gigabytes are refused by what they say of themselves, before they are read', async () => {
    const started = await writer.browser.post(
      `${draft}/medios`,
      { name: 'x' },
      { 'content-type': 'multipart/form-data; boundary=b', 'content-length': String(2 * 1024 ** 3) },
    );
    expect(started.status).toBe(413);
    expect(started.text).toContain('200 MB');
  });

  test('a recording elsewhere is a link with https, and no other', async () => {
    expect((await send(writer, { link: 'javascript:alert(1)', kind: 'video' })).status).toBe(422);
    expect((await send(writer, { link: 'https://videos.example/uno' })).status).toBe(422);
    expect((await send(writer, { link: 'https://videos.example/uno', kind: 'video' })).status).toBe(303);
  });
});

describe('a second person', () => {
  const revision = async () => String((await rowOf())['revision']);
  const propose = async (fields = {}) =>
    writer.browser.post(`${draft}/proponer`, { revision: await revision(), note, ...fields });

  test('sees the diff by lesson, question and setting, and no author may publish', async () => {
    expect((await propose({ note: 'corto' })).status).toBe(422);
    expect((await propose()).status).toBe(303);
    expect((await propose()).status).toBe(303);
    expect((await saveLesson(writer, 'A1', { title: 'Otra' }, 'x')).status).toBe(409);
    expect((await second.browser.get('/fm4')).text).toContain(`${draft}/cambios`);
    const page = await second.browser.get(`${draft}/cambios`);
    expect(page.text).toContain('id="cambio-A7"');
    expect(page.text).toContain('id="cambio-A-P13"');
    expect(page.text).toContain('Se aprueba con');
    for (const who of [writer, colleague]) {
      const answer = await who.browser.post(`${draft}/publicar`, { revision: await revision(), read: 'si' });
      expect(answer.status).toBe(403);
    }
    await expect(
      app.db.as(system('test'), (tx) =>
        tx
          .query(`update course_drafts set state = 'published', decided_by = $2, decided_at = now() where id = $1`, [
            idOf(),
            writer.userId,
          ])
          .then(() =>
            tx.query(
              `insert into course_versions (id, course_id, version, content, created_at, source, translations, note, draft_id, published_by)
             select gen_random_uuid(), d.course_id, 99, '{}', now(), d.source, d.translations, d.note, d.id, $2
             from course_drafts d where d.id = $1`,
              [idOf(), writer.userId],
            ),
          ),
      ),
    ).rejects.toThrow('nobody publishes what they wrote');
  });

  test('gives it back with a reason, which its author reads', async () => {
    expect((await second.browser.post(`${draft}/devolver`, { reason: 'no' })).status).toBe(422);
    expect((await second.browser.post(`${draft}/devolver`, { reason: 'Falta explicar la última idea.' })).status).toBe(
      303,
    );
    expect((await writer.browser.get(draft)).text).toContain('Falta explicar la última idea.');
    expect((await propose()).status).toBe(303);
  });

  test('publishes it; what is published never changes, and every act is on record', async () => {
    const before = await versions();
    const sent = { revision: await revision(), read: 'si' };
    expect((await second.browser.post(`${draft}/publicar`, { revision: sent.revision })).status).toBe(422);
    expect((await second.browser.post(`${draft}/publicar`, { ...sent, revision: '1' })).status).toBe(409);
    expect((await second.browser.post(`${draft}/publicar`, sent)).location).toBe(home);
    expect((await second.browser.post(`${draft}/publicar`, sent)).status).toBe(303);
    const after = await versions();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ version: course.version + 1, note, published_by: second.userId });
    await expect(
      app.db.as(system('test'), (tx) => tx.query(`update course_versions set note = 'otra'`)),
    ).rejects.toThrow('stays as it is');
    const acts = await rows(
      app,
      `select act from act_log where subject_type = 'course-draft' and subject_id = $1 order by seq`,
      [idOf()],
    );
    expect(acts.map(({ act }) => act)).toEqual(
      ['begun', 'proposed', 'returned', 'proposed', 'published'].map((act) => `courses.version-${act}`),
    );
    const version = await writer.browser.get(`${home}/${slug}/versiones/${course.version + 1}`);
    expect(version.text).toContain('id="cambio-A7"');
    expect((await writer.browser.get(`${home}/${slug}/versiones/1/curso.md`)).text).toContain('# Curso A.');
  });
});

describe('people', () => {
  test('who begins reads the new version, with its picture', async () => {
    const team = await newTeam(app);
    await enrol(team.hr, team.learner);
    const page = await team.learner.browser.get(`/aprender/${slug}/1`);
    const [, at] = /src="(\/cursos\/medios\/[^"]+)"/.exec(page.text)!;
    expect(page.text).toContain('alt="Una plaza con gente"');
    expect(page.text).toContain('CURP');
    expect(page.text.length).toBeLessThan(50_000);
    const picture = await team.learner.browser.get(at!);
    expect(picture.headers['cache-control']).toContain('immutable');
    const video = (await team.learner.browser.get(`/aprender/${slug}/2`)).text;
    const track = /<track[^>]*src="([^"]+)"/.exec(video)![1]!.replaceAll('&amp;', '&');
    expect((await team.learner.browser.get(track)).text).toContain('WEBVTT');
    expect(video).toContain('preload="none"');
  });

  test('who is under way keeps theirs, is told what is kept, and moves when they want', async () => {
    const home = `/aprender/${slug}`;
    expect((await learner.browser.get(`${home}/1`)).text).not.toContain('alt="Una plaza con gente"');
    expect((await learner.browser.get(home)).text).toContain(`href="${home}/version"`);
    const page = await learner.browser.get(`${home}/version`);
    expect(page.text).toContain(note);
    expect(page.text).toContain('2 lecciones siguen leídas');
    expect(page.text).toContain('La más nueva');
    const version = /name="version" value="([^"]+)"/.exec(page.text)![1]!;
    const move = () => learner.browser.post(`${home}/version`, { version });
    expect([(await move()).location, (await move()).location]).toEqual([home, home]);
    const moved = await learner.browser.get(home);
    expect(moved.text).not.toContain(`href="${home}/version"`);
    expect(moved.text).toContain('Seguir con la lección 3');
    expect((await learner.browser.get(`${home}/1`)).text).toContain('alt="Una plaza con gente"');
    expect((await learner.browser.get(`${home}/version`)).location).toBe(home);
  });

  test('a new course is written from nothing, and is in the catalogue once it is published', async () => {
    const place = (await writer.browser.post(`${home}/nuevo`, { title: 'Primer día', group: 'employers' })).location!;
    draft = place.replace('/datos', '');
    expect((await writer.browser.post(`${home}/nuevo`, { title: 'Primer día', group: 'employers' })).location).toBe(
      place,
    );
    const facts = {
      title: 'Primer día',
      group: 'employers',
      careKind: 'care',
      objective: 'Recibir bien.',
      audience: 'RH',
    };
    const seen = () => writer.browser.get(place).then(({ text }) => seenIn(text));
    const taken = await writer.browser.post(place, { ...facts, slug, seen: await seen() });
    expect(taken.text).toContain('Otro curso tiene esa dirección');
    expect((await writer.browser.post(place, { ...facts, slug: 'primer-dia', seen: await seen() })).status).toBe(303);
    await order(writer, { action: 'add' });
    await saveLesson(writer, 'F1', {
      title: 'Recibir',
      body: 'Texto.',
      pause: '¿Cómo te recibieron?',
      takeaways: 'Una',
    });
    const question = (
      await writer.browser.post(`${draft}/preguntas`, {
        kind: 'true-false',
        seen: seenIn((await writer.browser.get(draft)).text),
      })
    ).location!;
    await writer.browser.post(question, {
      kind: 'true-false',
      seen: seenIn((await writer.browser.get(question)).text),
      text: 'Se saluda por su nombre.',
      lesson: 'F1',
      'option-0': 'Verdadero',
      'option-1': 'Falso',
      right: '0',
    });
    const revision = String((await rowOf())['revision']);
    expect((await writer.browser.post(`${draft}/proponer`, { revision, note })).status).toBe(303);
    expect((await second.browser.post(`${draft}/publicar`, { revision, read: 'si' })).status).toBe(303);
    expect((await learner.browser.get('/cursos')).text).toContain('Primer día');
    expect((await learner.browser.get('/cursos/primer-dia')).status).toBe(200);
  });
});
