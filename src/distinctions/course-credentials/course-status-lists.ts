import { Injectable } from '@nestjs/common';
import { type Credential, didWebOf, encodeStatusList } from '#libs/credentials';
import { Database, system } from '../../database/index.js';
import { SiteAddresses } from '../../site/index.js';
import { signedAt } from '../credentials/credentials.rules.js';
import { Issuer } from '../credentials/issuer.js';
import { isStatusList, signedStatusList } from '../credentials/status-list-document.js';
import { courseListState } from './course-credentials.queries.js';

const addressOf = (address: string, block: number) => `${address}/credenciales/constancias/estado/${block}`;

/** Publishes which credentials of course certificates no longer count, as signed status lists. */
@Injectable()
export class CourseStatusLists {
  /** The latest signed text of each list, and the state of which it tells. */
  private readonly kept = new Map<string, { readonly state: string; readonly text: string }>();

  constructor(
    private readonly db: Database,
    private readonly issuer: Issuer,
    private readonly addresses: SiteAddresses,
  ) {}

  /**
   * The list of that number as signed JSON; null if there is no such list. The same state gives the same bytes.
   * @param address of the site, one that it has or has had: credentials name the list there
   */
  async read(number: string, address: string): Promise<string | null> {
    const block = blockOf(number);
    if (block === null) return null;
    const place = { id: addressOf(address, block), did: didWebOf(address) };
    return this.db.as(system('courses.status'), async (tx) => {
      const list = await courseListState(tx, block);
      // The first list is published before it holds any credential.
      if (list.openedAt === null && block > 1) return null;
      const { id, pair, createdAt } = await this.issuer.signingKey(tx);
      const state = JSON.stringify([id, list]);
      const known = this.kept.get(place.id);
      if (known?.state === state) return known.text;
      const at = signedAt([list.changedAt, list.openedAt, createdAt]);
      const encodedList = encodeStatusList(list.positions);
      const text = await signedStatusList(place, { purpose: 'revocation', encodedList }, { key: pair, at });
      this.kept.set(place.id, { state, text });
      return text;
    });
  }

  /** Whether a credential without proof is built as our lists are, word for word; what it says is for its signature to prove. */
  isBuiltAsOurs(credential: Credential): boolean {
    const number = /\/credenciales\/constancias\/estado\/(\d+)$/.exec(String(credential['id']))?.[1];
    const block = number ? blockOf(number) : null;
    if (block === null) return false;
    return this.addresses.all.some((address) =>
      isStatusList(credential, { id: addressOf(address, block), did: didWebOf(address) }, 'revocation'),
    );
  }
}

const blockOf = (number: string): number | null => (/^[1-9]\d{0,5}$/.test(number) ? Number(number) : null);
