import sharp from 'sharp';
import { Findings } from '../../../src/audits/index.js';
import { system } from '../../../src/database/index.js';
import { conditionsMet } from '../../support/conditions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { instrument, pdf, pdfFile, rows } from '../../assessments/fixtures.js';
import { actsOf, cases, decided, expectRedirect, reviewAll, type Staff, staff, summary, vote } from '../fixtures.js';
import { answerAll, answers, close, protection, running, type RunningSurvey, surveyOf } from '../survey/fixtures.js';
import { companyVisit, entry, onSiteOf, proposal, visitOf, visitRow } from '../visit/fixtures.js';
import { bytesOf, type CaseFile, faults, leads, rootOf, sha256Of, text, unpacked } from './unpacked.js';

const start = new Date('2026-11-23T16:00:00Z');
const visitDay = new Date('2026-12-01T18:00:00Z');
const observed = instrument.items.filter(({ checks }) => checks.includes('on-site-observation')).map(({ id }) => id);
const finding = {
  grade: 'major',
  itemId: 'D2-06',
  requirement: 'El examen médico de ingreso no pregunta por embarazo.',
  statement: 'El formato de la planta de Lagos lo pregunta: hoja 2.',
};
const plan = {
  owner: 'Recursos Humanos',
  rootCause: 'El formato viene de otra empresa del grupo.',
  action: 'Cambiar el formato y avisar a las dos plantas.',
  dueOn: '2026-12-20',
  version: '1',
};
const contact = 'Mensaje al 33 1111 2222 después de las 6';
const because = 'El centro cerró por obra y se revisó a cada proveedor a distancia.';
const comment = { section: 'findings', text: 'El formato es de antes del cambio.' };

let app: TestApp;
let people: Staff;
let survey: RunningSurvey;
let files: CaseFile;

beforeAll(async () => {
  app = await startApp({ at: start });
  people = await staff(app);
  await protection(app);
  survey = await running(app, people.auditor, 20);
  await answered();
  await found();
  await visited();
  await reported();
  await app.jobs.runDue();
  files = await unpacked(people.coordinator, survey.auditId);
}, 600_000);
afterAll(() => app.close());

/** Eight people answer, one of them tells of something grave; then the survey ends. */
async function answered() {
  await answerAll(app, survey.codes.slice(0, 7), answers('4'));
  await answerAll(app, survey.codes.slice(7, 8), answers('2', { E13: 'si', contacto: contact }));
  await close(app, people.auditor, survey);
}

/** Two findings, of which one was withdrawn; the company shows that the other one is corrected. */
async function found() {
  const at = `${cases}/${survey.auditId}/hallazgos`;
  const home = '/empresa/auditoria/hallazgos';
  await expectRedirect(people.auditor.browser.post(at, finding));
  await expectRedirect(people.auditor.browser.post(at, { ...finding, statement: 'La hoja 3 también lo pregunta.' }));
  const [first, second] = await rows<{ id: string }>(
    app,
    'select id from audit_findings where audit_id = $1 order by number',
    [survey.auditId],
  );
  const reason = { note: 'La hoja 3 ya no se usa.' };
  await expectRedirect(people.auditor.browser.post(`${at}/${second!.id}/retirar`, reason));
  await app.db.as(system('test'), (tx) => app.nest.get(Findings).show(tx, survey.auditId));
  const { browser } = survey.admin;
  await expectRedirect(browser.post(`${home}/${first!.id}/plan`, plan));
  const evidence = { evidence: 'El formato nuevo ya se usa en las dos plantas.', version: '2' };
  const sent = [pdfFile('Formato nuevo.pdf', pdf('nuevo'))];
  await expectRedirect(browser.upload(`${home}/${first!.id}/evidencia`, evidence, sent));
}

