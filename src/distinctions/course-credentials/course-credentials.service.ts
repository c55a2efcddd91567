import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { signCredential, signJwt, STATUS_LIST_LENGTH } from '#libs/credentials';
import { courseCredential } from '#templates/distinctions/course-credentials/credential';
import { CONFIG, type Config } from '../../config/index.js';
import { CertificateCredentials, type CertificateRow, PASS_MARK } from '../../courses/index.js';
import { Database, system } from '../../database/index.js';
import type { SignedCredential } from '../credentials/credentials.queries.js';
import { blockAfter, endOf } from '../credentials/credentials.rules.js';
import { Issuer } from '../credentials/issuer.js';
import { CourseCredentialEntity, CourseStatusPlaceEntity } from './course-credentials.entity.js';
import {
  countPlaces,
  courseCredentialOf,
  courseCredentialWith,
  lockCourseCredentials,
} from './course-credentials.queries.js';

const ACTOR = 'courses.credential';

/** Issues the Open Badges credentials of course certificates, to their holders, and keeps them. */
@Injectable()
export class CourseCredentials implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly issuer: Issuer,
    @Inject(CONFIG) private readonly config: Config,
    private readonly certificates: CertificateCredentials,
  ) {}

  onModuleInit(): void {
    this.certificates.madeBy((certificate) => this.issue(certificate));
  }

  /** The credential of the certificate with that code, as it was signed; null: none was asked for. */
  onRecord(code: string): Promise<SignedCredential | null> {
    return this.db.as(system(ACTOR), (tx) => courseCredentialWith(tx, code));
  }

  private async issue(certificate: CertificateRow): Promise<SignedCredential> {
    const actor = system(ACTOR, certificate.id);
    const made = await this.db.as(actor, (tx) => courseCredentialOf(tx, certificate.id));
    if (made) return made;
    const use = { what: 'courses.credential.issue', subject: certificate.id };
    return this.db.change(actor, use, (tx) => this.make(tx, certificate));
  }

  private async make(tx: EntityManager, certificate: CertificateRow): Promise<SignedCredential> {
    await lockCourseCredentials(tx);
    const { id: keyId, pair } = await this.issuer.signingKey(tx);
    const made = await courseCredentialOf(tx, certificate.id);
    if (made) return made;
    const place = await takePlace(tx, this.clock.now());
    const { did } = this.issuer;
    const { code, expiresOn } = certificate;
    const credential = courseCredential({
      ...certificate,
      origin: this.config.publicUrl,
      issuer: { did, name: this.config.issuer.name },
      code: formatCode(code),
      until: expiresOn === null ? null : endOf(expiresOn),
      passMark: certificate.passMark ?? PASS_MARK,
      status: { list: place.statusBlock, position: place.statusPosition },
    });
    const issuedAt = this.clock.now();
    const by = { did, key: pair, at: issuedAt };
    const document = `${JSON.stringify(await signCredential(credential, by), null, 2)}\n`;
    const signed = { document, jwt: signJwt(credential, by), issuedAt };
    await tx.insert(CourseCredentialEntity, { ...signed, ...place, certificateId: certificate.id, keyId });
    return signed;
  }
}

/** Takes a random free place in the newest list, so that positions do not tell who was first. */
async function takePlace(tx: EntityManager, takenAt: Date): Promise<{ statusBlock: number; statusPosition: number }> {
  const statusBlock = blockAfter(await countPlaces(tx));
  for (;;) {
    const place = { statusBlock, statusPosition: randomInt(STATUS_LIST_LENGTH) };
    if (await tx.existsBy(CourseStatusPlaceEntity, place)) continue;
    await tx.insert(CourseStatusPlaceEntity, { ...place, takenAt });
    return place;
  }
}
