/** From a visit to the page on which auditors put things down in the workplace, pure. */
import type { OnSiteItem, OnSiteLine, OnSiteProps } from '#templates/audits/visit/visit-props';
import {
  coverage,
  criteria,
  interviewCounts,
  lastObservations,
  maxPhotoSize,
  ofKind,
  sampleCounts,
} from './entry.rules.js';
import type { EntryOf } from './entry.types.js';
import { visitShape } from './visit.views.js';
import type { KnownVisit, VisitMaterialOfCase } from './visit-reader.js';

/** @param key makes the keys under which forms are kept once */
export function onSitePage(
  material: VisitMaterialOfCase & { readonly current: KnownVisit },
  userId: string,
  returned: OnSiteProps['returned'],
  key: () => string,
): OnSiteProps {
  const { found, companyName, current, entries, items, submission, quotas, names } = material;
  const { visit } = current;
  const lead = found.auditorId;
  const second = visit.secondAuditor === lead ? null : visit.secondAuditor;
  const auditors = [lead, second].flatMap((id) => (id === null ? [] : [names.get(id) ?? '']));
  const covered = coverage(entries);
  return {
    auditId: found.audit.id,
    companyName,
    userId,
    visit: visitShape(current, auditors),
    items: items.map((item) => itemOf(item, material, userId)),
    topics: topicsOf(submission),
    interviews: { ...interviewCounts(entries), needed: quotas.interviews },
    coverage: criteria.map((criterion) => ({ criterion, covered: covered.has(criterion) })),
    sample: { ...sampleCounts(entries), needed: quotas.records },
    lines: {
      interviews: ofKind(entries, 'interview').map((entry) => ({
        ...lineOf(entry, names, userId),
        words: { key: `on-site.who.${entry.data.who}`, params: {} },
        note: entry.data.said,
      })),
      samples: ofKind(entries, 'sample').map((entry) => ({
        ...lineOf(entry, names, userId),
        words: {
          key: 'on-site.sample-line',
          params: { files: entry.data.files, payrolls: entry.data.payrolls },
        },
        note: entry.data.note,
      })),
      photos: ofKind(entries, 'photo').map((entry) => ({
        ...lineOf(entry, names, userId),
        words: { key: 'on-site.photo-line', params: { caption: entry.data.caption, item: entry.itemId ?? 'none' } },
        note: '',
        photo: true,
      })),
    },
    maxPhoto: maxPhotoSize,
    keys: {
      entrevista: key(),
      muestra: key(),
      foto: key(),
      items: Object.fromEntries(items.map(({ id }) => [id, key()])),
    },
    returned,
  };
}

type Names = ReadonlyMap<string, string>;

function lineOf(
  { id, madeBy, notedAt }: EntryOf<'interview' | 'sample' | 'photo'>,
  names: Names,
  userId: string,
): Omit<OnSiteLine, 'words' | 'note'> {
  return { id, by: names.get(madeBy) ?? '', at: notedAt, mine: madeBy === userId, photo: false };
}

function itemOf(
  item: VisitMaterialOfCase['items'][number],
  { entries, submission, names }: VisitMaterialOfCase,
  userId: string,
): OnSiteItem {
  const seen = lastObservations(entries).filter(({ itemId }) => itemId === item.id);
  const own = seen.find(({ madeBy }) => madeBy === userId);
  const value = submission.answers[item.id]?.value;
  return {
    id: item.id,
    text: item.text,
    critical: item.critical,
    claimed: value === undefined || value === null ? null : item.anchors[value],
    evidence: item.evidence,
    own: own ? { ...own.data, at: own.notedAt } : null,
    others: seen
      .filter(({ madeBy }) => madeBy !== userId)
      .map(({ madeBy, data }) => ({ name: names.get(madeBy) ?? '', ...data })),
  };
}

function topicsOf({ instrument }: VisitMaterialOfCase['submission']): OnSiteProps['topics'] {
  return instrument.items
    .map(({ id, text, checks }) => ({
      id,
      text,
      staff: checks.includes('staff-interview'),
      management: checks.includes('management-interview'),
    }))
    .filter(({ staff, management }) => staff || management);
}
