import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Bill, parseBills } from './bills.content.js';

/** The bills beside the rule, read once at start. */
@Injectable()
export class Bills implements OnModuleInit {
  all: readonly Bill[] = [];

  async onModuleInit(): Promise<void> {
    this.all = parseBills(await readFile(new URL('../content/iniciativas.yaml', import.meta.url), 'utf8'));
  }
}
