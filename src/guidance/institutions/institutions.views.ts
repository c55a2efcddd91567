import type { InstitutionCard } from '#templates/guidance/institutions/institution';
import type { InstitutionSection } from '#templates/guidance/institutions/institutions.page';
import { claimOf } from '../claim.views.js';
import { reviewNote } from '../review-note.views.js';
import { institutionGroups } from './institution.content.js';
import type { InstitutionRow } from './institutions.queries.js';

/** The directory by kind. */
export function institutionSections(rows: readonly InstitutionRow[], today: string): InstitutionSection[] {
  return institutionGroups
    .map((group) => ({
      group,
      institutions: rows.filter((row) => row.content.group === group).map((row) => institutionCard(row, today)),
    }))
    .filter((section) => section.institutions.length > 0);
}

const applies = (task: string) => !/^No aplica\.?$/.test(task);

function institutionCard(row: InstitutionRow, today: string): InstitutionCard {
  const { group: _, internalNotes: __, forEmployers, forPeople, ...content } = row.content;
  return {
    slug: row.slug,
    ...content,
    forEmployers: forEmployers.filter(applies).map(claimOf),
    forPeople: forPeople.filter(applies).map(claimOf),
    sources: content.sources.map(claimOf),
    review: reviewNote(row, today),
  };
}
