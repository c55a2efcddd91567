import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that signs heads of the register, or has signed them. */
@Entity({ name: 'register_keys' })
export class RegisterKeyRow {
  /** Its key hash in hexadecimal. */
  @PrimaryColumn('text')
  id: string;

  /** Name of the log. */
  @Column('text')
  name: string;

  /** 32 bytes, Ed25519. */
  @Column('bytea')
  publicKey: Buffer;

  /** The private half, encrypted under `APP_SECRET`. */
  @Column('bytea')
  sealedKey: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  /** When it stopped signing. */
  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}
