import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../src/accounts/index.js';
import { impartialityStatements } from '../../src/audits/index.js';
import { type Actor, type Role, system } from '../../src/database/index.js';
import { certify } from '../support/conditions.js';
import { drills } from '../support/drills.js';
import { describeInChromium, openChromium, startApp, type TestApp } from '../support/index.js';
import { profile } from '../assessments/fixtures.js';
import { Walker } from './walker.js';

const password = 'una-frase-larga-y-propia';
const narrator = system('journey');
const signedPolicy =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

jest.setTimeout(900_000);

describeInChromium.each([
  { javaScriptEnabled: true, scripts: 'with scripts' },
  { javaScriptEnabled: false, scripts: 'without scripts' },
])('the whole way of one company, $scripts', ({ javaScriptEnabled }) => {
  let app: TestApp;
  let chromium: Browser;
  let folder: string;
  let evidence: string;
  const contexts: BrowserContext[] = [];
  const findings = new Set<string>();
  let hr: Walker;
  let colleague: Walker;
  let admin: Walker;
  let code: string;

  beforeAll(async () => {
    [app, chromium, folder] = await Promise.all([
      startApp({ listen: true }),
      openChromium(),
      mkdtemp(join(tmpdir(), 'puertas-journey-')),
    ]);
    evidence = join(folder, 'Política firmada.pdf');
    await writeFile(evidence, signedPolicy);
    for (const [email, roles] of [
      ['auditora@fm4.test', ['auditor']],
      ['comite1@fm4.test', ['committee']],
      ['comite2@fm4.test', ['committee']],
      ['admin@fm4.test', ['staff_admin']],
      ['coordinacion@fm4.test', ['staff_admin']],
    ] as const) {
      await hire(app, email, roles);
    }
    [hr, colleague, admin] = [await walker(), await walker(), await walker()];
  });

  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await chromium?.close();
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function walker(): Promise<Walker> {
    const context = await chromium.newContext({
      javaScriptEnabled,
      locale: 'es-MX',
      timezoneId: 'America/Mexico_City',
    });
    contexts.push(context);
    return Walker.in(context, app, javaScriptEnabled ? findings : null);
  }

  test('a company registers, with a wrong RFC first, confirms the mail, and FM4 activates it', async () => {
    await hr.visit('/');
    await hr.examine();
    await hr.visit('/registro');
    await hr.send('/registro', {
      rfc: 'DAA110314QX5',
      legalName: 'Destilados Agave Azul de Tequila, S.A. de C.V.',
      tradeName: 'Agave Azul',
      sector: '31-33',
      headcount: '86',
      municipality: '14094',
      contactName: 'Lucía Navarro',
      email: 'rh@agave.test',
      password,
      privacy: true,
      rules: true,
    });
    expect(await hr.page.inputValue('[name=legalName]')).toContain('Agave Azul');
    await hr.examine();
    await hr.send('/registro', { rfc: 'DAA110314QX4', password });
    await hr.examine();
    await hr.openMail('rh@agave.test', '/confirmar/');
    await hr.press({});
    await admin.signIn('admin@fm4.test', password);
    await admin.examine();
    await admin.visit('/fm4/empresas');
    await admin.examine();
    await admin.page
      .getByRole('link', { name: /Agave Azul/ })
      .first()
      .click();
    await admin.examine();
    await admin.press({ words: /Activar/ });
    expect(await admin.text()).toMatch(/[Aa]ctiva/);
  });

  test('human resources invites a colleague, who takes the course on a phone, stops half-way and resumes', async () => {
    await hr.signIn('rh@agave.test', password);
    await hr.visit('/empresa');
    await hr.examine();
    await hr.visit('/empresa/equipo');
    await hr.examine();
    await hr.visit('/empresa/cursos/inscribir');
    await hr.examine();
    await hr.send('/empresa/cursos/inscribir', {
      course: 'movilidad-humana',
      name: 'Marco Ibarra',
      email: 'equipo@agave.test',
    });
    await hr.examine();

    await colleague.openMail('equipo@agave.test', '/invitacion/');
    await colleague.examine();
    await colleague.fill({ name: 'Marco Ibarra Santos', password, privacy: true });
    await colleague.press({});
    await colleague.visit('/aprender');
    await colleague.examine();
    for (const lesson of ['1', '2', '3']) {
      await colleague.visit(`/aprender/movilidad-humana/${lesson}`);
      if (lesson === '1') await colleague.examine();
      await colleague.press({ action: `/aprender/movilidad-humana/${lesson}` });
    }
    await colleague.visit('/aprender');
    await colleague.page.locator('main a[href^="/aprender/movilidad-humana/4"]').first().click();
    for (const lesson of ['4', '5', '6']) {
      await colleague.visit(`/aprender/movilidad-humana/${lesson}`);
      await colleague.press({ action: `/aprender/movilidad-humana/${lesson}` });
    }
  });

  test('the quiz gives feedback below 80, passes the second time, and leaves a certificate that anyone verifies', async () => {
    const quiz = await quizOf(app);
    await colleague.visit('/aprender/movilidad-humana/cuestionario');
    await colleague.examine();
    await colleague.send(
      '/aprender/movilidad-humana/cuestionario',
      Object.fromEntries(quiz.map((q) => [q.id, q.wrong])),
    );
    await colleague.examine();
    await colleague.visit('/aprender/movilidad-humana/cuestionario');
    await colleague.send(
      '/aprender/movilidad-humana/cuestionario',
      Object.fromEntries(quiz.map((q) => [q.id, q.right])),
    );
    await colleague.examine();
    await colleague.visit('/aprender/movilidad-humana/constancia');
    await colleague.examine();
    const [row] = await app.db.as(narrator, (tx) => tx.query('select code from certificates'));
    const stranger = await walker();
    await stranger.visit(`/constancias/${row.code}`);
    expect(await stranger.text()).not.toContain('Ibarra');
    // whose it is says the holder
    await colleague.send('/aprender/movilidad-humana/constancia', { name: 'whole' });
    await stranger.visit(`/constancias/${row.code}`);
    expect(await stranger.text()).toContain('Marco Ibarra Santos');
    await stranger.examine();
  });

  test('the company reads what its level takes, says who does what, and human resources passes its courses', async () => {
    await hr.visit('/empresa/condiciones');
    expect(await hr.text()).toMatch(/Le toca a la empresa/);
    await hr.examine();
    await hr.visit('/empresa/equipo/funciones');
    await hr.examine();
    const people = hr.page.locator('tbody tr');
    await people.filter({ hasText: 'Lucía Navarro' }).locator('[value^="hr:"]').check();
    await people.filter({ hasText: 'Marco Ibarra' }).locator('[value^="direction:"]').check();
    await hr.send('/empresa/equipo/funciones', { hr: '1', direction: '1', managers: '4', hiring: '2' });
    await hr.examine();
    await app.db.as(narrator, async (tx) => {
      const [own] = await tx.query("select id from people where email = 'rh@agave.test'");
      const [company] = await tx.query('select id from companies');
      for (const course of ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion']) {
        await certify(tx, company.id, own.id, course, app.clock.now());
      }
    });
  });

  test('human resources looks up a document in the guidance', async () => {
    await hr.visit('/guia');
    await hr.examine();
    await hr.visit('/guia?buscar=humanitaria');
    await hr.visit('/guia/situaciones/solicitante_con_tvrh');
    expect(await hr.text()).toMatch(/no pedir/i);
    await hr.examine();
  });

  test('the self-assessment is answered with evidence, declared and submitted', async () => {
    await hr.visit('/empresa/autoevaluacion');
    await hr.examine();
    await hr.send('/empresa/autoevaluacion/comenzar', { level: 'N1' });
    await hr.visit('/empresa/autoevaluacion/perfil');
    await hr.examine();
    await hr.send('/empresa/autoevaluacion/perfil', { ...profile, num_trabajadores: '86' });
    for (const [place, id] of (await itemsOf(app)).entries()) {
      const form = `/empresa/autoevaluacion/${id}`;
      if (place >= drills.byHand) {
        await hr.post(form, { value: '3', action: 'next' }, { file: signedPolicy });
        continue;
      }
      await hr.visit(form);
      if (place === 1) await hr.examine();
      await hr.fill({ value: '3', file: evidence });
      await hr.press({ action: form, name: 'action', value: 'next' });
    }
    await hr.visit('/empresa/autoevaluacion');
    await hr.examine();
    await hr.visit('/empresa/autoevaluacion/enviar');
    await hr.examine();
    const statements = await hr.page.locator('[name^=statement]').count();
    const accepted = Object.fromEntries(Array.from({ length: statements }, (_, n) => [`statement${n}`, true as const]));
    await hr.send('/empresa/autoevaluacion/enviar', { ...accepted, name: 'Lucía Navarro', post: 'Recursos Humanos' });
    await hr.examine();
  });

  test('an auditor reviews each practice beside its evidence and closes; two of the committee decide', async () => {
    const auditor = await walker();
    await auditor.signIn('auditora@fm4.test', password);
    await auditor.visit('/fm4/pendientes');
    await auditor.examine();
    const audit = await auditOf(app);
    await auditor.visit('/fm4/auditorias');
    await auditor.examine();
    await auditor.visit(`/fm4/auditorias/${audit}/tomar`);
    await auditor.examine();
    for (const stated of impartialityStatements) await auditor.fill({ stated });
    await auditor.press({ action: `/fm4/auditorias/${audit}/tomar` });
    await auditor.visit(`/fm4/auditorias/${audit}/muestreo`);
    await auditor.examine();
    await auditor.send(`/fm4/auditorias/${audit}/muestreo`, {
      sites: '1',
      sitesVisited: '1',
      records: '20',
      interviews: '8',
      method: 'random',
      criteria: 'Puestos operativos de los dos turnos.',
    });
    await auditor.examine();
    for (const [place, id] of (await itemsOf(app)).entries()) {
      const form = `/fm4/auditorias/${audit}/practicas/${id}`;
      const values = {
        ...(place === 5 ? { value: '2', reason: 'La política no está a la vista del personal.' } : { value: '3' }),
        method: 'documents',
        verifiedHow: 'El documento firmado.',
        sampleSeen: '1',
        sampleOf: '1',
      };
      if (place >= drills.byHand) {
        await auditor.post(form, values);
        continue;
      }
      await auditor.visit(form);
      if (place === 1) await auditor.examine();
      await auditor.send(form, values);
    }
    const conditions = `/fm4/auditorias/${audit}/condiciones`;
    const heldOn = dayOf(app.clock.now());
    await auditor.visit(conditions);
    await auditor.examine();
    await auditor.send(`${conditions}/funciones`, { method: 'documents' });
    await auditor.visit(`${conditions}/registros/interviews`);
    await auditor.examine();
    await auditor.send(`${conditions}/registros/interviews`, {
      heldOn,
      method: 'on-site',
      hr: '1',
      direction: '1',
      staff: '5',
    });
    await auditor.visit(`${conditions}/registros/improvement-plan`);
    await auditor.send(`${conditions}/registros/improvement-plan`, { heldOn, method: 'documents', actions: '4' });
    expect(await auditor.text()).toMatch(/Las condiciones de Compromiso se cumplen/);
    await auditor.examine();
    await auditor.visit(`/fm4/auditorias/${audit}`);
    await auditor.examine();
    await auditor.send(`/fm4/auditorias/${audit}/cerrar`, {
      summary: 'Revisión documental completa y entrevistas confidenciales.',
    });
    const sessions = '/fm4/comite/sesiones';
    await admin.visit(`${sessions}/nueva`);
    await admin.examine();
    await admin.fill({ place: 'Sala de FM4' });
    await admin.press({ action: sessions });
    const session = new URL(admin.page.url()).pathname;
    const members = [];
    for (const email of ['comite1@fm4.test', 'comite2@fm4.test']) {
      const member = await walker();
      await member.signIn(email, password);
      await member.visit('/fm4/comite');
      if (email.includes('1')) await member.examine();
      await member.visit(session);
      if (email.includes('1')) await member.examine();
      await member.press({ action: `${session}/entrar` });
      members.push(member);
    }
    await admin.visit(session);
    await admin.press({ action: `${session}/abrir` });
    await admin.examine();
    for (const [place, member] of members.entries()) {
      await member.visit(`/fm4/comite/${audit}`);
      if (place === 0) await member.examine();
      await member.send(`/fm4/comite/${audit}/voto`, {
        choice: 'N1',
        reason: 'La evidencia sostiene el nivel Compromiso.',
      });
    }
    await admin.visit(`${session}/cerrar`);
    await admin.press({ action: `${session}/cerrar` });
    for (const [place, member] of members.entries()) {
      await member.visit(`${session}/acta`);
      if (place === 0) await member.examine();
      await member.fill({ sure: true });
      await member.press({ action: `${session}/acta/firmar` });
    }
    expect(await members[1]!.text()).toMatch(/El acta está firmada/);
    await app.jobs.runDue();
  });

  test('the distinction is issued, celebrated, and verified by a stranger in any spelling', async () => {
    const [row] = await app.db.as(narrator, (tx) => tx.query('select code, document_state from distinctions'));
    code = row.code;
    expect(row.document_state).toBe('ready');
    await hr.visit('/empresa/distintivo');
    await hr.examine();
    await hr.visit('/empresa/auditoria');
    await hr.examine();
    await hr.visit('/empresa/condiciones');
    await hr.examine();
    const stranger = await walker();
    await stranger.visit('/verificar');
    await stranger.examine();
    await stranger.fill({ codigo: ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)} ` });
    await stranger.press({});
    expect(await stranger.text()).toMatch(/Agave Azul/);
    expect(await stranger.text()).toMatch(/vigente/i);
    await stranger.examine();
    await stranger.visit('/verificar/ZZZZ-ZZZZ-ZZZZ', 404);
    await stranger.examine();
  });

  /** The company answers its suspension and says that it has finished, so that FM4 may decide. */
  const isHeard = async () => {
    await hr.visit('/empresa/distintivo');
    await hr.examine();
    await hr.fill({ text: 'Ya corregimos lo que FM4 señala: mandamos las constancias.', finished: true });
    await hr.press({});
    expect(await hr.text()).toMatch(/FM4 recibió tu respuesta/);
  };

  test('FM4 suspends, reinstates and revokes, and the public page follows at once', async () => {
    const stranger = await walker();
    const colleagueOfAdmin = await walker();
    await colleagueOfAdmin.signIn('coordinacion@fm4.test', password);
    for (const [path, words] of [
      ['suspender', /suspendid/i],
      ['reactivar', /vigente/i],
      ['suspender', /suspendid/i],
      ['revocar', /revocad|retir/i],
    ] as const) {
      if (path === 'revocar') await isHeard();
      await admin.visit('/fm4/distintivos');
      await admin.page.locator('main a[href^="/fm4/distintivos/"]').first().click();
      await admin.page.locator(`main a[href$="/${path}"]`).first().click();
      await admin.examine();
      await admin.fill({ publicReason: `Motivo público: ${path}.`, internalReason: 'Para el expediente de FM4.' });
      await admin.press({});
      await admin.examine();
      const proposal = new URL(admin.page.url()).pathname;
      await colleagueOfAdmin.visit(proposal);
      await colleagueOfAdmin.examine();
      await colleagueOfAdmin.press({ action: `${proposal}/confirmar` });
      await stranger.visit(`/verificar/${code}`);
      expect(await stranger.text()).toMatch(words);
      await stranger.examine();
    }
    await admin.visit('/fm4/bitacora');
    await admin.examine();
    await admin.visit('/fm4/correo');
    await admin.examine();
  });

  test('another company finds nothing of all this in any table', async () => {
    const tables: { name: string }[] = await app.db.as(narrator, (tx) =>
      tx.query(`select distinct table_name as name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and c.column_name = 'company_id' and t.table_type = 'BASE TABLE'`),
    );
    const stranger = {
      kind: 'person',
      userId: '01999999-0000-7000-8000-000000000001',
      companyId: '01999999-0000-7000-8000-000000000002',
      roles: ['company_admin'],
    } as const;
    const count = async (actor: Actor, name: string): Promise<number> => {
      const [row] = await app.db.as(actor, (tx) =>
        tx.query(`select count(*)::int as rows from ${name} where company_id is not null`),
      );
      return row.rows;
    };
    let filled = 0;
    for (const { name } of tables) {
      if ((await count(narrator, name)) > 0) filled++;
      expect([name, await count(stranger, name)]).toEqual([name, 0]);
    }
    expect(filled).toBeGreaterThan(12);
  });

  test('no page had a fault in accessibility or scrolled sideways', () => {
    expect([...findings]).toEqual([]);
  });
});

async function hire(app: TestApp, email: string, roles: readonly Role[]): Promise<void> {
  const accounts = app.nest.get(Accounts);
  const { userId } = await accounts.createPerson({
    email,
    name: `Persona ${email}`,
    passwordHash: await accounts.hashPassword(password),
    verified: true,
    locale: 'es',
  });
  for (const role of roles) {
    await app.db.as(narrator, (tx) => accounts.join(tx, narrator, { userId, companyId: null, role }));
  }
}

async function quizOf(app: TestApp): Promise<{ id: string; right: string; wrong: string }[]> {
  const [row] = await app.db.as(narrator, (tx) =>
    tx.query(
      `select v.content from course_versions v join courses c on c.id = v.course_id where c.slug = 'movilidad-humana'`,
    ),
  );
  const questions = row.content.quiz as { id: string; options: { id: string; correct: boolean }[] }[];
  return questions.map(({ id, options }) => ({
    id,
    right: options.find(({ correct }) => correct)!.id,
    wrong: options.find(({ correct }) => !correct)!.id,
  }));
}

async function itemsOf(app: TestApp): Promise<string[]> {
  const [row] = await app.db.as(narrator, (tx) => tx.query('select definition from instruments'));
  return (row.definition.items as { id: string }[]).map(({ id }) => id);
}

async function auditOf(app: TestApp): Promise<string> {
  const [row] = await app.db.as(narrator, (tx) => tx.query('select id from audits'));
  return row.id;
}
