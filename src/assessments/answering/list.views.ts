import type { ListItemShape, ListShape } from '#templates/assessments/answering/list.shapes';
import type { ConflictShape } from '#templates/assessments/answering/assessment.shapes';
import type { Item } from '../instrument/instrument.types.js';
import { companySize } from '../instrument/profile.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { CRITICAL_FLOOR } from '../scoring/score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { type AnswerChange, contentAfter, typedValue } from './answer.rules.js';
import type { ListedAnswer } from './answer.service.js';
import type { Assessment } from './assessment.types.js';
import { dimensionAfter, type ListAsked, listedItems, type TeamFacts } from './list.rules.js';
import { conflictView, warningsFor, whyView } from './practice.views.js';

/** What a list is shown with. */
export interface ListAround {
  readonly asked: ListAsked;
  readonly team: TeamFacts;
  readonly viewerId: string;
  /** What was to be saved over newer answers, by practice. */
  readonly mine?: ReadonlyMap<string, AnswerChange>;
}

/** The practices of a list, each with its sentences to choose from. */
export function listView(assessment: Assessment, around: ListAround): ListShape {
  const { instrument, targetLevel } = assessment;
  const { asked } = around;
  const score = ownScore(assessment);
  return {
    id: assessment.id,
    score: scoreView(instrument, score, targetLevel),
    dimensions: instrument.dimensions.flatMap(({ id, name, purpose }, index) => {
      const { answered = 0, applicable = 0 } = score.dimensions[index] ?? {};
      return applicable > 0 ? [{ id, name, purpose, answered, applicable }] : [];
    }),
    dimension: asked.dimension,
    only: [...asked.only],
    next: dimensionAfter(instrument.dimensions, score, asked.dimension),
    items: listedItems(assessment, score, asked, around).map((item) => itemView(assessment, item, around)),
  };
}

function itemView(assessment: Assessment, item: Item, { team, viewerId, mine }: ListAround): ListItemShape {
  const { instrument } = assessment;
  const answer = assessment.answers[item.id] ?? null;
  const files = assessment.evidence[item.id]?.length ?? 0;
  const own = mine?.get(item.id);
  const seen = typedValue(answer);
  const assigned = team.assigned.get(item.id);
  return {
    id: item.id,
    dimension: item.dimension,
    text: item.text,
    guide: item.guide,
    micro: companySize(assessment.profile) === 'micro' ? item.microReading : null,
    critical: item.critical,
    anchors: item.anchors.map((text, value) => ({
      value,
      name: instrument.scale[value]?.name ?? '',
      text,
      expected: value === CRITICAL_FLOOR,
    })),
    chosen: own ? typedValue(contentAfter(answer, own)) : seen,
    seen,
    version: answer?.version ?? 0,
    hasNote: (answer?.note ?? '') !== '',
    files,
    comments: team.comments.get(item.id) ?? 0,
    assigned: assigned
      ? {
          name: team.names.get(assigned.assigneeId) ?? null,
          mine: assigned.assigneeId === viewerId,
          dueOn: assigned.dueOn,
        }
      : null,
    why: whyView(instrument, item),
    warnings: warningsFor(item, answer, files > 0),
    conflict: own && answer ? conflictOf(assessment, item.id, own, team) : null,
  };
}

/** Both answers to a practice that somebody else answered meanwhile. */
export function conflictOf(
  { instrument, answers }: Assessment,
  itemId: string,
  mine: AnswerChange,
  { names }: Pick<TeamFacts, 'names'>,
): ConflictShape | null {
  const theirs = answers[itemId];
  return theirs ? conflictView(instrument, theirs, names, contentAfter(theirs, mine)) : null;
}

/** What was to be saved and would have replaced a newer answer. */
export function staleIn(
  changes: ReadonlyMap<string, AnswerChange>,
  saved: ReadonlyMap<string, ListedAnswer>,
): Map<string, AnswerChange> {
  return new Map([...changes].filter(([id]) => saved.get(id)?.kind === 'stale'));
}
