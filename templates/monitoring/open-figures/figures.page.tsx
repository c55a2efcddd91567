import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { Measure } from './measures.js';

interface FiguresPageProps {
  /** `value` null: of fewer than five cases. */
  figures: readonly { measure: Measure; value: number | null; publishedOn: string | null }[];
}

const address = '/api/v1/scheme/figures';

/** How the scheme itself works, in figures: how many apply, how many are refused, how long it takes, who complains. */
export function FiguresPage({ figures }: FiguresPageProps) {
  const { t, date, number } = usePage();
  return (
    <PublicLayout title={t('open-figures.title')} description={t('open-figures.lead')}>
      <h1>{t('open-figures.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('open-figures.lead')}</p>
      <div class="mt-6 max-w-3xl">
        <DataTable
          caption={t('open-figures.title')}
          rows={figures}
          rowKey={({ measure }) => measure}
          columns={[
            {
              heading: t('open-figures.what'),
              cell: ({ measure }) => (
                <>
                  {t(`open-figures.${measure}`)}
                  <span class="block text-sm font-normal text-tenue">{t(`open-figures.${measure}.text`)}</span>
                </>
              ),
            },
            {
              heading: t('open-figures.figure'),
              numeric: true,
              cell: ({ measure, value }) => (
                <span class="whitespace-nowrap">
                  {value === null
                    ? t('open-figures.few')
                    : measure === 'days'
                      ? t('open-figures.n-days', { n: Math.round(value) })
                      : number.plain(value)}
                </span>
              ),
            },
            {
              heading: t('open-figures.on'),
              cell: ({ publishedOn }) => (publishedOn ? date.long(publishedOn) : '—'),
            },
          ]}
        />
      </div>
      <Section id="como" ruled title={t('open-figures.how')}>
        <ul class="list-disc pl-5 grid gap-2 max-w-lectura">
          <li>{t('open-figures.how.daily')}</li>
          <li>{t('open-figures.how.five')}</li>
          <li>{t('open-figures.how.names')}</li>
          <li>
            {t('open-figures.how.data')} <TextLink href={address}>{address}</TextLink>
          </li>
        </ul>
      </Section>
    </PublicLayout>
  );
}
