import { betterAuth } from 'better-auth';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { puertas } from './identity.plugin.js';
import { newRecoveryCodes } from './recovery-codes.js';
import {
  credentialsTable,
  secondFactorSchema,
  sessionsTable,
  usersTable,
  verificationsTable,
} from './identity.tables.js';
import { clientAddressHeader, MINUTE_S, HOUR_S, DAY_S, passwordLength } from './identity.rules.js';

/** What better-auth mails about: a link by which a person proves that the mailbox is theirs. */
export interface IdentityMail {
  kind: 'link' | 'reset';
  email: string;
  token: string;
  expiresAt: Date;
  /** Where the person was heading, as they said. */
  volver?: string;
}

export interface IdentityParts {
  /** Connections whose `search_path` is the schema `auth`. */
  pool: Pool;
  /** Signs cookies, encrypts second factors; at least 32 characters. */
  secret: string;
  /** Where people reach the product; over https, cookies are Secure. */
  publicUrl: string;
  newId: () => string;
  /** Machine time: sessions and links live on the same clock as their cookies. */
  now: () => Date;
  /** Called for any address that was typed, known or not: who receives nothing is decided there. */
  mail: (mail: IdentityMail) => Promise<void>;
  /** Called after somebody set a new password by a mailed link. */
  passwordReset: (userId: string) => Promise<void>;
  log: (message: string, detail: unknown) => void;
}

/** The ways into better-auth; see `buildIdentity`. */
export type Identity = Pick<ReturnType<typeof buildIdentity>, 'api'>;

/**
 * better-auth as the product uses it: called from our own controllers through `auth.api`, never mounted as a handler,
 * so that every page works without JavaScript and no route exists that we did not write.
 * People are made by `accounts` in its own transactions; better-auth signs nobody up.
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
      resetPasswordTokenExpiresIn: HOUR_S,
      revokeSessionsOnPasswordReset: true,
      // the mail proved the mailbox
      onPasswordReset: async ({ user }) => {
        await parts.pool.query('update users set email_verified = true where id = $1', [user.id]);
        await parts.passwordReset(user.id);
      },
      sendResetPassword: ({ user, token }) =>
        parts.mail({ kind: 'reset', email: user.email, token, expiresAt: after(parts, HOUR_S) }),
    },
    user: {
      ...usersTable,
      additionalFields: { locale: { type: 'string', required: true, defaultValue: 'es' } },
    },
    session: {
      ...sessionsTable,
      expiresIn: 14 * DAY_S,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: { companyId: { type: 'string', required: false, fieldName: 'company_id', input: false } },
    },
    account: { ...credentialsTable, accountLinking: { enabled: false } },
    verification: { ...verificationsTable, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'puertas',
      useSecureCookies: new URL(parts.publicUrl).protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => parts.newId() },
    },
    plugins: [mailedLink(parts), secondFactor(), puertas({ now: parts.now })],
  });
}

const after = ({ now }: IdentityParts, seconds: number) => new Date(now().getTime() + seconds * 1000);

function mailedLink(parts: IdentityParts) {
  const expiresIn = 15 * MINUTE_S;
  return magicLink({
    disableSignUp: true,
    expiresIn,
    sendMagicLink: ({ email, token, metadata }) => {
      const volver = metadata?.['volver'];
      const heading = typeof volver === 'string' ? { volver } : {};
      return parts.mail({ kind: 'link', email, token, expiresAt: after(parts, expiresIn), ...heading });
    },
  });
}

function secondFactor() {
  return twoFactor({
    issuer: 'Puertas Abiertas',
    allowPasswordless: true,
    schema: secondFactorSchema,
    backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
  });
}
