/** From a visit to its page in the file of a case, pure. */
import type { FiledVisit } from '#templates/audits/visit/visit-props';
import type { Assessment } from '../../assessments/index.js';
import { interviewCounts, interviewGroups, lastObservations, ofKind, onSiteItems } from './entry.rules.js';
import { type Entry, type EntryOf, interviewed } from './entry.types.js';
import { auditorsOf, visitShape } from './visit.views.js';
import type { KnownVisit } from './visit-reader.js';

/** A visit with its minutes and all that was put down, in the order of arrival. */
export type FiledMaterial = KnownVisit & { readonly entries: readonly Entry[] };

interface People {
  /** The auditor of the case. */
  readonly lead: string | null;
  readonly names: ReadonlyMap<string, string>;
}

/** A visit, its minutes and what was put down. */
export function filedVisit(
  material: FiledMaterial,
  submission: Pick<Assessment, 'instrument' | 'profile'>,
  { lead, names }: People,
): FiledVisit {
  const { minutes, signatures, entries } = material;
  const went = minutes?.content.auditors.map(({ name }) => name) ?? auditorsOf(material, lead, names);
  const noted = ({ madeBy, notedAt }: Entry) => ({ by: names.get(madeBy) ?? '', at: notedAt });
  return {
    ...visitShape(material, went),
    minutes: minutes && {
      startedAt: new Date(minutes.content.startedAt),
      endedAt: new Date(minutes.content.endedAt),
      present: minutes.content.present,
      remarks: minutes.content.remarks,
      sha256: minutes.contentSha256,
      signatures: signatures.map(({ side, name, post, remarks, signedAt }) => ({
        side,
        name,
        post,
        remarks,
        signedAt,
      })),
    },
    checklist: entries.length === 0 ? [] : checklistOf(entries, submission, noted),
    interviews: interviewsOf(entries),
    samples: ofKind(entries, 'sample').map((entry) => ({ id: entry.id, ...entry.data, ...noted(entry) })),
    photos: ofKind(entries, 'photo').map((entry) => ({
      id: entry.id,
      itemId: entry.itemId,
      caption: entry.data.caption,
      ...noted(entry),
    })),
  };
}

/** The practices to look at, and others that were, with what each person saw last. */
function checklistOf(
  entries: readonly Entry[],
  { instrument, profile }: Pick<Assessment, 'instrument' | 'profile'>,
  noted: (entry: Entry) => { by: string; at: Date },
): FiledVisit['checklist'] {
  const seen = lastObservations(entries);
  const wanted = new Set([
    ...onSiteItems({ instrument, profile }).map(({ id }) => id),
    ...seen.map(({ itemId }) => itemId),
  ]);
  return instrument.items
    .filter(({ id }) => wanted.has(id))
    .map(({ id, text }) => ({
      id,
      text,
      seen: seen
        .filter(({ itemId }) => itemId === id)
        .map((entry) => ({ result: entry.data.result, note: entry.data.note, ...noted(entry) })),
    }));
}

/**
 * The interviews as the minutes count them, and what they contribute. Kind of post, sex and traits of a single person are
 * left out, and so are hour, interviewer and order: together they would tell who said it.
 */
function interviewsOf(entries: readonly Entry[]): FiledVisit['interviews'] {
  const held = ofKind(entries, 'interview');
  if (held.length === 0) return null;
  const saidBy = (who: EntryOf<'interview'>['data']['who']) =>
    held
      .filter(({ data }) => data.who === who && data.said !== '')
      .map(({ data }) => data.said)
      .toSorted((a, b) => a.localeCompare(b, 'es'));
  return {
    ...interviewCounts(entries),
    groups: interviewGroups(entries),
    said: interviewed.flatMap((who) => saidBy(who).map((text) => ({ who, text }))),
  };
}
