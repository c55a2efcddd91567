import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { formatCode, parseCode } from '#libs/codes';
import { type Check, checkCredential, checkJwt, type Credential } from '#libs/credentials';
import { dayOf } from '#libs/mexico';
import { readSignature, Signer } from '#libs/signing';
import type { FileCheckProps } from '#templates/verification/file-check/file-check.page';
import { anonymous, Database } from '../../database/index.js';
import { areCurrent, Issuer, type PublicDistinction, PublicDistinctions, stateOn } from '../../distinctions/index.js';
import { Limits, readMultipart } from '../../web/index.js';
import { refuse } from '../verification.refusals.js';
import { type IssuedDocument, isSigningCertificate, issuedDocument } from './file-check.queries.js';
import { FILE_CHECKS, isTooLarge, looksLikePdf, MAX_CREDENTIAL_BYTES, MAX_FILE_BYTES } from './file-check.rules.js';

/** Checks uploaded PDFs and credentials. Nothing of them is kept. */
@Injectable()
export class FileCheck {
  constructor(
    private readonly db: Database,
    private readonly signer: Signer,
    private readonly published: PublicDistinctions,
    private readonly issuer: Issuer,
    private readonly limits: Limits,
  ) {}

  /**
   * The uploaded file of a request; null without one.
   * @throws Refused 413 `verification.too-large`, before reading where the request says its length; 429 `too-many`;
   *   400 for a form that is cut off or is none
   */
  async receive(request: FastifyRequest): Promise<Uint8Array | null> {
    if (isTooLarge(request.headers['content-length'])) throw refuse('verification.too-large', { status: 413 });
    await this.limits.take(FILE_CHECKS, request.ip);
    if (!request.isMultipart()) return null;
    const bytes = await readMultipart(async () => {
      const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
      return part && (await bytesOf(part.file));
    });
    return bytes && bytes.length > 0 ? bytes : null;
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
    return looksLikePdf(bytes) ? this.judgePdf(bytes, now) : this.judgeCredential(bytes, now);
  }

  private async judgePdf(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const file = await this.fileOf(createHash('sha256').update(bytes).digest('hex'));
    const given = file ? await this.published.byCode(file.code) : null;
    if (file && given) return authentic(given, { by: 'given-out', replaced: file.replaced }, now);
    const claims = codeInside(bytes);
    const signature = await readSignature(bytes);
    if (!signature.signed || !(await this.isOurs(signature.certificateSha256))) return { kind: 'not-ours', claims };
    if (!signature.intact || !signature.whole) return { kind: 'altered', claims };
    // Signed by us and intact where the signature reaches, yet not issued: the container may have been altered where it
    // does not reach.
    return claims ? { kind: 'unregistered', claims } : { kind: 'ours-other' };
  }

  private async judgeCredential(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const { check, credential } = await this.readCredential(bytes);
    if (!credential) return { kind: 'not-pdf' };
    const code = codeOfCredential(credential);
    const claims = code && formatCode(code);
    if (!check.ok) return { kind: check.reason === 'altered' ? 'altered' : 'not-ours', claims };
    const found = code ? await this.published.byCode(code) : null;
    if (!found) return { kind: 'ours-other' };
    return authentic(found, { by: 'credential', replaced: !areCurrent(namesIn(credential), found) }, now);
  }

  private async readCredential(bytes: Uint8Array): Promise<{ check: Check; credential: Credential | null }> {
    const nothing = { check: { ok: false, reason: 'unreadable' } as const, credential: null };
    const text = bytes.length <= MAX_CREDENTIAL_BYTES ? textOf(bytes) : null;
    if (text === null) return nothing;
    const keyOf = await this.issuer.keyFinder();
    if (!text.startsWith('{')) return checkJwt(text, keyOf);
    const credential = parsed(text);
    // Any other JSON is no credential at all.
    if (!credential || !('@context' in credential)) return nothing;
    return { check: await checkCredential(credential, keyOf), credential };
  }
}

function authentic(
  found: PublicDistinction,
  how: { by: 'given-out' | 'credential'; replaced: boolean },
  now: Date,
): FileCheckProps {
  const state = stateOn(dayOf(now), found);
  return { kind: 'authentic', ...how, state, company: found.tradeName, code: formatCode(found.code) };
}

/** Our documents carry their code among the keywords, in plain letters. */
function codeInside(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const said = /\((\w{4}-\w{4}-\w{4})\)/.exec(text)?.[1];
  const parsedCode = said ? parseCode(said) : null;
  return parsedCode?.ok ? formatCode(parsedCode.code) : null;
}

/** The code at the end of the address of a credential. */
function codeOfCredential({ id }: Credential): string | null {
  const said = typeof id === 'string' ? /\/credenciales\/([\w-]{1,20})$/.exec(id)?.[1] : undefined;
  const parsedCode = said ? parseCode(said) : null;
  return parsedCode?.ok ? parsedCode.code : null;
}

/** The names of the company in a credential of ours. */
function namesIn({ credentialSubject }: Credential): string[] {
  const { identifier } = credentialSubject as { identifier?: { identityHash?: unknown }[] };
  return (identifier ?? []).flatMap(({ identityHash }) => (typeof identityHash === 'string' ? [identityHash] : []));
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    // Bytes that are no text are no credential.
    return null;
  }
}

function parsed(text: string): Credential | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Credential) : null;
  } catch {
    // Anything may be uploaded.
    return null;
  }
}

/** Reads a file up to its limit; refuses as soon as it is exceeded. */
function bytesOf(file: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.once('limit', () => reject(refuse('verification.too-large', { status: 413 })));
    file.once('end', () => resolve(Buffer.concat(chunks)));
    file.once('error', reject);
    // The client hung up.
    file.once('close', () => reject(refuse('bad-request', { status: 400 })));
  });
}
