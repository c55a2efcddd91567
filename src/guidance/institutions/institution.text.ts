import { type NewText, searchWords } from '../editions.queries.js';
import type { InstitutionContent } from './institution.content.js';

/** An entry with the words by which it is found. */
export function institutionText({ slug, content }: { slug: string; content: InstitutionContent }): NewText {
  const { name, acronym, forEmployers, forPeople, when, caution, scope } = content;
  return {
    slug,
    content,
    words: {
      first: searchWords(name, acronym),
      second: searchWords(forEmployers, forPeople),
      third: searchWords(when, caution, scope),
    },
  };
}
