import type { InstitutionCard } from '#templates/guidance/institutions/institution';
import type { InstitutionSection } from '#templates/guidance/institutions/institutions.page';
import { claimOf } from '../claim.views.js';
import { reviewNote } from '../review-note.views.js';
import { institutionGroups } from './institution.content.js';
import type { InstitutionRow } from './institutions.queries.js';
import { placeName } from './entry-text.rules.js';

/** The directory by kind; those with an office in the municipality that was asked for come first, under its name. */
export function institutionSections(
  rows: readonly InstitutionRow[],
  today: string,
  place: string | null = null,
): InstitutionSection[] {
  const isThere = ({ content }: InstitutionRow) => place !== null && content.places.includes(place);
  const cards = (of: readonly InstitutionRow[]) => of.map((row) => institutionCard(row, today));
  const sections: InstitutionSection[] = [
    { group: 'municipio', institutions: cards(rows.filter(isThere)) },
    ...institutionGroups.map((group) => ({
      group,
      institutions: cards(rows.filter((row) => row.content.group === group && !isThere(row))),
    })),
  ];
  return sections.filter((section) => section.institutions.length > 0);
}

const applies = (task: string) => !/^No aplica\.?$/.test(task);

function institutionCard(row: InstitutionRow, today: string): InstitutionCard {
  const { group: _, internalNotes: __, forEmployers, forPeople, places, ...content } = row.content;
  return {
    slug: row.slug,
    ...content,
    places: places.map(placeName),
    forEmployers: forEmployers.filter(applies).map(claimOf),
    forPeople: forPeople.filter(applies).map(claimOf),
    sources: content.sources.map(claimOf),
    review: reviewNote(row, today),
    // a content file knows the month of its review only
    checkedOn: row.reviewedOn.endsWith('-01') ? null : row.reviewedOn,
  };
}
