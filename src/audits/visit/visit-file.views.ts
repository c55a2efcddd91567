/** From a visit to its page in the file of a case, pure. */
import type { FiledVisit } from '#templates/audits/visit/visit-props';
import type { Assessment } from '../../assessments/index.js';
import { interviewCounts, interviewGroups, lastObservations, ofKind, onSiteItems } from './entry.rules.js';
import type { Entry } from './entry.types.js';
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

/** The interviews as the minutes count them. What a person said stays on the platform: a file is carried further. */
function interviewsOf(entries: readonly Entry[]): FiledVisit['interviews'] {
  if (ofKind(entries, 'interview').length === 0) return null;
  return { ...interviewCounts(entries), groups: interviewGroups(entries) };
}
