import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { formatCode, parseCode } from '#libs/codes';
import { pdfStart } from '#libs/files';
import { certificatesIn, type FoundSignature, readSignatures, Signer, withoutContainers, wordsIn } from '#libs/signing';
import type { FileCheckProps, FileVerdict } from '#templates/verification/file-check/verdict';
import { anonymous, Database } from '../../database/index.js';
import { type PublicDistinction, PublicDistinctions } from '../../distinctions/index.js';
import { Limits, readMultipart } from '../../web/index.js';
import { refuse } from '../verification.refusals.js';
import { CodesInFiles } from './codes-in-files.js';
import { CredentialCheck } from './credential-check.js';
import { type IssuedDocument, isSigningCertificate, issuedDocument } from './file-check.queries.js';
import {
  ARRIVAL_MILLIS,
  CHECKS_AT_ONCE,
  CHECKS_AT_ONCE_OF_ONE,
  FILE_CHECKS,
  isTooLarge,
  MAX_CODES,
  MAX_FILE_BYTES,
  WAIT_MILLIS,
} from './file-check.rules.js';
import { authentic, factsOf } from './file-check.views.js';
import { Places } from './places.js';

/** Checks uploaded PDFs and credentials. Nothing of them is kept. */
@Injectable()
export class FileCheck {
  constructor(
    private readonly db: Database,
    private readonly signer: Signer,
    private readonly published: PublicDistinctions,
    private readonly credentials: CredentialCheck,
    private readonly others: CodesInFiles,
    private readonly limits: Limits,
  ) {}

  private readonly places = new Places({ all: CHECKS_AT_ONCE, one: CHECKS_AT_ONCE_OF_ONE, waitMillis: WAIT_MILLIS });

  /**
   * What the uploaded file of a request is; null without one. Files are judged in memory, so few are read at once.
   * @throws Refused 413 `verification.too-large`, before reading where the request says its length; 429 `too-many`;
   *   503 `verification.busy`; 400 for a form that is cut off, takes too long or is none
   */
  async check(request: FastifyRequest, now: Date): Promise<FileCheckProps | null> {
    if (isTooLarge(request.headers['content-length'])) throw refuse('verification.too-large', { status: 413 });
    await this.limits.take(FILE_CHECKS, request.ip);
    if (!request.isMultipart()) return null;
    const checked = await this.places.within(request.ip, async () => {
      const bytes = await this.receive(request);
      return bytes && this.judge(bytes, now);
    });
    if (!checked) throw refuse('verification.busy', { status: 503, retryAfter: WAIT_MILLIS / 1_000 });
    return checked.result;
  }

  private async receive(request: FastifyRequest): Promise<Uint8Array | null> {
    let arriving: { destroy(): unknown } = request.raw;
    const late = setTimeout(() => arriving.destroy(), ARRIVAL_MILLIS);
    try {
      const bytes = await readMultipart(async () => {
        const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
        if (!part) return null;
        arriving = part.file;
        return bytesOf(part.file);
      });
      return bytes && bytes.length > 0 ? bytes : null;
    } finally {
      clearTimeout(late);
    }
  }

  /** The document with that SHA-256; null if none was issued. */
  fileOf(sha256: string): Promise<IssuedDocument | null> {
    return this.db.as(anonymous, (tx) => issuedDocument(tx, sha256));
  }

  /** Whether that is the present signing certificate, or one that has signed documents before. */
  async isOurs(certificateSha256: string): Promise<boolean> {
    if (certificateSha256 === this.signer.certificate().sha256) return true;
    return this.db.as(anonymous, (tx) => isSigningCertificate(tx, certificateSha256));
  }

  async judge(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const start = pdfStart(bytes);
    return start === null ? this.credentials.judge(bytes, now) : this.judgePdf(bytes, start, now);
  }

