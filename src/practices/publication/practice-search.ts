import type { EntityManager } from 'typeorm';
import { type Hit, HITS_SHOWN, type SearchSource } from '../../search/index.js';
import { isStaff, type Viewer } from '../../web/index.js';
import { reviewingRoles } from '../practice.policy.js';
import { foundPractices } from './publication.queries.js';

/** Published practices in the search of the workspaces: for who judges them on FM4's page, for others on the public one. */
export const practiceSearch: SearchSource = {
  kind: 'good-practices',
  async find(tx: EntityManager, viewer: Viewer, question: string): Promise<readonly Hit[]> {
    const found = await foundPractices(tx, { question, class: null, origin: null, item: null });
    const judges = isStaff(viewer) && viewer.roles.some((role) => reviewingRoles.some((one) => one === role));
    return found.slice(0, HITS_SHOWN).map(({ id, slug, title, institution }) => ({
      title,
      note: institution,
      href: judges ? `/fm4/practicas/banco/${id}` : `/practicas/${slug}`,
    }));
  },
  more: (_, question) => `/practicas?q=${encodeURIComponent(question)}`,
};
