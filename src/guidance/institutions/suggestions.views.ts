import type { EntryDifference } from '#templates/guidance/institutions/suggestion-fm4.page';
import type { FormState } from '#templates/components/form-state';
import type { InstitutionContent } from './institution.content.js';
import { changedFields } from './institution.rules.js';
import { linesOf, placeName, placesOf } from './entry-text.rules.js';
import type { EntryForm } from './suggestions.forms.js';

/** What a form about an entry begins with; an institution that the directory lacks has its name only. */
export function entryValues(content: InstitutionContent | null, name: string | null): FormState['values'] {
  if (!content) return { name: name ?? '', reach: 'state' };
  const { site } = content;
  return {
    name: content.name,
    acronym: content.acronym ?? '',
    group: content.group,
    scope: content.scope ?? '',
    reach: content.reach,
    places: content.places.map(placeName).join('\n'),
    needs: [...content.needs],
    forPeople: content.forPeople.join('\n'),
    forEmployers: content.forEmployers.join('\n'),
    when: content.when ?? '',
    cost: content.cost ?? '',
    caution: content.caution ?? '',
    site: site?.domain ?? '',
    siteSure: site?.sure ? 'si' : '',
    phone: content.phone ?? '',
    sources: content.sources.join('\n'),
    verified: content.verified ? 'si' : '',
  };
}

/** What a form says of an entry; empty fields are null. */
export function entryOf(form: EntryForm): Omit<InstitutionContent, 'internalNotes'> {
  const orNull = (text: string) => text.trim() || null;
  const domain = orNull(form.site);
  return {
    name: form.name.trim(),
    acronym: orNull(form.acronym),
    group: form.group,
    scope: orNull(form.scope),
    reach: form.reach,
    places: placesOf(form.places) ?? [],
    needs: [...form.needs],
    forEmployers: linesOf(form.forEmployers),
    forPeople: linesOf(form.forPeople),
    when: orNull(form.when),
    cost: orNull(form.cost),
    site: domain === null ? null : { domain, sure: form.siteSure === 'si' },
    phone: orNull(form.phone),
    caution: orNull(form.caution),
    sources: linesOf(form.sources),
    verified: form.verified === 'si',
  };
}

/** What an accepted suggestion changed of an entry, field by field. */
export function differences(former: InstitutionContent | null, became: InstitutionContent): EntryDifference[] {
  const said = (content: InstitutionContent | null, name: string) =>
    plain((content as Record<string, unknown> | null)?.[name]);
  return changedFields(former ?? {}, became)
    .filter((name) => name !== 'internalNotes')
    .map((name) => ({ name, before: said(former, name), after: said(became, name) }))
    .filter(({ before, after }) => before !== after);
}

/** A value of an entry as text. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'object') return Object.values(value).join(' · ');
  return String(value as string | boolean);
}
