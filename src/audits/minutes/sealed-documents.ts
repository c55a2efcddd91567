import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Signer, TimestampsUnavailable } from '#libs/signing';
import { NotStored, Storage } from '#libs/storage';
import { CONFIG, type Config } from '../../config/index.js';
import { refuse } from '../audits.refusals.js';

/** A sealed file. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Seconds after which it is worth asking again, while the time-stamp server is away. */
const RETRY_SECONDS = 60;

/** Seals the documents of the committee with the organization's electronic signature, and keeps them. */
@Injectable()
export class SealedDocuments {
  constructor(
    private readonly clock: Clock,
    private readonly signer: Signer,
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who seals, and on which day: printed where the signature stands. */
  get seal(): { by: string; on: string } {
    return { by: this.signer.certificate().name, on: dayOf(this.clock.now()) };
  }

  get issuer(): Config['issuer'] {
    return this.config.issuer;
  }

  get publicUrl(): string {
    return this.config.publicUrl;
  }

  /**
   * Seals a document that was drawn (PAdES), with a time stamp where there is a server for it.
   * @throws Refused 503 `audits.no-document` while that server is away
   */
  async sealed(plain: Uint8Array, words: { reason: string; field: string }): Promise<SealedFile> {
    const details = { reason: words.reason, name: words.field, location: this.config.issuer.address };
    try {
      const bytes = await this.signer.sign(plain, { ...details, at: this.clock.now(), timestamp: true });
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    } catch (error) {
      if (!(error instanceof TimestampsUnavailable)) throw error;
      throw refuse('audits.no-document', { status: 503, retryAfter: RETRY_SECONDS });
    }
  }

  async keep(key: string, bytes: Uint8Array): Promise<void> {
    await this.storage.put(key, bytes, { contentType: 'application/pdf' });
  }

  /** A kept file; null when the store has lost it. */
  async kept(key: string): Promise<Uint8Array | null> {
    try {
      return await this.storage.get(key);
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
      return null;
    }
  }
}
