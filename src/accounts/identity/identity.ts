import { betterAuth } from 'better-auth';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Pool } from 'pg';
import type { Actor, Change } from '../../database/index.js';
import { passwordLength } from '../account.rules.js';
import { puertas } from './identity.plugin.js';
import type { PasswordHasher } from './password-hasher.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { recoveryCodeStorage } from './stored-recovery-codes.js';
import {
  credentialsTable,
  secondFactorSchema,
  sessionsTable,
  usersTable,
  verificationsTable,
} from './identity.tables.js';
import { resetLinkLifetimeS, secondsAfter, sessionLifetimeS, signInLinkLifetimeS } from './identity.rules.js';
import { clientAddressHeader } from './request-headers.js';

/** A mail of better-auth: a link that proves the mailbox. */
export interface IdentityMail {
  kind: 'link' | 'reset';
  email: string;
  token: string;
  expiresAt: Date;
  /** Path to return to after signing in, as the form sent it: not yet checked. */
  volver?: string;
}

export interface IdentityParts {
  /** Connections whose `search_path` is the schema `auth`. */
  pool: Pool;
  /** Signs cookies, encrypts second factors; at least 32 characters. */
  secret: string;
  /** Where people reach the product; over https, cookies are Secure. */
  publicUrl: string;
  hasher: PasswordHasher;
  newId: () => string;
  /** Machine time: sessions and links live on the same clock as their cookies. */
  now: () => Date;
  /** Called for every address typed, with or without an account. */
  mail: (mail: IdentityMail) => Promise<void>;
  /** Called after a new password was set by a mailed link, which also proved the address. */
  passwordReset: (userId: string) => Promise<void>;
  log: (message: string, detail: unknown) => void;
}

/** All ways into better-auth; see `buildIdentity`. */
export type BetterAuth = Pick<ReturnType<typeof buildIdentity>, 'api'>;

/** The calls that read only. */
type Reads = 'getSession' | 'listSessions' | 'challenged';

/** better-auth as the accounts room reaches it: what changes state leaves a line in the log, as all use cases do. */
export interface Identity {
  readonly api: Pick<BetterAuth['api'], Reads>;
  /** Does a use case that changes what better-auth keeps, and tells it in the log. */
  change<T>(actor: Actor, change: Change<T>, work: (auth: BetterAuth) => Promise<T>): Promise<T>;
}

/**
 * better-auth as the product uses it: called from our own controllers through `auth.api`, never mounted as a handler,
 * so that every page works without JavaScript and no route exists that we did not write.
 * Accounts are made by `People` in our own transactions; sign-up in better-auth is disabled.
 */
export function buildIdentity(parts: IdentityParts) {
  return betterAuth({
    appName: 'Puertas Abiertas',
    baseURL: parts.publicUrl,
    basePath: '/identity',
    secret: parts.secret,
    database: parts.pool,
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // ours is shared between processes and knows the form, see src/web
    logger: { level: 'error', log: (_level, message, ...details: unknown[]) => parts.log(message, details[0]) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: {
        hash: (password) => parts.hasher.hash(password),
        verify: ({ hash, password }) => parts.hasher.verify(hash, password),
      },
      resetPasswordTokenExpiresIn: resetLinkLifetimeS,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => parts.passwordReset(user.id),
      sendResetPassword: ({ user, token }) =>
        parts.mail({
          kind: 'reset',
          email: user.email,
          token,
          expiresAt: secondsAfter(parts.now(), resetLinkLifetimeS),
        }),
    },
    user: {
      ...usersTable,
      additionalFields: { locale: { type: 'string', required: true, defaultValue: 'es' } },
    },
    session: {
      ...sessionsTable,
      expiresIn: sessionLifetimeS,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { companyId: { type: 'string', required: false, fieldName: 'company_id', input: false } },
    },
    account: { ...credentialsTable, accountLinking: { enabled: false } },
    verification: { ...verificationsTable, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'puertas',
      // browsers get the prefix __Host-, which the server puts before all names: src/web/server/host-cookies.ts
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: new URL(parts.publicUrl).protocol === 'https:',
      },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => parts.newId() },
    },
    plugins: [mailedLink(parts), secondFactor(parts), puertas(parts)],
  });
}

function mailedLink(parts: IdentityParts) {
  return magicLink({
    disableSignUp: true,
    expiresIn: signInLinkLifetimeS,
    sendMagicLink: ({ email, token, metadata }) => {
      const volver = metadata?.['volver'];
      const heading = typeof volver === 'string' ? { volver } : {};
      return parts.mail({
        kind: 'link',
        email,
        token,
        expiresAt: secondsAfter(parts.now(), signInLinkLifetimeS),
        ...heading,
      });
    },
  });
}

function secondFactor({ secret, hasher }: IdentityParts) {
  return twoFactor({
    issuer: 'Puertas Abiertas',
    allowPasswordless: true,
    schema: secondFactorSchema,
    // Ours counts by device and place (account-guard.ts): whoever fails on purpose locks nobody out.
    accountLockout: { enabled: false },
    backupCodeOptions: {
      customBackupCodesGenerate: newRecoveryCodes,
      storeBackupCodes: recoveryCodeStorage(secret, hasher),
    },
  });
}
