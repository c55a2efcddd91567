import type { FastifyRequest } from 'fastify';
import { storable } from '#libs/storable';
import { CannotStore, type ReceivedFile, type Storage } from '#libs/storage';
import { readMultipart } from './input.js';
import type { Refused } from '../refused.js';

/** A file of a form. Its bytes are in a file of their own, dropped once the request is answered unless they were kept. */
export interface UploadedFile {
  /** Name of the form's field. */
  readonly field: string;
  /** As the browser says it: nothing to rely on. */
  readonly name: string;
  /** Null when it could not be taken. */
  readonly file: ReceivedFile | null;
  /** Larger than a file may be; no room for it; one of too many; the storage does not take it. */
  readonly problem: 'too-large' | 'no-room' | 'too-many' | CannotStore | null;
}

/** A posted form, with all its fields whatever became of its files. */
export interface UploadedForm {
  readonly fields: Record<string, string>;
  readonly files: readonly UploadedFile[];
}

export interface UploadLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Files of one form; those beyond are read and forgotten. */
  readonly files: number;
  /** Bytes of a form that is read to its end so that its fields are kept; a larger one is refused unread. */
  readonly form: number;
  /** What a larger one is answered. */
  tooLarge(): Refused;
  /** Asked before each piece of a file is written. */
  takes?(bytes: number): boolean;
}

/** A form has an empty part for each field of files in which nothing was chosen. */
const MOST_FILE_PARTS = 200;

/**
 * Reads a posted form, with or without files, and does `work` with it. Files go to the storage piece by piece, so that many
 * large ones at once cost little memory.
 * @throws Refused `tooLarge()`; 400 for a form that is cut off or is none
 */
export async function withUploads<T>(
  request: FastifyRequest,
  storage: Storage,
  limits: UploadLimits,
  work: (form: UploadedForm) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart()) return work({ fields: textFields(request.body), files: [] });
  if (Number(request.headers['content-length'] ?? 0) > limits.form) throw limits.tooLarge();
  const files: UploadedFile[] = [];
  try {
    const fields = await readMultipart(() => readParts(request, storage, limits, files));
    return await work({ fields, files });
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === 413 ? limits.tooLarge() : error;
  } finally {
    for (const { file } of files) await file?.drop();
  }
}

async function readParts(
  request: FastifyRequest,
  storage: Storage,
  limits: UploadLimits,
  files: UploadedFile[],
): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  const options = { throwFileSizeLimit: false, limits: { fileSize: limits.file, files: MOST_FILE_PARTS } };
  const endless = request.headers['content-length'] === undefined;
  let left = limits.form;
  for await (const part of request.parts(options as never)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] = storable(part.value);
      continue;
    }
    const source = part.file;
    const upload = { field: part.fieldname, name: storable(part.filename ?? '') };
    // nobody said how much there is: what is too large has no end worth waiting for
    if (endless) source.once('limit', () => source.destroy(limits.tooLarge()));
    const counted = counting(source, (bytes) => {
      left -= bytes;
      if (left < 0) throw limits.tooLarge();
    });
    if (upload.name === '' || files.length >= limits.files) {
      for await (const piece of counted) void piece;
      if (upload.name !== '') files.push({ ...upload, file: null, problem: 'too-many' });
      continue;
    }
    const received = await receive(storage, counted, limits.takes);
    if (!source.truncated) files.push({ ...upload, ...received });
    else {
      await received.file?.drop();
      files.push({ ...upload, file: null, problem: 'too-large' });
    }
  }
  return fields;
}

async function* counting(
  source: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    count(piece.length);
    yield piece;
  }
}

async function receive(
  storage: Storage,
  source: AsyncIterable<Uint8Array>,
  takes?: (bytes: number) => boolean,
): Promise<Pick<UploadedFile, 'file' | 'problem'>> {
  try {
    const file = await storage.receive(source, takes);
    return { file, problem: file ? null : 'no-room' };
  } catch (error) {
    // read to its end, so what follows it in the form is not lost
    if (error instanceof CannotStore) return { file: null, problem: error };
    throw error;
  }
}

function textFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
