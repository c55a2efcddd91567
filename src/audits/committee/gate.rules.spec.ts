import { readFileSync } from 'node:fs';
import { type Instrument, type LevelCondition, type LevelId } from '../../assessments/index.js';
import { parseInstrument } from '../../assessments/instrument/instrument.parser.js';
import { closing, conditionResults } from '../conditions/conditions.rules.js';
import type { FactKind, KnownFacts, RecordedFact } from '../conditions/facts.types.js';
import { waivedIn } from '../conditions/waivers.rules.js';
import { tiesOf, type Ties } from '../independence/independence.rules.js';
import { drills } from '../../../test/support/drills.js';
import { outcomeOf, type Vote, voteChoices, voteRefusal } from './committee.rules.js';

const instrument: Instrument = parseInstrument(
  readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'),
);

/** Random numbers that are the same in every run. */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (n: number): number => Math.floor(next() * n),
    often: (share: number): boolean => next() < share,
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!,
  };
}
type Dice = ReturnType<typeof dice>;

const day = '2026-11-20';
const courses = ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion'];
const functions = ['hr', 'direction', 'managers', 'hiring'] as const;
const figures: Record<FactKind, readonly string[]> = {
  functions: ['version'],
  interviews: ['hr', 'direction', 'staff'],
  visit: ['sites'],
  'records-sample': ['files', 'payrolls', 'sites'],
  suppliers: ['key', 'reviewed'],
  hires: ['hires'],
  permanence: ['mobilityHired', 'mobilityStayed', 'localHired', 'localStayed'],
  'pay-gap': ['compared', 'unexplained'],
  commitment: ['commitments'],
  'improvement-plan': ['actions'],
};

/** A case in which most things are there, so that levels are often open, and often closed by one thing. */
function randomFacts(roll: Dice): KnownFacts {
  const share = roll.one([0.6, 0.9, 0.98, 1]);
  const headcount = roll.one([1, 2, 3, 8, 9, 10, 11, 50, 51, 250, 251, 900]);
  const people = Array.from({ length: Math.min(headcount, 6) }, (_, at) => `p${at}`);
  const recorded = (Object.keys(figures) as FactKind[]).flatMap((kind): RecordedFact[] => {
    if (!roll.often(share)) return [];
    const own = Object.fromEntries(figures[kind].map((name) => [name, roll.often(share) ? 40 : roll.below(6)]));
    if (kind === 'pay-gap' && roll.often(share)) own['unexplained'] = 0;
    return [{ id: kind, kind, heldOn: day, figures: own, byTwo: roll.often(share) }];
  });
  const counts = { hr: 1, direction: 1, managers: roll.below(3), hiring: roll.below(3) };
  return {
    headcount,
    functions: roll.often(share)
      ? {
          confirmed: roll.often(share) ? { id: 'f', on: day } : null,
          counts,
          people: people.map((userId) => ({ userId, functions: functions.filter(() => roll.often(share)) })),
        }
      : null,
    certificates: people.flatMap((userId) =>
      courses
        .filter(() => roll.often(share))
        .map((courseSlug) => ({ userId, courseSlug, code: 'C', certifiedOn: day })),
    ),
    declaredOn: roll.often(share) ? day : null,
    recorded,
    supplied: {
      documents: roll.often(share)
        ? { recordId: 'd', critical: 12, reviewed: roll.often(share) ? 12 : roll.below(12), reviewedOn: day }
        : null,
      survey: roll.often(share)
        ? {
            recordId: 's',
            invited: 20,
            answered: roll.often(share) ? 18 : roll.below(20),
            favourablePercent: roll.often(share) ? roll.one([69.9, 70, 79.9, 80, 95]) : null,
            verifiedAlerts: roll.often(share) ? 0 : 1,
            closedOn: day,
          }
        : null,
      'improvement-plan': null,
    },
  };
}

