import { cleanName, detectFile, type FileExtension } from '#libs/files';
import type { ReceivedFile } from '#libs/storage';
import type { Refused } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { maxFileSize } from './intake.rules.js';

/** What a sent file is, with a name that is safe to keep. */
interface RecognizedFile {
  readonly name: string;
  readonly contentType: string;
  readonly extension: FileExtension;
}

/**
 * What a sent file is, by its content.
 * @throws Refused at the field `file`: 422 `assessments.file-…` when it is no document or picture that can be kept
 */
export async function recognizedFile(file: ReceivedFile, name: string): Promise<RecognizedFile> {
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
