import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { SearchPlace } from './missed-search.rules.js';

/** Words for which a search found nothing on a day; of whom is not known. */
@Entity('missed_searches')
export class MissedSearchEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') place: SearchPlace;
  @Column('text') language: 'es' | 'en';
  @Column('date') day: Day;
  /** In lower case; empty where people and companies are looked for. */
  @Column('text') words: string;
  @Column('integer') times: number;
}
