import { Injectable } from '@nestjs/common';

/**
 * For how long something is kept, as data: shown in the privacy notice, applied every night. Its words are
 * `retention.<key>` (what, and from when on it counts) and `retention.<key>.why`.
 */
export interface RetentionRule {
  /** `room.what` */
  readonly key: string;
  readonly period: { readonly unit: 'hours' | 'days' | 'months'; readonly count: number };
  /** Who set the period: a law, or FM4, whose lawyer confirms it. */
  readonly source: 'law' | 'fm4';
  /** Erases what is older, in transactions of its own. Idempotent. @returns how much was erased */
  readonly erase: () => Promise<number>;
}

/** Registry of the periods after which rooms erase what they hold. */
@Injectable()
export class Retention {
  private readonly rules: RetentionRule[] = [];

  /** Registers a rule when its room starts. Throws when there is one with this key. */
  register(rule: RetentionRule): void {
    if (this.rules.some(({ key }) => key === rule.key)) throw new Error(`Two retention rules "${rule.key}"`);
    this.rules.push(rule);
  }

  /** All rules, in the order of their rooms. */
  all(): readonly RetentionRule[] {
    return this.rules;
  }
}

/**
 * Erases one after the other what is too old, until nothing of it is left.
 * @param some ids of the next ones; none: all is done
 * @param forget erases one, in a transaction of its own
 * @returns how many
 */
export async function forgetEach(
  some: () => Promise<readonly string[]>,
  forget: (id: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let ids = await some(); ids.length > 0; ids = await some()) {
    for (const id of ids) await forget(id);
    count += ids.length;
  }
  return count;
}
