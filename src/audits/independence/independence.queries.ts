import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { impartialityStatements, impartialityVersion, impartialityWording } from './impartiality.rules.js';
import { Advisory, AuditAssignment, AuditConflict, ImpartialityStatement } from './independence.entity.js';
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
  const all = 'select distinct company_id, audit_id, user_id, tie from audit_ties where company_id = any($1)';
  return userId === null
    ? rows<TieRow>(tx, all, [companies])
    : rows<TieRow>(tx, `${all} and user_id = $2`, [companies, userId]);
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

/** What was stated of impartiality each time the case was taken, the latest first. */
export function statementsOfImpartiality(tx: EntityManager, auditId: string): Promise<ImpartialityStatement[]> {
  return tx.find(ImpartialityStatement, { where: { auditId }, order: { statedAt: 'DESC' } });
}

/**
 * Gives a locked case to a person who stated their impartiality, whole: both stay on record. The database takes neither a
 * person with a tie nor an assignment without a statement.
 */
export async function recordAssignment(
  tx: EntityManager,
  { auditId, companyId, userId, at }: { auditId: string; companyId: string; userId: string; at: Date },
): Promise<void> {
  const stated = { auditId, userId, statedAt: at };
  if (await tx.existsBy(ImpartialityStatement, stated)) return;
  const statements = impartialityStatements.map((item) => impartialityWording[item]);
  await tx.insert(ImpartialityStatement, { ...stated, companyId, textVersion: impartialityVersion, statements });
  await tx.insert(AuditAssignment, { auditId, auditorId: userId, takenAt: at, companyId });
}
