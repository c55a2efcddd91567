import { LinkButton } from '../components/button.js';
import { ForCompany } from '../layouts/for-company.js';
import { DataTable } from '../components/data-table.js';
import { Section } from '../components/section.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

export interface AppealsInfoProps {
  /** By year and kind, the newest first; in full fives, 0: fewer than five. */
  figures: readonly {
    year: number;
    kind: 'appeal' | 'complaint';
    received: number;
    resolved: number;
    inTime: number;
    newRounds: number;
  }[];
  /** Working days in which FM4 decides. */
  days: number;
  /** Fewer than this are not told. */
  least: number;
}

/** How a decision is contested, by whom it is decided, and how often that happened. */
export function AppealsInfoPage({ figures, days, least }: AppealsInfoProps) {
  const { t } = usePage();
  const told = (n: number) => (n > 0 ? n : <span class="text-tenue">{t('appeals.figures.few', { n: least })}</span>);
  return (
    <PublicLayout title={t('appeals.title')} description={t('appeals.description')}>
      <div class="max-w-lectura">
        <h1>{t('appeals.title')}</h1>
        <p class="mt-4 text-lg">{t('appeals.lead', { days })}</p>
      </div>
      <div class="grid gap-8 lg:grid-cols-2 mt-10">
        <Section id="empresas" class="hoja p-6" heading="text-xl" title={t('appeals.company')}>
          <p class="mt-3">{t('appeals.company-text')}</p>
          <ForCompany>
            <div class="mt-6">
              <LinkButton kind="outline" href="/empresa/apelaciones">
                {t('appeals.company-do')}
              </LinkButton>
            </div>
          </ForCompany>
        </Section>
        <Section id="quejas" class="hoja p-6" heading="text-xl" title={t('appeals.others')}>
          <p class="mt-3">{t('appeals.others-text')}</p>
          <div class="mt-6 flex flex-wrap gap-3 items-center">
            <LinkButton kind="action" href="/apelaciones/queja">
              {t('appeals.others-do')}
            </LinkButton>
            <TextLink href="/apelaciones/seguimiento">{t('appeals.follow')}</TextLink>
          </div>
          <p class="mt-4 mb-0 text-sm text-tenue">
            {t('appeals.not-this')} <TextLink href="/reportar">{t('appeals.report')}</TextLink>
          </p>
        </Section>
      </div>
      <Section id="quien" class="mt-12 max-w-lectura" title={t('appeals.who')}>
        <p class="mt-3">{t('appeals.who-text')}</p>
      </Section>
      <Section id="cifras" class="mt-12" heading="mb-3" title={t('appeals.figures')}>
        {figures.length === 0 ? (
          <p>{t('appeals.figures.none')}</p>
        ) : (
          <DataTable
            caption={t('appeals.figures')}
            rows={figures}
            rowKey={({ year, kind }) => `${year} ${kind}`}
            columns={[
              { heading: t('appeals.figures.year'), cell: ({ year }) => String(year) },
              { heading: t('appeals.figures.kind'), cell: ({ kind }) => t(`appeals.kinds.${kind}`) },
              { heading: t('appeals.figures.received'), cell: ({ received }) => told(received), numeric: true },
              { heading: t('appeals.figures.resolved'), cell: ({ resolved }) => told(resolved), numeric: true },
              { heading: t('appeals.figures.in-time'), cell: ({ inTime }) => told(inTime), numeric: true },
              { heading: t('appeals.figures.new-round'), cell: ({ newRounds }) => told(newRounds), numeric: true },
            ]}
          />
        )}
        <p class="mt-3 text-sm text-tenue max-w-lectura">{t('appeals.figures.note', { n: least })}</p>
      </Section>
    </PublicLayout>
  );
}
