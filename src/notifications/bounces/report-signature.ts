import { createHmac } from 'node:crypto';
import { isSame } from '#libs/constant-time';

/** Seconds for which a signed report is accepted; a replay after that is refused. */
export const REPLAY_WINDOW = 300;

/** The header `t=<seconds>,v1=<hex>` for a body: HMAC-SHA256 over `<seconds>.<body>`. */
export function signReport(secret: string, body: Uint8Array, seconds: number): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/** Whether the header signs this body, within the replay window. */
export function isSigned(secret: string, body: Uint8Array, header: string, now: Date): boolean {
  const seconds = Number(/(?:^|,)\s*t=(\d{1,12})(?:,|$)/.exec(header)?.[1]);
  if (!Number.isInteger(seconds) || Math.abs(now.getTime() / 1000 - seconds) > REPLAY_WINDOW) return false;
  const expected = signReport(secret, body, seconds).split('v1=')[1]!;
  return [...header.matchAll(/v1=([0-9a-f]{64})(?:,|$)/g)].some(([, mac]) => isSame(mac!, expected));
}
