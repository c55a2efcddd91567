import type { Level } from '../components/emblem.js';

/**
 * What the three levels ask for, as the public pages say it: total and each dimension in percent, validity in months.
 * The rule itself is the instrument's; a test holds the two together.
 */
export const publicLevels: readonly { level: Level; minimum: number; dimension: number; months: number }[] = [
  { level: 'N1', minimum: 60, dimension: 40, months: 12 },
  { level: 'N2', minimum: 75, dimension: 55, months: 24 },
  { level: 'N3', minimum: 88, dimension: 70, months: 24 },
];
