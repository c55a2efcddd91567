import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';

const papers = [
  'contrato',
  'carta-laboral',
  'hoja-de-derechos',
  'carta-a-la-sucursal',
  'reclamacion-condusef',
] as const;

/** The papers that go with every hire. */
export function PaperLinksOfHire() {
  const { t } = usePage();
  return (
    <Section id="papeles" title={t('guidance.hire.papers')} ruled>
      <p class="text-base mt-0">{t('guidance.hire.papers.text')}</p>
      <ul class="list-none p-0 flex flex-wrap gap-x-8 gap-y-2">
        {papers.map((paper) => (
          <li key={paper}>
            <TextLink href={`/empresa/contrataciones/papeles/${paper}`} icon="file">
              {t(`guidance.hire.paper.${paper}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
