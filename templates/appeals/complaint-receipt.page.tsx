import { Alert } from '../components/alert.js';
import { Section } from '../components/section.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

/** The complaint was received; shows its receipt, this once. */
export function ComplaintReceiptPage({ receipt, mailed }: { receipt: string; mailed: boolean }) {
  const { t } = usePage();
  return (
    <PublicLayout title={t('appeals.received')} noindex shownOnce>
      <div class="max-w-lectura">
        <h1>{t('appeals.received')}</h1>
        <p class="mt-4 text-lg">{t(mailed ? 'appeals.received-mail' : 'appeals.received-text')}</p>
        <Section id="trecibo" class="hoja p-6 mt-8" heading="text-xl" title={t('appeals.receipt')}>
          <p class="codigo text-2xl mt-3 mb-3" id="recibo">
            {receipt}
          </p>
          <Alert kind="warning" title={t('appeals.receipt-once')}>
            {t('appeals.receipt-why')}
          </Alert>
        </Section>
        <p class="mt-6">
          <TextLink href="/apelaciones/seguimiento">{t('appeals.follow')}</TextLink>
        </p>
      </div>
    </PublicLayout>
  );
}
