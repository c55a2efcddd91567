import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { formatCode, parseCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { type CertificateDescription, readSignature, Signer } from '#libs/signing';
import type { DroppedPageProps } from '#templates/pages/verification/dropped';
import { type PublicDistinction, PublicDistinctions, stateOn } from '../distinctions/index.js';
import { type Limit, Limits } from '../web/index.js';

const LARGEST = 5 * 1024 * 1024;
const drops: Limit = { name: 'verification-file', points: 30, seconds: 60 };

/** Says what a file is that a stranger dropped. Nothing of it is kept. */
@Injectable()
export class DroppedFiles {
  constructor(
    private readonly source: DataSource,
    private readonly signer: Signer,
    private readonly published: PublicDistinctions,
    private readonly limits: Limits,
  ) {}

  /** The uploaded file of a request, or null when there is none. @throws 413 for one of more than 5 MB, Refused 429 */
  async receive(request: FastifyRequest): Promise<Uint8Array | null> {
    await this.limits.take(drops, request.ip);
    if (!request.isMultipart()) return null;
    const part = await request.file({ limits: { fileSize: LARGEST, files: 1 } });
    const bytes = await part?.toBuffer();
    return bytes && bytes.length > 0 ? bytes : null;
  }

  /** With which certificate PDFs are signed today. */
  certificate(): CertificateDescription {
    return this.signer.certificate();
  }

  async judge(bytes: Uint8Array, now: Date): Promise<DroppedPageProps> {
    if (!looksLikePdf(bytes)) return { kind: 'not-pdf' };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [row] = await this.source.query('select public_document($1) as code', [sha256]);
    const given = row?.code ? await this.published.byCode(row.code) : null;
    if (given) return authentic(given, 'given-out', now);
    const claimed = codeInside(bytes);
    const claims = claimed && formatCode(claimed);
    const signature = await readSignature(bytes);
    if (!signature.signed || !(await this.isOurs(signature.certificateSha256))) return { kind: 'not-ours', claims };
    if (!signature.intact || !signature.whole) return { kind: 'altered', claims };
    // Ours, though this database has not seen the file: the signed bytes say which distinction it is.
    const found = claimed ? await this.published.byCode(claimed) : null;
    return found ? authentic(found, 'signed', now) : { kind: 'ours-other' };
  }

  /** The certificate of today, or one with which a document was signed before. */
  private async isOurs(certificate: string): Promise<boolean> {
    if (certificate === this.signer.certificate().sha256) return true;
    const [row] = await this.source.query('select is_signing_certificate($1) as ours', [certificate]);
    return row?.ours === true;
  }
}

function authentic(found: PublicDistinction, by: 'given-out' | 'signed', now: Date): DroppedPageProps {
  const state = stateOn(dayOf(now), found);
  return { kind: 'authentic', by, state, company: found.tradeName, code: formatCode(found.code) };
}

/** Readers accept the header anywhere in the first kilobyte. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Our documents carry their code among the keywords, in plain letters. */
function codeInside(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const said = /\((\w{4}-\w{4}-\w{4})\)/.exec(text)?.[1];
  const parsed = said ? parseCode(said) : null;
  return parsed?.ok ? parsed.code : null;
}
