/**
 * A practice in the form of the repository of practices of the United Nations Network on Migration, pure. What that form asks
 * for is known here from the network's public pages alone: «Checklist for practice submission»
 * (migrationnetwork.un.org/how-submit-practice) and «Calls for Practices»
 * (migrationnetwork.un.org/hub/repository-of-practices/calls-for-practices), both read in 2026. The Word template that is sent
 * in was not at hand, so the order and the wording of its fields are not verified.
 */
import type { MigrationField } from '#templates/practices/publication/publication.shapes';
import type { PublishedPractice } from './publication.queries.js';

/** Its fields in the order of those pages; null where the bank's format has nothing for it. */
export function migrationForm(practice: PublishedPractice): MigrationField[] {
  const { title, institution, description, problem, replicable, impact, results, sustainability } = practice;
  return [
    { key: 'title', value: title },
    { key: 'implementer', value: institution },
    { key: 'focal-point', value: null },
    { key: 'objectives', value: null },
    { key: 'principles', value: null },
    { key: 'dates', value: null },
    { key: 'stage', value: null },
    { key: 'description', value: `${description}\n\n${problem}` },
    { key: 'innovative', value: null },
    { key: 'replicable', value: replicable },
    { key: 'impact', value: `${impact}\n\n${results}` },
    { key: 'sustainability', value: sustainability },
    { key: 'lessons', value: null },
    { key: 'recommendations', value: null },
  ];
}
