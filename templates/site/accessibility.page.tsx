import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';

const points = [
  'accessibility.how.standard',
  'accessibility.how.script',
  'accessibility.how.keyboard',
  'accessibility.how.text',
  'accessibility.how.color',
  'accessibility.how.theme',
  'accessibility.how.pdf',
] as const;

/** How the site is made usable, what is missing, and how to ask for help. */
export function Accessibility() {
  const { t, rich, issuer } = usePage();
  return (
    <PublicLayout title={t('accessibility.title')}>
      <div class="texto">
        <h1>{t('accessibility.title')}</h1>
        <p class="mt-4">{t('accessibility.lead')}</p>
        <h2>{t('accessibility.how.title')}</h2>
        <ul class="list-disc pl-5 grid gap-2">
          {points.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.limits.title')}</h2>
        <p>{t('accessibility.limits.text')}</p>
        <h2>{t('accessibility.help.title')}</h2>
        <p>{rich('accessibility.help.text', { issuer: issuer.name })}</p>
      </div>
    </PublicLayout>
  );
}
