import { type EntityManager, In } from 'typeorm';
import { Company } from './company.entity.js';
import { displayName } from './company.rules.js';

/** A company's row, without what only search and registration read. */
export type CompanyRow = Readonly<Omit<Company, 'searchText' | 'registrationKey'>>;

/** The columns of a `CompanyRow`. */
export const companyColumns = {
  id: true,
  rfc: true,
  rfcCheck: true,
  legalName: true,
  tradeName: true,
  sectorCode: true,
  headcount: true,
  municipalityCode: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  state: true,
  suspensionReason: true,
  createdAt: true,
  activatedAt: true,
  stateSince: true,
  version: true,
} as const;

/** The company; null when there is none or the transaction's actor may not see it. */
export function companyById(tx: EntityManager, id: string): Promise<CompanyRow | null> {
  return tx.findOne(Company, { select: companyColumns, where: { id } });
}

/** The names of these companies that the public knows, by id. */
export async function companyNames(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await tx.find(Company, {
    select: { id: true, tradeName: true, legalName: true },
    where: { id: In([...ids]) },
  });
  return new Map(found.map((company) => [company.id, displayName(company)]));
}
