import { formatCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { Awards, Hearing, Proposals } from '../../src/distinctions/index.js';
import type { TestApp } from './app.js';
import type { TestBrowser } from './clients.js';
import { newCompany } from './companies.js';

const levels = {
  N1: { id: 'N1', name: 'Compromiso', validityMonths: 12 },
  N2: { id: 'N2', name: 'Inclusión', validityMonths: 24 },
  N3: { id: 'N3', name: 'Hospitalidad', validityMonths: 24 },
} as const;

/** A distinction as the tests know it. */
export interface TestDistinction {
  readonly id: string;
  readonly companyId: string;
  /** `XXXX-XXXX-XXXX` */
  readonly code: string;
}

/** Awards a distinction, to a new company unless one is said; its document is made unless `document` is false. */
export async function newDistinction(
  app: TestApp,
  wanted: {
    companyId?: string;
    tradeName?: string;
    level?: keyof typeof levels;
    decidedAt?: Date;
    auditId?: string;
    document?: boolean;
  } = {},
): Promise<TestDistinction> {
  const tradeName = wanted.tradeName ?? 'Panificadora La Esperanza';
  const companyId = wanted.companyId ?? (await newCompany(app, { tradeName, legalName: `${tradeName}, S.A. de C.V.` }));
  const actor = system('test');
  const row = await app.db.as(actor, (tx) =>
    app.nest.get(Awards).award(tx, actor, {
      companyId,
      auditId: wanted.auditId ?? null,
      level: levels[wanted.level ?? 'N2'],
      instrumentVersion: '1.0',
      decidedAt: wanted.decidedAt ?? app.clock.now(),
      signatories: [{ name: 'Mariana Orozco Ruiz', role: 'Comité del distintivo' }],
    }),
  );
  if (wanted.document !== false) await app.jobs.runDue();
  return { id: row.id, companyId, code: formatCode(row.code) };
}

/** The company answers the suspension of its distinction and says that it has finished, so that FM4 may decide. */
export async function answerSuspension(app: TestApp, companyId: string, text = 'Ya lo corregimos.'): Promise<void> {
  const admin = { kind: 'person', userId: newId(), companyId, roles: ['company_admin'] } as const;
  await app.nest.get(Hearing).answer(admin, companyId, { text, finished: true });
}

/** FM4 moves a distinction: one person of its administration proposes, another confirms. */
export async function moveDistinction(
  app: TestApp,
  id: string,
  move: 'suspend' | 'reinstate' | 'revoke',
  publicReason = 'FM4 revisa una queja del personal.',
): Promise<void> {
  const sql = 'select version from distinctions where id = $1';
  const [{ version }] = await app.db.as(system('test'), (tx) => tx.query(sql, [id]));
  const admin = () => ({ kind: 'person', userId: newId(), companyId: null, roles: ['staff_admin'] }) as const;
  const proposals = app.nest.get(Proposals);
  const reasons = { publicReason, internalReason: 'Expediente 12 de 2026', version };
  await proposals.confirm(admin(), await proposals.propose(admin(), id, move, reasons), version);
}

/** The same on FM4's pages; answers what the last of them answered. @param fields of the first page */
export async function decideOnPages(
  [proposing, confirming]: readonly [TestBrowser, TestBrowser],
  id: string,
  path: 'suspender' | 'reactivar' | 'revocar',
  fields: Readonly<Record<string, string>>,
) {
  const proposed = await proposing.post(`/fm4/distintivos/${id}/${path}`, fields);
  if (proposed.status !== 303) return proposed;
  return confirming.post(`${proposed.location}/confirmar`, { version: fields['version'] ?? '' });
}
