import { type Day, dayOf, municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { openingTable, type OpeningTableLine } from '#templates/openings/review/opening-table';
import { maskTelltales } from '../../guidance/index.js';
import type { Locale } from '../../web/index.js';
import { stateOn } from '../opening.rules.js';
import type { FileRow } from './review.queries.js';

/** What stands in a file in place of what tells of a person. */
const MASK = '[oculto]';

/** Openings as the rows of a sheet, without what tells of a person; contacts stay out. */
export function openingRows(found: readonly FileRow[], today: Day, locale: Locale): (string | number | null)[][] {
  const day = (at: Date | null) => at && dayOf(at);
  const masked = (text: string, names = true) => maskTelltales(text, MASK, { names });
  const lines = found.map((row): OpeningTableLine => ({
    company: row.company,
    sector: (row.sector && sectorOf(row.sector)?.name) ?? row.sector,
    post: masked(row.post),
    tasks: masked(row.tasks),
    requirements: masked(row.requirements),
    site: masked(row.site, false),
    municipality: (row.municipality && municipalityOfJalisco(row.municipality)?.name) || null,
    posts: row.posts,
    payFrom: row.payFrom,
    payTo: row.payTo,
    payPeriod: row.payPeriod,
    workDays: row.workDays,
    schedule: masked(row.schedule),
    contract: row.contract,
    registration: row.registration,
    languages: row.languages,
    state: stateOn(today, row),
    sentOn: day(row.sentAt),
    reviewedOn: day(row.firstReviewedAt),
    endsOn: row.endsOn,
    closedOn: day(row.closedAt),
    closedFor: row.closedFor,
    interviewed: row.interviewed,
    hired: row.hired,
  }));
  return openingTable(lines, locale);
}
