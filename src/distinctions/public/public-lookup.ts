import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { endOfDay } from '#libs/mexico';
import { Limits, type Validity } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { PublicDistinctions } from './public-distinctions.js';
import type { PublicDistinction } from './public.queries.js';
import { GUESSES } from './public.rules.js';

/** Why a code leads nowhere; `check`: the check symbol does not match, as after a typing mistake. */
export type CodeProblem = 'length' | 'alphabet' | 'check' | 'unknown';

/** What a typed code leads to. */
export type Lookup = { ok: true; found: PublicDistinction } | { ok: false; problem: CodeProblem };

/** Looks up codes as typed, for pages, badges and files, under one rate limit. */
@Injectable()
export class PublicLookup {
  constructor(
    private readonly published: PublicDistinctions,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** How long an answer about what is looked up from now on may be cached: it says the states of today, which may be others tomorrow. */
  validity(): Validity {
    return { until: endOfDay(this.clock.now()), unchanged: this.published.watch() };
  }

  /**
   * @param text anything
   * @param from IP address, for the limit
   * @throws Refused 429 `too-many` after sixty codes within a minute that lead nowhere
   */
  async find(text: string, from: string): Promise<Lookup> {
    const parsed = parseCode(text);
    const found = parsed.ok ? await this.published.byCode(parsed.code) : null;
    if (found) return { ok: true, found };
    await this.limits.take(GUESSES, from);
    return { ok: false, problem: parsed.ok ? 'unknown' : parsed.reason };
  }

  /** @throws Refused 404 `verification.<problem>`, 429 `too-many` */
  async get(text: string, from: string): Promise<PublicDistinction> {
    const lookup = await this.find(text, from);
    if (!lookup.ok) throw refuse(`verification.${lookup.problem}`, { status: 404 });
    return lookup.found;
  }
}
