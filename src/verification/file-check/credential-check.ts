import { Injectable } from '@nestjs/common';
import { formatCode, parseCode } from '#libs/codes';
import {
  checkCredential,
  checkJwt,
  type Credential,
  isSameDocument,
  type KeyFinder,
  proofsOf,
} from '#libs/credentials';
import type { FileCheckProps, FileVerdict } from '#templates/verification/file-check/verdict';
import { areCurrent, BadgeCredentials, Issuer, PublicDistinctions, StatusLists } from '../../distinctions/index.js';
import { type FoundCredential, readCredentialFile } from './credential-file.js';
import { MAX_CREDENTIAL_BYTES } from './file-check.rules.js';
import { authentic, certified } from './file-check.views.js';
import { CourseRecords } from './course-records.js';

/** Checks the credentials in a file: by their signatures, and word for word by what is on record. */
@Injectable()
export class CredentialCheck {
  constructor(
    private readonly published: PublicDistinctions,
    private readonly issuer: Issuer,
    private readonly credentials: BadgeCredentials,
    private readonly lists: StatusLists,
    private readonly courses: CourseRecords,
  ) {}

  async judge(bytes: Uint8Array, now: Date): Promise<FileCheckProps> {
    const file = readCredentialFile(bytes, this.issuer.names);
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
    const claims = claimOf(credential);
    const altered: FileVerdict = { kind: 'altered', claims };
    if (found.size > MAX_CREDENTIAL_BYTES) return altered;
    const check =
      found.form === 'token' ? checkJwt(found.token, keyOf).check : await checkCredential(credential, keyOf);
    if (!check.ok) return check.reason === 'altered' ? altered : { kind: 'not-ours', claims };
    if (found.form === 'document' && !unambiguous) return altered;
    const isList = this.lists.isBuiltAsOurs(unsigned(credential)) || this.courses.isList(unsigned(credential));
    if (found.form === 'document' && isList) return { kind: 'ours-other' };
    const beside = !alone || (found.form === 'document' && proofsOf(credential).length > 1);
    const certificate = courseCodeOf(credential);
    if (certificate !== null) {
      const issued = await this.courses.issued(certificate);
      return issued && isOnRecord(found, issued.record) ? certified(issued.certificate, 'credential', beside) : altered;
    }
    const distinction = code ? await this.published.byCode(code) : null;
    if (!distinction) return found.form === 'token' ? { kind: 'ours-other' } : altered;
    // The signature covers statements; other words may make the same ones. Ours are those on record.
    const record = (await this.credentials.onRecord(distinction.id)).find((one) => isOnRecord(found, one));
    if (!record) return altered;
    const replaced = !areCurrent(namesIn(credential), distinction);
    return authentic(distinction, { by: 'credential', replaced, beside }, now);
  }
}

/** The code at the end of the address of a distinction's credential. */
const codeOfCredential = (credential: Credential) => codeBehind(/\/credenciales\/([\w-]{1,20})$/, credential);

/** The same of a course certificate's. */
const courseCodeOf = (credential: Credential) => codeBehind(/\/credenciales\/constancias\/([\w-]{1,20})$/, credential);

function codeBehind(address: RegExp, { id }: Credential): string | null {
  const said = typeof id === 'string' ? address.exec(id)?.[1] : undefined;
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
  const code = codeOfCredential(credential) ?? courseCodeOf(credential);
  return code && formatCode(code);
}

function unsigned(signed: Credential): Credential {
  const { proof: _, ...credential } = signed;
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
