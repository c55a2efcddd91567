import { randomUUID } from 'node:crypto';
import type { TestPerson } from '../../support/companies.js';
import type { TestApp } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import { cases, expectRedirect, taken } from '../fixtures.js';

export const visitOf = (auditId: string): string => `${cases}/${auditId}/visita`;
export const onSiteOf = (auditId: string): string => `${visitOf(auditId)}/en-sitio`;
export const companyVisit = '/empresa/auditoria/visita';

/** Tests begin on 23 November at ten in the morning. */
export const day = '2026-12-01';
export const proposal = {
  day,
  from: '10:00',
  to: '15:00',
  place: 'Planta Tequila, Camino Real 14',
  sites: '1',
  agenda: '10:00 Recorrido\n11:00 Entrevistas',
  version: '0',
};

export interface VisitRow {
  id: string;
  state: string;
  version: number;
  second_auditor: string | null;
  starts_at: Date;
}

export const visitRows = (app: TestApp, auditId: string): Promise<VisitRow[]> =>
  rows<VisitRow>(app, 'select * from visits where audit_id = $1 order by proposed_at desc', [auditId]);

export async function visitRow(app: TestApp, auditId: string): Promise<VisitRow> {
  const [row] = await visitRows(app, auditId);
  if (!row) throw new Error('The case has no visit');
  return row;
}

export interface AgreedVisit {
  readonly auditId: string;
  readonly companyId: string;
  readonly admin: TestPerson;
}

/** A case whose visit is agreed upon for that day. */
export async function agreed(
  app: TestApp,
  auditor: TestPerson,
  changes: Record<string, string> = {},
): Promise<AgreedVisit> {
  const { auditId, companyId, admin } = await taken(app, auditor);
  await expectRedirect(auditor.browser.post(visitOf(auditId), { ...proposal, ...changes }));
  await expectRedirect(admin.browser.post(`${companyVisit}/aceptar`, { version: '1' }));
  return { auditId, companyId, admin };
}

/** What a form of the workplace says, under a new key. */
export const entry = ({ userId }: TestPerson, fields: Record<string, string>): Record<string, string> => ({
  key: randomUUID(),
  author: userId,
  ...fields,
});
