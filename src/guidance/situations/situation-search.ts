import { HITS_SHOWN, type SearchSource } from '../../search/index.js';
import { findSituations } from './situations.queries.js';

/** Documentary situations, which anybody may read. */
export const situationSearch: SearchSource = {
  kind: 'situations',
  async find(tx, _viewer, question) {
    const found = await findSituations(tx, question);
    return found.best.slice(0, HITS_SHOWN).map(({ slug, content }) => ({
      title: content.name,
      note: content.question,
      href: `/guia/situaciones/${slug}`,
    }));
  },
  more: (_, question) => `/guia?q=${encodeURIComponent(question)}`,
};
