import { createHmac, randomBytes } from 'node:crypto';

/** Name of the cookie; for how long a device is known after the last time somebody came in with it. */
export const DEVICE_COOKIE = 'puertas.device';
export const DEVICE_DAYS = 180;
/** How many accounts a device is known for; the oldest go first. */
export const ACCOUNTS_OF_DEVICE = 6;

const FORM = /^([\w-]{22})((?:\.[\w-]{22}){1,24})$/;

/** A browser in which somebody has come in before, as its cookie tells. */
export interface Device {
  readonly id: string;
  /** Seals of the accounts that came in, the newest first. */
  readonly seals: readonly string[];
}

/** What the cookie says; null for none, and for one that is not written as ours are. */
export function readDevice(cookie: string | undefined): Device | null {
  const [, id, seals] = FORM.exec(cookie ?? '') ?? [];
  return id && seals ? { id, seals: seals.slice(1).split('.') } : null;
}

/** Whether that account has come in on the device: nobody can write that into a cookie without the secret. */
export const isKnown = (device: Device, account: string, secret: string): boolean =>
  device.seals.includes(sealOf(device.id, account, secret));

/** The cookie of a device after somebody came in. @param accounts names by which the account is asked for later */
export function deviceAfter(device: Device | null, accounts: readonly string[], secret: string): string {
  const id = device?.id ?? randomBytes(16).toString('base64url');
  const fresh = accounts.map((account) => sealOf(id, account, secret));
  const seals = [...new Set([...fresh, ...(device?.seals ?? [])])];
  return [id, ...seals.slice(0, ACCOUNTS_OF_DEVICE * accounts.length)].join('.');
}

const sealOf = (device: string, account: string, secret: string): string =>
  createHmac('sha256', secret).update(`device\0${device}\0${account}`).digest().subarray(0, 16).toString('base64url');
