import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { formatCode, parseCode } from '#libs/codes';
import {
  checkCredential,
  checkJwt,
  type Credential,
  isSameDocument,
  type KeyFinder,
  proofsOf,
} from '#libs/credentials';
import { dayOf } from '#libs/mexico';
import { readSignature, Signer } from '#libs/signing';
import type { FileCheckProps, FileVerdict } from '#templates/verification/file-check/file-check.page';
import { anonymous, Database } from '../../database/index.js';
import {
  areCurrent,
  BadgeCredentials,
  Issuer,
  type PublicDistinction,
  PublicDistinctions,
  stateOn,
  StatusLists,
} from '../../distinctions/index.js';
import { Limits } from '../../web/index.js';
import { refuse } from '../verification.refusals.js';
import { type FoundCredential, readCredentialFile } from './credential-file.js';
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
    private readonly credentials: BadgeCredentials,
    private readonly lists: StatusLists,
    private readonly limits: Limits,
  ) {}

  /**
   * The uploaded file of a request; null without one.
   * @throws Refused 413 `verification.too-large`, before reading where the request says its length; 429 `too-many`
   */
  async receive(request: FastifyRequest): Promise<Uint8Array | null> {
    if (isTooLarge(request.headers['content-length'])) throw refuse('verification.too-large', { status: 413 });
    await this.limits.take(FILE_CHECKS, request.ip);
    if (!request.isMultipart()) return null;
    const part = await request.file({ limits: { fileSize: MAX_FILE_BYTES, files: 1 }, throwFileSizeLimit: false });
    const bytes = part && (await bytesOf(part.file));
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
    return looksLikePdf(bytes) ? this.judgePdf(bytes, now) : this.judgeCredentials(bytes, now);
  }

  private async judgePdf(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const file = await this.fileOf(createHash('sha256').update(bytes).digest('hex'));
    const given = file ? await this.published.byCode(file.code) : null;
    if (file && given) return authentic(given, { by: 'given-out', replaced: file.replaced, beside: false }, now);
    const claims = codeInside(bytes);
    const signature = await readSignature(bytes);
    if (!signature.signed || !(await this.isOurs(signature.certificateSha256))) return { kind: 'not-ours', claims };
    if (!signature.intact || !signature.whole) return { kind: 'altered', claims };
    // Signed by us and intact where the signature reaches, yet not issued: the container may have been altered where it
    // does not reach.
    return claims ? { kind: 'unregistered', claims } : { kind: 'ours-other' };
  }

  private async judgeCredentials(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const file = readCredentialFile(bytes, this.issuer.did);
    if (!file) return { kind: 'not-pdf' };
    const { ours, others, alone, unambiguous } = file;
    if (ours.length === 0) return { kind: 'not-ours', claims: others.map(claimOf).find((one) => one !== null) ?? null };
    const keyOf = await this.issuer.keyFinder();
    const verdicts = new Map<string, FileVerdict>();
    for (const one of ours) {
      const verdict = await this.judgeCredential(one, { keyOf, alone, unambiguous, now });
      verdicts.set(JSON.stringify(verdict), verdict);
    }
    const [first, ...rest] = verdicts.values();
    return rest.length === 0 ? first! : { kind: 'several', verdicts: [first!, ...rest] };
  }

  private async judgeCredential(
    found: FoundCredential,
    { keyOf, alone, unambiguous, now }: { keyOf: KeyFinder; alone: boolean; unambiguous: boolean; now: Date },
  ): Promise<FileVerdict> {
    const { credential } = found;
    const code = codeOfCredential(credential);
    const claims = code && formatCode(code);
    const altered: FileVerdict = { kind: 'altered', claims };
    if (found.size > MAX_CREDENTIAL_BYTES) return altered;
    const check =
      found.form === 'token' ? checkJwt(found.token, keyOf).check : await checkCredential(credential, keyOf);
    if (!check.ok) return check.reason === 'altered' ? altered : { kind: 'not-ours', claims };
    if (found.form === 'document' && !unambiguous) return altered;
    if (found.form === 'document' && this.lists.isBuiltAsOurs(unsigned(credential))) return { kind: 'ours-other' };
    const distinction = code ? await this.published.byCode(code) : null;
    if (!distinction) return found.form === 'token' ? { kind: 'ours-other' } : altered;
    // The signature covers statements; other words may make the same ones. Ours are those on record.
    const record = (await this.credentials.onRecord(distinction.id)).find((one) => isOnRecord(found, one));
    if (!record) return altered;
    const replaced = !areCurrent(namesIn(credential), distinction);
    const beside = !alone || (found.form === 'document' && proofsOf(credential).length > 1);
    return authentic(distinction, { by: 'credential', replaced, beside }, now);
  }
}

function authentic(
  found: PublicDistinction,
  how: { by: 'given-out' | 'credential'; replaced: boolean; beside: boolean },
  now: Date,
): FileVerdict {
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

/** The code that a credential says it has, as people read it. */
function claimOf(credential: Credential): string | null {
  const code = codeOfCredential(credential);
  return code && formatCode(code);
}

function unsigned({ proof: _, ...credential }: Credential): Credential {
  return credential;
}

/** Whether that is, word for word, a credential that we issued. */
function isOnRecord(found: FoundCredential, record: { document: string; jwt: string }): boolean {
  if (found.form === 'token') return found.token === record.jwt;
  const issued = JSON.parse(record.document) as Credential;
  const [proof] = proofsOf(issued);
  return (
    isSameDocument(unsigned(found.credential), unsigned(issued)) &&
    proofsOf(found.credential).some((one) => isSameDocument(one, proof))
  );
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
