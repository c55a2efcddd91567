import type { FastifyRequest } from 'fastify';
import { storable } from '#libs/storable';
import type { Refused } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { MAX_FILE_BYTES, MAX_FORM_BYTES, maxFileSize } from './evidence.rules.js';
import type { SentFile } from './evidence.service.js';

/** A form with at most one file. */
export interface SentForm {
  readonly fields: Record<string, string>;
  file: SentFile | null;
  /** The file was larger than an upload may be; the fields are all there. */
  tooLarge: boolean;
}

/**
 * Reads a posted form, with or without a file. A file that is too large is read to its end and dropped piece by piece,
 * because the fields after it must not be lost.
 * @throws Refused `assessments.file-too-large` (413) for a form that is not worth reading, `bad-request` (400)
 */
export async function readSentForm(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { fields: textFields(request.body), file: null, tooLarge: false };
  if (Number(request.headers['content-length'] ?? 0) > MAX_FORM_BYTES) throw fileTooLarge();
  const sent: SentForm = { fields: {}, file: null, tooLarge: false };
  try {
    const options = { throwFileSizeLimit: false, limits: { fileSize: MAX_FILE_BYTES } };
    for await (const part of request.parts(options as never)) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') sent.fields[part.fieldname] = storable(part.value);
        continue;
      }
      const pieces: Buffer[] = [];
      for await (const piece of part.file) pieces.push(piece as Buffer);
      if (part.file.truncated) sent.tooLarge = true;
      else if (part.filename) sent.file ??= { name: storable(part.filename), bytes: Buffer.concat(pieces) };
    }
  } catch (error) {
    const status = (error as { statusCode?: number }).statusCode;
    throw status === 413 ? fileTooLarge() : refuse('bad-request', { status: 400 });
  }
  return sent;
}

/** The refusal of a file that is too large, at its field. */
export function fileTooLarge(): Refused {
  return refuse('assessments.file-too-large', { status: 413, field: 'file', params: { max: maxFileSize } });
}

function textFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
