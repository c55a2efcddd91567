import { Surveys } from '../../../src/audits/index.js';
import type { PersonActor } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import type { TestApp } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import { expectRedirect, taken } from '../fixtures.js';

/** Of the protection organization. */
export const protection = (app: TestApp): Promise<TestPerson> =>
  newPerson(app, { roles: ['protection'], name: 'Nora Protección' });

export const surveyOf = (auditId: string) => `/fm4/auditorias/${auditId}/encuesta`;

export const period = { opensOn: '2026-11-23', closesOn: '2026-12-06', languages: ['es', 'en', 'fr'] };

export interface RunningSurvey {
  readonly auditId: string;
  readonly companyId: string;
  readonly admin: TestPerson;
  readonly surveyId: string;
  /** `XXXX-XXXX-XXXX` */
  readonly codes: string[];
}

/** A case whose auditor has opened a survey of that many people. */
export async function running(app: TestApp, auditor: TestPerson, invited = 20): Promise<RunningSurvey> {
  const made = await taken(app, auditor);
  await expectRedirect(auditor.browser.post(surveyOf(made.auditId), { ...period, invited: String(invited) }));
  const [{ id } = { id: '' }] = await rows<{ id: string }>(app, 'select id from surveys where audit_id = $1', [
    made.auditId,
  ]);
  const { text } = await auditor.browser.get(`${surveyOf(made.auditId)}/${id}/enlaces.csv`);
  const codes = [...text.matchAll(/encuesta\/(\S+)/g)].map(([, code]) => code!);
  return { auditId: made.auditId, companyId: made.companyId, admin: made.admin, surveyId: id, codes };
}

/** Every question with the same answer, E02 and the last three but for `changes`. */
export function answers(value: string, changes: Record<string, string> = {}): Record<string, string> {
  const scored = ['E01', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08', 'E09', 'E10', 'E11', 'E12'];
  return {
    ...Object.fromEntries(scored.map((id) => [id, value])),
    E02: value >= '4' ? 'si' : 'no',
    E13: 'no',
    E14: 'no',
    E15: 'no',
    ...changes,
  };
}

/** Sends answers with a code, as a stranger. */
export const send = (app: TestApp, code: string, fields: Record<string, string>) =>
  app.browser().post('/encuesta/respuestas', { codigo: code, idioma: 'es', ...fields });

export async function answerAll(app: TestApp, codes: readonly string[], fields: Record<string, string>): Promise<void> {
  for (const code of codes) await expectRedirect(send(app, code, fields));
}

/** Ends a survey by hand. */
export const close = (app: TestApp, { userId }: TestPerson, { auditId, surveyId }: RunningSurvey): Promise<void> => {
  const actor: PersonActor = { kind: 'person', userId, companyId: null, roles: ['auditor'] };
  return app.nest.get(Surveys).close(actor, auditId, surveyId);
};
