import type { EntityManager } from 'typeorm';
import { isAboutHiring } from '../situations/situation.types.js';
import { allSituations } from '../situations/situations.queries.js';
import type { KnownSituations } from '../wizard/flow.rules.js';

/** The situations to which the questions have to lead, or say why not: all that are about hiring. */
export async function situationsAsked(tx: EntityManager): Promise<KnownSituations> {
  const rows = await allSituations(tx);
  return new Map(
    rows.filter(({ content }) => isAboutHiring(content)).map(({ slug, content }) => [slug, content.verdict]),
  );
}
