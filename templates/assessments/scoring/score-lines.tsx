import { Badge } from '../../components/badge.js';
import { LinkButton } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Fold } from '../../components/fold.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { DimensionLinesShape, ItemLineShape, ScoreLinesShape } from './score.shapes.js';

/** How a score is made, line by line, and the sheet from which anyone can compute it again. */
export function ScoreLines({ lines }: { lines: ScoreLinesShape }) {
  const { t, number } = usePage();
  return (
    <>
      <Section id="lineas" class="mt-12" title={t('assessments.lines.title')}>
        <p class="mt-2 max-w-lectura">{t('assessments.lines.rule')}</p>
        <p class="mt-3 text-xl cifra">{t('assessments.lines.total', { percent: number.percent(lines.global) })}</p>
        <p class="mt-1 text-tenue">{t('assessments.lines.critical', lines.critical)}</p>
        <p class="text-tenue">
          {t('assessments.lines.not-applicable', {
            n: lines.notApplicable.n,
            percent: number.percent(lines.notApplicable.percent),
            allowed: lines.notApplicable.allowed,
          })}
        </p>
        <div class="mt-4">
          {lines.dimensions.map((dimension) => (
            <DimensionLines key={dimension.id} dimension={dimension} weights={lines.weights} />
          ))}
        </div>
      </Section>
      <Section id="hoja" class="mt-12" title={t('assessments.sheet.title')}>
        <p class="mt-2 max-w-lectura">{t('assessments.sheet.lead')}</p>
        <div class="mt-3">
          <LinkButton kind="outline" href={lines.sheetHref}>
            {t('assessments.sheet.button')}
          </LinkButton>
        </div>
        <Columns names={lines.sheetColumns} />
      </Section>
    </>
  );
}

function DimensionLines({ dimension, weights }: { dimension: DimensionLinesShape; weights: number }) {
  const { t, number } = usePage();
  const title = (
    <>
      <Content>
        {dimension.id} {dimension.name}
      </Content>
      <span class="block text-sm text-tenue cifra">
        {dimension.percent === null
          ? t('assessments.item.not-applicable')
          : `${number.percent(dimension.percent)} · ${t('assessments.lines.summary', { points: dimension.points, possible: dimension.possible })}`}
      </span>
    </>
  );
  return (
    <Fold id={`lineas-${dimension.id}`} level={3} title={title}>
      <DataTable
        caption={t('assessments.lines.caption', { name: dimension.id })}
        columns={useColumns()}
        rows={dimension.items}
      />
      <p class="mt-3">
        {dimension.percent === null
          ? t('assessments.lines.sum-none')
          : t('assessments.lines.sum', {
              points: dimension.points,
              possible: dimension.possible,
              percent: number.percent(dimension.percent),
              weight: dimension.weight,
              weights,
              contribution: number.one(dimension.contribution),
            })}
      </p>
    </Fold>
  );
}

function useColumns(): Column<ItemLineShape>[] {
  const { t } = usePage();
  const yesNo = (is: boolean) => t(is ? 'assessments.lines.yes' : 'assessments.lines.no');
  return [
    { heading: t('assessments.lines.practice'), cell: (row) => <Practice row={row} /> },
    {
      heading: t('assessments.lines.answer'),
      cell: ({ declared }) => declared ?? t('assessments.lines.unanswered'),
      numeric: true,
    },
    { heading: t('assessments.lines.evidence'), cell: (row) => yesNo(row.evidence) },
    {
      heading: t('assessments.lines.counts'),
      cell: (row) => (row.notApplicable ? t('assessments.lines.none') : row.counted),
      numeric: true,
    },
    { heading: t('assessments.lines.weight'), cell: (row) => row.weight, numeric: true },
    {
      heading: t('assessments.lines.points'),
      cell: (row) =>
        row.notApplicable
          ? t('assessments.lines.none')
          : t('assessments.lines.of', { points: row.points, possible: row.possible }),
      numeric: true,
    },
  ];
}

function Practice({ row }: { row: ItemLineShape }) {
  const { t } = usePage();
  const notes = [
    row.notApplicable && t(`assessments.lines.${row.notApplicable}`),
    row.capped && t('assessments.lines.capped'),
    row.serious && t('assessments.lines.serious'),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <>
      <span class="cifra">{row.id}</span>{' '}
      <span class="font-normal">
        <Content>{row.text}</Content>
      </span>
      {row.critical && (
        <>
          {' '}
          <Badge kind="critical">{t('assessments.item.critical')}</Badge>
        </>
      )}
      {notes.map((note) => (
        <span key={note} class="block text-sm font-normal text-tierra">
          {note}
        </span>
      ))}
    </>
  );
}

function Columns({ names }: { names: readonly string[] }) {
  const { t, maybe } = usePage();
  return (
    <Fold id="columnas" level={3} class="mt-4" title={t('assessments.sheet.columns')}>
      <dl class="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        {names.map((name) => (
          <>
            <dt key={name} class="font-semibold break-all" lang="es">
              {name}
            </dt>
            <dd key={`${name}-text`}>{maybe(`assessments.sheet.${name}`)}</dd>
          </>
        ))}
      </dl>
    </Fold>
  );
}
