import { Tabs } from '../../components/tabs.js';
import { usePage } from '../../page.js';
import { ComparisonSection } from '../comparison/comparison-section.js';
import type { ComparisonShape } from '../comparison/comparison.shapes.js';
import { ScoreLines } from '../scoring/score-lines.js';
import { WorkLayout } from '../scoring/work-layout.js';
import type { LevelPageShape } from './level.shapes.js';
import { ShortestWay } from './shortest-way.js';

export const levelPath = '/empresa/autoevaluacion/nivel';

/** What the company's answers reach, the shortest way to a level, and how the score is made. */
export function LevelPage({ page, comparison }: { page: LevelPageShape; comparison?: ComparisonShape }) {
  const { t, number } = usePage();
  const { score, way } = page;
  const percent = number.percent(score.percent);
  return (
    <WorkLayout title={t('assessments.level.title')} score={score} frozen={page.frozen} below>
      <h1>{t('assessments.level.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">
        {score.reached
          ? t('assessments.level.reached', { level: t(`level.${score.reached}`), percent })
          : t('assessments.level.none', { percent })}
      </p>
      <div class="mt-6">
        <Tabs
          label={t('assessments.level.tabs')}
          tabs={page.levels.map(({ id, current }) => ({
            href: `${levelPath}?nivel=${id}`,
            label: t(`level.${id}`),
            current,
          }))}
        />
      </div>
      <ShortestWay way={way} />
      {comparison && <ComparisonSection comparison={comparison} />}
      <ScoreLines lines={page.lines} />
    </WorkLayout>
  );
}
