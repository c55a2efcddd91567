import { Inject, Injectable } from '@nestjs/common';
import { type Credential, CREDENTIALS_V2, encodeStatusList, isSameDocument, signCredential } from '#libs/credentials';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { PublicDistinctions } from '../public/public-distinctions.js';
import { statusListState } from './credentials.queries.js';
import { listOf, signedAt, type StatusPurpose } from './credentials.rules.js';
import { Issuer } from './issuer.js';

interface Kept {
  readonly generation: number;
  readonly signed: Promise<string | null>;
}

/**
 * Publishes the states of all distinctions as signed status lists. The same state gives the same bytes in every process. A
 * list is kept until PostgreSQL announces a change.
 */
@Injectable()
export class StatusLists {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly db: Database,
    private readonly issuer: Issuer,
    private readonly published: PublicDistinctions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The list of that number as signed JSON; null if there is no such list. */
  async read(number: string): Promise<string | null> {
    const list = listOf(number);
    if (!list) return null;
    const generation = this.published.heard();
    if (generation === null) return this.sign(number, list);
    const known = this.kept.get(number);
    if (known?.generation === generation) return known.signed;
    const signed = this.sign(number, list);
    this.kept.set(number, { generation, signed });
    try {
      const text = await signed;
      // Unknown numbers must not fill the memory.
      if (text === null) this.kept.delete(number);
      return text;
    } catch (error) {
      this.kept.delete(number);
      throw error;
    }
  }

  /** Whether a credential without proof is built as our lists are, word for word; what it says is for its signature to prove. */
  isBuiltAsOurs(credential: Credential): boolean {
    const { id, validFrom, credentialSubject } = credential;
    const number = /\/estado\/(\d+)$/.exec(String(id))?.[1];
    const list = number ? listOf(number) : null;
    if (!list || typeof validFrom !== 'string') return false;
    const { encodedList } = (credentialSubject ?? {}) as { encodedList?: unknown };
    if (typeof encodedList !== 'string') return false;
    return isSameDocument(credential, this.unsigned(number!, list.purpose, { validFrom, encodedList }));
  }

  private async sign(number: string, { block, purpose }: { block: number; purpose: StatusPurpose }) {
    return this.db.as(system('distinctions.status'), async (tx) => {
      const { positions, changedAt, openedAt } = await statusListState(tx, block, purpose);
      // The first pair is published before it holds any credential.
      if (openedAt === null && block > 1) return null;
      const { pair, createdAt } = await this.issuer.signingKey(tx);
      const at = signedAt([changedAt, openedAt, createdAt]);
      const validFrom = `${at.toISOString().slice(0, 19)}Z`;
      const unsigned = this.unsigned(number, purpose, { validFrom, encodedList: encodeStatusList(positions) });
      return `${JSON.stringify(await signCredential(unsigned, { did: this.issuer.did, key: pair, at }), null, 2)}\n`;
    });
  }

  private unsigned(
    number: string,
    purpose: StatusPurpose,
    state: { validFrom: unknown; encodedList: unknown },
  ): Credential {
    const id = `${this.config.publicUrl}/credenciales/estado/${number}`;
    return {
      '@context': [CREDENTIALS_V2],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: this.issuer.did,
      validFrom: state.validFrom,
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: purpose,
        encodedList: state.encodedList,
      },
    };
  }
}
