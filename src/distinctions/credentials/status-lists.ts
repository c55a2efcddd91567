import { Inject, Injectable } from '@nestjs/common';
import { type Credential, CREDENTIALS_V2, encodeStatusList, signCredential } from '#libs/credentials';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { PublicDistinctions } from '../public/public-distinctions.js';
import { listOf, type StatusPurpose } from './credentials.rules.js';
import { Issuer } from './issuer.js';

interface Kept {
  readonly generation: number;
  readonly signed: Promise<string | null>;
}

/**
 * The state of all distinctions as signed status lists. A list is signed once for each state of it, by whichever process:
 * the same state gives the same bytes. It is kept until PostgreSQL announces a change.
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

  /** The list of that number as JSON, or null when there is none. */
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
      // Numbers that lead nowhere must not fill the memory.
      if (text === null) this.kept.delete(number);
      return text;
    } catch (error) {
      this.kept.delete(number);
      throw error;
    }
  }

  private async sign(number: string, { block, purpose }: { block: number; purpose: StatusPurpose }) {
    return this.db.as(system('distinctions.status'), async (tx) => {
      const [{ list }] = await tx.query('select public_status_list($1, $2) as list', [block, purpose]);
      const { positions, changedAt, openedAt } = list as Record<'changedAt' | 'openedAt', string | null> & {
        positions: number[];
      };
      // The first pair exists before anybody stands in it.
      if (openedAt === null && block > 1) return null;
      const { pair, createdAt } = await this.issuer.signingKey(tx);
      // Of this state and this key, not of this process: all of them sign the same bytes.
      const instants = [changedAt, openedAt, createdAt].filter((at) => at !== null).map((at) => new Date(at).getTime());
      const at = new Date(Math.max(...instants));
      const unsigned = this.unsigned(number, purpose, { positions, at });
      return `${JSON.stringify(await signCredential(unsigned, { did: this.issuer.did, key: pair, at }), null, 2)}\n`;
    });
  }

  private unsigned(number: string, purpose: StatusPurpose, state: { positions: number[]; at: Date }): Credential {
    const id = `${this.config.publicUrl}/credenciales/estado/${number}`;
    return {
      '@context': [CREDENTIALS_V2],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: this.issuer.did,
      validFrom: `${state.at.toISOString().slice(0, 19)}Z`,
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: purpose,
        encodedList: encodeStatusList(state.positions),
      },
    };
  }
}
