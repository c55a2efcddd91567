import { createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { challengedIn } from './challenged.js';
import type { PasswordHasher } from './password-hasher.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { recoveryCodeStorage, storedFormOf } from './stored-recovery-codes.js';

/** Types the body; only our own code calls, so nothing is parsed. */
const taking = <B>() => ({ metadata: { $Infer: { body: {} as B } } });

/** A row of better-auth's model `twoFactor`. */
interface StoredCodes {
  readonly backupCodes: string;
}

/** What hashed recovery codes take beyond the endpoints of better-auth. */
export function recoveryCodeEndpoints(secret: string, hasher: PasswordHasher) {
  const storage = recoveryCodeStorage(secret, hasher);
  return {
    /** The recovery code as it is stored, which `verifyBackupCode` asks for; null: it is none of the person's. */
    storedRecoveryCode: createAuthEndpoint.serverOnly(
      { method: 'POST', ...taking<{ code: string }>(), requireHeaders: true },
      async (ctx) => {
        const userId = (await getSessionFromCtx(ctx))?.user.id ?? (await challengedIn(ctx));
        const where = [{ field: 'userId', value: userId }];
        const row = userId && (await ctx.context.adapter.findOne<StoredCodes>({ model: 'twoFactor', where }));
        if (!row) return ctx.json({ stored: null });
        const stored = JSON.parse(await storage.decrypt(row.backupCodes)) as string[];
        return ctx.json({ stored: await storedFormOf(hasher, ctx.body.code, stored) });
      },
    ),
    /** Gives the person new recovery codes, and says them. */
    makeRecoveryCodes: createAuthEndpoint.serverOnly(
      { method: 'POST', ...taking<{ userId: string }>() },
      async (ctx) => {
        const codes = newRecoveryCodes();
        const update = { backupCodes: await storage.encrypt(JSON.stringify(codes)) };
        const where = [{ field: 'userId', value: ctx.body.userId }];
        await ctx.context.adapter.update({ model: 'twoFactor', where, update });
        return ctx.json({ codes });
      },
    ),
  };
}
