import { Injectable } from '@nestjs/common';
import type { Credential } from '#libs/credentials';
import { Certificates, type CertificateState, type PublicCertificate } from '../../courses/index.js';
import { CourseCredentials, CourseStatusLists } from '../../distinctions/index.js';

/** A certificate of a course whose credential we issued, with that credential as it was signed. */
export interface IssuedCourseCredential {
  readonly certificate: PublicCertificate & { readonly state: CertificateState };
  readonly record: { readonly document: string; readonly jwt: string };
}

/** What is on record of the credentials of course certificates. */
@Injectable()
export class CourseRecords {
  constructor(
    private readonly certificates: Certificates,
    private readonly credentials: CourseCredentials,
    private readonly lists: CourseStatusLists,
  ) {}

  /** The credential of the certificate with that code, without hyphens; null: none was issued. */
  async issued(code: string): Promise<IssuedCourseCredential | null> {
    const looked = await this.certificates.look(code);
    const record = looked.found ? await this.credentials.onRecord(code) : null;
    return looked.found && record ? { certificate: looked.certificate, record } : null;
  }

  /** Whether a credential without proof is built as our lists are. */
  isList(credential: Credential): boolean {
    return this.lists.isBuiltAsOurs(credential);
  }
}
