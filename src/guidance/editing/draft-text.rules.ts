import type { DraftContent } from './draft.types.js';

/** What a text is called, in Spanish. */
export function titleOf(content: DraftContent): string {
  if ('short' in content) return content.short;
  return 'title' in content ? content.title : content.name.es;
}
