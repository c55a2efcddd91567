import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** Invites employees to report what they see. */
export function Disagree({ code }: { code: string }) {
  const { t } = usePage();
  return (
    <Section id="trep" class="hoja p-6 mt-10 no-imprimir" heading="text-xl" title={t('verification.disagree.title')}>
      <p class="mt-2">{t('verification.disagree.text')}</p>
      <a class="btn btn-outline mt-2" href={`/reportar?codigo=${code}`}>
        {t('verification.disagree.action')}
      </a>
    </Section>
  );
}
