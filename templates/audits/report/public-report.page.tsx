import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { StateBanner } from '../../components/state-banner.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

export interface PublicReportProps {
  /** `code`: `XXXX-XXXX-XXXX`. */
  report: { code: string; companyName: string; issuedAt: Date; sha256: string };
}

/** A final report that exists: of whose audit, since when. What it says is its company's to show. */
export function PublicReportPage({ report }: PublicReportProps) {
  const { t, date, now, issuer } = usePage();
  return (
    <PublicLayout title={t('report.public.title')} noindex>
      <StateBanner state="active" seal={t('report.public.seal')} labelledBy="resultado">
        <h1 id="resultado">{t('report.public.yes')}</h1>
        <p class="display text-xl">{report.companyName}</p>
        <p>{t('report.public.issued', { day: date.long(report.issuedAt) })}</p>
        <p class="text-sm">{t('report.public.checked', { when: date.at(now) })}</p>
      </StateBanner>
      <Section id="datos" class="mt-12 max-w-3xl" heading="mb-4" title={t('report.public.data')}>
        <dl class="ficha border-b border-linea">
          <Fact label={t('report.public.company')}>{report.companyName}</Fact>
          <Fact label={t('report.public.issuer')}>{issuer.name}</Fact>
          <Fact label={t('report.public.code')}>
            <span class="codigo">{report.code}</span>
          </Fact>
          <Fact label={t('report.public.hash')}>
            <code class="break-all">{report.sha256}</code>
          </Fact>
        </dl>
        <p class="mt-4 max-w-lectura">{t('report.public.meaning')}</p>
      </Section>
    </PublicLayout>
  );
}

/** A code without a report. */
export function PublicReportMissing() {
  const { t } = usePage();
  return (
    <PublicLayout title={t('report.public.title')} noindex>
      <div class="max-w-lectura py-4">
        <h1>{t('report.public.missing')}</h1>
        <p class="mt-4">{t('report.public.missing-text')}</p>
        <p class="mt-4">
          <TextLink href="/verificar">{t('report.public.again')}</TextLink>
        </p>
      </div>
    </PublicLayout>
  );
}
