/**
 * What a group's answers come to, pure. Scores: FM4, «Seguimiento y evaluación» (11-2026), § 5, by the rule of the courses;
 * indicators IN-B2 to IN-B6; rule of five: § 2.
 */
import { cronbachAlpha, type PairedEffect, pairedEffect } from '#libs/statistics';
import { attitudeIndex, countedAnswers, subscaleOf, subscales, type SurveyAnswers } from '../../courses/index.js';
import { groupsShown, LEAST_PEOPLE, type Share, shareOf } from '../few-people.rules.js';
import type { GroupPhase } from './group.rules.js';

/** What one person said in one phase. */
export interface GroupAnswer {
  readonly phase: GroupPhase;
  /** The same for the answers of one person. */
  readonly person: string;
  readonly answers: SurveyAnswers;
  readonly satisfaction: number | null;
  readonly changed: 'yes' | 'no' | null;
}

export const measures = ['index', ...subscales] as const;
export type Measure = (typeof measures)[number];

const scoreOf = (measure: Measure, answers: SurveyAnswers): number | null =>
  measure === 'index' ? attitudeIndex(answers) : subscaleOf(measure, answers);

/** From so many points on the index has risen (IN-B3). */
const RISE = 5;
/** The index is a sum of fractions: one that rose by five points exactly may be a trace below. */
const TRACE = 1e-9;

/** Whether somebody's index has risen. */
export const hasRisen = ({ change }: { readonly change: number }): boolean => change >= RISE - TRACE;

/** One phase: its mean index and how much the statements go together; null: of too few. */
export interface PhaseResult {
  readonly phase: GroupPhase;
  readonly people: number;
  readonly mean: number | null;
  readonly alpha: number | null;
}

/** How much the same people changed. */
export interface EffectResult {
  readonly from: 'before';
  readonly to: 'after' | 'later';
  readonly measure: Measure;
  /** Who answered both; null: too few, or it would follow from the other figures. */
  readonly people: number | null;
  /** Null with people: all of them changed alike. */
  readonly effect: PairedEffect | null;
}

export interface GroupResults {
  readonly phases: readonly PhaseResult[];
  readonly effects: readonly EffectResult[];
  /** People whose index rose by five points or more, of those who answered before and after (IN-B3). */
  readonly risen: Share;
  /** Satisfied with 4 or 5, of those who said (IN-B6). */
  readonly satisfied: Share;
  /** Changed a practice, of those who said after three months (IN-B5). */
  readonly changed: Share;
}

/** Figures of the phases that are closed. */
export function resultsOf(answers: readonly GroupAnswer[], closed: readonly GroupPhase[]): GroupResults {
  const given = answers.filter(({ phase }) => closed.includes(phase));
  return {
    phases: closed.map((phase) => phaseOf(given, phase)),
    effects: (['after', 'later'] as const)
      .filter((to) => closed.includes('before') && closed.includes(to))
      .flatMap((to) =>
        measures.map((measure) => ({ from: 'before' as const, to, measure, ...effectOf(given, to, measure) })),
      ),
    risen: risenOf(given),
    satisfied: shareIn(given, ({ satisfaction }) => (satisfaction === null ? null : satisfaction >= 4)),
    changed: shareIn(given, ({ changed }) => (changed === null ? null : changed === 'yes')),
  };
}

const scored = (answers: readonly GroupAnswer[], phase: GroupPhase, measure: Measure) =>
  answers.flatMap((one) => {
    const score = one.phase === phase ? scoreOf(measure, one.answers) : null;
    return score === null ? [] : [{ person: one.person, score }];
  });

function phaseOf(answers: readonly GroupAnswer[], phase: GroupPhase): PhaseResult {
  const own = answers.filter((one) => one.phase === phase);
  const scores = scored(answers, phase, 'index');
  const complete = own
    .map((one) => countedAnswers(one.answers))
    .filter((values): values is readonly number[] => values.every((value) => value !== undefined));
  const shown = shownAmong(answers, 'index').has(phase);
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  return {
    phase,
    people: own.length,
    mean: shown ? Math.round(mean * 10) / 10 : null,
    alpha: shown && complete.length >= LEAST_PEOPLE ? cronbachAlpha(complete) : null,
  };
}

/** The people who answered before and in a later phase, with what changed. */
export function pairsOf(answers: readonly GroupAnswer[], to: 'after' | 'later', measure: Measure) {
  const before = new Map(scored(answers, 'before', measure).map(({ person, score }) => [person, score]));
  return scored(answers, to, measure).flatMap(({ person, score }) => {
    const first = before.get(person);
    return first === undefined ? [] : [{ person, change: score - first }];
  });
}

/** What a figure of a group rests on: a phase, or the change of those who answered before and later. */
export interface ResultGroup {
  readonly key: GroupPhase | 'to-after' | 'to-later';
  readonly members: readonly string[];
}

/** Of each person a change rests on two answers. */
export const changeMembers = (people: readonly string[], to: 'after' | 'later'): string[] =>
  people.flatMap((person) => [`${person}@before`, `${person}@${to}`]);

/**
 * Which means and changes may stand beside each other: the mean before, less that of a later phase, plus the change of those
 * who answered both, leaves those who answered only one, who must be none or five.
 */
export function shownGroups(answers: readonly GroupAnswer[], measure: Measure): ResultGroup[] {
  const phases = (['before', 'after', 'later'] as const).map((phase) => ({
    key: phase,
    members: scored(answers, phase, measure).map(({ person }) => `${person}@${phase}`),
  }));
  const changes = (['after', 'later'] as const).flatMap((to) => {
    const pairs = pairsOf(answers, to, measure);
    // people are counted, not answers
    if (pairs.length < LEAST_PEOPLE) return [];
    const people = pairs.map(({ person }) => person);
    return [{ key: `to-${to}` as const, members: changeMembers(people, to) }];
  });
  // changes first: they are what the survey is for
  const groups: ResultGroup[] = [...changes, ...phases];
  const shown = groupsShown(groups);
  return groups.filter(({ key }) => shown.has(key));
}

const shownAmong = (answers: readonly GroupAnswer[], measure: Measure): ReadonlySet<ResultGroup['key']> =>
  new Set(shownGroups(answers, measure).map(({ key }) => key));

function effectOf(
  answers: readonly GroupAnswer[],
  to: 'after' | 'later',
  measure: Measure,
): Pick<EffectResult, 'people' | 'effect'> {
  if (!shownAmong(answers, measure).has(`to-${to}`)) return { people: null, effect: null };
  const changes = pairsOf(answers, to, measure).map(({ change }) => change);
  return { people: changes.length, effect: pairedEffect(changes) };
}

function risenOf(answers: readonly GroupAnswer[]): Share {
  if (!shownAmong(answers, 'index').has('to-after')) return null;
  const pairs = pairsOf(answers, 'after', 'index');
  return shareOf(pairs.filter(hasRisen).length, pairs.length);
}

function shareIn(answers: readonly GroupAnswer[], said: (one: GroupAnswer) => boolean | null): Share {
  const all = answers.map(said).filter((one) => one !== null);
  return shareOf(all.filter(Boolean).length, all.length);
}
