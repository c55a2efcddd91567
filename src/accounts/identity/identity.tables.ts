/** Names of better-auth's models in schema `auth`, as migration `0010-accounts` creates them. */
const dated = { createdAt: 'created_at', updatedAt: 'updated_at' };

export const usersTable = { modelName: 'users', fields: { ...dated, emailVerified: 'email_verified' } };

export const sessionsTable = {
  modelName: 'sessions',
  fields: { ...dated, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
};

export const credentialsTable = {
  modelName: 'credentials',
  fields: {
    ...dated,
    userId: 'user_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
};

export const verificationsTable = { modelName: 'verifications', fields: { ...dated, expiresAt: 'expires_at' } };

export const secondFactorSchema = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'second_factors',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};
