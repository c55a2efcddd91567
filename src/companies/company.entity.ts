import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CompanyState, RfcCheck } from './company.rules.js';

/** An organization that employs people: a company, a public body, a civil-society organization. */
@Entity({ name: 'companies' })
export class Company {
  @PrimaryColumn('uuid')
  id: string;

  /** Key of the federal taxpayers' register, in capitals, without separators. */
  @Column('text', { unique: true })
  rfc: string;

  /** FM4 alone changes it. */
  @Column('text')
  rfcCheck: RfcCheck;

  @Column('text')
  legalName: string;

  /** The name that the public knows; printed on the distinction. */
  @Column('text', { nullable: true })
  tradeName: string | null;

  /** SCIAN 2018, `31-33` for a sector that is a range. */
  @Column('text')
  sectorCode: string;

  @Column('integer')
  headcount: number;

  /** INEGI, `14039`. */
  @Column('text')
  municipalityCode: string;

  @Column('text')
  contactName: string;

  @Column('text')
  contactEmail: string;

  /** Ten digits. */
  @Column('text', { nullable: true })
  contactPhone: string | null;

  @Column('text')
  state: CompanyState;

  /** Why FM4 suspended it; null unless suspended. */
  @Column('text', { nullable: true })
  suspensionReason: string | null;

  /** Names and RFC as FM4's search compares them, see `searchTextOf`. */
  @Column('text')
  searchText: string;

  /** Idempotency key, made with the empty form: a form that arrives twice registers once. */
  @Column('uuid', { unique: true })
  registrationKey: string;

  @Column('timestamptz')
  createdAt: Date;

  /** First activation. */
  @Column('timestamptz', { nullable: true })
  activatedAt: Date | null;

  /** When the present state began. */
  @Column('timestamptz')
  stateSince: Date;

  /** Grows by one with each change of the data, for optimistic locking. */
  @Column('integer')
  version: number;
}
