/** Why nothing can be stored: no room is left, writing is not allowed, or nobody answers. */
export type Trouble = 'full' | 'read-only' | 'away';

/** What an operating system, an S3 server or the network calls it. */
const names: Readonly<Record<Trouble, readonly string[]>> = {
  full: [
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'InsufficientStorage',
    'QuotaExceeded',
    'XMinioAdminBucketQuotaExceeded',
    'XMinioStorageFull',
  ],
  'read-only': ['EROFS', 'EACCES', 'EPERM', 'AccessDenied', 'AllAccessDisabled', 'AccountProblem', 'MethodNotAllowed'],
  away: [
    'EIO',
    'ENXIO',
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ESTALE',
    'ETIMEDOUT',
    'InternalError',
    'NoSuchBucket',
    'ServiceUnavailable',
    'SlowDown',
    'TimeoutError',
  ],
};

const byName = new Map(
  (Object.entries(names) as [Trouble, readonly string[]][]).flatMap(([trouble, all]) =>
    all.map((one) => [one, trouble]),
  ),
);

/** What a failure to store means; null: it is a defect of ours. Looks at causes, too. */
export function troubleOf(error: unknown): Trouble | null {
  let at = error as { code?: unknown; name?: unknown; cause?: unknown; $metadata?: { httpStatusCode?: number } } | null;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const found = byName.get(String(at.code)) ?? byName.get(String(at.name)) ?? byStatus(at.$metadata?.httpStatusCode);
    if (found) return found;
    at = at.cause as typeof at;
  }
  return null;
}

/** Servers that speak S3 have errors of their own; the status tells the kind. */
function byStatus(status: number | undefined): Trouble | null {
  if (status === 507) return 'full';
  if (status === 403) return 'read-only';
  return status !== undefined && status >= 500 ? 'away' : null;
}
