import canonicalize from 'canonicalize';
import type { Instrument } from '../instrument/instrument.types.js';

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

/** A part of a draft that is edited on a page of its own. */
export type DraftPart = 'general' | 'dimensions' | 'source' | `item:${string}` | `level:${string}`;

/**
 * What a part says, as one text: who saves it says which text they saw, so that what a colleague saved meanwhile is not
 * overwritten unseen. Other parts may change at the same time.
 */
export function contentOf({ definition, source }: { definition: Instrument; source: string }, part: DraftPart): string {
  const [kind = '', id] = part.split(':');
  switch (kind) {
    case 'item':
      return canonicalJson(definition.items.find((item) => item.id === id) ?? null);
    case 'level':
      return canonicalJson(definition.levels.find((level) => level.id === id) ?? null);
    case 'dimensions':
      return canonicalJson(definition.dimensions);
    case 'general': {
      const { items: _items, levels: _levels, dimensions: _dimensions, ...rest } = definition;
      return canonicalJson(rest);
    }
    default:
      return source;
  }
}

/** Whether two versions say the same, whatever the order of their fields and the look of their files. */
export const saysTheSame = (one: Instrument, other: Instrument): boolean => canonicalJson(one) === canonicalJson(other);
