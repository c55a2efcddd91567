import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { XMLParser } from 'fast-xml-parser';
import type { FrameLocator, Page } from 'playwright-core';
import { insertVersion } from '../../../src/courses/catalogue/catalogue.queries.js';
import { parseCourse } from '../../../src/courses/catalogue/course.content.js';
import { system } from '../../../src/database/index.js';
import { describeInChromium, scrollsSideways, violationsOf } from '../../support/chromium.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { eventually } from '../../support/eventually.js';
import { appForAll, chromiumForAll } from '../../support/index.js';
import { sourceOfEveryKind } from '../every-kind.js';
import { actor, OtherSystem, registration } from './lms.js';
import { answer, readOn } from './player.js';

const app = appForAll();
const chromium = chromiumForAll();
let editor: TestPerson;
let lms: OtherSystem;
const source = sourceOfEveryKind('quiz:\n  minutesBetween: 0\n');
const course = parseCourse(source);
const packages = `/fm4/cursos/paquetes`;
const questions = '/fm4/cursos/preguntas';

beforeAll(async () => {
  await app.db.as(system('test'), (tx) => insertVersion(tx, course, app.clock.now(), { source, translations: {} }));
  editor = await newPerson(app, { roles: ['content_editor'] });
});
// for each test one that has kept nothing yet
beforeEach(async () => void (lms = await new OtherSystem().listen()));
afterEach(() => lms.close());

const download = async (name: string, slug = course.slug) => {
  const answer = await editor.browser.get(`${packages}/${slug}/${name}`);
  expect(answer.status).toBe(200);
  return answer.bytes;
};

const schemas = 'src/courses/exchange/content/scorm12';

