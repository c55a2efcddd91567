import type { EvidenceShape, FileShape } from '#templates/assessments/evidence/evidence.shapes';
import { addDays, dayOf } from '#libs/mexico';
import type { Item } from '../instrument/instrument.types.js';
import { maxFileSize } from '../intake/intake.rules.js';
import {
  COMPANY_QUOTA_BYTES,
  EXPIRES_SOON_DAYS,
  MAX_FILES_PER_ITEM,
  PENDING_DAYS,
  REASON_LENGTH,
  slotField,
  validityOn,
} from './evidence.rules.js';
import type { EvidenceFile, PendingFile, RemovedFile } from './evidence.types.js';

/** What of a practice can be brought back, and how much the company keeps, in bytes. */
export interface EvidenceRoom {
  readonly removed: readonly RemovedFile[];
  /** What waits for a word about the numbers of people in it. */
  readonly pending: readonly PendingFile[];
  readonly now: Date;
  readonly used: number;
}

/** A place for each of the practice's usual evidence, with the files that are it, and one for anything else. */
export function evidenceView(
  item: Item,
  files: readonly EvidenceFile[],
  names: ReadonlyMap<string, string>,
  { removed, pending, used, now }: EvidenceRoom,
): Omit<EvidenceShape, 'id' | 'frozen'> {
  const shown = (of: readonly EvidenceFile[]) => of.map((file) => fileView(file, names, dayOf(now)));
  const usual = item.evidence.map((what, index) => ({
    field: slotField(index),
    what,
    files: shown(files.filter((file) => file.proves === what)),
  }));
  const others = files.filter((file) => file.proves === null || !item.evidence.includes(file.proves));
  return {
    slots: [...usual, { field: 'file', what: null, files: shown(others) }],
    removed: removed.map(({ id, name, removedAt: at }) => ({ id, name, at })),
    pending: pending.map(({ id, name, size, personalData }) => ({ id, name, size, found: personalData })),
    pendingDays: PENDING_DAYS,
    reasonLength: REASON_LENGTH.most,
    maxFileSize,
    maxFiles: MAX_FILES_PER_ITEM,
    used,
    quota: COMPANY_QUOTA_BYTES,
  };
}

function fileView(file: EvidenceFile, names: ReadonlyMap<string, string>, today: string): FileShape {
  const { id, name, proves, size, uploadedAt: at, kind, link, documentId, expiresOn } = file;
  return {
    id,
    name,
    proves,
    size,
    at,
    kind,
    link,
    documentId,
    expiresOn,
    version: file.documentVersion,
    by: names.get(file.uploadedBy ?? '') ?? null,
    waiting: file.scan === 'waiting',
    validity: validityOn(file, today, addDays(today, EXPIRES_SOON_DAYS)),
  };
}
