import { LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Offer } from '../announcing/offer.js';
import type { OpeningFacts } from '../announcing/opening.shapes.js';

export interface OpeningSheet {
  opening: OpeningFacts;
  issuer: string;
  mail: string;
  phone: string | null;
}

/** The sheet of an opening for those whom FM4 tells of it: to read together, to print, to send as a PDF. */
export function OpeningSheetPage({ opening, issuer, mail, phone }: OpeningSheet) {
  const { t, language } = usePage();
  const base = `/fm4/vacantes/${opening.id}`;
  return (
    <Fm4Layout title={opening.post}>
      <div class="no-imprimir">
        <BackLink href={base}>{t('openings-fm4.back')}</BackLink>
        <p class="flex flex-wrap gap-3">
          <LinkButton kind="outline" small href={`${base}/hoja.pdf?idioma=${language}`}>
            {t('openings.sheet.pdf')}
          </LinkButton>
          <LinkButton kind="outline" small href={`${base}/hoja?idioma=${language === 'es' ? 'en' : 'es'}`}>
            {t(language === 'es' ? 'openings-fm4.sheet-en' : 'openings-fm4.sheet')}
          </LinkButton>
        </p>
      </div>
      <div lang={language}>
        <h1>
          <span lang="es">{opening.post}</span>
        </h1>
        <p class="mt-2 text-lg">{opening.company}</p>
        {language !== 'es' && <p class="text-tenue">{t('openings.sheet.in-spanish')}</p>}
        <div class="mt-6 max-w-3xl">
          <Offer opening={opening} />
          <Section id="como" class="mt-8" heading="text-xl mb-2" title={t('openings.sheet.how')}>
            <p>
              {t(phone ? 'openings.sheet.ask-phone' : 'openings.sheet.ask', { issuer, mail, phone: phone ?? 'none' })}
            </p>
          </Section>
          <Section id="derechos" class="mt-6" heading="text-xl mb-2" title={t('openings.sheet.rights')}>
            <ul>
              <li>{t('openings.sheet.free')}</li>
              <li>{t('openings.sheet.asked')}</li>
              <li>{t('openings.sheet.reviewed', { issuer })}</li>
            </ul>
          </Section>
        </div>
      </div>
    </Fm4Layout>
  );
}
