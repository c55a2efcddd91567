import type { Legibility } from '#libs/files';
import { dayOf } from '#libs/mexico';
import type { Contradiction, Instrument, Maturity, Profile } from '../instrument/instrument.types.js';
import { appliesTo, WITHOUT_EVIDENCE } from '../scoring/score.rules.js';

/** A file as it is checked; what was not looked into yet counts as legible. */
export interface CheckedFile {
  readonly id: string;
  /** The same where one document proves several practices, which is no fault. */
  readonly documentId?: string;
  readonly name: string;
  readonly sha256: string;
  readonly uploadedAt: Date;
  readonly legibility: Legibility | null;
  /** When it was last changed, as the file itself says. */
  readonly changedAt: Date | null;
  /** The last day on which what it says holds. */
  readonly expiresOn?: string | null;
}

/** What is checked; answers and files by item id. */
export interface Checkable {
  readonly instrument: Instrument;
  readonly profile: Profile;
  readonly answers: Readonly<Record<string, { readonly value: Maturity | null } | undefined>>;
  readonly evidence: Readonly<Record<string, readonly CheckedFile[] | undefined>>;
}

/** One thing to look at before sending. None of them keeps an assessment from being sent. */
export type Finding =
  /** Two answers that cannot both be true. */
  | { readonly kind: 'contradiction'; readonly itemIds: readonly [string, string]; readonly why: string }
  /** Evidence of a time before the one that is assessed. */
  | {
      readonly kind: 'old';
      readonly itemId: string;
      readonly file: CheckedFile;
      readonly from: Date;
      readonly months: number;
    }
  /** What it says holds no more. */
  | { readonly kind: 'expired'; readonly itemId: string; readonly file: CheckedFile; readonly on: string }
  /** The same bytes more than once. */
  | { readonly kind: 'duplicate'; readonly itemIds: readonly string[]; readonly names: readonly string[] }
  | { readonly kind: 'unreadable'; readonly itemId: string; readonly file: CheckedFile }
  /** Answered more than 1, and there is no file: it counts 1. */
  | { readonly kind: 'missing'; readonly itemId: string; readonly value: Maturity; readonly critical: boolean }
  /** Answered more than 1, and no file of it can be read: an auditor will count 1. */
  | { readonly kind: 'capped'; readonly itemId: string; readonly value: Maturity; readonly critical: boolean }
  /** Answered, and it does not apply by the profile: it does not count. */
  | { readonly kind: 'not-applicable'; readonly itemId: string };

/** The kinds in the order in which they are shown. */
export const findingKinds = [
  'missing',
  'capped',
  'unreadable',
  'contradiction',
  'expired',
  'old',
  'duplicate',
  'not-applicable',
] as const satisfies readonly Finding['kind'][];

/** A file that says a date before this one says nothing: clocks that were never set. */
const FIRST_DATE = new Date('1990-01-01T00:00:00Z');

/** Everything that is worth a look before an assessment is sent, by kind and in the order of the instrument. */
export function findingsOf(checked: Checkable, now: Date): Finding[] {
  const applying = checked.instrument.items.filter((item) => appliesTo(item, checked.profile)).map(({ id }) => id);
  const found = [
    ...capFindings(checked, applying),
    ...applying.flatMap((id) => fileFindings(checked, id, now)),
    ...contradictionFindings(checked, new Set(applying)),
    ...duplicateFindings(checked, applying),
    ...unneededFindings(checked, new Set(applying)),
  ];
  return findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind));
}

/** The date of a piece of evidence: when it was changed as it says itself, where that can be, or when it was uploaded. */
export function dateOf({ changedAt, uploadedAt }: Pick<CheckedFile, 'changedAt' | 'uploadedAt'>): Date {
  return changedAt && changedAt >= FIRST_DATE && changedAt < uploadedAt ? changedAt : uploadedAt;
}

function capFindings({ instrument, answers, evidence }: Checkable, applying: readonly string[]): Finding[] {
  const critical = new Set(instrument.items.filter((item) => item.critical).map(({ id }) => id));
  return applying.flatMap((itemId): Finding[] => {
    const value = answers[itemId]?.value ?? 0;
    if (value <= WITHOUT_EVIDENCE) return [];
    const files = evidence[itemId] ?? [];
    const about = { itemId, value, critical: critical.has(itemId) };
    if (files.length === 0) return [{ kind: 'missing', ...about }];
    return files.some(isLegible) ? [] : [{ kind: 'capped', ...about }];
  });
}

const isLegible = ({ legibility }: CheckedFile) => legibility === null || legibility === 'legible';

function fileFindings({ instrument, evidence }: Checkable, itemId: string, now: Date): Finding[] {
  const months = instrument.precheck?.evidenceMonthsOf[itemId] ?? instrument.precheck?.evidenceMonths;
  return (evidence[itemId] ?? []).flatMap((file): Finding[] => {
    const from = dateOf(file);
    return [
      ...(isLegible(file) ? [] : [{ kind: 'unreadable', itemId, file } as const]),
      ...(months !== undefined && from < monthsBefore(now, months)
        ? [{ kind: 'old', itemId, file, from, months } as const]
        : []),
      ...(file.expiresOn && file.expiresOn < dayOf(now)
        ? [{ kind: 'expired', itemId, file, on: file.expiresOn } as const]
        : []),
    ];
  });
}

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}

function contradictionFindings({ instrument, answers }: Checkable, applying: ReadonlySet<string>): Finding[] {
  const holds = ({ between }: Contradiction) =>
    between.every(({ itemId, from, to }) => {
      const value = answers[itemId]?.value ?? null;
      return applying.has(itemId) && value !== null && value >= from && value <= to;
    });
  return (instrument.precheck?.contradictions ?? [])
    .filter(holds)
    .map(({ between: [one, other], why }) => ({ kind: 'contradiction', itemIds: [one.itemId, other.itemId], why }));
}

function duplicateFindings({ evidence }: Checkable, applying: readonly string[]): Finding[] {
  const byHash = new Map<string, { itemId: string; name: string; documentId: string | undefined }[]>();
  for (const itemId of applying)
    for (const { sha256, name, documentId } of evidence[itemId] ?? []) {
      const known = byHash.get(sha256);
      const isShared = documentId !== undefined && known?.some((one) => one.documentId === documentId);
      if (isShared) continue;
      if (known) known.push({ itemId, name, documentId });
      else byHash.set(sha256, [{ itemId, name, documentId }]);
    }
  return [...byHash.values()]
    .filter((files) => files.length > 1)
    .map((files) => ({
      kind: 'duplicate',
      itemIds: [...new Set(files.map(({ itemId }) => itemId))],
      names: [...new Set(files.map(({ name }) => name))],
    }));
}

function unneededFindings({ instrument, answers }: Checkable, applying: ReadonlySet<string>): Finding[] {
  return instrument.items
    .filter(({ id }) => !applying.has(id) && (answers[id]?.value ?? null) !== null)
    .map(({ id }) => ({ kind: 'not-applicable', itemId: id }));
}
