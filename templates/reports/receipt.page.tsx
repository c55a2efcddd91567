import { Alert } from '../components/alert.js';
import { Section } from '../components/section.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

/** The report was received; shows its receipt, this once. */
export function ReceiptPage({ receipt, company }: { receipt: string; company: string }) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('reports.received')} noindex shownOnce>
      <div class="max-w-lectura">
        <h1>{t('reports.received')}</h1>
        <p class="mt-4 text-lg">{t('reports.received-text', { company })}</p>
        <Section id="trecibo" class="hoja p-6 mt-8" heading="text-xl" title={t('reports.receipt')}>
          <p class="codigo text-2xl mt-3 mb-3" id="recibo">
            {receipt}
          </p>
          <Alert kind="warning" title={t('reports.receipt-once')}>
            {t('reports.receipt-why')}
          </Alert>
        </Section>
        <h2 class="mt-10">{t('reports.next')}</h2>
        <ol class="pasos mt-6">
          {(['acknowledge', 'answer', 'follow'] as const).map((step) => (
            <li key={step}>
              <div>
                <strong>{t(`reports.next.${step}`)}</strong>
                {t(`reports.next.${step}-text`)}
              </div>
            </li>
          ))}
        </ol>
        <p class="mt-6">
          <TextLink href="/reportar/seguimiento">{t('reports.follow')}</TextLink>
        </p>
      </div>
    </PublicLayout>
  );
}
