import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../config/index.js';
import { Database, system } from '../database/index.js';
import { SiteAddressEntity } from './site-address.entity.js';

/**
 * The addresses that the site has had: what was signed or announced under an earlier one stays ours when `PUBLIC_URL`
 * changes. Known from the start of the process on.
 */
@Injectable()
export class SiteAddresses implements OnModuleInit {
  /** The present one. */
  readonly current: string;
  private known: readonly string[];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.current = config.publicUrl;
    this.known = [config.publicUrl];
  }

  async onModuleInit(): Promise<void> {
    this.known = await this.db.as(system('site.addresses'), async (tx) => {
      const here = { address: this.current, since: this.clock.now() };
      await tx.createQueryBuilder().insert().into(SiteAddressEntity).values(here).orIgnore().execute();
      const all = await tx.find(SiteAddressEntity, { order: { since: 'asc', address: 'asc' } });
      return all.map(({ address }) => address);
    });
  }

  /** All of them, the oldest first. */
  get all(): readonly string[] {
    return this.known;
  }

  /** The first: names that must never change are made from it. */
  get first(): string {
    return this.known[0]!;
  }

  /** The one whose host that is, as a request names it; the present one for any other. */
  at(host: string): string {
    return this.known.find((address) => new URL(address).host === host.toLowerCase()) ?? this.current;
  }
}
