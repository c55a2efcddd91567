import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../database/index.js';
import type { ConcernsFound } from '../distinctions/index.js';
import { handlingRoles } from './report.policy.js';
import { hasRole } from '../database/index.js';
import { countReportsAbout, newestReportsAbout } from './reports.queries.js';

/** The reports about a company that the reader may see, for the pages about its distinction. */
export async function reportedConcerns(
  tx: EntityManager,
  reader: PersonActor,
  companyId: string,
): Promise<ConcernsFound> {
  if (!hasRole(reader, ...handlingRoles)) return { counts: [], newest: [] };
  const counts = await countReportsAbout(tx, reader.userId, companyId);
  const newest = await newestReportsAbout(tx, reader.userId, companyId);
  return {
    counts: counts.map(({ n, ...kind }) => ({ ...wordsOf(kind), n })),
    newest: newest.map(({ id, receivedAt, ...kind }) => ({
      ...wordsOf(kind),
      at: receivedAt,
      href: `/fm4/reportes/${id}`,
    })),
  };
}

const wordsOf = ({ category, state }: { category: string; state: string }) => ({
  what: { key: `reports.category.${category}` },
  state: { key: `reports.state.${state}` },
});
