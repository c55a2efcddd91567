import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CompanyState } from './company.rules.js';

/** An organization that employs people: a company, a public body, a civil-society organization. */
@Entity({ name: 'companies' })
export class Company {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  /** Key of the federal taxpayers' register, in capitals, without separators. */
  @Column('text', { name: 'rfc', unique: true })
  rfc: string;

  @Column('text', { name: 'legal_name' })
  legalName: string;

  /** What the public knows it by; the hero of the distinction. */
  @Column('text', { name: 'trade_name', nullable: true })
  tradeName: string | null;

  /** SCIAN 2018, `31-33` for a sector that is a range. */
  @Column('text', { name: 'sector_code' })
  sectorCode: string;

  @Column('integer', { name: 'headcount' })
  headcount: number;

  /** INEGI, `14039`. */
  @Column('text', { name: 'municipality_code' })
  municipalityCode: string;

  @Column('text', { name: 'contact_name' })
  contactName: string;

  @Column('text', { name: 'contact_email' })
  contactEmail: string;

  /** Ten digits. */
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null;

  @Column('text', { name: 'state' })
  state: CompanyState;

  /** Why FM4 suspended it; null unless suspended. */
  @Column('text', { name: 'suspension_reason', nullable: true })
  suspensionReason: string | null;

  /** Names and RFC without accents in lower case: what the search of FM4 looks through. */
  @Column('text', { name: 'search_text' })
  searchText: string;

  /** Made with the empty form, so that a form that arrives twice registers once. */
  @Column('uuid', { name: 'registration_key', unique: true })
  registrationKey: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** First activation. */
  @Column('timestamptz', { name: 'activated_at', nullable: true })
  activatedAt: Date | null;

  /** When it got its present state. */
  @Column('timestamptz', { name: 'state_since' })
  stateSince: Date;

  /** Grows by one with each change of the data. */
  @Column('integer', { name: 'version' })
  version: number;
}
