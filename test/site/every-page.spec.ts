import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { demoPassword, loadDemo } from '../../src/demo/index.js';
import { impartial } from '../audits/fixtures.js';
import { answers, course, enrol, newTeam, openQuiz, read } from '../courses/fixtures.js';
import type { Browser } from 'playwright-core';
import { copyOf, openChromium, scrollsSideways, violationsOf } from '../support/chromium.js';
import { drills } from '../support/drills.js';
import { at as openAt, begin, linkOf, openAnswers, openAttempt, readOpen } from '../courses/open/reader.js';
import { lastMailTo, linkIn, startApp, type TestApp, type TestBrowser, testStart } from '../support/index.js';
import { routesIn } from '../support/routes.js';
import { answeringPages } from './answering-pages.js';
import { enrolmentPages } from './enrolment-pages.js';

/** Works its settings out once instead of for every page. */
class KeptSettings extends StaticConfigLoader {
  #settings: Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): Promise<ResolvedConfig> {
    return (this.#settings ??= Promise.resolve(super.getConfigFor(handle)));
  }
}

/** What the HTML standard (WHATWG) asks of a page, and WCAG of its structure. */
const conformance = new HtmlValidate(
  new KeptSettings({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // allowed by the standard: a list that has a name, a label that holds its field and names it too, a ">" in a text
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      'no-raw-characters': 'off',
      'no-redundant-for': 'off',
    },
  }),
);

/** Who looks, by the address of the demonstration; and where they begin, beside what the pages lead to. */
const readers = [
  ['the public', null],
  ['the administrator of a company', 'rh@agave-azul.example'],
  ['somebody in a course', 'equipo@agave-azul.example'],
  ['the administration of FM4', 'admin@fm4.example'],
  ['an auditor', 'auditora@fm4.example'],
  ['the committee', 'comite1@fm4.example'],
  ['those who edit and confirm content', 'contenidos@fm4.example'],
  ['the protection role', 'proteccion@fm4.example'],
  ['the liaison of a municipality', 'enlace@municipio.example'],
] as const;

const looks = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

/** Of each route so many addresses are asked for, for what they lead to. */
const ASKED = drills.asked;

// files, feeds and frames of mails; other languages; what would end the visit
const noPage =
  /\.(pdf|csv|docx|xlsx|zip|ics|png|svg|json|jsonl|atom|eml|xml|txt|yaml|md|vtt|webmanifest)($|\?)|^\/(api|assets|calendario)\/|\/archivo$|^\/cursos\/medios\/|[?&]lang=/;
const mailFrame = /^\/fm4\/correo\/(avisos\/)?[^/]+\/(html|vista)/;

