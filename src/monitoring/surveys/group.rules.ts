/**
 * Surveys of groups without an account, pure: what is asked when, and the code by which a person's answers are paired. Source:
 * FM4, «Seguimiento y evaluación: indicadores e instrumentos» (11-2026), §§ 5 and 7.
 */
import type { Limit } from '../../web/index.js';

/** When a group is asked, in this order. */
export const groupPhases = ['before', 'after', 'later'] as const;
export type GroupPhase = (typeof groupPhases)[number];

/** Languages in which a group is asked. */
export const answerLanguages = ['es', 'en', 'fr', 'ht'] as const;

/** Longest name of a group and longest text, in characters. */
export const MAX_TITLE = 120;
export const MAX_TEXT = 600;

/** How short and how long a person's own code may be, without spaces and signs. */
const OWN_CODE = /^(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{4,8}$/;

/**
 * A person's own code as it is compared: without accents, spaces and signs, in capitals. Null for what is none: it has letters
 * and digits, four to eight together, so that no telephone and no CURP is one.
 */
export function ownCodeOf(typed: string): string | null {
  if (typed.length > 64) return null;
  const bare = typed
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return OWN_CODE.test(bare) ? bare : null;
}

/** What a group may do next: one phase at a time, none twice, none before an earlier one. */
export function nextPhases(group: {
  readonly openPhase: GroupPhase | null;
  readonly closedPhases: readonly GroupPhase[];
}): readonly GroupPhase[] {
  const past = [...group.closedPhases, ...(group.openPhase ? [group.openPhase] : [])];
  const last = Math.max(-1, ...past.map((phase) => groupPhases.indexOf(phase)));
  return groupPhases.slice(last + 1);
}

/** The questions of a phase beside the ten statements. */
export const asksSatisfaction = (phase: GroupPhase): boolean => phase === 'after';
export const asksChange = (phase: GroupPhase): boolean => phase === 'later';

/** Answers sent from one network: a classroom shares one. */
export const ANSWERS_PER_CALLER: Limit = { name: 'survey-group', points: 300, seconds: 3600 };