/** The same question asked in another way: sentence by sentence, as a person would check a level. */
function holds(condition: LevelCondition, facts: KnownFacts): boolean {
  const own = facts.recorded.find(({ kind }) => kind === (condition.kind as FactKind))?.figures ?? {};
  const interviews = facts.recorded.find(({ kind }) => kind === 'interviews')?.figures ?? {};
  const passed = (userId: string, wanted: readonly string[]) =>
    wanted.every((slug) => facts.certificates.some((one) => one.userId === userId && one.courseSlug === slug));
  const withFunction = (name: string) =>
    (facts.functions?.people ?? []).filter((one) => one.functions.some((had) => had === name)).map((one) => one.userId);
  const isConfirmed = Boolean(facts.functions?.confirmed);
  const people = facts.headcount;
  switch (condition.kind) {
    case 'declaration':
      return facts.declaredOn !== null;
    case 'role-courses':
      return isConfirmed && withFunction(condition.role).some((userId) => passed(userId, condition.courses));
    case 'group-courses': {
      const all =
        condition.group === 'staff'
          ? [...new Set(facts.certificates.map((one) => one.userId))]
          : withFunction(condition.group);
      const of = condition.group === 'staff' ? people : (facts.functions?.counts[condition.group] ?? 0);
      return (
        isConfirmed && all.filter((userId) => passed(userId, condition.courses)).length * 100 >= of * condition.percent
      );
    }
    case 'documents':
      return facts.supplied.documents?.reviewed === 12;
    case 'management-interviews':
      return (interviews['hr'] ?? 0) > 0 && (interviews['direction'] ?? 0) > 0;
    case 'staff-interviews': {
      const table = people <= 10 ? 3 : people <= 50 ? 5 : people <= 250 ? 8 : 12;
      const least = condition.id === 'entrevistas-personal' ? 3 : table;
      return (interviews['staff'] ?? 0) >= Math.min(least, people);
    }
    case 'improvement-plan':
      return (own['actions'] ?? 0) > 0;
    case 'visit': {
      const visit = facts.recorded.find(({ kind }) => kind === 'visit');
      return visit !== undefined && (condition.auditors === 1 || visit.byTwo);
    }
    case 'records-sample': {
      const perSite = 5 * Math.max(1, own['sites'] ?? 0);
      const least =
        people <= 10 ? people : people <= 50 ? 10 : people <= 250 ? 20 : Math.min(people, Math.max(30, perSite));
      return (own['files'] ?? 0) >= least && (own['payrolls'] ?? 0) >= least;
    }
    case 'survey': {
      if (people < 10) return (interviews['staff'] ?? 0) >= Math.min(3, people);
      const { survey } = facts.supplied;
      const [share, least, favourable] = condition.id === 'encuesta' ? [30, 5, 70] : [40, 10, 80];
      if (!survey || survey.favourablePercent === null || survey.verifiedAlerts > 0) return false;
      return (
        survey.answered * 100 >= share * survey.invited &&
        survey.answered >= least &&
        survey.favourablePercent >= favourable
      );
    }
    case 'suppliers': {
      const found = facts.recorded.some(({ kind }) => kind === 'suppliers');
      return found && ((own['key'] ?? 0) === 0 || (own['reviewed'] ?? 0) > 0);
    }
    case 'hires':
      return (own['hires'] ?? 0) > 0;
    case 'permanence': {
      if (!facts.recorded.some(({ kind }) => kind === 'permanence')) return false;
      const { mobilityHired = 0, mobilityStayed = 0, localHired = 0, localStayed = 0 } = own;
      if (mobilityHired < 5 || localHired < 5) return true;
      return (localStayed / localHired - mobilityStayed / mobilityHired) * 100 <= 10 + 1e-9;
    }
    case 'pay-gap':
      return (own['compared'] ?? 0) > 0 && own['unexplained'] === 0;
    case 'commitment':
      return (own['commitments'] ?? 0) > 0;
  }
}

const staff = ['ana', 'luis', 'eva', 'tere', 'omar'];

function randomTies(roll: Dice): Ties {
  return tiesOf(
    staff.flatMap((userId) =>
      roll.often(0.15) ? [{ userId, tie: roll.one(['conflict', 'advised', 'audited'] as const) }] : [],
    ),
  );
}

/** A whole case, from its facts to what the committee decides. */
function playCase(seed: number): { level: LevelId | null; facts: KnownFacts; waived: ReadonlySet<string> } {
  const roll = dice(seed);
  const facts = randomFacts(roll);
  const ties = randomTies(roll);
  const ids = [...new Set(instrument.levels.flatMap(({ conditions }) => conditions.map(({ id }) => id)))];
  const waivers = ids
    .filter(() => roll.often(0.1))
    .map((conditionId) => ({
      conditionId,
      proposedBy: roll.one(staff),
      confirmedBy: roll.often(0.7) ? roll.one(staff) : null,
    }));
  const waived = waivedIn(waivers, ties);
  const closed = new Set(
    instrument.levels
      .filter(({ conditions }) => closing(conditionResults(conditions, facts), waived).length > 0)
      .map(({ id }) => id),
  );
  const votes: Vote[] = [];
  const reachable = roll.one(['N1', 'N2', 'N3', 'N3', null] as const);
  const wanted = roll.one(voteChoices);
  for (const voterId of staff) {
    const vote = { voterId, choice: roll.often(0.8) ? wanted : roll.one(voteChoices), reason: 'Por la evidencia.' };
    const situation = { isBeforeCommittee: true, isCommittee: true, ties, votes, reachable, closed };
    if (voteRefusal(vote, situation) === null) votes.push(vote);
  }
  const outcome = outcomeOf(votes, (voterId) => ties.audited.has(voterId), closed);
  const level = outcome.kind === 'decided' ? outcome.level : null;
  // who set a condition aside: two people, neither of them tied
  const independent = (userId: string | null) =>
    userId !== null && !['conflict', 'advised', 'audited'].some((tie) => ties[tie as 'conflict'].has(userId));
  const truly = waivers.filter(
    ({ proposedBy, confirmedBy }) => proposedBy !== confirmedBy && independent(proposedBy) && independent(confirmedBy),
  );
  return { level, facts, waived: new Set(truly.map(({ conditionId }) => conditionId)) };
}

test(`of ${drills.committeeCases} random cases none is awarded with a condition that is neither met nor waived`, () => {
  const awarded: Record<LevelId, number> = { N1: 0, N2: 0, N3: 0 };
  const wrong: number[] = [];
  for (let seed = 1; seed <= drills.committeeCases; seed++) {
    const { level, facts, waived } = playCase(seed);
    if (level === null) continue;
    awarded[level]++;
    const { conditions } = instrument.levels.find(({ id }) => id === level)!;
    if (!conditions.every((condition) => waived.has(condition.id) || holds(condition, facts))) wrong.push(seed);
  }
  expect(wrong).toEqual([]);
  // the cases are no empty ones: each level is awarded many times
  expect(Math.min(...Object.values(awarded))).toBeGreaterThan(200);
});

test('what the rule calls met is what a person would, condition by condition', () => {
  const differ: string[] = [];
  for (let seed = 1; seed <= 5_000; seed++) {
    const facts = randomFacts(dice(seed));
    for (const { conditions } of instrument.levels) {
      const results = conditionResults(conditions, facts);
      conditions.forEach((condition, place) => {
        if (results[place]!.met !== holds(condition, facts)) differ.push(`${seed} ${condition.id}`);
      });
    }
  }
  expect(differ).toEqual([]);
});
