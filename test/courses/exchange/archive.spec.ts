import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { insertVersion } from '../../../src/courses/catalogue/catalogue.queries.js';
import { parseCourse } from '../../../src/courses/catalogue/course.content.js';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';
import { sourceOfEveryKind } from '../every-kind.js';

const app = appForAll();
let editor: TestPerson;
const source = sourceOfEveryKind();
const course = parseCourse(source);
const packages = `/fm4/cursos/paquetes`;

beforeAll(async () => {
  await app.db.as(system('test'), (tx) => insertVersion(tx, course, app.clock.now(), { source, translations: {} }));
  editor = await newPerson(app, { roles: ['content_editor'] });
});

const download = async (name: string, slug = course.slug) => {
  const answer = await editor.browser.get(`${packages}/${slug}/${name}`);
  expect(answer.status).toBe(200);
  return answer.bytes;
};
const zip = (name: string, bytes: Uint8Array) => ({ field: 'file', name, type: 'application/zip', bytes });

describe('the ZIP of a course', () => {
  test('comes back whole, and the page says what it holds', async () => {
    const checked = await editor.browser.upload(`${packages}/revisar`, {}, [
      zip('curso.zip', await download('curso.zip')),
    ]);
    expect([checked.status, checked.text]).toEqual([200, expect.stringContaining('El curso está completo')]);
    expect(checked.text).toContain('Todas las personas nos movemos');
  });

  test.each([
    ['nothing', null, 'Elige el ZIP del curso'],
    ['no zip', Buffer.from('hola'), 'No es un ZIP que se pueda abrir'],
    ['a file that no course has', zipSync({ 'a.txt': Buffer.from('a') }), '«a.txt» no es parte de un curso'],
  ])('%s is answered with the reason', async (_, bytes, reason) => {
    const answer = await editor.browser.upload(`${packages}/revisar`, {}, bytes ? [zip('x.zip', bytes)] : []);
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(reason)]);
  });
});

describe('an archive that is brought in', () => {
  const bring = (bytes: Uint8Array, who = editor) =>
    who.browser.upload(`${packages}/traer`, {}, [zip('curso.zip', bytes)]);
  const medium = '3f2b6f0e-8a55-4c1e-9d0a-6a2f1c4b7e90';
  /** The archive of the course, whose first lesson shows a picture, and what is listed of it. */
  const illustrated = async (list: object) => {
    const { 'curso.md': text, ...others } = unzipSync(await download('curso.zip'));
    const shown = `$1\n\n![Un mapa](/cursos/medios/${medium})`;
    const source = Buffer.from(text!)
      .toString('utf8')
      .replace(/^(## Lección Y1\..*)$/m, shown);
    return zipSync({
      ...others,
      'curso.md': Buffer.from(source),
      [`media/${medium}.png`]: await sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      'media/medios.yaml': Buffer.from(JSON.stringify({ media: [list] })),
    });
  };
  const listed = { id: medium, file: `${medium}.png`, kind: 'image', name: 'Mapa', captions: '', transcript: '' };

  test('becomes a draft, with its pictures drawn anew and shown at their new address', async () => {
    const brought = await bring(await illustrated(listed));
    expect(brought.status).toBe(303);
    const text = (await editor.browser.get(`${brought.location}/curso.md`)).text;
    const [, address] = /!\[Un mapa\]\((\/cursos\/medios\/[0-9a-f-]{36})\)/.exec(text)!;
    expect(address).not.toContain(medium);
    const picture = await editor.browser.get(address!);
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
    // one draft at a time
    const again = await bring(await download('curso.zip'));
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('ya tiene un borrador abierto')]);
    await editor.browser.post(`${brought.location}/descartar`);
  });

  test('leaves nothing behind when something in it is not taken', async () => {
    const refused = await bring(await illustrated({ ...listed, captions: 'esto no es WebVTT' }));
    expect(refused.status).toBe(422);
    const wrong = await bring(await illustrated({ ...listed, file: 'otro.png' }));
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('no está el archivo «otro.png»')]);
    const good = await bring(await illustrated(listed));
    expect(good.status).toBe(303);
    await editor.browser.post(`${good.location}/descartar`);
  });

  test('is for those who write courses', async () => {
    const reviewer = await newPerson(app, { roles: ['legal_reviewer'] });
    expect((await bring(await download('curso.zip'), reviewer)).status).toBe(403);
    const page = await reviewer.browser.get(`${packages}/revisar`);
    expect([page.status, page.text.includes('Traer como borrador')]).toEqual([200, false]);
  });
});