/** Both schemas that a manifest speaks of, as ADL and IMS published them. */
function schemasOfScorm(): XsdValidator {
  xmlRegisterFsInputProviders();
  const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  </xsd:schema>`;
  return XsdValidator.fromDoc(XmlDocument.fromString(both, { url: `${process.cwd()}/${schemas}/both.xsd` }));
}

describe('who may', () => {
  test('editors and FM4’s office see and fetch the files; learners, companies and strangers do not', async () => {
    const page = await editor.browser.get(packages);
    expect(page.text).toContain(`href="${packages}/${course.slug}/scorm.zip?idioma=es"`);
    expect(page.text).toContain(`href="${packages}/induccion-laboral/cmi5.zip?idioma=ht"`);
    for (const roles of [['partner'], ['auditor'], ['committee']] as const) {
      const other = await newPerson(app, { roles: [...roles] });
      for (const path of [packages, `${packages}/${course.slug}/scorm.zip`, questions])
        expect((await other.browser.get(path)).status).toBe(403);
    }
    expect((await app.browser().get(`${packages}/${course.slug}/curso.zip`)).status).not.toBe(200);
  });

  test.each([
    'nada/curso.zip',
    'nada/scorm.zip',
    `${course.slug}/scorm.zip?idioma=fr`,
    `${course.slug}/cmi5.zip?idioma=es&idioma=en`,
  ])('%s is not there', async (path) => expect((await editor.browser.get(`${packages}/${path}`)).status).toBe(404));
});

describe('packages for other systems', () => {
  test('the manifest is valid by the schemas of SCORM 1.2, and names every file', async () => {
    const files = lms.take(await download('scorm.zip'));
    const valid = schemasOfScorm();
    valid.validate(XmlDocument.fromString(files.get('imsmanifest.xml')!));
    expect(files.get('adlcp_rootv1p2.xsd')).toBe(readFileSync(`${schemas}/adlcp_rootv1p2.xsd`, 'utf8'));
    const named = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path);
    const own = [...files.keys()].filter((path) => path !== 'imsmanifest.xml' && !path.endsWith('.xsd'));
    expect(new Set(named)).toEqual(new Set(own));
    const broken = files
      .get('imsmanifest.xml')!
      .replace('<organizations', '<organisations')
      .replace('</organizations', '</organisations');
    expect(() => valid.validate(XmlDocument.fromString(broken))).toThrow('organisations');
  });

  test('the course structure has what cmi5 asks for (specification 13 and 14), in its order', async () => {
    const files = lms.take(await download('cmi5.zip', 'induccion-laboral'));
    const ordered = new XMLParser({ ignoreAttributes: false, preserveOrder: true, attributeNamePrefix: '' });
    const [, root] = ordered.parse(files.get('cmi5.xml')!) as [unknown, Record<string, unknown>];
    const names = (list: unknown) =>
      (list as Record<string, unknown>[]).map((one) => Object.keys(one)[0]).filter((name) => name !== '#text');
    expect(root[':@']).toEqual({ xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' });
    const [head, unit] = (root['courseStructure'] as Record<string, unknown>[]).filter((one) => !('#text' in one));
    expect([names(head!['course']), names(unit!['au'])]).toEqual([
      ['title', 'description'],
      ['title', 'description', 'url'],
    ]);
    const { id, ...facts } = unit![':@'] as Record<string, string>;
    expect(facts).toEqual({ moveOn: 'CompletedAndPassed', masteryScore: '0.80', launchMethod: 'AnyWindow' });
    expect(new URL(id!).pathname).toBe('/cursos/induccion-laboral/paquete/2/es');
    expect(files.has('index.html')).toBe(true);
  });

  test.each(['en', 'fr', 'ht'])('speaks %s where the course does', async (language) => {
    const files = lms.take(await download(`scorm.zip?idioma=${language}`, 'induccion-laboral'));
    expect(files.get('index.html')).toContain(`<html lang="${language}">`);
    expect(files.get('course.js')).not.toMatch(/Notas de edici|Leer otra vez|Elige una respuesta|href=\\"\//);
  });
});

/** Waits until the course shows that step: before its script runs, its page has a title of its own. */
const titled = (page: FrameLocator | Page, title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

describeInChromium('played elsewhere', () => {
  const open = async (address: string, width = 1280): Promise<Page> => {
    const page = await (await chromium.newContext({ viewport: { width, height: 844 } })).newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(address);
    return page;
  };
  let problems: string[] = [];
  beforeEach(() => {
    problems = [];
  });

  test('in scorm-again the course is left, goes on where it was, fails, passes, and keeps status and score', async () => {
    lms.take(await download('scorm.zip'));
    const cmi = (page: Page) =>
      page.evaluate('JSON.parse(JSON.stringify(API.cmi.toJSON()))') as Promise<{
        core: Record<string, string>;
        suspend_data: string;
      }>;
    const first = await open(`${lms.url}/lms.html`);
    const frame = first.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Empezar' }).click();
    await readOn(frame, 2);
    await titled(frame, course.lessons[2]!.title);
    const kept = await cmi(first);
    expect(kept.core).toMatchObject({ lesson_status: 'incomplete', lesson_location: '3' });

    const carried = {
      suspend_data: kept.suspend_data,
      core: { lesson_status: 'incomplete', lesson_location: '3', entry: 'resume' },
    };
    const again = await open(`${lms.url}/lms.html?kept=${encodeURIComponent(JSON.stringify(carried))}`);
    const inside = again.frameLocator('iframe');
    await titled(inside, course.lessons[2]!.title);
    await readOn(inside, 4);
    await inside.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    expect(await inside.getByText('Dos pasos tienen').count()).toBe(0);
    expect(await inside.getByRole('alert').filter({ hasText: 'Elige una respuesta' }).count()).toBe(2);
    await answer(inside, '30');
    await inside.getByLabel('Guadalajara.').setChecked(true);
    await inside.getByLabel('Tepic.').check();
    await inside.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    await titled(inside, 'Todavía no: 66 de 100');
    expect((await cmi(again)).core).toMatchObject({
      lesson_status: 'failed',
      score: { raw: '66', min: '0', max: '100' },
    });
    await inside.getByRole('button', { name: 'Intentarlo otra vez' }).click();
    await answer(inside);
    await inside.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    await titled(inside, 'Aprobaste con 100 de 100');
    await inside.getByRole('button', { name: 'Volver al inicio del curso' }).click();
    await inside.getByRole('button', { name: 'Guardar y salir' }).click();
    const { core, suspend_data: state } = await cmi(again);
    expect(core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    expect(state.length).toBeLessThan(4096);
    expect(await again.evaluate('API.isTerminated()')).toBe(true);
    expect(problems).toEqual([]);
  });

  test('launched by cmi5 it says what happens, each thing once, in the order of the specification', async () => {
    lms.take(await download('cmi5.zip'));
    const unit = 'https://puertas.example/cursos/x#curso';
    const page = await open(lms.launch(unit), 390);
    await page.getByRole('button', { name: 'Empezar' }).click();
    await readOn(page, 3);
    await eventually(() => lms.kept.read?.length === 3);
    const other = await open(lms.launch(unit), 390);
    await titled(other, course.lessons[3]!.title);
    await readOn(other, 3);
    expect(await scrollsSideways(other)).toBe(false);
    expect(await violationsOf(other)).toEqual([]);
    await answer(other, '30');
    await other.getByLabel('Tepic.').check();
    await other.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    await other.getByRole('button', { name: 'Intentarlo otra vez' }).click();
    await answer(other);
    await other.getByRole('button', { name: 'Enviar mis respuestas' }).click();
    expect(await violationsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Volver al inicio del curso' }).click();
    expect(await violationsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Guardar y salir' }).click();
    await other.getByText('Tu avance quedó guardado').waitFor();
    const said = lms.statements.map(({ verb }) => verb.id.split('/').at(-1));
    expect(said).toEqual(['initialized', 'initialized', 'completed', 'failed', 'passed', 'terminated']);
    expect(lms.calls.slice(0, 4)).toEqual([
      'GET activities/state LMS.LaunchData',
      'GET agents/profile',
      'GET activities/state puertas-abiertas',
      'POST statements',
    ]);
    for (const statement of lms.statements) {
      expect(statement).toMatchObject({ actor, object: { id: unit }, context: { registration } });
      expect(statement.context.contextActivities.category[0]).toEqual({
        id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
      });
      expect(statement.context.contextActivities.grouping).toEqual([{ id: 'https://lms.example/curso' }]);
      expect(statement.context.extensions).toMatchObject({
        'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'sesion-1',
      });
    }
    const [, , completed, failed, passed, terminated] = lms.statements;
    expect(completed!.result).toEqual({ completion: true, duration: expect.stringMatching(/^PT[\d.]+S$/) });
    expect(failed!.result).toMatchObject({ success: false, score: { scaled: 0.66, raw: 66 } });
    expect(passed!.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100 } });
    expect(passed!.context.extensions).toMatchObject({
      'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
    });
    expect(terminated!.result).toEqual({ duration: expect.stringMatching(/^PT/) });
    expect(problems).toEqual([]);
  });

  test('without another system around it, it can be read, and says that nothing is kept', async () => {
    lms.take(await download('scorm.zip'));
    const page = await open(`${lms.url}/pkg/index.html`);
    await page.getByText('No encontramos la plataforma').waitFor();
    await page.getByRole('button', { name: 'Empezar' }).click();
    await readOn(page, 1);
    expect(problems).toEqual([]);
  });
});

describe('questions of other systems', () => {
  const source = '::Capital::¿Capital? {=Guadalajara#Sí. ~Tepic}\n\n::Libre::Cuéntanos. {}\n';
  const ask = (fields: Record<string, string>, files: Parameters<TestPerson['browser']['upload']>[2] = []) =>
    editor.browser.upload(questions, { letter: 'f', text: '', ...fields }, files);

  test('are seen first: what is taken and what is not, with the reason; then kept as the source of a course', async () => {
    const page = await ask({ text: source });
    expect(page.status).toBe(200);
    expect(page.text).toContain('una pregunta pasa, una se queda fuera');
    expect(page.text).toContain('Los cursos no tienen este tipo de pregunta');
    expect(page.text).toContain('F-P01');
    const kept = await ask({ text: source, action: 'download' });
    expect(kept.headers['content-disposition']).toContain('cuestionario-f.md');
    expect(kept.text).toContain(
      '#### F-P01\n**¿Capital?**\n- [x] Guadalajara. :: Sí.'.replace('Guadalajara.', 'Guadalajara'),
    );
  });

  test('leave as GIFT and come in again from a file', async () => {
    const gift = await download('preguntas.gift.txt');
    const page = await ask({ letter: 'y' }, [{ field: 'file', name: 'p.gift.txt', type: 'text/plain', bytes: gift }]);
    expect(page.text).toContain('6 preguntas pasan, ninguna se queda fuera');
    expect(page.text).toContain('COMAR → Refugio');
  });

  test.each([
    ['no letter', { letter: '12', text: source }, [], 'Escribe una letra'],
    ['nothing', {}, [], 'Elige un archivo o pega las preguntas'],
    [
      'a file in Latin-1',
      { text: 'x' },
      [{ field: 'file', name: 'a.xml', type: 'text/xml', bytes: Buffer.from('¿Qué?', 'latin1') }],
      'no es un texto en UTF-8',
    ],
    [
      'a file that is too large',
      { text: 'x' },
      [{ field: 'file', name: 'a.xml', type: 'text/xml', bytes: Buffer.alloc(2_000_001, 'a') }],
      'pasa de 2 MB',
    ],
  ])('%s is asked again, with what was typed', async (_, fields, files, reason) => {
    const answer = await ask(fields as Record<string, string>, files);
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(reason)]);
    if ('text' in fields && fields.text === 'x') expect(answer.text).toContain('>x</textarea>');
  });
});
