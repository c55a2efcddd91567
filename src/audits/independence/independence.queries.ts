import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { Advisory, AuditConflict } from './independence.entity.js';
import { type PersonTie, type Ties, tiesOf } from './independence.rules.js';

interface TieRow extends PersonTie {
  readonly companyId: string;
  /** Null: to the company, in all its cases. */
  readonly auditId: string | null;
}

/** A case, as far as its ties are looked up. */
interface TiedCase {
  readonly id: string;
  readonly companyId: string;
}

/** The facts that independence is judged by. Requires staff or system scope: companies see no ties. */
function tieRows(tx: EntityManager, companies: readonly string[], userId: string | null): Promise<TieRow[]> {
  return rows<TieRow>(
    tx,
    `select distinct company_id, audit_id, user_id, tie from audit_ties
     where company_id = any($1) and ($2::uuid is null or user_id = $2)`,
    [companies, userId],
  );
}

const concerns =
  ({ id, companyId }: TiedCase) =>
  (row: TieRow): boolean =>
    row.companyId === companyId && (row.auditId === null || row.auditId === id);

/** Everyone's ties to a case. */
export async function tiesToCase(tx: EntityManager, audit: TiedCase): Promise<Ties> {
  return tiesOf((await tieRows(tx, [audit.companyId], null)).filter(concerns(audit)));
}

/** One person's ties to each of these cases, by the case's id. */
export async function tiesOfPerson(
  tx: EntityManager,
  userId: string,
  audits: readonly TiedCase[],
): Promise<ReadonlyMap<string, Ties>> {
  const known = await tieRows(tx, [...new Set(audits.map(({ companyId }) => companyId))], userId);
  return new Map(audits.map((audit) => [audit.id, tiesOf(known.filter(concerns(audit)))]));
}

/** Everyone's ties to a company, out of all its cases. */
export async function tiesToCompany(tx: EntityManager, companyId: string): Promise<Ties> {
  return tiesOf(await tieRows(tx, [companyId], null));
}

/** A person declares a conflict of interest in a case, also in one that is decided. Twice is once. */
export async function declareConflictIn(
  tx: EntityManager,
  declared: Pick<AuditConflict, 'auditId' | 'companyId' | 'userId' | 'reason' | 'declaredAt'>,
): Promise<void> {
  await tx.createQueryBuilder().insert().into(AuditConflict).values(declared).orIgnore().execute();
}

/** Who trained or advised a company, the latest first. */
export function advisoriesOf(tx: EntityManager, companyId: string): Promise<Advisory[]> {
  return tx.find(Advisory, { where: { companyId }, order: { givenOn: 'DESC' } });
}

/** The conflicts declared in a case. */
export function conflictsOf(tx: EntityManager, auditId: string): Promise<AuditConflict[]> {
  return tx.find(AuditConflict, { where: { auditId }, order: { declaredAt: 'ASC' } });
}
