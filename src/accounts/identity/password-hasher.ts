import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/**
 * Hashes what people know (passwords, PINs, recovery codes), at a cost that slows whoever tries words on a stolen database.
 * It has no settings: no installation hashes at less.
 */
@Injectable()
export class PasswordHasher {
  /** The hash of a password, with a salt of its own in it. */
  async hash(password: string): Promise<string> {
    const { hashPassword } = await import('better-auth/crypto');
    return hashPassword(password);
  }

  /** Whether that is the password of the hash. */
  async verify(hash: string, password: string): Promise<boolean> {
    const { verifyPassword } = await import('better-auth/crypto');
    return verifyPassword({ hash, password });
  }

  /** 32 bytes of a word and a salt, at the cost of a password. */
  derive(word: string, salt: Buffer): Promise<Buffer> {
    return derive(word, salt, 32, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
  }
}
