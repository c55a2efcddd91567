import { LinkButton } from '../../components/button.js';
import { ForCompany } from '../../layouts/for-company.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** At the end of an answer of the guidance: whoever is left with a doubt asks FM4 about just this. */
export function AskFm4({ from }: { from: string }) {
  const { t } = usePage();
  return (
    <ForCompany>
      <Section id="preguntar-a-fm4" class="no-imprimir" title={t('advice.doubt')} ruled>
        <p class="max-w-lectura mt-0">{t('advice.doubt.text')}</p>
        <LinkButton kind="outline" href={`/empresa/consultas/nueva?desde=${encodeURIComponent(from)}`}>
          {t('advice.ask')}
        </LinkButton>
      </Section>
    </ForCompany>
  );
}