/** Routes that answer with a file, or that lead on after a form was sent to them. */
const notPages = new Set([
  '/health/live',
  '/health/ready',
  '/metrics',
  '/.well-known/did.json',
  '/did.json',
  '/calendario/:file',
  '/credenciales/:code',
  '/credenciales/constancias/:code',
  '/credenciales/constancias/estado/:number',
  '/credenciales/estado/:number',
  '/credenciales/llaves',
  '/constancias/:code/constancia.pdf',
  '/empresa/auditoria/carta.pdf',
  '/fm4/comite/:id/carta.pdf',
  '/fm4/comite/sesiones/:id/acta.pdf',
  '/cuenta/datos/archivo',
  '/privacidad/solicitud/:token/archivo',
  '/empresa/autoevaluacion/evidencia/:file',
  '/empresa/plan/archivo/:file',
  '/fm4/evidencia/:file',
  '/fm4/aclaraciones/archivos/:file',
  '/empresa/auditoria/aclaraciones/archivos/:file',
  '/fm4/hallazgos/archivos/:file',
  '/empresa/auditoria/hallazgos/archivos/:file',
  '/fm4/auditorias/:id/informe/:report/informe.pdf',
  '/empresa/auditoria/informe/:report/informe.pdf',
  '/fm4/auditorias/:id/visita/trabajador.js',
  '/fm4/auditorias/:id/visita/fotos/:entry',
  '/fm4/auditorias/:id/visita/acta/:visit/acta.pdf',
  '/empresa/auditoria/visita/acta/:visit/acta.pdf',
  '/fm4/distintivos/respuestas/:file',
  '/empresa/distintivo/respuestas/:file',
  '/empresa/cursos/dc3/constancias/:id',
  '/fm4/correo/:id/eml',
  '/fm4/correo/:id/html',
  '/fm4/correo/avisos/:kind/vista',
  '/fm4/instrumento/versiones/:version/archivo.yaml',
  '/fm4/instrumento/borradores/:id/archivo.yaml',
  '/guia/situaciones/:id/hoja.pdf',
  '/guia/paso-a-paso/:edition/:answers/hoja.pdf',
  '/comprobantes/:code/comprobante.pdf',
  '/guia/primer-pago/cartas/:paper/hoja.docx',
  '/guia/primer-pago/cartas/:paper/hoja.pdf',
  '/empresa/contrataciones/papeles/:paper/hoja.docx',
  '/empresa/contrataciones/papeles/:paper/hoja.pdf',
  '/para-personas/folleto.pdf',
  '/empresa/contrataciones/:id/persona/papeleta.pdf',
  '/kiosco/sigo',
  '/para-personas/trabajador.js',
  '/para-personas/:language/app.webmanifest',
  '/fm4/bitacoras/:log/trabajador.js',
  '/fm4/bitacoras/:log/archivo.csv',
  '/fm4/bitacoras/:log/archivo.xlsx',
  '/fm4/bitacoras/:log/plantilla.xlsx',
  '/fm4/indicadores/informe/:period/informe.:format',
  '/escucha/:quarter/sintesis.pdf',
  '/kit/trabajador.js',
  '/enlaces/acuerdos/:id/compromisos/:commitment/archivos/:file',
  '/enlaces/reuniones/:id/compromisos/:commitment/archivos/:file',
  '/fm4/acuerdos/:id/compromisos/:commitment/archivos/:file',
  '/fm4/reuniones/:id/compromisos/:commitment/archivos/:file',
  '/practicas/:slug/ficha.pdf',
  '/practicas/:slug/ficha.docx',
  '/practicas/:slug/red-migracion.docx',
  '/fm4/vacantes/archivo.xlsx',
  '/fm4/vacantes/:id/hoja.pdf',
  '/fm4/cursos/:slug/versiones/:version/curso.md',
  '/fm4/cursos/borradores/:id/curso.md',
  '/cursos/medios/:id',
  '/cursos/medios/:id/subtitulos.vtt',
]);

/** Addresses of forms that only lead back, parts of the register as text, and what the sample has no case of. */
const unseen = `/reportar/seguimiento/mensaje /cuenta/segundo-paso/configurar /cuenta/segundo-paso/activar
  /cuenta/segundo-paso/codigos /cuenta/segundo-paso/quitar /cuenta/contrasena /cuenta/salir-de-todo /cuenta/empresa
  /cuenta/correo/pausa /cuenta/correo/reanudar /fm4/correo/direcciones/reanudar /fm4/correo/direcciones/dejar
  /registro-publico/log /registro-publico/cabezas /registro-publico/claves /registro-publico/consistencia
  /pendientes/:id/visto /pendientes/:id/manana /pendientes/:id/deshacer /correo/baja/:token /fm4/practicas/:item /enlaces/practicas /enlaces/practicas/:id
  /fm4/distintivos/:id/seguimiento /privacidad/solicitud/:token /fm4/privacidad/:id /fm4/privacidad/:id/ampliar
  /fm4/contenidos/leyes/:id /guia/marco-legal/:slug/versiones
  /fm4/privacidad/:id/responder /fm4/privacidad/:id/cumplir /empresa/conexiones/:id/mensajes/:message
  /fm4/auditorias/calibracion/:year/siguiente /fm4/auditorias/:id/condiciones/registros/:fact/retirar /fm4/auditorias/:id/visita/en-sitio
  /cuenta/salir-de-otros /cuenta/salir-de-uno
  /fm4/bitacoras /fm4/bitacoras/:log/importar/:id /fm4/bitacoras/:log/importar/:id/fallas.csv
  /enlaces/reuniones/:id/codigo /fm4/reuniones/:id/codigo /reuniones/asistencia/:id /reuniones/asistencia/:id/:code
  /fm4/contenidos/borradores/:id /fm4/contenidos/borradores/:id/cambios /guia/marco-legal/:slug/versiones`.split(/\s+/);

interface Route {
  readonly path: string;
  readonly pattern: RegExp;
}

