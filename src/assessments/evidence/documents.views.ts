import type {
  DocumentPageProps,
  LibraryPageProps,
  VersionShape,
} from '#templates/assessments/evidence/documents.shapes';
import { addDays } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import type { HeldVersion } from './documents.queries.js';
import type { Library, OpenDocument } from './evidence-library.js';
import { EXPIRES_SOON_DAYS, validityOn } from './evidence.rules.js';

/** What a company held on a day. @param today to which the page leads back */
export function libraryView(
  { versions, names }: Library,
  { day, today, scans }: { day: string; today: string; scans: boolean },
): LibraryPageProps {
  const rows = versions.map((version) => versionView(version, names, day));
  return {
    day,
    today,
    scans,
    rows,
    expired: rows.filter(({ validity }) => validity === 'expired').length,
    soon: rows.filter(({ validity }) => validity === 'expires-soon').length,
  };
}

/** One document with its history. */
export function documentView(
  { versions, names, places, items, writable }: OpenDocument,
  today: string,
  forms: { days?: FormState; share?: FormState; version?: FormState } = {},
): DocumentPageProps {
  const history = versions.map((version) => versionView(version, names, today));
  const [newest] = history;
  const here = new Set(places.map(({ itemId }) => itemId));
  const empty = { values: {}, errors: {} };
  return {
    id: versions[0]!.documentId,
    document: newest!,
    history,
    items: items.filter(({ id }) => here.has(id)),
    others: items.filter(({ id }) => !here.has(id)),
    place: places[0]?.itemId ?? null,
    writable,
    days: forms.days ?? {
      values: { effectiveOn: newest!.effectiveOn ?? '', expiresOn: newest!.expiresOn ?? '' },
      errors: {},
    },
    share: forms.share ?? empty,
    version: forms.version ?? empty,
  };
}

export function versionView(version: HeldVersion, names: ReadonlyMap<string, string>, day: string): VersionShape {
  const {
    documentId,
    id,
    name,
    link,
    size,
    sha256,
    uploadedAt: at,
    removedAt,
    effectiveOn,
    expiresOn,
    items,
  } = version;
  const kind = version.kind as VersionShape['kind'];
  return {
    documentId,
    id,
    name,
    kind,
    link,
    size,
    sha256,
    at,
    removedAt,
    effectiveOn,
    expiresOn,
    items,
    version: version.version,
    by: names.get(version.uploadedBy ?? '') ?? null,
    erased: version.erased,
    scan: version.scan as VersionShape['scan'],
    validity: validityOn(version, day, addDays(day, EXPIRES_SOON_DAYS)),
  };
}
