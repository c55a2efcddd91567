import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

/** After asking: the mail that confirms it. The same whether an account has the address or not. */
export function AskedPage({ email }: { email: string }) {
  const { t, rich } = usePage();
  return (
    <PublicLayout title={t('privacy.asked.title')} noindex>
      <div class="max-w-lectura">
        <h1>{t('privacy.asked.title')}</h1>
        <p class="mt-3 break-words">{rich('privacy.asked.text', { email, b: (words) => <strong>{words}</strong> })}</p>
        <p>{t('privacy.asked.then')}</p>
      </div>
    </PublicLayout>
  );
}
