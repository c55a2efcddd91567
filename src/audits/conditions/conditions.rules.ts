/**
 * Whether the conditions of a level are met, pure: from what the instrument asks and what is on record to what there is,
 * what is needed, and the records that say so. Source: the instrument's `niveles` and `muestreo_sugerido`.
 */
import type { LevelCondition, SampleStep } from '../../assessments/index.js';
import { fewestOf, groupCourses, roleCourses } from './course.rules.js';
import type { FactKind, KnownFacts, RecordedFact } from './facts.types.js';
import { type ConditionResult, EPSILON, type Judged, type Of, type RecordRef } from './results.types.js';

/** Every condition, in the instrument's order, judged by what is known. */
export function conditionResults(conditions: readonly LevelCondition[], facts: KnownFacts): ConditionResult[] {
  return conditions.map((condition) => {
    const { id, kind } = condition;
    const courses = 'courses' in condition ? condition.courses : [];
    return { id, kind, variant: variantOf(condition, facts), courses, ...judge(condition, facts) };
  });
}

function variantOf(condition: LevelCondition, { headcount }: KnownFacts): string | null {
  if (condition.kind === 'role-courses') return condition.role;
  if (condition.kind === 'group-courses') return condition.group;
  return condition.kind === 'survey' && headcount < condition.below ? 'interviews' : null;
}

/** The conditions that keep a level closed: not met, and not waived. */
export function closing(results: readonly ConditionResult[], waived: ReadonlySet<string>): ConditionResult[] {
  return results.filter(({ id, met }) => !met && !waived.has(id));
}

/** How many of so many people a sample takes. @param sites visited; at least one */
export function sampleOf(steps: readonly SampleStep[], people: number, sites = 1): number {
  const step = steps.find(({ upTo }) => upTo === null || people <= upTo);
  if (!step) throw new RangeError(`no step for ${people} people`);
  const least = Math.max(step.least ?? people, step.perSite * Math.max(1, sites));
  return Math.min(least, people);
}

function judge(condition: LevelCondition, facts: KnownFacts): Judged {
  switch (condition.kind) {
    case 'declaration':
      return declaration(facts);
    case 'role-courses':
      return roleCourses(condition, facts);
    case 'group-courses':
      return groupCourses(condition, facts);
    case 'documents':
      return documents(condition, facts);
    case 'management-interviews':
      return managementInterviews(facts);
    case 'staff-interviews':
      return staffInterviews(condition.steps, facts);
    case 'improvement-plan':
      return improvementPlan(facts);
    case 'visit':
      return visit(condition, facts);
    case 'records-sample':
      return recordsSample(condition, facts);
    case 'survey':
      return survey(condition, facts);
    case 'suppliers':
      return suppliers(condition, facts);
    case 'hires':
      return counted('hires', 'hires', condition.least, facts);
    case 'permanence':
      return permanence(condition, facts);
    case 'pay-gap':
      return payGap(facts);
    case 'commitment':
      return counted('commitment', 'commitments', 1, facts);
  }
}

function declaration({ declaredOn }: KnownFacts): Judged {
  const records = declaredOn === null ? [] : [{ kind: 'declaration' as const, id: 'declaration', on: declaredOn }];
  return { met: records.length > 0, have: { n: records.length }, needed: { n: 1 }, records };
}

function documents({ percent }: Of<'documents'>, { supplied }: KnownFacts): Judged {
  const known = supplied.documents;
  if (!known || known.reviewedOn === null) return { met: false, have: { n: 0 }, needed: { percent }, records: [] };
  const needed = fewestOf(known.critical, percent);
  return {
    met: known.critical > 0 && known.reviewed >= needed,
    have: { n: known.reviewed },
    needed: { n: needed, percent },
    records: [{ kind: 'documents', id: known.recordId, on: known.reviewedOn }],
  };
}

const factsOf = ({ recorded }: KnownFacts, kind: FactKind): RecordedFact[] =>
  recorded.filter((fact) => fact.kind === kind);
const sum = (found: readonly RecordedFact[], figure: string): number =>
  found.reduce((total, { figures }) => total + (figures[figure] ?? 0), 0);
const refs = (found: readonly RecordedFact[]): RecordRef[] =>
  found.map(({ kind, id, heldOn }) => ({ kind, id, on: heldOn }));
/** The one held last: a later finding stands in the place of an earlier one. */
const latest = (found: readonly RecordedFact[]): RecordedFact | undefined =>
  found.reduce<RecordedFact | undefined>((last, one) => (last && last.heldOn > one.heldOn ? last : one), undefined);

function managementInterviews(facts: KnownFacts): Judged {
  const found = factsOf(facts, 'interviews').filter(({ figures }) => figures['hr'] || figures['direction']);
  const have = { hr: sum(found, 'hr'), direction: sum(found, 'direction') };
  return { met: have.hr >= 1 && have.direction >= 1, have, needed: { hr: 1, direction: 1 }, records: refs(found) };
}

