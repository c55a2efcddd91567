import { Injectable } from '@nestjs/common';
import { type Credential, didWebOf, encodeStatusList } from '#libs/credentials';
import { Database, system } from '../../database/index.js';
import { SiteAddresses } from '../../site/index.js';
import { PublicDistinctions } from '../public/public-distinctions.js';
import { statusListState } from './credentials.queries.js';
import { listOf, signedAt, type StatusPurpose } from './credentials.rules.js';
import { Issuer } from './issuer.js';
import { isStatusList, type ListPlace, signedStatusList } from './status-list-document.js';

const idOf = (number: string, address: string) => `${address}/credenciales/estado/${number}`;

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
    private readonly addresses: SiteAddresses,
  ) {}

  /**
   * The list of that number as signed JSON; null if there is no such list.
   * @param address of the site, one that it has or has had: credentials name the list there
   */
  async read(number: string, address: string = this.addresses.current): Promise<string | null> {
    const list = listOf(number);
    if (!list) return null;
    const place = { id: idOf(number, address), did: didWebOf(address) };
    const generation = this.published.heard();
    if (generation === null) return this.sign(place, list);
    const known = this.kept.get(place.id);
    if (known?.generation === generation) return known.signed;
    const signed = this.sign(place, list);
    this.kept.set(place.id, { generation, signed });
    try {
      const text = await signed;
      // Unknown numbers must not fill the memory.
      if (text === null) this.kept.delete(place.id);
      return text;
    } catch (error) {
      this.kept.delete(place.id);
      throw error;
    }
  }

  /** Whether a credential without proof is built as our lists are, word for word; what it says is for its signature to prove. */
  isBuiltAsOurs(credential: Credential): boolean {
    const number = /\/estado\/(\d+)$/.exec(String(credential['id']))?.[1];
    const list = number ? listOf(number) : null;
    if (!list) return false;
    return this.addresses.all.some((address) =>
      isStatusList(credential, { id: idOf(number!, address), did: didWebOf(address) }, list.purpose),
    );
  }

  private async sign(place: ListPlace, { block, purpose }: { block: number; purpose: StatusPurpose }) {
    return this.db.as(system('distinctions.status'), async (tx) => {
      const { positions, changedAt, openedAt } = await statusListState(tx, block, purpose);
      // The first pair is published before it holds any credential.
      if (openedAt === null && block > 1) return null;
      const { pair, createdAt } = await this.issuer.signingKey(tx);
      const at = signedAt([changedAt, openedAt, createdAt]);
      return signedStatusList(place, { purpose, encodedList: encodeStatusList(positions) }, { key: pair, at });
    });
  }
}
