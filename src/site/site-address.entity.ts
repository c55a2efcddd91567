import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address at which the public has reached the site. Append-only. */
@Entity('site_addresses')
export class SiteAddressEntity {
  /** As `PUBLIC_URL` had it, without trailing slash. */
  @PrimaryColumn('text') address: string;
  @Column('timestamptz') since: Date;
}
