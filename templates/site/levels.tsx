import type { Level } from '../components/emblem.js';

/** What a level asks for, as the public pages say it: total and each dimension in percent, validity in months. */
export interface PublicLevel {
  level: Level;
  minimum: number;
  dimension: number;
  months: number;
}

/** Those of the version that comes with the product, until the one in force was read; a test holds the two together. */
export const publicLevels: readonly PublicLevel[] = [
  { level: 'N1', minimum: 60, dimension: 40, months: 12 },
  { level: 'N2', minimum: 75, dimension: 55, months: 24 },
  { level: 'N3', minimum: 88, dimension: 70, months: 24 },
];
