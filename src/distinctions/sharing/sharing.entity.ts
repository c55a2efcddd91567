import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Consent of a company to appear in the public directory while its distinction is in force. */
@Entity({ name: 'directory_listings' })
export class DirectoryListing {
  @PrimaryColumn('uuid')
  companyId: string;

  @Column('uuid')
  agreedBy: string;

  @Column('timestamptz')
  agreedAt: Date;
}
