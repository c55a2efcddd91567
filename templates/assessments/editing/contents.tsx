import { Badge } from '../../components/badge.js';
import { Fold } from '../../components/fold.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import type { ContentsDimension, LevelFiguresShape } from './editing.shapes.js';

/** All practices by dimension; `path` leads to the page of one, where it has one. */
export function Contents({
  dimensions,
  path,
  adding,
}: {
  dimensions: readonly ContentsDimension[];
  path?: (item: string) => string;
  /** Where a new practice is begun in a dimension. */
  adding?: (dimension: string) => string;
}) {
  const { t } = usePage();
  return (
    <div class="grid gap-2">
      {dimensions.map((dimension) => (
        <Fold
          key={dimension.id}
          id={dimension.id}
          open={dimension.items.some(({ changed }) => changed)}
          title={`${dimension.id} · ${dimension.name} · ${dimension.weight} %`}
        >
          <ul class="list-none m-0 p-0">
            {dimension.items.map((item) => (
              <li key={item.id} class="border-t border-linea py-2.5 grid gap-1 sm:grid-cols-[4.5rem_1fr]">
                <span class="cifra font-bold">
                  {path ? <TextLink href={path(item.id)}>{item.id}</TextLink> : item.id}
                </span>
                <span>
                  {item.text}
                  <span class="flex flex-wrap gap-x-3 gap-y-1 items-center text-sm text-tenue mt-1">
                    {item.critical && <Badge kind="critical">{t('assessments.item.critical')}</Badge>}
                    {item.changed && <Badge kind="current">{t('assessments-fm4.fate.changed')}</Badge>}
                    <span>{t('assessments-fm4.item.weight', { weight: item.weight })}</span>
                    {item.sizes && <span>{item.sizes.map((size) => t(`instrument.size.${size}`)).join(', ')}</span>}
                    {item.conditions.length > 0 && <code>{item.conditions.join('; ')}</code>}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {adding && (
            <p class="mt-3">
              <TextLink href={adding(dimension.id)}>{t('assessments-fm4.item.add')}</TextLink>
            </p>
          )}
        </Fold>
      ))}
    </div>
  );
}

/** The thresholds of the levels. */
export function Levels({
  levels,
  path,
}: {
  levels: readonly (LevelFiguresShape & { changed?: boolean })[];
  path?: (level: string) => string;
}) {
  const { t, number } = usePage();
  return (
    <ul class="list-none m-0 p-0 grid gap-4 lg:grid-cols-3">
      {levels.map((level) => (
        <li key={level.id} class="hoja p-5">
          <h3 class="m-0 text-lg">
            {path ? <TextLink href={path(level.id)}>{t(`level.${level.id}`)}</TextLink> : t(`level.${level.id}`)}{' '}
            {level.changed && <Badge kind="current">{t('assessments-fm4.fate.changed')}</Badge>}
          </h3>
          <p class="mt-2 mb-0 text-sm">
            {t('assessments-fm4.level.figures', {
              global: number.one(level.minGlobal),
              dimension: number.one(level.minPerDimension),
              minimum: level.criticalMin,
              four: number.one(level.shareAtFour),
              months: level.validityMonths,
            })}
          </p>
          <p class="mt-2 mb-0 text-sm text-tenue">
            {t('assessments-fm4.level.conditions', { n: level.conditions.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
