import type { EvidenceShape, FileShape } from '#templates/assessments/evidence/evidence.shapes';
import type { Item } from '../instrument/instrument.types.js';
import { COMPANY_QUOTA_BYTES, MAX_FILES_PER_ITEM, maxFileSize, slotField } from './evidence.rules.js';
import type { EvidenceFile, RemovedFile } from './evidence.types.js';

/** What of a practice can be brought back, and how much the company keeps, in bytes. */
export interface EvidenceRoom {
  readonly removed: readonly RemovedFile[];
  readonly used: number;
}

/** A place for each of the practice's usual evidence, with the files that are it, and one for anything else. */
export function evidenceView(
  item: Item,
  files: readonly EvidenceFile[],
  names: ReadonlyMap<string, string>,
  { removed, used }: EvidenceRoom,
): Omit<EvidenceShape, 'id' | 'frozen'> {
  const shown = (of: readonly EvidenceFile[]) => of.map((file) => fileView(file, names));
  const usual = item.evidence.map((what, index) => ({
    field: slotField(index),
    what,
    files: shown(files.filter((file) => file.proves === what)),
  }));
  const others = files.filter((file) => file.proves === null || !item.evidence.includes(file.proves));
  return {
    slots: [...usual, { field: 'file', what: null, files: shown(others) }],
    removed: removed.map(({ id, name, removedAt: at }) => ({ id, name, at })),
    maxFileSize,
    maxFiles: MAX_FILES_PER_ITEM,
    used,
    quota: COMPANY_QUOTA_BYTES,
  };
}

function fileView(file: EvidenceFile, names: ReadonlyMap<string, string>): FileShape {
  const { id, name, proves, size, uploadedAt: at } = file;
  return { id, name, proves, size, by: names.get(file.uploadedBy) ?? null, at };
}