  /** @param start of the header: readers ignore what stands before it */
  private async judgePdf(bytes: Uint8Array, start: number, now: Date): Promise<FileVerdict> {
    const pdf = bytes.subarray(start);
    const given = await this.givenOut(pdf);
    if (given && start === 0) {
      return authentic(given.found, { by: 'given-out', replaced: given.replaced, beside: false }, now);
    }
    if (given) return added(pdf, given, now);
    const claimed = codesIn(pdf);
    const claims = claimed[0] ? formatCode(claimed[0]) : null;
    const signatures = await readSignatures(pdf);
    const ours = await this.oursAmong(signatures);
    const intact = ours.filter((one) => one.intact);
    for (const { end, whole } of intact.toReversed()) {
      const revision = pdf.subarray(0, end);
      const known = whole ? null : await this.givenOut(revision);
      if (known) return added(revision, known, now);
    }
    // Signed by us and intact where the signature reaches, yet not issued: the container may have been altered where it
    // does not reach.
    const last = intact.at(-1);
    if (last && (!last.whole || start > 0)) return added(pdf.subarray(0, last.end), null, now);
    if (last)
      return (await this.documentIn(pdf)) ?? (claims ? { kind: 'unregistered', claims } : { kind: 'ours-other' });
    if (ours.length > 0 || (await this.bearsOurTraces(pdf, signatures, claimed))) return { kind: 'altered', claims };
    return { kind: 'not-ours', claims };
  }

  private async givenOut(bytes: Uint8Array): Promise<GivenOut | null> {
    const file = await this.fileOf(createHash('sha256').update(bytes).digest('hex'));
    const found = file && (await this.published.byCode(file.code));
    return found ? { found, replaced: file.replaced } : null;
  }

  /** The course certificate or proof that a PDF is whose only signatures are ours. What stands outside of them names nothing. */
  private async documentIn(pdf: Uint8Array): Promise<FileVerdict | null> {
    for (const code of codesIn(await withoutContainers(pdf))) {
      const told = await this.others.told(code);
      if (told) return told;
    }
    return null;
  }

  private async oursAmong(signatures: readonly FoundSignature[]): Promise<FoundSignature[]> {
    const ours: FoundSignature[] = [];
    for (const one of signatures) if (await this.isOurs(one.certificateSha256)) ours.push(one);
    return ours;
  }

  /** Whether a file that we did not sign as it is was made from one of ours, as programs do that write a file anew. */
  private async bearsOurTraces(
    pdf: Uint8Array,
    signatures: readonly FoundSignature[],
    codes: readonly string[],
  ): Promise<boolean> {
    for (const certificate of await certificatesIn(pdf)) if (await this.isOurs(certificate)) return true;
    // Somebody else answers for all of it.
    if (signatures.some(({ intact, whole }) => intact && whole)) return false;
    for (const code of codes) if (await this.published.byCode(code)) return true;
    return false;
  }
}

/** A distinction whose document somebody has. */
interface GivenOut {
  readonly found: PublicDistinction;
  /** There is a newer one. */
  readonly replaced: boolean;
}

/** @param revision the bytes that we signed */
function added(revision: Uint8Array, given: GivenOut | null, now: Date): FileVerdict {
  const about = given && { ...factsOf(given.found, now), replaced: given.replaced };
  return { kind: 'added', about, revision: Buffer.from(revision).toString('base64') };
}

const CODE = /(?:credencial-)?\w{4}-\w{4}-\w{4}(?:\.json)?/;

/** Our documents carry their code among the keywords and in the name of the attached credential. */
function codesIn(pdf: Uint8Array): string[] {
  const codes = new Set<string>();
  for (const word of wordsIn(pdf, CODE)) {
    const code = parseCode(word.replace(/^credencial-|\.json$/g, ''));
    if (code.ok) codes.add(code.code);
  }
  return [...codes].slice(0, MAX_CODES);
}

/** Reads a file up to its limit; refuses as soon as it is exceeded. */
function bytesOf(file: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.once('limit', () => reject(refuse('verification.too-large', { status: 413 })));
    file.once('end', () => resolve(Buffer.concat(chunks)));
    file.once('error', reject);
    // The client hung up, or took too long.
    file.once('close', () => reject(refuse('bad-request', { status: 400 })));
  });
}
