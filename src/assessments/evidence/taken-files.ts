import { cleanName, detectFile } from '#libs/files';
import type { ReceivedFile } from '#libs/storage';
import type { Refused } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { maxFileSize } from './evidence.rules.js';

/**
 * What a sent file is, by its content, with a name that is safe to keep.
 * @throws Refused at the field `file`: 422 `assessments.file-…` when it is no document or picture
 */
export async function takenFile(file: ReceivedFile, name: string): Promise<{ name: string; contentType: string }> {
  const found = await detectFile(file.path, name);
  if (found.ok) return found;
  throw refuse(`assessments.file-${found.reason}`, { status: 422, field: 'file', params: { name: cleanName(name) } });
}

/** The refusal of a file that is too large. */
export const fileTooLarge = (name: string): Refused =>
  refuse('assessments.file-too-large', {
    status: 413,
    field: 'file',
    params: { max: maxFileSize, name: cleanName(name) },
  });
