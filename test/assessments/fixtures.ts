import { system } from '../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import type { Answer, TestApp } from '../support/index.js';
import { instrument } from './instrument.js';

export { instrument };
export const home = '/empresa/autoevaluacion';

export interface TestCompany {
  companyId: string;
  /** May answer and sign. */
  admin: TestPerson;
  /** May answer. */
  editor: TestPerson;
}

export async function company(app: TestApp, legalName?: string): Promise<TestCompany> {
  const companyId = await newCompany(app, legalName ? { legalName } : {});
  const admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Lucía Navarro' });
  const editor = await newPerson(app, { companyId, roles: ['company_editor'], name: 'Marco Ibarra' });
  return { companyId, admin, editor };
}

export const profile = {
  num_trabajadores: '64',
  sector: 'industria',
  tiene_personal_en_movilidad: 'true',
  tiene_personal_que_no_domina_espanol: 'true',
  usa_agencias_o_contratistas: 'true',
  ofrece_alojamiento_o_transporte: 'true',
  tiene_sindicato: 'false',
};

/** A company whose assessment is started, with its profile. */
export async function started(app: TestApp, level = 'N2'): Promise<TestCompany> {
  const made = await company(app);
  await expectRedirect(made.admin.browser.post(`${home}/comenzar`, { level }));
  await expectRedirect(made.admin.browser.post(`${home}/perfil`, { ...profile, version: '1' }));
  return made;
}

/** The same, with every practice answered; written at once, because fifty forms take their time. */
export async function answered(app: TestApp, value = 3): Promise<TestCompany> {
  const made = await started(app);
  await rows(
    app,
    `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
     select a.id, a.company_id, item, $2, '', $3, $4, 1 from assessments a, unnest($5::text[]) item where a.company_id = $1`,
    [made.companyId, value, made.editor.userId, app.clock.now(), instrument.items.map((item) => item.id)],
  );
  return made;
}

export const signature = {
  statement0: 'si',
  statement1: 'si',
  name: 'Lucía Navarro Ruiz',
  post: 'Dirección de Recursos Humanos',
};

/** The same, submitted. */
export async function submitted(app: TestApp): Promise<TestCompany> {
  const made = await answered(app);
  await expectRedirect(made.admin.browser.post(`${home}/enviar`, signature));
  return made;
}

async function expectRedirect(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`Expected a redirect, got ${status}: ${text.slice(0, 2000)}`);
}

/** Rows of a table of the room, seen by the system. */
export const rows = <T = Record<string, unknown>>(app: TestApp, sql: string, params: unknown[] = []): Promise<T[]> =>
  app.db.as(system('test'), (tx) => tx.query(sql, params) as Promise<T[]>);

/** What the API says of the company's assessment. */
export async function current(person: TestPerson) {
  return (await person.browser.get('/api/v1/assessments/current')).json<{
    id: string;
    state: string;
    targetLevel: string;
    profile: Record<string, unknown>;
    score: {
      global: number;
      answered: number;
      applicable: number;
      levelsReached: string[];
      missing: { kind: string }[];
    };
    answers: {
      item: string;
      applies: boolean;
      value: number | null;
      counted: number;
      note: string;
      version: number;
      evidence: { id: string; name: string; size: number }[];
    }[];
  }>();
}

export async function answerOf(person: TestPerson, itemId: string) {
  const found = (await current(person)).answers.find((answer) => answer.item === itemId);
  if (!found) throw new Error(`No answer to ${itemId}`);
  return found;
}

/** The smallest PDF that its own kind recognizes. */
export const pdf = (text = 'evidencia') =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** The first bytes of a Windows program. */
export const program = () => Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'), Buffer.alloc(512)]);

export const pdfFile = (name = 'Política.pdf', bytes: Uint8Array = pdf()) => ({
  field: 'file',
  name,
  type: 'application/pdf',
  bytes,
});
