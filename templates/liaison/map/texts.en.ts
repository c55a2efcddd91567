import type es from './texts.es.js';

/** The map of the municipalities. */
export default {
  'liaison.map': 'Map of Jalisco',
  'liaison.map-lead':
    'Which municipalities have a liaison, an agreement, companies with a distinction and people trained.',
  'liaison.map.liaison': 'Liaison',
  'liaison.map.agreements': 'Agreements in force',
  'liaison.map.companies': 'Companies with a distinction',
  'liaison.map.trained': 'People trained',
  'liaison.map.yes': 'Yes',
  'liaison.map.no': 'No',
  'liaison.map.few': 'fewer than 5',
  'liaison.map-label': '{name}: {n} of 125 municipalities. The figures are in the table.',
  'liaison.map-tile': '{municipality}. {name}: {value}',
  'liaison.map-note':
    'One equal tile a municipality, by region; not their boundaries nor their size. More colour where there is more.',
  'liaison.map-table': 'The same figures in a table',
  'liaison.map-table-text':
    'People trained are of companies of the municipality, and are published in whole fives, so that nobody is singled out.',
  'liaison.map-see': 'See the map of Jalisco',
} as const satisfies Record<keyof typeof es, string>;