/** A visit with six interviews of staff, files seen and a photo, and its minutes signed by both sides. */
async function visited() {
  const { auditId, admin } = survey;
  const { auditor } = people;
  const put = (word: string, fields: Record<string, string>) =>
    expectRedirect(auditor.browser.post(`${onSiteOf(auditId)}/${word}`, entry(auditor, fields)));
  await expectRedirect(auditor.browser.post(visitOf(auditId), proposal));
  await expectRedirect(admin.browser.post(`${companyVisit}/aceptar`, { version: '1' }));
  app.clock.set(visitDay);
  await put('observacion', { item: observed[0]!, result: 'seen', note: 'Avisos en tres idiomas.' });
  for (let n = 0; n < 6; n += 1) {
    const sex = n === 0 ? 'man' : 'woman';
    await put('entrevista', { who: 'staff', post: 'operative', sex, agency: 'si', said: `Dice ${6 - n}` });
  }
  await put('muestra', { files: '20', payrolls: '18', sampleNote: 'Todas con contrato.' });
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const photo = { field: 'photo', name: 'IMG.jpg', type: 'image/jpeg', bytes };
  const about = entry(auditor, { caption: 'Comedor', photoItem: observed[0]! });
  await expectRedirect(auditor.browser.upload(`${onSiteOf(auditId)}/foto`, about, [photo]));
  const said = { started: '10:00', ended: '12:00', present: 'Gerencia de planta', remarks: 'Se revisó el comedor.' };
  await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta`, said));
  const content = (await minutesRow()).content_sha256;
  const signature = { name: 'Teresa Gómez', post: 'Auditora', method: 'typed', agree: 'si', content };
  await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta/firma`, signature));
  await expectRedirect(admin.browser.post(`${companyVisit}/firma`, { ...signature, name: 'Lucía Navarro' }));
}

async function minutesRow() {
  const { id } = await visitRow(app, survey.auditId);
  const [row] = await rows<{ content_sha256: string; sha256: string | null }>(
    app,
    'select content_sha256, sha256 from visit_minutes where visit_id = $1',
    [id],
  );
  return row!;
}

/** A draft with a comment, a waiver by two people, and the decision with its final report. */
async function reported() {
  const { auditId, admin } = survey;
  const { auditor, coordinator, members } = people;
  await reviewAll(app, auditor, auditId);
  await conditionsMet(app, auditId, { by: auditor.userId });
  await expectRedirect(auditor.browser.post(`${cases}/${auditId}/informe`, { summary, term: '5' }));
  const [draft] = await reportRows();
  await expectRedirect(admin.browser.post(`/empresa/auditoria/informe/${draft!.id}/comentarios`, comment));
  const waivers = `${cases}/${auditId}/condiciones/dispensas`;
  await expectRedirect(coordinator.browser.post(waivers, { condition: 'proveedores', reason: because }));
  const [waiver] = await rows<{ id: string }>(app, 'select id from condition_waivers where audit_id = $1', [auditId]);
  await expectRedirect(members[2].browser.post(`${waivers}/${waiver!.id}/confirmar`));
  await expectRedirect(auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));
  await expectRedirect(vote(members[0], auditId, 'N1'));
  await expectRedirect(vote(members[1], auditId, 'N1'));
}

const reportRows = () =>
  rows<{ id: string; kind: string; code: string | null; sha256: string }>(
    app,
    'select id, kind, code, sha256 from audit_reports where audit_id = $1 order by number',
    [survey.auditId],
  );

/** The first table of a page with that caption. */
const tableOf = (html: string, caption: string): string =>
  html.match(/<table[\s\S]*?<\/table>/g)?.find((one) => one.includes(`>${caption}</caption>`)) ?? '';

test('all of it is in the file, whole, and nothing leads out of it', () => {
  const folders = [...new Set([...files.keys()].map((path) => path.split('/')[1]!))].filter((one) => /^\d/.test(one));
  expect(folders.map((folder) => folder.slice(3))).toEqual([
    'caso',
    'autoevaluacion',
    'revision',
    'hallazgos',
    'visita',
    'encuesta',
    'condiciones',
    'informe',
    'comite',
  ]);
  expect(faults(files)).toEqual([]);
  expect(leads(files)).toEqual([]);
  expect(text(files, `${rootOf(files)}/index.html`)).not.toMatch(/Cambió desde|Ya no está/);
});

test('findings are there with how they are corrected, and with the files that show it', async () => {
  const page = text(files, 'hallazgos/index.html');
  const said = [finding.statement, finding.requirement, plan.owner, plan.rootCause, plan.action];
  for (const words of [...said, 'Mayor', 'Formato nuevo.pdf', 'ya se usa en las dos plantas']) {
    expect(page).toContain(words);
  }
  expect(page).toContain('La hoja 3 ya no se usa.');
  const [file] = await rows<{ sha256: string }>(app, `select sha256 from audit_finding_files where company_id = $1`, [
    survey.companyId,
  ]);
  expect(sha256Of(bytesOf(files, 'hallazgos/H-01/Formato nuevo.pdf'))).toBe(file!.sha256);
});

