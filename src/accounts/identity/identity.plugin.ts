import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { APIError, createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { generateRandomString } from 'better-auth/crypto';
import { challengedIn } from './challenged.js';
import type { PasswordHasher } from './password-hasher.js';
import { recoveryCodeEndpoints } from './recovery-code-endpoints.js';
import { confirmationOf } from './tokens.js';
import { secondsAfter, secondStepLifetimeS } from './identity.rules.js';

/** Types the body; only our own code calls, so nothing is parsed. */
const taking = <B>() => ({ metadata: { $Infer: { body: {} as B } } });

/**
 * What the product asks of better-auth beyond its plugins: confirming an address with a token that is spent once,
 * a session for a person who proved the mailbox by an invitation, and a second factor after *every* way in
 * (the twoFactor plugin asks for it after a password only, not after a mailed link), whose recovery codes are hashed.
 */
export function puertas({ now, secret, hasher }: { now: () => Date; secret: string; hasher: PasswordHasher }) {
  return {
    id: 'puertas',
    endpoints: {
      ...recoveryCodeEndpoints(secret, hasher),
      /** Confirms the address, spends the token and signs in; refuses a token that is unknown, spent or expired. */
      confirmEmail: createAuthEndpoint.serverOnly(
        { method: 'POST', ...taking<{ token: string }>(), requireHeaders: true },
        async (ctx) => {
          const spent = await ctx.context.internalAdapter.consumeVerificationValue(confirmationOf(ctx.body.token));
          if (!spent || spent.expiresAt < now()) throw new APIError('BAD_REQUEST', { code: 'INVALID_TOKEN' });
          await ctx.context.internalAdapter.updateUser(spent.value, { emailVerified: true });
          return signIn(ctx, spent.value, now);
        },
      ),
      /** The person from whom this browser's second step is asked; null without one. */
      challenged: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
        return ctx.json({ userId: await challengedIn(ctx) });
      }),
      /** Signs in a person whose mailbox was proved outside better-auth. */
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', ...taking<{ userId: string }>(), requireHeaders: true },
        async (ctx) => signIn(ctx, ctx.body.userId, now),
      ),
    },
    hooks: {
      after: [
        {
          matcher: (ctx) => ctx.path === '/magic-link/verify',
          handler: createAuthMiddleware(async (ctx) => {
            const opened = ctx.context.newSession;
            if (!opened?.user['twoFactorEnabled']) return;
            deleteSessionCookie(ctx, true);
            await ctx.context.internalAdapter.deleteSession(opened.session.token);
            ctx.context.setNewSession(null);
            await challenge(ctx, opened.user.id, now);
            return ctx.json({ twoFactorRedirect: true });
          }),
        },
        {
          // One browser, one session: a new one closes the one before.
          matcher: (ctx) => ctx.path !== '/get-session',
          handler: createAuthMiddleware(async (ctx) => {
            const opened = ctx.context.newSession;
            if (!opened) return;
            const before = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
            if (before && before !== opened.session.token) await ctx.context.internalAdapter.deleteSession(before);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

async function signIn(ctx: GenericEndpointContext, userId: string, now: () => Date) {
  const user = await ctx.context.internalAdapter.findUserById(userId);
  if (!user) throw new APIError('BAD_REQUEST', { code: 'USER_NOT_FOUND' });
  if ((user as { twoFactorEnabled?: boolean }).twoFactorEnabled) {
    await challenge(ctx, userId, now);
    return ctx.json({ twoFactorRedirect: true });
  }
  const session = await ctx.context.internalAdapter.createSession(userId);
  await setSessionCookie(ctx, { session, user });
  return ctx.json({ user: { id: user.id } });
}

/** Writes what the twoFactor plugin writes after a password, so that its verification endpoints accept the second step. */
async function challenge(ctx: GenericEndpointContext, userId: string, now: () => Date): Promise<void> {
  const identifier = `2fa-${generateRandomString(20)}`;
  const expiresAt = secondsAfter(now(), secondStepLifetimeS);
  const { internalAdapter, createAuthCookie, secret } = ctx.context;
  await internalAdapter.createVerificationValue({ value: userId, identifier, expiresAt });
  await internalAdapter.createVerificationValue({ value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt });
  const cookie = createAuthCookie('two_factor', { maxAge: secondStepLifetimeS });
  await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
}
