import { impartialityStatements } from '../../src/audits/index.js';
import { conditionsMet } from '../support/conditions.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import type { Answer, TestApp } from '../support/index.js';
import { home, instrument, rows, signature, started, type TestCompany } from '../assessments/fixtures.js';

export const cases = '/fm4/auditorias';
export const committeeHome = '/fm4/comite';

export interface Staff {
  auditor: TestPerson;
  otherAuditor: TestPerson;
  /** Of the committee, the first with the auditor's role too. */
  members: [TestPerson, TestPerson, TestPerson];
  coordinator: TestPerson;
}

/** The people of FM4 that a case needs. */
export async function staff(app: TestApp): Promise<Staff> {
  return {
    auditor: await newPerson(app, { roles: ['auditor', 'committee'], name: 'Teresa Gómez' }),
    otherAuditor: await newPerson(app, { roles: ['auditor'], name: 'Raúl Ortiz' }),
    members: [
      await newPerson(app, { roles: ['committee', 'auditor'], name: 'Ana Ruiz' }),
      await newPerson(app, { roles: ['committee'], name: 'Luis Mora' }),
      await newPerson(app, { roles: ['committee'], name: 'Eva Solís' }),
    ],
    coordinator: await newPerson(app, { roles: ['staff_admin'], name: 'Coordinación' }),
  };
}

export interface AuditRow {
  id: string;
  state: string;
  auditor_id: string | null;
  round: number;
  item_count: number;
  due_on: string;
}

export async function auditRow(app: TestApp, companyId: string): Promise<AuditRow> {
  const [row] = await rows<AuditRow>(app, 'select *, due_on::text from audits where company_id = $1', [companyId]);
  if (!row) throw new Error('The company has no audit');
  return row;
}

const instant = '2026-11-20T16:00:00Z';

/** A company that has submitted, with 3 everywhere and no file, and its case. */
export async function waiting(app: TestApp): Promise<TestCompany & { auditId: string }> {
  const company = await started(app);
  await rows(
    app,
    `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
     select a.id, a.company_id, item, 3, '', $2, $3, 1 from assessments a, unnest($4::text[]) item where a.company_id = $1`,
    [company.companyId, company.editor.userId, instant, instrument.items.map(({ id }) => id)],
  );
  await expectRedirect(company.admin.browser.post(`${home}/enviar`, signature));
  return { ...company, auditId: (await auditRow(app, company.companyId)).id };
}

/** What an auditor states when they take a case. */
export const impartial = { stated: [...impartialityStatements] };

/** The same, taken by the auditor, who has stated a sampling plan. */
export async function taken(app: TestApp, auditor: TestPerson) {
  const made = await waiting(app);
  await expectRedirect(auditor.browser.post(`${cases}/${made.auditId}/tomar`, impartial));
  await planned(app, auditor, made.auditId);
  return made;
}

/** Puts a sampling plan of the case on record: before it nothing is judged. */
export async function planned(app: TestApp, auditor: TestPerson, auditId: string): Promise<void> {
  await rows(
    app,
    `insert into audit_sampling_plans (id, audit_id, company_id, number, headcount, sites, sites_visited, records,
       records_needed, interviews, interviews_needed, method, criteria, shortfall, reason, seed, stated_by, stated_at)
     select gen_random_uuid(), u.id, u.company_id, 1, 120, 1, 1, 20, 20, 8, 8, 'random', 'Turnos y puestos operativos',
       '', '', 'semilla', $2, $3 from audits u where u.id = $1`,
    [auditId, auditor.userId, instant],
  );
}

/** How an item was verified, as the form of its review says it. */
export const verification = {
  method: 'documents',
  verifiedHow: 'Expedientes vistos en sitio y tres entrevistas.',
  verifiedOn: '2026-11-23',
  sampleSeen: '10',
  sampleOf: '120',
};

export const verified = verification.verifiedHow;

/** Has every item reviewed with the company's own value (3), said to be verified; `values` are other ones, by item. */
export async function reviewAll(
  app: TestApp,
  auditor: TestPerson,
  auditId: string,
  values: Record<string, number> = {},
): Promise<void> {
  const items = instrument.items.map(({ id }) => id);
  await rows(
    app,
    `insert into audit_item_reviews
       (audit_id, item_id, company_id, value, reason, verified_how, finding, reviewed_by, reviewed_at, version, method,
        verified_on, sample_seen, sample_of)
     select u.id, item, u.company_id, value, case when value = 3 then '' else $4 end, $5, '', $3, $6, 1, 'documents',
       '2026-11-23', 10, 120 from audits u, unnest($1::text[], $2::int[]) as said (item, value) where u.id = $7`,
    [
      items,
      items.map((id) => values[id] ?? 3),
      auditor.userId,
      'La evidencia muestra otra cosa.',
      verified,
      instant,
      auditId,
    ],
  );
}

export const summary = 'Visité la planta, vi expedientes y hablé con ocho personas. La práctica es sólida.';

/** A case that its auditor has closed, with what the conditions of Compromiso take. */
export async function closed(app: TestApp, auditor: TestPerson, values: Record<string, number> = {}) {
  const made = await taken(app, auditor);
  await reviewAll(app, auditor, made.auditId, values);
  await conditionsMet(app, made.auditId, { by: auditor.userId });
  await expectRedirect(auditor.browser.post(`${cases}/${made.auditId}/cerrar`, { summary }));
  return made;
}

export const reason = 'La evidencia es reciente y las entrevistas coinciden.';

export const vote = (member: TestPerson, auditId: string, choice: string, why = reason) =>
  member.browser.post(`${committeeHome}/${auditId}/voto`, { choice, reason: why });

/** A case that two members have decided. */
export async function decided(app: TestApp, people: Staff, choice = 'N1', values: Record<string, number> = {}) {
  const made = await closed(app, people.auditor, values);
  await expectRedirect(vote(people.members[0], made.auditId, choice));
  await expectRedirect(vote(people.members[1], made.auditId, choice));
  return made;
}

export async function expectRedirect(answer: Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`Expected a redirect, got ${status}: ${text.slice(0, 3000)}`);
  return answer;
}

/** The acts on record about a case, in order. */
export const actsOf = async (app: TestApp, auditId: string): Promise<string[]> =>
  (await rows<{ act: string }>(app, 'select act from act_log where subject_id = $1 order by seq', [auditId])).map(
    ({ act }) => act,
  );

/** A mail's text in one line: where it breaks its lines says nothing. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