test('the visit is there with its minutes as they were sealed; of an interview only what it contributes', async () => {
  const page = text(files, 'visita/index.html');
  for (const words of [
    proposal.place,
    'Avisos en tres idiomas.',
    'Lucía Navarro',
    'Se revisó el comedor.',
    'Comedor',
  ]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('6 con personal');
  // five women and one man: neither is said, because the other would follow
  expect(page).not.toMatch(/Mujeres: 5|Hombres: 1/);
  expect(page).toContain('ningún grupo de menos de cinco');
  expect(page).not.toContain('De agencia');
  expect(page).not.toContain('Dice ');
  expect(sha256Of(bytesOf(files, 'visita/visita-1/acta.pdf'))).toBe((await minutesRow()).sha256);
  const [photo] = await rows<{ sha256: string }>(
    app,
    `select data->>'sha256' as sha256 from visit_entries where kind = 'photo' and company_id = $1`,
    [survey.companyId],
  );
  expect(sha256Of(bytesOf(files, 'visita/visita-1/foto-01.jpg'))).toBe(photo!.sha256);
});

test('the survey says what its page says and no more; of an alert there is nothing anywhere', async () => {
  const page = text(files, 'encuesta/index.html');
  const readings = await rows(
    app,
    `select actor from act_log where act = 'audits.survey-read' and subject_id = $1 and actor = $2`,
    [survey.surveyId, people.coordinator.userId],
  );
  expect(readings).toHaveLength(1);
  const shown = (await people.coordinator.browser.get(surveyOf(survey.auditId))).text;
  expect(page).toContain('Índice de favorabilidad');
  for (const caption of ['Resultados por pregunta', 'Por género', 'Por movilidad']) {
    expect(tableOf(page, caption)).toBe(tableOf(shown, caption));
  }
  expect(tableOf(page, 'Resultados por pregunta')).not.toBe('');
  for (const [path, bytes] of files) {
    expect([path, /33 1111|Alertas verificadas/.test(bytes.toString('utf8'))]).toEqual([path, false]);
  }
});

test('conditions are there with their records, and a waiver with its two people and its reason', () => {
  const page = text(files, 'condiciones/index.html');
  expect(page).toContain('Las condiciones de Compromiso se cumplen.');
  expect(page).toContain('Propuesta por Coordinación y confirmada por Eva Solís');
  expect(page).toContain(because);
  expect(page).toContain('Del acta de la visita.');
  expect(page).toContain('Con personal, en confianza');
});

test('reports are there as they were sent, with what the company said', async () => {
  const page = text(files, 'informe/index.html');
  expect(page).toContain(comment.text);
  const [draft, final] = await reportRows();
  expect(sha256Of(bytesOf(files, 'informe/borrador-1.json'))).toBe(draft!.sha256);
  const code = final!.code!.match(/.{4}/g)!.join('-');
  expect(page).toContain(code);
  expect(sha256Of(bytesOf(files, `informe/informe-${code}.json`))).toBe(final!.sha256);
  const paper = bytesOf(files, `informe/informe-${code}.pdf`).toString('latin1');
  expect(paper).toMatch(/^%PDF-/);
  expect(paper).toContain('/ByteRange');
  expect(bytesOf(files, 'informe/borrador-1.pdf').toString('latin1')).toMatch(/^%PDF-/);
});

test('a case that has none of it has no folder for it', async () => {
  const { auditId } = await decided(app, people);
  const plain = await unpacked(people.coordinator, auditId);
  const has = (folder: string) => [...plain.keys()].some((path) => path.includes(`-${folder}/`));
  expect(['hallazgos', 'visita', 'encuesta'].filter(has)).toEqual([]);
  expect(['condiciones', 'informe'].filter(has)).toEqual(['condiciones', 'informe']);
  expect(await actsOf(app, auditId)).toContain('audits.case-file-taken');
});

test('of a survey with fewer than five answers it says only that there were few', async () => {
  app.clock.set(start);
  const few = await running(app, people.auditor, 12);
  await answerAll(app, few.codes.slice(0, 3), answers('4'));
  await close(app, people.auditor, few);
  const page = text(await unpacked(people.auditor, few.auditId), 'encuesta/index.html');
  expect(page).toContain('Con menos de cinco respuestas no se muestra ningún resultado');
  expect(page).not.toMatch(/favorab|<table/i);
});
