import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

type OpenDataPart = 'situations' | 'outcomes' | 'flow' | 'institutions' | 'parameters';

interface OpenDataProps {
  parts: readonly { name: OpenDataPart; href: string; version: string; count: number; reviewedOn: string | null }[];
  license: { name: string; url: string };
}

const addresses = { index: '/api/v1/guidance', description: '/api/openapi.json' };

/** What of the guidance programs can read: the parts with their versions, how to ask for changes, the licence. */
export function OpenDataPage({ parts, license }: OpenDataProps) {
  const { t, date } = usePage();
  return (
    <PublicLayout title={t('open-data.title')} description={t('open-data.lead')}>
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('open-data.title')} />
      <h1>{t('open-data.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('open-data.lead')}</p>
      <div class="mt-6">
        <DataTable
          caption={t('open-data.parts')}
          rows={parts}
          rowKey={(row) => row.name}
          columns={[
            {
              heading: t('open-data.part'),
              cell: (row) => <TextLink href={row.href}>{t(`open-data.part.${row.name}`)}</TextLink>,
            },
            { heading: t('open-data.version'), cell: (row) => row.version },
            { heading: t('open-data.count'), cell: (row) => String(row.count), numeric: true },
            {
              heading: t('open-data.reviewed'),
              cell: (row) => (row.reviewedOn ? date.month(row.reviewedOn) : t('open-data.not-dated')),
            },
          ]}
        />
      </div>
      <Section id="uso" ruled title={t('open-data.how')}>
        <ul class="list-disc pl-5 grid gap-2 max-w-lectura">
          <li>
            <TextLink href={addresses.index}>{addresses.index}</TextLink>: {t('open-data.how.index')}
          </li>
          <li>
            <TextLink href={addresses.description}>{addresses.description}</TextLink>: {t('open-data.how.description')}
          </li>
          <li>{t('open-data.how.changes')}</li>
          <li>{t('open-data.how.nobody')}</li>
          <li>
            {t('open-data.how.license')}{' '}
            <a class="enlace" href={license.url} rel="noopener external license">
              {license.name}
            </a>
            .
          </li>
        </ul>
      </Section>
    </PublicLayout>
  );
}
