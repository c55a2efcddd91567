import type { LevelPageShape, WayShape } from '#templates/assessments/level/level.shapes';
import { unknownIn } from '../answering/answer.rules.js';
import type { Assessment } from '../answering/assessment.types.js';
import type { Instrument, LevelId } from '../instrument/instrument.types.js';
import { explainScore } from '../scoring/explained-score.rules.js';
import { answersOf, firstUnanswered } from '../scoring/own-score.rules.js';
import type { Score } from '../scoring/score.rules.js';
import { scoreLinesView } from '../scoring/score-lines.views.js';
import { nameOf, scoreView } from '../scoring/score.views.js';
import { type ShortestWay, shortestWay, type WayStep } from '../scoring/shortest-way.rules.js';

/** The level that an address asks for; the one that the company aims at where it asks for none. */
export function levelAsked(instrument: Instrument, asked: unknown, target: LevelId): LevelId {
  return instrument.levels.find(({ id }) => id === asked)?.id ?? target;
}

/** What the answers reach, the shortest way to `levelId`, and the calculation. */
export function levelPageView(assessment: Assessment, levelId: LevelId, sheetHref: string): LevelPageShape {
  const { instrument, profile, targetLevel } = assessment;
  const answers = answersOf(assessment);
  const explained = explainScore(instrument, profile, answers);
  const { score } = explained;
  return {
    score: scoreView(instrument, score, targetLevel),
    frozen: assessment.state !== 'draft',
    levels: instrument.levels.map(({ id }) => ({ id, current: id === levelId })),
    way: wayView(assessment, score, levelId, shortestWay(instrument, profile, answers, levelId)),
    lines: scoreLinesView(instrument, explained, sheetHref),
  };
}

function wayView(assessment: Assessment, score: Score, level: LevelId, way: ShortestWay | null): WayShape {
  const { instrument } = assessment;
  return {
    level,
    unanswered: score.applicable - score.answered,
    next: firstUnanswered(instrument, score, unknownIn(assessment.answers)),
    found: way && {
      steps: way.steps.map((step) => stepView(instrument, step)),
      maturitySteps: way.maturitySteps,
      percent: way.percent,
      besides: way.besides.flatMap(({ kind }) =>
        kind === 'open-selection' || kind === 'hires' || kind === 'not-applicable' ? [kind] : [],
      ),
    },
  };
}

function stepView(instrument: Instrument, { itemId, declared, counted, to, needsEvidence }: WayStep) {
  const item = instrument.items.find(({ id }) => id === itemId)!;
  return {
    id: itemId,
    text: item.text,
    critical: item.critical,
    counted,
    from: declared ?? 0,
    to,
    name: nameOf(instrument, to) ?? '',
    anchor: item.anchors[to],
    needsEvidence,
    proves: declared !== null && to <= declared,
  };
}
