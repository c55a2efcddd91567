/** Clarifications, pure: which practices a question names, what changed since it was asked, what waits for an answer. */
import type { SignedItem } from '../../assessments/index.js';

/** `prepared`: not sent yet. `settled`: the practice was reviewed with the answer, or the question was dropped. */
export const clarificationStates = ['prepared', 'asked', 'answered', 'settled'] as const;
export type ClarificationState = (typeof clarificationStates)[number];

/** Working days that a company may be given to answer, and how many it is given unless the auditor says otherwise. */
export const answerTerms = [5, 10, 15, 20] as const;
export const usualTerm = 10;

/** Most files in one answer, and most bytes of files in the answers about one case. */
export const MAX_REPLY_FILES = 10;
export const REPLIES_QUOTA_BYTES = 100_000_000;
export const repliesQuotaSize = `${REPLIES_QUOTA_BYTES / 1_000_000} MB`;

/** The practices that a text names by their number, each once, in the order in which they are named. */
export function itemsNamedIn(text: string, known: readonly string[]): string[] {
  const found = text.toUpperCase().match(/[\p{L}\p{N}]+(?:[-–‑][\p{L}\p{N}]+)+/gu) ?? [];
  const byName = new Map(known.map((id) => [id.toUpperCase(), id]));
  return [...new Set(found.flatMap((name) => byName.get(name.replaceAll(/[–‑]/g, '-')) ?? []))];
}

/** What changed in a practice between what was signed before a question and what stands now. */
export interface ItemChange {
  /** Null where the value is the same. */
  readonly value: { readonly from: number | null; readonly to: number | null } | null;
  readonly note: { readonly from: string; readonly to: string } | null;
  /** SHA-256 of files that came and went. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares a practice as it was signed with how it stands; null where nothing changed. */
export function changeOf(before: SignedItem, now: SignedItem): ItemChange | null {
  const change: ItemChange = {
    value: before.value === now.value ? null : { from: before.value, to: now.value },
    note: before.note === now.note ? null : { from: before.note, to: now.note },
    added: now.files.filter((file) => !before.files.includes(file)),
    removed: before.files.filter((file) => !now.files.includes(file)),
  };
  const isSame = !change.value && !change.note && change.added.length === 0 && change.removed.length === 0;
  return isSame ? null : change;
}

/** A clarification as far as it may keep the company from handing in again. */
export interface OpenQuestion {
  readonly itemId: string | null;
  readonly state: ClarificationState;
}

/** The practices whose question has neither an answer nor a change: they keep the company from handing in again. */
export function unansweredItems(questions: readonly OpenQuestion[], changed: ReadonlySet<string>): string[] {
  return questions
    .flatMap(({ itemId, state }) => (itemId !== null && state === 'asked' && !changed.has(itemId) ? [itemId] : []))
    .toSorted();
}
