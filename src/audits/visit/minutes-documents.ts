import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Signer } from '#libs/signing';
import { NotStored, Storage } from '#libs/storage';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { VisitMinutes, type VisitSignature } from './visit.entity.js';
import { minutesIn, minutesToSeal } from './visit.queries.js';

const SEAL = 'audits.seal-minutes';
/** How many a sweep finds at once. */
const SWEPT = 50;

/** The PDF of minutes: sealed once everybody signed, and a draft to read before. */
@Injectable()
export class MinutesDocuments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly signer: Signer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ids of visits whose minutes wait for their seal. */
  pending(): Promise<string[]> {
    return this.db.as(system(SEAL), (tx) => minutesToSeal(tx, SWEPT));
  }

  /**
   * Draws the signed minutes and seals them (PAdES). Those that are sealed stay as they are.
   * @throws TimestampsUnavailable while the time-stamp server gives no stamp and none may be left out
   */
  async seal(visitId: string): Promise<void> {
    const known = await this.db.as(system(SEAL), (tx) => minutesIn(tx, visitId));
    if (!known || known.minutes.sealedAt) return;
    const at = this.clock.now();
    const plain = await this.draw(known.minutes, known.signatures, 'sealed');
    const { MINUTES_FIELD } = await import('#templates/audits/visit/minutes.pdf');
    const bytes = await this.signer.sign(plain, {
      reason: `Acta de visita ${known.minutes.contentSha256.slice(0, 12)}`,
      location: this.config.issuer.address,
      name: MINUTES_FIELD,
      at,
      timestamp: true,
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const storageKey = `visits/${visitId}/acta-${sha256.slice(0, 16)}.pdf`;
    await this.storage.put(storageKey, bytes, { contentType: 'application/pdf' });
    await this.db.change(system(SEAL), { what: SEAL, subject: visitId }, async (tx) => {
      const { sealedAt } = await tx.findOneByOrFail(VisitMinutes, { visitId });
      // another process was faster: what it wrote down stays
      if (!sealedAt) await tx.update(VisitMinutes, { visitId }, { storageKey, sha256, sealedAt: at });
    });
  }

  /** The sealed PDF; before there is one, a draft that says so. */
  async read(minutes: VisitMinutes, signatures: readonly VisitSignature[]): Promise<Uint8Array> {
    if (!minutes.storageKey) return this.draw(minutes, signatures, 'draft');
    try {
      return await this.storage.get(minutes.storageKey);
    } catch (error) {
      if (error instanceof NotStored) return this.draw(minutes, signatures, 'draft');
      throw error;
    }
  }

  /** The same for the file of a case, where nothing takes the place of a sealed one. @throws NotStored when it is gone */
  async open(minutes: VisitMinutes, signatures: readonly VisitSignature[]): Promise<Readable> {
    if (minutes.storageKey) return this.storage.stream(minutes.storageKey);
    return Readable.from([await this.draw(minutes, signatures, 'draft')]);
  }

  private async draw(minutes: VisitMinutes, signatures: readonly VisitSignature[], kind: 'draft' | 'sealed') {
    const { renderMinutes } = await import('#templates/audits/visit/minutes.pdf');
    const { content, contentSha256, drawnUpAt } = minutes;
    const { name } = this.config.issuer;
    const seal = kind === 'sealed' ? { by: this.signer.certificate().name } : null;
    return renderMinutes({ content, contentSha256, signatures, drawnUpAt, issuer: { name }, seal });
  }
}
