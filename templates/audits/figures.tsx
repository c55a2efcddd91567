import { type Column, DataTable } from '../components/data-table.js';
import { usePage } from '../page.js';

/** A difference in points, always with its sign: `−4.0`, `+1.5`, `0.0`. */
export function Signed({ value }: { value: number }) {
  const { number } = usePage();
  const rounded = Math.round(value * 10) / 10;
  const sign = rounded < 0 ? '−' : rounded > 0 ? '+' : '';
  return (
    <>
      {sign}
      {number.one(Math.abs(rounded))}
    </>
  );
}

/** How a dimension stands. */
export interface DimensionFigures {
  id: string;
  name: string;
  /** Null when no item of it applies. */
  companyPercent: number | null;
  auditedPercent: number | null;
  /** Some item of it is not reviewed yet: it has no audited figure. */
  isPending: boolean;
  /** What the level applied for asks in every dimension. */
  minimum: number;
  reviewed?: number;
  total?: number;
}

/** The dimensions, company beside audit; what is below the minimum says so in words. */
export function DimensionTable({ caption, rows }: { caption: string; rows: readonly DimensionFigures[] }) {
  const { t, number } = usePage();
  const percent = (value: number | null) => (value === null ? t('audits.figures.none') : number.percent(value));
  const withProgress = rows[0]?.total !== undefined;
  const columns: Column<DimensionFigures>[] = [
    { heading: t('audits.figures.dimension'), cell: (row) => row.name },
    ...(withProgress
      ? [
          {
            heading: t('audits.figures.reviewed'),
            cell: (row: DimensionFigures) => t('word.of', { done: row.reviewed ?? 0, total: row.total ?? 0 }),
            numeric: true,
          },
        ]
      : []),
    { heading: t('audits.figures.company'), cell: (row) => percent(row.companyPercent), numeric: true },
    { heading: t('audits.figures.audited'), cell: (row) => <Audited {...row} />, numeric: true },
    {
      heading: t('audits.figures.difference'),
      cell: (row) =>
        row.companyPercent !== null &&
        row.auditedPercent !== null && <Signed value={row.auditedPercent - row.companyPercent} />,
      numeric: true,
    },
  ];
  return <DataTable captionShown caption={caption} columns={columns} rows={rows} />;
}

function Audited({ auditedPercent, isPending, minimum }: DimensionFigures) {
  const { t, number } = usePage();
  if (isPending) return <span class="text-tenue">{t('audits.figures.pending')}</span>;
  if (auditedPercent === null) return <>{t('audits.figures.none')}</>;
  return (
    <>
      {number.percent(auditedPercent)}
      {auditedPercent < minimum && (
        <span class="block text-sm text-tierra">{t('audits.figures.below', { minimum: number.plain(minimum) })}</span>
      )}
    </>
  );
}

/** One thing that a level still takes; the shape is the assessments room's. */
export interface MissingThing {
  kind: string;
  params: Readonly<Record<string, string | number>>;
}

/** What keeps the audited values from the level. */
export function MissingList({ missing }: { missing: readonly MissingThing[] }) {
  const { maybe } = usePage();
  return (
    <ul class="list-disc pl-5 mt-2 grid gap-1">
      {missing.map(({ kind, params }) => (
        <li key={`${kind}${JSON.stringify(params)}`}>{maybe(`audits.missing.${kind}`, params) ?? kind}</li>
      ))}
    </ul>
  );
}
