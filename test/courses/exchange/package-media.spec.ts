import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { insertVersion } from '../../../src/courses/catalogue/catalogue.queries.js';
import { parseCourse } from '../../../src/courses/catalogue/course.content.js';
import type { CourseMedium } from '../../../src/courses/catalogue/medium.types.js';
import { system } from '../../../src/database/index.js';
import { describeInChromium, violationsOf } from '../../support/chromium.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll, chromiumForAll } from '../../support/index.js';
import { sourceOfEveryKind } from '../every-kind.js';
import { rows } from '../../assessments/fixtures.js';
import { OtherSystem } from './lms.js';

const app = appForAll();
const chromium = chromiumForAll();
const packages = '/fm4/cursos/paquetes';
const slug = 'con-medios';
let editor: TestPerson;
let media: CourseMedium[];

const map = { id: '3f2b6f0e-8a55-4c1e-9d0a-6a2f1c4b7e90', kind: 'image', name: 'Mapa', captions: '', transcript: '' };
const film = {
  id: '3f2b6f0e-8a55-4c1e-9d0a-6a2f1c4b7e91',
  file: null,
  kind: 'video',
  name: 'Bienvenida',
  link: 'https://videos.example/bienvenida',
  captions: 'WEBVTT\n\n00:00.000 --> 00:01.000\nLas puertas están abiertas.\n',
  transcript: 'Las puertas están abiertas.',
};

/** A published course whose first lesson shows a picture and a film that is elsewhere, brought in as its archive. */
beforeAll(async () => {
  editor = await newPerson(app, { roles: ['content_editor'] });
  const source = sourceOfEveryKind('quiz:\n  minutesBetween: 0\n');
  await app.db.as(system('test'), (tx) =>
    insertVersion(tx, parseCourse(source), app.clock.now(), { source, translations: {} }),
  );
  const shown = (name: string, { id }: { id: string }) => `\n\n![${name}](/cursos/medios/${id})`;
  const illustrated = source.replace(/^(## Lección Y1\..*)$/m, `$1${shown('Un mapa', map)}${shown('Un video', film)}`);
  const picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const bytes = zipSync({
    'curso.md': Buffer.from(illustrated),
    [`media/${map.id}.png`]: picture,
    'media/medios.yaml': Buffer.from(JSON.stringify({ media: [{ ...map, file: `${map.id}.png` }, film] })),
  });
  const zip = { field: 'file', name: 'curso.zip', type: 'application/zip', bytes };
  const brought = await editor.browser.upload(`${packages}/traer`, {}, [zip]);
  const text = (await editor.browser.get(`${brought.location}/curso.md`)).text;
  await rows(app, 'update course_media set published_at = now()');
  media = await rows<CourseMedium>(
    app,
    `select id, kind, name, content_type as "contentType", size::int as size, link, width, height, captions,
       captions_language as "captionsLanguage", transcript from course_media order by kind`,
  );
  const course = { ...parseCourse(text.replace('todo-tipo-de-preguntas', slug)), letter: 'Z', media };
  await app.db.as(system('test'), (tx) => insertVersion(tx, course, app.clock.now()));
});

const download = async (kind: string) => (await editor.browser.get(`${packages}/${slug}/${kind}.zip`)).bytes;

test.each(['scorm', 'cmi5'])('a %s package has the files of what its lessons show', async (kind) => {
  const files = unzipSync(await download(kind));
  const [image, video] = media as [CourseMedium, CourseMedium];
  const own = Object.keys(files).filter((path) => path.startsWith('media/'));
  expect(own.sort()).toEqual([`media/${image.id}.jpg`, `media/${video.id}.vtt`].sort());
  expect(Buffer.from(files[`media/${video.id}.vtt`]!).toString('utf8')).toBe(film.captions);
  const manifest = Buffer.from(files['imsmanifest.xml'] ?? []).toString('utf8');
  if (kind === 'scorm') for (const path of own) expect(manifest).toContain(`<file href="${path}"/>`);
  const text = Buffer.from(files['course.js']!).toString('utf8');
  expect(text).not.toContain('/cursos/medios/');
  expect(text).toContain('https://videos.example/bienvenida');
});

describeInChromium('in another system', () => {
  let lms: OtherSystem;
  beforeAll(async () => void (lms = await new OtherSystem().listen()));
  afterAll(() => lms.close());

  test('the picture is drawn, and what is elsewhere is a link with its words beside', async () => {
    lms.take(await download('scorm'));
    const page = await (await chromium.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(`${lms.url}/pkg/index.html`);
    await page.getByRole('button', { name: 'Empezar' }).click();
    const picture = page.getByRole('img', { name: 'Un mapa' });
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
    expect(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(8);
    expect(await page.getByRole('link', { name: 'Un video' }).getAttribute('href')).toBe(film.link);
    await page.getByText('Leer lo que se dice y se ve').click();
    expect(await page.getByText(film.transcript).isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });
});
