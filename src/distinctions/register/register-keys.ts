import { Inject, Injectable } from '@nestjs/common';
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { CONFIG, type Config, secretsOf } from '../../config/index.js';
import { RegisterKeyRow } from './register.entity.js';
import { keyHash, type Signer } from './register.note.js';

/** The keys that sign heads. The private half is stored encrypted under `APP_SECRET`. */
@Injectable()
export class RegisterKeys {
  private readonly name: string;
  /** The present one first. */
  private readonly seals: readonly Buffer[];
  private last: { readonly sealed: Buffer; readonly key: KeyObject } | null = null;

  constructor(@Inject(CONFIG) config: Config) {
    this.name = `${new URL(config.publicUrl).host}/registro-publico`;
    this.seals = secretsOf(config).map((secret) =>
      Buffer.from(hkdfSync('sha256', secret, '', 'puertas-abiertas register keys', 32)),
    );
  }

  /** All keys, the oldest first: what an old one signed stays valid. */
  all(tx: EntityManager): Promise<RegisterKeyRow[]> {
    return tx.find(RegisterKeyRow, { order: { createdAt: 'asc', id: 'asc' } });
  }

  /**
   * The key in use. It is made when missing, and replaced when the site's address or the secret that protects it has
   * changed. The caller holds the lock of the log.
   */
  async current(tx: EntityManager, now: Date): Promise<Signer & { key: RegisterKeyRow }> {
    const key = await this.inUse(tx);
    const privateKey = this.opened(key);
    if (key && privateKey) return { key, privateKey };
    if (key) await tx.update(RegisterKeyRow, { id: key.id }, { retiredAt: now });
    return this.make(tx, now);
  }

  /** Puts a new key in use. The old one stays in the list: what it signed stays valid. The caller holds the lock of the log. */
  async rotate(tx: EntityManager, now: Date): Promise<void> {
    await tx.update(RegisterKeyRow, { retiredAt: IsNull() }, { retiredAt: now });
    await this.make(tx, now);
  }

  /** The id of the key that would sign now; null when one has to be made. */
  async usable(tx: EntityManager): Promise<string | null> {
    const key = await this.inUse(tx);
    return key && this.opened(key) ? key.id : null;
  }

  /** A sealed key under the present secret; null where it is so. @throws where none of the secrets opens it */
  reseal(sealed: Buffer): Buffer | null {
    const [present, ...former] = this.seals;
    if (opened(sealed, present!)) return null;
    const key = former.map((seal) => opened(sealed, seal)).find((found) => found !== null);
    if (!key) throw new Error('A key of the register cannot be opened');
    return closed(key, present!);
  }

  private inUse(tx: EntityManager): Promise<RegisterKeyRow | null> {
    return tx.findOneBy(RegisterKeyRow, { retiredAt: IsNull() });
  }

  private opened(key: RegisterKeyRow | null): KeyObject | null {
    return key?.name === this.name ? this.open(key.sealedKey) : null;
  }

  private async make(tx: EntityManager, now: Date): Promise<Signer & { key: RegisterKeyRow }> {
    const { publicKey: half, privateKey } = generateKeyPairSync('ed25519');
    const publicKey = Buffer.from(half.export({ format: 'jwk' }).x!, 'base64url');
    const id = keyHash({ name: this.name, publicKey }).toString('hex');
    const sealedKey = closed(privateKey, this.seals[0]!);
    const key = { id, name: this.name, publicKey, sealedKey, createdAt: now, retiredAt: null };
    await tx.insert(RegisterKeyRow, key);
    return { key, privateKey };
  }

  /** Null when it was sealed under another secret. The last one stays open: it is asked for every minute. */
  private open(sealed: Buffer): KeyObject | null {
    if (this.last?.sealed.equals(sealed)) return this.last.key;
    const key = this.seals.map((seal) => opened(sealed, seal)).find((found) => found !== null) ?? null;
    this.last = key && { sealed, key };
    return key;
  }
}

function closed(privateKey: KeyObject, seal: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', seal, iv);
  const sealed = [cipher.update(privateKey.export({ format: 'der', type: 'pkcs8' })), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]);
}

function opened(sealed: Buffer, seal: Buffer): KeyObject | null {
  const decipher = createDecipheriv('aes-256-gcm', seal, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(12, 28));
  const key = [decipher.update(sealed.subarray(28))];
  try {
    key.push(decipher.final());
  } catch {
    return null;
  }
  return createPrivateKey({ key: Buffer.concat(key), format: 'der', type: 'pkcs8' });
}
