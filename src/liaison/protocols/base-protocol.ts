import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type BaseProtocol, parseProtocol } from './protocol.content.js';

/** The base text, read once at start: the application does not start with one that has a fault. */
@Injectable()
export class ProtocolBase implements OnModuleInit {
  text: BaseProtocol;

  async onModuleInit(): Promise<void> {
    this.text = parseProtocol(await readFile(new URL('content/protocolo.yaml', import.meta.url), 'utf8'));
  }
}
