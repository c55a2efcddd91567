import { Inject, Injectable } from '@nestjs/common';
import { openText, sealText } from '#libs/sealing';
import { CONFIG, type Config } from '../../config/index.js';

/** Encrypts what form DC-3 asks of people: a copy of the database shows no CURP. */
@Injectable()
export class Dc3Seals {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  seal(content: object): Promise<string> {
    return sealText(this.key, JSON.stringify(content));
  }

  /** @throws when it was encrypted with another key, or something was changed since */
  async open<T>(sealed: string): Promise<T> {
    return JSON.parse(await openText(this.key, sealed)) as T;
  }

  private get key(): string {
    return `dc3:${this.config.secret}`;
  }
}
