import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/mexico';
import type { Actor } from '../../database/index.js';
import { Parameters, valueOn } from '../../guidance/index.js';

/** The general minimum wage of a day, and what is known of it. */
export interface MinimumWage {
  readonly perDay: number;
  /** The last day for which it is known; null: until something changes it. */
  readonly until: Day | null;
  readonly verified: boolean;
}

const GENERAL = 'salario-minimo-general';

/** The general minimum wage, which holds in Jalisco. */
@Injectable()
export class MinimumPay {
  constructor(private readonly parameters: Parameters) {}

  /** That of a day; where that is not known yet the last one, which no later one is below. Null: none is known at all. */
  async on(actor: Actor, day: Day): Promise<MinimumWage | null> {
    const { parameters } = await this.parameters.all(actor);
    const content = parameters.find(({ slug }) => slug === GENERAL)?.content;
    const value = content && (valueOn(content, day) ?? content.values.findLast(({ from }) => from <= day));
    return value ? { perDay: value.value, until: value.to, verified: value.verified } : null;
  }
}
