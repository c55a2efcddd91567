import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { formatCode, parseCode } from '#libs/codes';
import { type Check, checkCredential, checkJwt, type Credential } from '#libs/credentials';
import { dayOf } from '#libs/mexico';
import { type CertificateDescription, readSignature, Signer } from '#libs/signing';
import type { DroppedPageProps } from '#templates/verification/file-check/file-check.page';
import { areCurrent, Issuer, type PublicDistinction, PublicDistinctions, stateOn } from '../../distinctions/index.js';
import { type Limit, Limits, Refused } from '../../web/index.js';

const LARGEST = 5 * 1024 * 1024;
// What a form adds around a file.
const WRAPPING = 64 * 1024;
// Ours have 5 KB; a document made to keep us busy may be as large as it likes.
const LARGEST_CREDENTIAL = 64 * 1024;
const drops: Limit = { name: 'verification-file', points: 30, seconds: 60 };

/** Says what a file is that a stranger dropped: a PDF or a credential. Nothing of it is kept. */
@Injectable()
export class DroppedFiles {
  constructor(
    private readonly source: DataSource,
    private readonly signer: Signer,
    private readonly published: PublicDistinctions,
    private readonly issuer: Issuer,
    private readonly limits: Limits,
  ) {}

  /**
   * The uploaded file of a request, or null when there is none.
   * @throws Refused 413 before anything is read when the request says that it is too large, 413 as soon as it turns out to
   *   be; Refused 429
   */
  async receive(request: FastifyRequest): Promise<Uint8Array | null> {
    if (isTooLarge(request)) throw new Refused('verification.too-large', { status: 413 });
    await this.limits.take(drops, request.ip);
    if (!request.isMultipart()) return null;
    const part = await request.file({ limits: { fileSize: LARGEST, files: 1 }, throwFileSizeLimit: false });
    const bytes = part && (await bytesOf(part.file));
    return bytes && bytes.length > 0 ? bytes : null;
  }

  /** With which certificate PDFs are signed today. */
  certificate(): CertificateDescription {
    return this.signer.certificate();
  }

  /**
   * The code of the distinction whose document has this SHA-256, and whether there is a newer one with other names; null:
   * we gave out no such file.
   */
  async fileOf(sha256: string): Promise<{ code: string; replaced: boolean } | null> {
    const [row] = await this.source.query('select code, replaced from public_document($1)', [sha256]);
    return row ?? null;
  }

  /** Whether that is the certificate of today, or one with which a document was signed before. */
  async isOurs(certificateSha256: string): Promise<boolean> {
    if (certificateSha256 === this.signer.certificate().sha256) return true;
    const [row] = await this.source.query('select is_signing_certificate($1) as ours', [certificateSha256]);
    return row?.ours === true;
  }

  async judge(bytes: Uint8Array, now: Date): Promise<DroppedPageProps> {
    return looksLikePdf(bytes) ? this.judgePdf(bytes, now) : this.judgeCredential(bytes, now);
  }

  private async judgePdf(bytes: Uint8Array, now: Date): Promise<DroppedPageProps> {
    const file = await this.fileOf(createHash('sha256').update(bytes).digest('hex'));
    const given = file ? await this.published.byCode(file.code) : null;
    if (file && given) return authentic(given, { by: 'given-out', replaced: file.replaced }, now);
    const claims = codeInside(bytes);
    const signature = await readSignature(bytes);
    if (!signature.signed || !(await this.isOurs(signature.certificateSha256))) return { kind: 'not-ours', claims };
    if (!signature.intact || !signature.whole) return { kind: 'altered', claims };
    // Signed by us and unchanged where the signature reaches, yet no file that we gave out: the container itself may have
    // been tampered with, where no signature reaches.
    return claims ? { kind: 'unregistered', claims } : { kind: 'ours-other' };
  }

  private async judgeCredential(bytes: Uint8Array, now: Date): Promise<DroppedPageProps> {
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
    const text = bytes.length <= LARGEST_CREDENTIAL ? textOf(bytes) : null;
    if (text === null) return nothing;
    const keyOf = await this.issuer.keyFinder();
    if (!text.startsWith('{')) return checkJwt(text, keyOf);
    const credential = parsed(text);
    // Any other JSON is no credential, and need not be told that it lacks a signature.
    if (!credential || !('@context' in credential)) return nothing;
    return { check: await checkCredential(credential, keyOf), credential };
  }
}

const isTooLarge = (request: FastifyRequest) => Number(request.headers['content-length'] ?? 0) > LARGEST + WRAPPING;

function authentic(
  found: PublicDistinction,
  how: { by: 'given-out' | 'credential'; replaced: boolean },
  now: Date,
): DroppedPageProps {
  const state = stateOn(dayOf(now), found);
  return { kind: 'authentic', ...how, state, company: found.tradeName, code: formatCode(found.code) };
}

/** Readers accept the header anywhere in the first kilobyte. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
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
    // Strangers may drop anything.
    return null;
  }
}

/** Reads a file up to its limit; whoever sends more is told so at once, not when all of it has come. */
function bytesOf(file: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.once('limit', () => reject(new Refused('verification.too-large', { status: 413 })));
    file.once('end', () => resolve(Buffer.concat(chunks)));
    file.once('error', reject);
    // whoever hung up waits for no answer
    file.once('close', () => reject(new Refused('bad-request', { status: 400 })));
  });
}
