import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code of an authenticator app that was used. */
@Entity({ name: 'spent_codes', schema: 'auth' })
export class SpentCodeEntity {
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('text') code: string;
  @Column('timestamptz') spentAt: Date;
}

/** Somebody came in, was refused at the door, or was stopped by their role. */
@Entity({ name: 'access_records' })
export class AccessRecordEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') what: 'signed-in' | 'sign-in-refused' | 'refused-by-role';
  /** Null: no account has the address that was typed. */
  @Column('uuid', { nullable: true }) userId: string | null;
  /** The address that was typed, digested; null where the person is known otherwise. */
  @Column('text', { nullable: true }) address: string | null;
  /** Why, or the route. */
  @Column('text') detail: string;
  /** Id of the request, for the log. */
  @Column('text', { nullable: true }) request: string | null;
}
