import { Injectable } from '@nestjs/common';
import { formatCode, parseCode } from '#libs/codes';
import { PublicDistinctions } from '../distinctions/index.js';

/** The company of a distinction, for the form of a complaint. */
@Injectable()
export class ComplainedCompanies {
  constructor(private readonly distinctions: PublicDistinctions) {}

  /** By the public code in any spelling; null when there is none. */
  async named(code: string): Promise<{ code: string; name: string } | null> {
    const parsed = parseCode(code);
    const found = parsed.ok ? await this.distinctions.byCode(parsed.code) : null;
    return parsed.ok && found ? { code: formatCode(parsed.code), name: found.tradeName } : null;
  }
}
