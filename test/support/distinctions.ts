import { formatCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { Awards, Distinctions, Hearing } from '../../src/distinctions/index.js';
import type { TestApp } from './app.js';
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

/** FM4 moves a distinction. */
export async function moveDistinction(
  app: TestApp,
  id: string,
  move: 'suspend' | 'reinstate' | 'revoke',
  publicReason = 'FM4 revisa una queja del personal.',
): Promise<void> {
  const actor = system('test');
  const [{ version }] = await app.db.as(actor, (tx) =>
    tx.query('select version from distinctions where id = $1', [id]),
  );
  const reasons = { publicReason, internalReason: 'Expediente 12 de 2026', version };
  await app.nest.get(Distinctions).move(actor, id, move, reasons);
}
