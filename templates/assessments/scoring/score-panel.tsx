import type { ComponentChildren } from 'preact';
import { Checklist } from '../../components/checklist.js';
import { Emblem } from '../../components/emblem.js';
import { Meter } from '../../components/meter.js';
import { Radar } from '../../components/radar.js';
import { Section } from '../../components/section.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { practicePath, useShortName } from '../instrument/content.js';
import type { RequirementShape, ScoreShape } from './score.shapes.js';

interface PanelProps {
  score: ScoreShape;
  /** The practice that is open, which then is "this practice". */
  current?: string;
  /** Nothing can be changed any more, so it does not say what to do. */
  frozen?: boolean;
}

/** How the company is doing: total against the three thresholds, dimensions, and what the level aimed at still takes. */
export function ScorePanel({ score, current, frozen = false }: PanelProps) {
  const { t, number } = usePage();
  const shortName = useShortName();
  const level = t(`level.${score.target}`);
  const complete = score.answered === score.applicable;
  return (
    <Section id="tsc" heading="text-xl" title={t('assessments.panel.title')}>
      <p class="mt-2 mb-3 flex flex-wrap items-baseline gap-x-2">
        <span class="display cifra text-[2.75rem] leading-none">{number.percent(score.percent)}</span>
        <span class="text-tenue text-sm">
          {complete
            ? t('assessments.panel.by-answers')
            : t('assessments.panel.so-far', { answered: score.answered, total: score.applicable })}
        </span>
      </p>
      <Meter
        value={score.percent}
        thresholds={score.thresholds.map((line) => ({ level: line.level, value: line.percent }))}
      />
      <div class="mt-4">
        <Radar
          id="radar-autoevaluacion"
          minimum={score.minPerDimension}
          points={score.dimensions.map((dimension) => ({
            label: shortName(dimension),
            name: dimension.name,
            value: dimension.percent,
          }))}
        />
        <p class="text-sm text-tenue mt-2">
          {t('assessments.panel.radar-minimum', { level, percent: score.minPerDimension })}
        </p>
      </div>
      {score.reached && <p class="mt-4">{t('assessments.panel.reached', { level: t(`level.${score.reached}`) })}</p>}
      {!frozen && (
        <>
          <h3 class="mt-6 flex items-center gap-3">
            <Emblem level={score.target} size="xs" silent />
            {t('assessments.panel.to-reach', { level })}
          </h3>
          <div class="mt-2">
            <Requirements requirements={score.requirements} current={current} />
          </div>
        </>
      )}
      <p class="mt-4">
        <a class="enlace" href="/empresa/autoevaluacion/nivel">
          {t('assessments.panel.how')}
        </a>
      </p>
      <p class="text-sm text-tenue mt-3">{t('assessments.panel.audit-counts')}</p>
    </Section>
  );
}

function Requirements({ requirements, current }: { requirements: readonly RequirementShape[]; current?: string }) {
  const say = useRequirementText(current);
  return (
    <Checklist
      items={requirements.map((requirement, index) => ({
        id: `${requirement.kind}-${index}`,
        met: requirement.met,
        text: say(requirement),
      }))}
    />
  );
}

function useRequirementText(current: string | undefined): (requirement: RequirementShape) => ComponentChildren {
  const { t, rich, number } = usePage();
  const shortName = useShortName();
  const b = (children: ComponentChildren) => <strong class="cifra">{children}</strong>;
  return (requirement) => {
    switch (requirement.kind) {
      case 'critical':
      case 'evidence': {
        const { itemId: id, kind } = requirement;
        if (id === current) return rich(`assessments.missing.this-${kind}`, { b });
        const a = linkTo(practicePath(id));
        return rich(`assessments.missing.${kind}`, { a, b, id });
      }
      case 'more-critical':
        return t('assessments.missing.more-critical', { n: requirement.n });
      case 'points':
        return requirement.met
          ? t('assessments.missing.points-met', { needed: requirement.needed })
          : rich('assessments.missing.points', { b, points: number.one(requirement.points) });
      case 'dimension':
        return rich('assessments.missing.dimension', {
          b,
          name: shortName({ id: requirement.dimensionId, name: requirement.name }),
          percent: number.one(requirement.percent),
          needed: requirement.needed,
        });
      case 'four':
        return t('assessments.missing.four', {
          more: requirement.more,
          have: requirement.have,
          needed: requirement.needed,
        });
      case 'not-applicable':
        return t('assessments.missing.not-applicable', {
          percent: number.one(requirement.percent),
          allowed: requirement.allowed,
        });
      case 'open-selection':
      case 'hires':
        return t(`assessments.missing.${requirement.kind}`);
      case 'answers':
        return requirement.met
          ? t('assessments.missing.answers-met')
          : t('assessments.missing.answers', { left: requirement.left });
    }
  };
}
