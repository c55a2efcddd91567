/** What a browser refused to load or run, as far as it is kept: neither the page nor the reader. */
export interface Violation {
  readonly directive: string;
  /** A keyword as `inline`, a scheme as `data:`, or the origin of what was refused. */
  readonly blocked: string;
}

/** Where browsers send what the content security policy made them refuse. */
export const REPORTS_AT = '/seguridad/csp';

/** The name under which the policy speaks of that address. */
export const REPORTS_NAME = 'csp';

const MOST = 10;

const directives = new Set(
  [
    [
      'default-src',
      'script-src',
      'script-src-elem',
      'script-src-attr',
      'style-src',
      'style-src-elem',
      'style-src-attr',
    ],
    ['img-src', 'media-src', 'font-src', 'connect-src', 'frame-src', 'child-src', 'worker-src', 'object-src'],
    ['form-action', 'manifest-src', 'base-uri', 'frame-ancestors', 'upgrade-insecure-requests', 'sandbox'],
  ].flat(),
);

/**
 * What a report says, in the form of `report-uri` (CSP 2) or of the Reporting API (CSP 3). At most ten; nothing of what is
 * no report. Addresses of pages may hold secrets and are left out, and of what was refused all but its origin.
 */
export function violationsIn(body: unknown): Violation[] {
  const reports = Array.isArray(body) ? body : [body];
  return reports.slice(0, MOST).flatMap((report) => {
    const said = fieldsOf(fieldsOf(report)?.['csp-report'] ?? fieldsOf(report)?.['body']);
    if (!said) return [];
    const directive = [said['effective-directive'], said['effectiveDirective'], said['violated-directive']]
      .map((one) => (typeof one === 'string' ? one.split(' ', 1)[0]! : ''))
      .find((one) => directives.has(one));
    return directive ? [{ directive, blocked: blockedBy(said['blocked-uri'] ?? said['blockedURL']) }] : [];
  });
}

const fieldsOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;

function blockedBy(address: unknown): string {
  if (typeof address !== 'string') return 'unknown';
  if (/^[a-z-]{1,30}$/.test(address)) return address;
  if (!URL.canParse(address)) return 'unknown';
  const { protocol, host } = new URL(address);
  const isWeb = ['http:', 'https:', 'ws:', 'wss:'].includes(protocol);
  return isWeb ? `${protocol}//${host}`.slice(0, 120) : protocol.slice(0, 30);
}
