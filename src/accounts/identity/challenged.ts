import type { GenericEndpointContext } from 'better-auth';

/** The person from whom the second step is asked in this browser; null without one. */
export async function challengedIn(ctx: GenericEndpointContext): Promise<string | null> {
  const { createAuthCookie, internalAdapter, secret } = ctx.context;
  const identifier = await ctx.getSignedCookie(createAuthCookie('two_factor').name, secret);
  const found = identifier ? await internalAdapter.findVerificationValue(identifier) : null;
  return found?.value ?? null;
}
