import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { addDays, dayOf, instantOf } from '#libs/mexico';
import { type Limit, Limits, Refused, type Validity } from '../../web/index.js';
import { type PublicDistinction, PublicDistinctions } from './public-distinctions.js';

/** Why a code leads nowhere; `check`: exactly the mistakes that typing makes. */
export type CodeProblem = 'length' | 'alphabet' | 'check' | 'unknown';

/** What a typed code leads to. */
export type Lookup = { ok: true; found: PublicDistinction } | { ok: false; problem: CodeProblem };

// Only what leads nowhere counts: a shop window full of visitors is no attack, and a guess has a chance of 1 in 2⁵⁵.
const guesses: Limit = { name: 'verification-guess', points: 60, seconds: 60 };

/** Looks up codes as strangers type them: for pages, badges, files; one limit for all of them. */
@Injectable()
export class PublicLookup {
  constructor(
    private readonly published: PublicDistinctions,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** How long an answer about what is looked up from now on stays true: it says what holds today, and maybe the minute. */
  validity(until: 'end of day' | 'end of minute'): Validity {
    const now = this.clock.now();
    const minute = Math.floor(now.getTime() / MINUTE);
    return {
      until: until === 'end of day' ? instantOf(addDays(dayOf(now), 1)) : new Date((minute + 1) * MINUTE),
      unchanged: this.published.watch(),
    };
  }

  /**
   * @param text anything
   * @param from who asks, for the limit
   * @throws Refused 429 `too-many` after sixty codes within a minute that lead nowhere
   */
  async find(text: string, from: string): Promise<Lookup> {
    const parsed = parseCode(text);
    const found = parsed.ok ? await this.published.byCode(parsed.code) : null;
    if (found) return { ok: true, found };
    await this.limits.take(guesses, from);
    return { ok: false, problem: parsed.ok ? 'unknown' : parsed.reason };
  }

  /** @throws Refused 404 `verification.<problem>`, 429 `too-many` */
  async get(text: string, from: string): Promise<PublicDistinction> {
    const lookup = await this.find(text, from);
    if (!lookup.ok) throw new Refused(`verification.${lookup.problem}`, { status: 404 });
    return lookup.found;
  }
}
