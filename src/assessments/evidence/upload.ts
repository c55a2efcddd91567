import type { FastifyRequest } from 'fastify';
import { largestUpload, Refused } from '../../web/index.js';
import type { SentFile } from './evidence.service.js';

/** Beyond this nobody waits for the rest just to show the form again. */
const ABSURD_BYTES = 5 * largestUpload;

/** A form with at most one file. */
export interface SentForm {
  fields: Record<string, string>;
  file: SentFile | null;
  /** The file was larger than an upload may be; the fields are all there. */
  tooLarge: boolean;
}

/**
 * Reads a posted form, with or without a file. A file that is too large is read to its end and
 * dropped piece by piece, because the fields after it must not be lost.
 */
export async function readSentForm(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { fields: textFields(request.body), file: null, tooLarge: false };
  if (Number(request.headers['content-length'] ?? 0) > ABSURD_BYTES) throw tooLarge();
  const sent: SentForm = { fields: {}, file: null, tooLarge: false };
  try {
    for await (const part of request.parts({ throwFileSizeLimit: false } as never)) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') sent.fields[part.fieldname] = part.value;
        continue;
      }
      const pieces: Buffer[] = [];
      for await (const piece of part.file) pieces.push(piece as Buffer);
      if (part.file.truncated) sent.tooLarge = true;
      else if (part.filename) sent.file ??= { name: part.filename, bytes: Buffer.concat(pieces) };
    }
  } catch (error) {
    const status = (error as { statusCode?: number }).statusCode;
    throw status === 413 ? tooLarge() : new Refused('bad-request', { status: 400 });
  }
  return sent;
}

/** The refusal of a file that is too large, at its field. */
export function tooLarge(): Refused {
  const max = `${largestUpload / 1024 / 1024} MB`;
  return new Refused('assessments.file-too-large', { status: 413, field: 'file', params: { max } });
}

function textFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
