import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account, as better-auth keeps it. */
@Entity({ name: 'users', schema: 'auth' })
export class UserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** Null: comes in with a personal code. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('boolean') emailVerified: boolean;
  @Column('text', { nullable: true }) image: string | null;
  @Column('text') locale: string;
  @Column('boolean') twoFactorEnabled: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** How an account signs in, as better-auth keeps it: the hash of its password. */
@Entity({ name: 'credentials', schema: 'auth' })
export class CredentialEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') accountId: string;
  @Column('text') providerId: string;
  @Column('text', { nullable: true }) accessToken: string | null;
  @Column('text', { nullable: true }) refreshToken: string | null;
  @Column('text', { nullable: true }) idToken: string | null;
  @Column('timestamptz', { nullable: true }) accessTokenExpiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) refreshTokenExpiresAt: Date | null;
  @Column('text', { nullable: true }) scope: string | null;
  @Column('text', { nullable: true }) password: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** A session, as better-auth keeps it; `companyId`: the workspace that is open. */
@Entity({ name: 'sessions', schema: 'auth' })
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') token: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('text', { nullable: true }) ipAddress: string | null;
  @Column('text', { nullable: true }) userAgent: string | null;
  @Column('uuid', { nullable: true }) companyId: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** A link or code that is waiting to be used, as better-auth keeps it. */
@Entity({ name: 'verifications', schema: 'auth' })
export class VerificationEntity {
  @PrimaryColumn('text') id: string;
  @Column('text') identifier: string;
  @Column('text') value: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** The second step of an account, as better-auth keeps it. */
@Entity({ name: 'second_factors', schema: 'auth' })
export class SecondFactorEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') secret: string;
  @Column('text') backupCodes: string;
  @Column('boolean', { nullable: true }) verified: boolean | null;
  @Column('integer', { nullable: true }) failedVerificationCount: number | null;
  @Column('timestamptz', { nullable: true }) lockedUntil: Date | null;
}

/** Which version of a document a person agreed to, and when. */
@Entity('consents')
export class ConsentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') document: string;
  @Column('text') version: string;
  @Column('timestamptz') givenAt: Date;
}
