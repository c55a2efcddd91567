import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import type { FileVerdict } from '#templates/verification/file-check/verdict';
import { PublicLookup } from '../../distinctions/index.js';
import { CodesInFiles } from './codes-in-files.js';
import { authentic, factsOf } from './file-check.views.js';

/** To what verdict a browser came, as it asks for its picture. */
export interface BrowserVerdict {
  readonly kind: unknown;
  /** Of the distinction or certificate; or the one that the file claims. */
  readonly code: unknown;
  /** `1`: it is an older copy. */
  readonly replaced: unknown;
}

/** Verdicts that browsers come to by themselves, told with what is on record today. The file stays with the reader. */
@Injectable()
export class BrowserVerdicts {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly others: CodesInFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * The verdict with its facts; null for one that is none, or whose code is not on record.
   * @param from IP address, for the limit on codes that lead nowhere
   */
  async told({ kind, code, replaced }: BrowserVerdict, from: string): Promise<FileVerdict | null> {
    const text = typeof code === 'string' ? code : '';
    const parsed = parseCode(text);
    const claims = parsed.ok ? formatCode(parsed.code) : null;
    switch (kind) {
      case 'authentic':
      case 'added': {
        if (kind === 'added' && !text) return { kind, about: null, revision: '' };
        const lookup = await this.lookup.find(text, from);
        if (!lookup.ok) return null;
        const now = this.clock.now();
        const older = replaced === '1';
        return kind === 'authentic'
          ? authentic(lookup.found, { by: 'given-out', replaced: older, beside: false }, now)
          : { kind, about: { ...factsOf(lookup.found, now), replaced: older }, revision: '' };
      }
      case 'certificate':
        return this.others.certificate(text);
      case 'consultation':
        return this.others.consultation(text);
      case 'unregistered':
        return claims ? { kind, claims } : null;
      case 'altered':
      case 'not-ours':
        return { kind, claims };
      case 'ours-other':
        return { kind };
      default:
        return null;
    }
  }
}