describe('every page', () => {
  let app: TestApp;
  let routes: readonly Route[];
  const reached = new Set<string>();
  /** The kinds of pages looked at. */
  const seen = new Set<string>();
  /** Addresses to which no page leads: they are in mails. */
  const mailed: string[] = [];
  let chromium: Browser | null = null;
  const extra: { browser: TestBrowser; path: string }[] = [];

  beforeAll(async () => {
    app = await startApp({ listen: true, at: new Date(testStart.getTime() - 1100 * DAY) });
    routes = routesIn(app)
      .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/'))
      .map(({ path }) => ({
        path,
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
      }))
      .sort((one, other) => one.path.split(':').length - other.path.split(':').length);
    await loadDemo(app.nest, app.clock, testStart);
    await addWhatTheDemoLacks();
    if (drills.looks > 0) chromium = await openChromium();
  }, 1_800_000);
  afterAll(async () => {
    await chromium?.close();
    await app?.close();
  });

  const routeOf = (address: string) => routes.find(({ pattern }) => pattern.test(address.split(/[?#]/)[0]!))?.path;

  async function signedIn(email: string | null): Promise<TestBrowser> {
    const browser = app.browser();
    if (!email) return browser;
    const { status } = await browser.post('/entrar', { email, password: demoPassword });
    expect([email, status]).toEqual([email, 303]);
    return browser;
  }

  /** A request about personal data, invitations, a webhook, a calendar, a quiz: what people begin by themselves. */
  async function addWhatTheDemoLacks(): Promise<void> {
    const admin = await signedIn('rh@agave-azul.example');
    const email = 'nadie-mas@agave.example';
    await admin.post('/empresa/equipo', { name: 'Nadia Más', email, role: 'learner' });
    await admin.post('/empresa/conexiones', { url: 'https://sistema.example/avisos', topics: ['audit', 'course'] });
    await admin.post('/cuenta/calendario');
    await admin.post('/cuenta/datos', { derecho: 'access', texto: 'Quiero saber qué hay.' });
    await addGroup(admin);
    await app.browser().post('/guia/instituciones/sugerir', {
      institution: 'ideft',
      said: 'Ahora también da cursos en Chapala.',
      source: 'Página oficial',
    });
    const fm4 = await signedIn('admin@fm4.example');
    await addMeeting(fm4);
    await fm4.post('/fm4/personas', { name: 'Nora Íñiguez', email: 'nora@fm4.example', role: 'auditor' });
    await addDecisions(fm4);
    await app.jobs.runDue();
    const invitation = await lastMailTo(app, email);
    mailed.push(linkIn(invitation, '/invitacion/'), linkIn(invitation, '/invitacion/no-mas/'));
    const footer = await lastMailTo(app, 'rh@agave-azul.example', '');
    mailed.push(linkIn(footer, '/correo/preferencias/'));
    const { hr, learner } = await newTeam(app);
    await enrol(hr, learner);
    await read(learner.browser, course.lessons.length);
    const { slug } = course;
    const attempt = await openQuiz(learner.browser);
    extra.push({ browser: learner.browser, path: `/aprender/${slug}/cuestionario` });
    await learner.browser.post(`/aprender/${slug}/cuestionario`, { attempt, ...answers(9) });
    extra.push({ browser: learner.browser, path: `/aprender/${slug}/resultado/${attempt}` });
    await addOpenCourse();
    extra.push(...(await enrolmentPages(app)));
    const proof = await app.browser().post('/guia/comprobantes', { desde: '/guia/situaciones/refugiada_reconocida' });
    extra.push({ browser: app.browser(), path: String(proof.headers['location']) });
  }

  /** Somebody without an account amid a course, and another whose device opens their link. */
  async function addOpenCourse(): Promise<void> {
    const [browser, other] = [app.browser(), app.browser()];
    await begin(browser);
    await readOpen(browser);
    const attempt = await openAttempt(browser);
    await browser.post(`${openAt}/cuestionario`, { attempt, ...openAnswers(9) });
    await begin(other);
    for (const path of [
      '',
      '/1',
      '/cuestionario',
      `/resultado/${attempt}`,
      '/encuesta',
      '/version',
      '/constancia',
      '/borrar',
    ])
      extra.push({ browser, path: openAt + path });
    extra.push({ browser: other, path: await linkOf(browser) });
  }

  /** A group of a course with a session, and a training plan. */
  async function addGroup(admin: TestBrowser): Promise<void> {
    const courseId = /<option value="([0-9a-f-]{36})"/.exec((await admin.get('/empresa/cursos/grupos')).text)![1]!;
    const data = { courseId, name: 'Turno matutino', trainer: 'Rosa Díaz', capacity: '12', counts: 'si' };
    const group = (await admin.post('/empresa/cursos/grupos', data)).location!;
    const session = { topic: 'La entrevista', day: '2026-12-01', from: '10:00', until: '12:00', place: 'Sala 2' };
    await admin.post(`${group}/sesiones/nueva`, { ...session, version: '0' });
    const id = /sesiones\/([0-9a-f-]{36})/.exec((await admin.get(group)).text)![1]!;
    extra.push({ browser: admin, path: `/asistencia/${id}` }, { browser: admin, path: `/asistencia/${id}/codigo` });
    await admin.post('/empresa/cursos/dc3/plan', {
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      courses: courseId,
      [`trainer:${courseId}`]: 'Rosa Díaz',
      agent: 'internal',
      employerName: 'Lucía Navarro',
      workersName: 'Rosa Ruiz',
      establishments: '1',
      version: '0',
    });
  }

  /** A proposal of FM4, a distinction that could be given back, a submission that could be taken back, a survey's code. */
  async function addDecisions(fm4: TestBrowser): Promise<void> {
    const mezquite = await signedIn('rh@casa-mezquite.example');
    const code = /\/verificar\/([\w-]+)/.exec((await mezquite.get('/empresa/distintivo')).text)![1]!;
    extra.push({ browser: mezquite, path: `/empresa/distintivo/devolver/${code}` });
    const report = (await mezquite.get('/empresa/auditoria/informe')).text;
    extra.push({ browser: app.browser(), path: `/informes/${/\/verificar\/([\w-]+)/.exec(report)![1]}` });
    for (const page of ['hallazgos', 'informe']) extra.push({ browser: mezquite, path: `/empresa/auditoria/${page}` });
    const zapotlan = await signedIn('rh@textil-zapotlan.example');
    const action = /\/empresa\/plan\/[0-9a-f-]{36}/.exec((await zapotlan.get('/empresa/plan')).text)![0];
    extra.push({ browser: zapotlan, path: action });
    const arandas = await signedIn('rh@muebles-arandas.example');
    extra.push({ browser: arandas, path: '/empresa/auditoria/aclaraciones' });
    const occidente = await signedIn('rh@puerta-occidente.example');
    extra.push({ browser: occidente, path: '/empresa/autoevaluacion/retirar' });
    const listed = await fm4.get(`/fm4/distintivos?buscar=${code}`);
    const id = /href="\/fm4\/distintivos\/([0-9a-f-]{36})"/.exec(listed.text)![1]!;
    const version = /name="version" value="(\d+)"/.exec((await fm4.get(`/fm4/distintivos/${id}/suspender`)).text)![1]!;
    const proposed = await fm4.post(`/fm4/distintivos/${id}/suspender`, {
      publicReason: 'Faltan pruebas de lo que se declaró.',
      internalReason: 'Por una denuncia.',
      version,
    });
    extra.push({ browser: fm4, path: proposed.location! });
    await takeDraftBack(fm4);
    await addAgreement();
    const [opening] = (await app.db.as(system('test'), (tx) =>
      tx.query(`select id from openings where state = 'open' limit 1`),
    )) as { id: string }[];
    extra.push({ browser: fm4, path: `/fm4/vacantes/${opening!.id}/hoja` });
    const auditor = await signedIn('auditora@fm4.example');
    const [survey] = (await app.db.as(system('test'), (tx) =>
      tx.query(`select id, audit_id from surveys where state = 'open'`),
    )) as { id: string; audit_id: string }[];
    const sheet = await auditor.get(`/fm4/auditorias/${survey!.audit_id}/encuesta/${survey!.id}/enlaces.csv`);
    extra.push({ browser: app.browser(), path: `/encuesta/${sheet.text.trim().split('/encuesta/').at(-1)}` });
    const employer = await signedIn('rh@la-esperanza.example');
    extra.push(...(await answeringPages(app, { employer, editor: await signedIn('contenidos@fm4.example') })));
  }

  /** A meeting that is still to come, of FM4 and of a liaison. */
  async function addMeeting(fm4: TestBrowser): Promise<void> {
    const text = {
      title: 'Ventanilla',
      day: '2026-12-09',
      from: '10:00',
      until: '11:00',
      place: 'Sala',
      parties: 'DIF',
    };
    const meeting = { ...text, agenda: 'Horario', municipality: '14093', institution: '', version: '1' };
    const liaison = await signedIn('enlace@municipio.example');
    for (const [browser, home] of [
      [fm4, '/fm4/reuniones'],
      [liaison, '/enlaces/reuniones'],
    ] as const) {
      const { location } = await browser.post(`${home}/nueva`, { ...meeting, id: newId() });
      extra.push({ browser, path: `${location}/cambiar` });
    }
  }

  /** A case that can be read a second time, and one that is being read. */
  async function addAgreement(): Promise<void> {
    const second = await signedIn('auditor2@fm4.example');
    const overview = '/fm4/auditorias/acuerdo';
    const links = (await second.get(overview)).text.matchAll(/"(\/fm4\/auditorias\/[0-9a-f-]{36}\/segunda-lectura)"/g);
    const [first, other] = [...links].map(([, href]) => href!);
    await second.post(first!, impartial);
    for (const path of [other!, `${first!}/siguiente`]) extra.push({ browser: second, path });
  }

  /** The versions of the instrument and of a course that wait for their second person are taken back, so that they can be written. */
  async function takeDraftBack(fm4: TestBrowser): Promise<void> {
    const editor = await signedIn('contenidos@fm4.example');
    const draft = /\/fm4\/instrumento\/borradores\/[0-9a-f-]{36}/.exec((await editor.get('/fm4/instrumento')).text)![0];
    await editor.post(`${draft}/recuperar`);
    const course = /\/fm4\/cursos\/borradores\/[0-9a-f-]{36}/.exec((await editor.get('/fm4/cursos')).text)![0];
    await editor.post(`${course}/recuperar`);
    await editor.post(`${course}/medios`, { link: 'https://videos.example/uno', kind: 'audio', language: 'es' });
    extra.push({ browser: fm4, path: '/fm4/instrumento/versiones/1.0/retirar' });
  }

  /** Pages that stand at the end of no link. */
  const unlinked = () => [
    ...`
      / /cuenta /aprender /empresa /fm4 /pendientes /ayuda /buscar?q=agave /no-existe /componentes /registro
      /registro/listo /entrar /entrar/codigo /entrar/enlace /salir /recuperar /recuperar/${'x'.repeat(24)}
      /confirmar /confirmar/${'x'.repeat(43)} /entrar/enlace/${'x'.repeat(32)} /verificar/K7QMZ3HT9XWA
      /verificar/veredicto /reportar /reportar/seguimiento /privacidad/solicitud
      /privacidad/solicitud/${'x'.repeat(43)} /cuenta/calendario /cuenta/calendario/quitar
      /cuenta/calendario/renovar /cuenta/datos /cuenta/correo /cuenta/segundo-paso /cuenta/comprobar /empresa/conexiones
      /fm4/bitacora?revisar=si /fm4/almacen /fm4/privacidad /fm4/privacidad/borrado /fm4/distintivos/llaves
      /fm4/pendientes /empresa/autoevaluacion/comenzar /empresa/autoevaluacion/enviar /fm4/correo/ajustes
      /aprender/sesiones /fm4/alertas /encuesta /encuesta/gracias /encuesta/respuestas /encuesta/K7QMZ3HT9XWA
      /seguimiento /seguimiento/gracias /seguimiento/respuestas /seguimiento/K7QMZ3HT9XWA /fm4/alertas-de-seguimiento
      /encuestas/gracias /encuestas/K7QMZ3HT9XWA
      /empresa/auditoria/encuesta /empresa/auditoria/visita`
      .trim()
      .split(/\s+/),
    ...mailed,
  ];

  /** Routes below an address that was found: a case leads to its forms only while they are of use. */
  function below(address: string): string[] {
    const route = routeOf(address);
    if (!route?.includes(':')) return [];
    const bare = address.split(/[?#]/)[0]!;
    return routes.flatMap(({ path }) => {
      const rest = path.startsWith(`${route}/`) ? path.slice(route.length) : null;
      return rest && !rest.includes(':') && !noPage.test(rest) ? bare + rest : [];
    });
  }

  /** What the standards find wrong with a page. */
  async function faultsOf(address: string, html: string): Promise<string[]> {
    const { results } = await conformance.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} ${selector ?? ''}`),
    );
  }

  /** What axe finds wrong with a page as Chromium draws it, and whether it scrolls sideways; in the whole drill only. */
  async function lookAt(address: string, html: string): Promise<string[]> {
    const faults: string[] = [];
    for (const look of looks.slice(0, drills.looks)) {
      if (!chromium) break;
      const page = await copyOf(chromium, html, { ...look, baseURL: app.url });
      const found = await violationsOf(page);
      if (await scrollsSideways(page)) found.push('scrolls sideways');
      const { width } = look.viewport;
      faults.push(...found.map((fault) => `${address} at ${width} px, ${look.colorScheme}: ${fault}`));
    }
    return faults;
  }

  /** Follows what pages lead to, and says what is wrong with them. */
  async function walk(browser: TestBrowser, start: readonly string[], follow = true): Promise<string[]> {
    const faults: string[] = [];
    const mine = new Map<string, number>();
    const waiting = [...start];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const route = routeOf(address) ?? address;
      const times = mine.get(route) ?? 0;
      if (times >= ASKED) continue;
      mine.set(route, times + 1);
      const { status, text, headers, location } = await browser.get(address);
      if (status >= 500) faults.push(`${address}: ${status}`);
      if (location !== null) {
        reached.add(route);
        if (location.startsWith('/') && !noPage.test(location)) waiting.push(location);
        continue;
      }
      if (!String(headers['content-type']).startsWith('text/html') || mailFrame.test(address)) continue;
      if (status === 200) reached.add(route);
      if (follow) {
        const links = [...text.matchAll(/(?:href|formaction)="(\/[^"#]*)/g)].map(([, href]) =>
          href!.replaceAll('&amp;', '&'),
        );
        waiting.push(...links.filter((href) => !noPage.test(href)), ...below(address));
      }
      // one of each kind of page, and of each kind of refusal
      const kind = status === 200 ? route : `${status}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      faults.push(...(await faultsOf(address, text)), ...(await lookAt(address, text)));
      if (address.startsWith('/fm4') || address === '/componentes') continue;
      const cookie = [...browser.cookies, ['lang', 'en']].map(([name, value]) => `${name}=${value}`).join('; ');
      const english = await app.browser().get(address, { cookie });
      if (english.status !== 200) continue;
      const names = wordsOutside('es', english.text).match(
        /.{0,40}(?<!\p{L})(Compromiso|Inclusión|Hospitalidad)(?!\p{L})/gu,
      );
      if (drills.languages > 1) faults.push(...(await faultsOf(`${address} in English`, english.text)));
      faults.push(...(names ?? []).map((words) => `${address} in English: ${words}`));
    }
    return faults;
  }

  test.each(readers)(
    'that %s sees keeps to the standards, and names levels in its language',
    async (_who, email) => {
      expect(await walk(await signedIn(email), unlinked())).toEqual([]);
    },
    1_800_000,
  );

  test('to which no page leads keeps to them, too', async () => {
    for (const { browser, path } of extra) expect(await walk(browser, [path], false)).toEqual([]);
  });

  test('was reached', () => {
    const missed = routes.map(({ path }) => path).filter((path) => !reached.has(path) && !notPages.has(path));
    expect(missed.filter((path) => !/\.\w+$/.test(path) && !unseen.includes(path))).toEqual([]);
  });
});

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What a page says, in texts and in names, outside of what is marked as of that language. */
function wordsOutside(language: string, html: string): string {
  const said: string[] = [];
  const open: boolean[] = [];
  const body = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
  for (const [, closing, tag, attributes = '', text] of body.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>([^<]*)/g,
  )) {
    const within = open.at(-1) ?? false;
    const marked = within || attributes.includes(` lang="${language}`);
    if (closing) open.pop();
    else if (!voids.test(tag!) && !attributes.endsWith('/')) open.push(marked);
    if (!closing && !marked)
      said.push(...[...attributes.matchAll(/ (?:alt|aria-label|title|content)="([^"]*)"/g)].map(([, value]) => value!));
    if (!(open.at(-1) ?? false)) said.push(text!);
  }
  return said.join(' ');
}
