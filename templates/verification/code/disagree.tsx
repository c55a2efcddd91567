import { usePage } from '../../page.js';

/** Invites employees to report what they see. */
export function Disagree({ code }: { code: string }) {
  const { t } = usePage();
  return (
    <section class="hoja p-6 mt-10 no-imprimir" aria-labelledby="trep">
      <h2 id="trep" class="text-xl">
        {t('verification.disagree.title')}
      </h2>
      <p class="mt-2">{t('verification.disagree.text')}</p>
      <a class="btn btn-outline mt-2" href={`/reportar?codigo=${code}`}>
        {t('verification.disagree.action')}
      </a>
    </section>
  );
}
