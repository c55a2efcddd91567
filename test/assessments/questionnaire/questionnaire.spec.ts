import { startApp, type TestApp } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { company, home, profile, rows, started } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('before the start', () => {
  it('the first page offers it to print and as a sheet', async () => {
    const { editor } = await company(app);
    const { text } = await editor.browser.get(home);
    expect(text).toContain(`href="${home}/cuestionario.pdf"`);
    expect(text).toContain(`href="${home}/cuestionario.csv"`);
    expect(text).toContain('unos 45 minutos');
  });

  it('the sheet has a line for each practice, with all its sentences and room for the answer', async () => {
    const { editor } = await company(app);
    const sheet = await editor.browser.get(`${home}/cuestionario.csv`);
    expect(sheet.headers['content-type']).toContain('text/csv');
    const lines = sheet.text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe(
      'Práctica,Dimensión,Qué se pregunta,Crítica,Peso,Le toca,Cómo leerla,Nivel 0,Nivel 1,Nivel 2,Nivel 3,Nivel 4,Qué la demuestra,Respuesta,Nota',
    );
    expect(lines[1]).toMatch(/^D1-01,.*No existe política.*,,$/);
    expect(lines.find((line) => line.startsWith('D4-06'))).toContain('según el perfil');
  });

  itWith(
    'qpdf',
    'pdftotext',
    'pdfinfo',
  )('the paper is whole, tagged and has every practice', async () => {
    const { editor } = await company(app);
    const { bytes, headers } = await editor.browser.get(`${home}/cuestionario.pdf`);
    expect(headers['content-type']).toBe('application/pdf');
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
    expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
    const text = runPdfTool('pdftotext', ['-layout', '{}', '-'], bytes).output;
    const practices = new Set([...text.matchAll(/^\s*(D\d-\d\d) · /gm)].map(([, id]) => id));
    expect(practices.size).toBe(50);
    expect(text.replace(/\s+/g, ' ')).toContain('Política firmada por la dirección, entregada a todo el personal');
    expect(text).toContain('No lo sé todavía');
  });
});

it('while answering it holds the answers, and says what does not apply', async () => {
  const { editor } = await started(app);
  await editor.browser.post(`${home}/perfil`, { ...profile, usa_agencias_o_contratistas: 'false', version: '2' });
  await editor.browser.post(`${home}/D1-01`, { value: '3', note: '=2+2', version: '0' });
  await editor.browser.post(`${home}/D1-02`, { value: 'no-se', version: '0' });
  const lines = (await editor.browser.get(`${home}/cuestionario.csv`)).text.split('\r\n');
  expect(lines[1]).toMatch(/,3,'=2\+2$/);
  expect(lines[2]).toMatch(/,No lo sé todavía,$/);
  expect(lines.find((line) => line.startsWith('D4-06'))).toContain(',No,');
});

it('in English its headings are English and the practices stay as they are written', async () => {
  const { editor } = await company(app);
  await rows(app, `update auth.users set locale = 'en' where id = $1`, [editor.userId]);
  const sheet = (await editor.browser.get(`${home}/cuestionario.csv`)).text;
  expect(sheet.split('\r\n')[0]).toContain('What is asked');
  expect(sheet.includes('No existe política')).toBe(true);
});
