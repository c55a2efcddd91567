import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { FilterDay, FilterForm } from '../../components/filter-form.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { ClaimMark } from '../claim.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection, LegalWords } from '../legal-words.js';

/** What a figure is for some time; `to` null: until something changes it. */
export interface FigureValue {
  value: number;
  from: string;
  to: string | null;
  since: 'norma' | 'texto-leido';
  source: string;
  verified: boolean;
}

export type FigureUnit = 'pesos' | 'horas' | 'porciento' | 'dias-habiles' | 'dias-naturales' | 'dias' | 'meses';

/** A figure on the day asked for. */
export interface FigureLine {
  slug: string;
  name: string;
  unit: FigureUnit;
  law: string | null;
  /** Null: none is known for that day. */
  present: FigureValue | null;
  /** Its values on other days. */
  others: readonly FigureValue[];
  nextReviewOn: string;
  overdue: boolean;
  reviewedBy: string | null;
}

export interface FigureGroup {
  group: 'unidades' | 'salarios' | 'jornada' | 'plantilla' | 'plazos' | 'cuotas';
  figures: readonly FigureLine[];
}

interface FiguresProps {
  groups: readonly FigureGroup[];
  anchors: readonly ArticleAnchor[];
  version: string;
  day: string;
  today: string;
  /** A day that was asked for and that makes no sense. */
  refused: string | null;
  range: { from: string; to: string };
}

export const figuresPath = '/guia/cifras';

/** Every figure that the law changes by date: what it is on a day, from when until when, and on which source. */
export function FiguresPage({ groups, anchors, version, day, today, refused, range }: FiguresProps) {
  const { t, date } = usePage();
  const title = t('guidance.figures.page');
  return (
    <PublicLayout title={title} description={t('guidance.figures.lead')} noindex={day !== today || refused !== null}>
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: '/guia/marco-legal', label: t('guidance.framework.title') },
        ]}
        current={title}
      />
      <h1>{title}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.figures.lead')}</p>
      {refused !== null && (
        <Alert kind="error" class="mt-6 max-w-3xl" title={t('guidance.figures.refused', { day: refused })}>
          {t('guidance.figures.range', { from: date.long(range.from), to: date.long(range.to) })}
        </Alert>
      )}
      <FilterForm action={figuresPath} send={t('guidance.figures.see')}>
        <FilterDay name="dia" label={t('guidance.figures.day')} value={refused === null ? day : today} />
      </FilterForm>
      <p class="mt-6 mb-0 text-lg">
        <strong>{t('guidance.figures.on', { day: date.long(day) })}</strong>{' '}
        {day !== today && <TextLink href={figuresPath}>{t('guidance.figures.today')}</TextLink>}
      </p>
      <LegalSection anchors={anchors}>
        {groups.map(({ group, figures }) => (
          <Section
            key={group}
            id={group}
            class="mt-10 max-w-5xl"
            heading="text-xl mb-3"
            title={t(`guidance.figures.${group}`)}
          >
            <DataTable
              caption={t(`guidance.figures.${group}`)}
              rows={figures}
              rowKey={({ slug }) => slug}
              columns={useColumns()}
            />
          </Section>
        ))}
      </LegalSection>
      <p class="mt-8 text-sm text-tenue">{t('guidance.figures.version', { version })}</p>
    </PublicLayout>
  );
}

function useColumns(): Column<FigureLine>[] {
  const { t, date } = usePage();
  return [
    { heading: t('guidance.figures.figure'), cell: ({ slug, name }) => <span id={slug}>{name}</span> },
    {
      heading: t('guidance.figures.value'),
      cell: ({ present, unit }) =>
        present ? (
          <strong>
            <Amount value={present.value} unit={unit} />
          </strong>
        ) : (
          <Badge kind="missing">{t('guidance.figures.unknown')}</Badge>
        ),
      numeric: true,
    },
    {
      heading: t('guidance.figures.validity'),
      cell: ({ present, others, unit }) => (
        <>
          {present && <Validity value={present} />}
          {others.length > 0 && (
            <details class="mt-1">
              <summary class="enlace cursor-pointer py-1">{t('guidance.figures.others', { n: others.length })}</summary>
              <ul class="list-none p-0 m-0 grid gap-1">
                {others.map((other) => (
                  <li key={other.from}>
                    <span class="cifra">
                      <Amount value={other.value} unit={unit} />
                    </span>
                    : <Validity value={other} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ),
    },
    {
      heading: t('guidance.figures.source'),
      cell: ({ present, others, law }) => {
        const shown = present ?? others.at(-1);
        return (
          <>
            {law && !shown?.source.includes(law) && (
              <>
                <LegalWords text={law} />;{' '}
              </>
            )}
            {shown && <LegalWords text={shown.source} />} {shown && !shown.verified && <ClaimMark mark="unverified" />}
          </>
        );
      },
    },
    {
      heading: t('guidance.figures.review'),
      cell: ({ nextReviewOn, overdue, reviewedBy }) => (
        <>
          {date.long(nextReviewOn)} {overdue && <Badge kind="waiting">{t('guidance.under-review')}</Badge>}
          {reviewedBy && <small> {t('guidance.review.by', { name: reviewedBy })}</small>}
        </>
      ),
    },
  ];
}

function Amount({ value, unit }: { value: number; unit: FigureUnit }) {
  const { t, locale } = usePage();
  const money = new Intl.NumberFormat(locale === 'es' ? 'es-MX' : 'en', { minimumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(locale === 'es' ? 'es-MX' : 'en');
  return (
    <>
      {unit === 'pesos'
        ? `$${money.format(value)}`
        : t(`guidance.figures.unit.${unit}`, { n: value, value: plain.format(value) })}
    </>
  );
}

function Validity({ value: { from, to, since } }: { value: FigureValue }) {
  const { t, date } = usePage();
  const began = t(since === 'norma' ? 'guidance.figures.from' : 'guidance.figures.since', { from: date.long(from) });
  return (
    <>
      {began}
      {to === null ? ` ${t('guidance.figures.open')}` : ` ${t('guidance.figures.until', { to: date.long(to) })}`}
    </>
  );
}
