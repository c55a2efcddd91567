/** The scheme's own figures as everybody reads them, pure. */
import { LEAST_PEOPLE } from '../few-people.rules.js';
import type { Measure } from '#templates/monitoring/open-figures/measures';

/** A figure as it is counted: `counted` cases, and of a median its value. */
export interface CountedFigure {
  readonly measure: Measure;
  readonly counted: number;
  readonly value: number | null;
}

/** A figure as it was last published. */
export interface PublishedFigure {
  readonly measure: Measure;
  readonly counted: number;
  readonly value: number;
  /** A calendar day. */
  readonly publishedOn: string;
}

/**
 * Whether a figure is published anew: when it rests on five cases or more, and on none or at least five others than the one
 * before and than what the indicators tell of the same cases. So no difference of two days or two tables tells of fewer; one
 * that grew by less waits, and says of which day it is.
 */
export function isToPublish(
  counted: CountedFigure,
  before: PublishedFigure | null,
  besides: readonly number[] = [],
): boolean {
  if (counted.counted < LEAST_PEOPLE || counted.value === null) return false;
  const isApart = (other: number) => Math.abs(counted.counted - other) >= LEAST_PEOPLE;
  if (before !== null && !isApart(before.counted)) return false;
  return besides.every((other) => other === counted.counted || isApart(other));
}
