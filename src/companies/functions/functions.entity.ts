import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonFunction } from './functions.rules.js';

/** A company's record of how many people have which function. */
@Entity('company_functions')
export class CompanyFunctions {
  @PrimaryColumn('uuid') companyId: string;
  @Column('integer') hr: number;
  @Column('integer') direction: number;
  @Column('integer') managers: number;
  @Column('integer') hiring: number;
  @Column('uuid') savedBy: string;
  @Column('timestamptz') savedAt: Date;
  /** Grows with each change: who confirms a record names it. */
  @Column('integer') version: number;
}

/** One member of the company with one function. */
@Entity('person_functions')
export class PersonFunctionRow {
  @PrimaryColumn('uuid') companyId: string;
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('text') function: PersonFunction;
}