function staffInterviews(steps: readonly SampleStep[], facts: KnownFacts): Judged {
  const found = factsOf(facts, 'interviews').filter(({ figures }) => figures['staff']);
  const [n, needed] = [sum(found, 'staff'), sampleOf(steps, facts.headcount)];
  return { met: n >= needed, have: { n }, needed: { n: needed }, records: refs(found) };
}

function improvementPlan(facts: KnownFacts): Judged {
  const own = facts.supplied['improvement-plan'];
  const found = factsOf(facts, 'improvement-plan');
  const records: RecordRef[] = own
    ? [{ kind: 'improvement-plan', id: own.recordId, on: own.agreedOn }]
    : refs(found.slice(-1));
  const n = own ? own.actions : (latest(found)?.figures['actions'] ?? 0);
  return { met: n >= 1, have: { n }, needed: { n: 1 }, records };
}

function visit({ auditors }: Of<'visit'>, facts: KnownFacts): Judged {
  const found = factsOf(facts, 'visit');
  const most = found.length === 0 ? 0 : found.some(({ byTwo }) => byTwo) ? 2 : 1;
  return {
    met: found.length > 0 && most >= auditors,
    have: { visits: found.length, auditors: most },
    needed: { visits: 1, auditors },
    records: refs(found),
  };
}

function recordsSample({ steps }: Of<'records-sample'>, facts: KnownFacts): Judged {
  const found = factsOf(facts, 'records-sample');
  const needed = sampleOf(steps, facts.headcount, sum(found, 'sites'));
  const have = { files: sum(found, 'files'), payrolls: sum(found, 'payrolls') };
  return {
    met: have.files >= needed && have.payrolls >= needed,
    have,
    needed: { files: needed, payrolls: needed },
    records: refs(found),
  };
}

function survey(condition: Of<'survey'>, facts: KnownFacts): Judged {
  if (facts.headcount < condition.below) {
    const instead = staffInterviews(condition.interviews, facts);
    return { ...instead, have: { interviews: instead.have['n']! }, needed: { interviews: instead.needed['n']! } };
  }
  const { minResponsePercent, minResponses, minFavourablePercent, verifiedAlerts } = condition;
  const needed = {
    responsePercent: minResponsePercent,
    responses: minResponses,
    favourablePercent: minFavourablePercent,
    alerts: verifiedAlerts,
  };
  const known = facts.supplied.survey;
  if (!known) return { met: false, have: {}, needed, records: [] };
  const responsePercent = known.invited > 0 ? (known.answered * 100) / known.invited : 0;
  return {
    met:
      responsePercent >= minResponsePercent - EPSILON &&
      known.answered >= minResponses &&
      known.favourablePercent !== null &&
      known.favourablePercent >= minFavourablePercent - EPSILON &&
      known.verifiedAlerts <= verifiedAlerts,
    have: {
      responsePercent: oneDecimal(responsePercent),
      responses: known.answered,
      ...(known.favourablePercent === null ? {} : { favourablePercent: oneDecimal(known.favourablePercent) }),
      alerts: known.verifiedAlerts,
    },
    needed,
    records: [{ kind: 'survey', id: known.recordId, on: known.closedOn }],
  };
}

/** Down, lest what falls short looks as if it reached. */
const oneDecimal = (value: number): number => Math.floor(value * 10 + EPSILON) / 10;

function suppliers({ least }: Of<'suppliers'>, facts: KnownFacts): Judged {
  const found = factsOf(facts, 'suppliers');
  const last = latest(found);
  const [key, n] = [last?.figures['key'] ?? 0, last?.figures['reviewed'] ?? 0];
  const needed = last ? Math.min(least, key) : least;
  return { met: last !== undefined && n >= needed, have: { n, key }, needed: { n: needed }, records: refs(found) };
}

function counted(kind: FactKind, figure: string, least: number, facts: KnownFacts): Judged {
  const found = factsOf(facts, kind);
  const n = latest(found)?.figures[figure] ?? 0;
  return { met: n >= least, have: { n }, needed: { n: least }, records: refs(found) };
}

function permanence({ points, group }: Of<'permanence'>, facts: KnownFacts): Judged {
  const found = factsOf(facts, 'permanence');
  const last = latest(found);
  if (!last) return { met: false, have: {}, needed: { points, group }, records: [] };
  const of = (name: string): number => last.figures[name] ?? 0;
  const comparable = of('mobilityHired') >= group && of('localHired') >= group;
  const percent = (stayed: string, hired: string) => (of(stayed) * 100) / of(hired);
  const behind = comparable ? percent('localStayed', 'localHired') - percent('mobilityStayed', 'mobilityHired') : 0;
  return {
    met: behind <= points + EPSILON,
    have: comparable ? { behind: Math.max(0, Math.ceil(behind * 10 - EPSILON) / 10) } : {},
    needed: { points, group },
    records: refs(found),
  };
}

function payGap(facts: KnownFacts): Judged {
  const found = factsOf(facts, 'pay-gap');
  const last = latest(found);
  const [compared, unexplained] = [last?.figures['compared'] ?? 0, last?.figures['unexplained'] ?? 0];
  return {
    met: compared >= 1 && unexplained === 0,
    have: { compared, unexplained },
    needed: { compared: 1, unexplained: 0 },
    records: refs(found),
  };
}
