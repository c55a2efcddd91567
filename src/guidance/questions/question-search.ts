import { HITS_SHOWN, type SearchSource } from '../../search/index.js';
import { findQuestions } from './questions.queries.js';
import { opening } from './questions.views.js';

/** Questions in force, which anybody may read. */
export const questionSearch: SearchSource = {
  kind: 'questions',
  async find(tx, _viewer, question) {
    const found = await findQuestions(tx, question);
    return found.slice(0, HITS_SHOWN).map(({ slug, content }) => ({
      title: content.question,
      note: opening(content.answer),
      href: `/guia/preguntas/${slug}`,
    }));
  },
  more: (_, question) => `/guia/preguntas?q=${encodeURIComponent(question)}`,
};
