import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A company in the public directory; written by triggers only. */
@Entity('directory_entries')
export class DirectoryEntryEntity {
  @PrimaryColumn('text') code: string;
  @Column('text') name: string;
  @Column('text') sortName: string;
  @Column('text') searchText: string;
  @Column('text') level: string;
  @Column('text') levelName: string;
  @Column('text') sectorCode: string;
  @Column('text') municipalityCode: string;
  @Column('text') size: string;
  @Column('date') awardedOn: string;
  @Column('date') expiresOn: string;
}
