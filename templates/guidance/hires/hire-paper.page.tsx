import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection, LegalWords } from '../legal-words.js';
import { blanksOf, type HirePaper, type PaperLanguage, piecesOf } from './hire-paper.shapes.js';
import { hiresPath } from './hires.page.js';

interface HirePaperProps {
  paper: HirePaper;
  /** Beside Spanish. */
  language: Exclude<PaperLanguage, 'es'>;
  anchors: readonly ArticleAnchor[];
}

const tags = { en: 'en', fr: 'fr', ht: 'ht' } as const;

/** A paper in Spanish beside another language. What is written into its blanks stays on the device: no form holds them. */
export function HirePaperPage({ paper, language, anchors }: HirePaperProps) {
  const { t } = usePage();
  const address = `${hiresPath}/papeles/${paper.id}`;
  return (
    <CompanyLayout title={paper.title.es} scripts={['papeles', 'imprimir']}>
      <div class="no-imprimir max-w-3xl">
        <BackLink href={hiresPath} arrow>
          {t('guidance.hires')}
        </BackLink>
        <Alert class="mt-2">{t('guidance.hire.paper.private')}</Alert>
        <Alert kind="warning" class="mt-3">
          {t('guidance.hire.paper.draft')}
        </Alert>
        <p class="mt-5 mb-2 font-semibold">{t('guidance.hire.paper.beside')}</p>
        <ul class="list-none p-0 flex flex-wrap gap-3">
          {(['en', 'fr', 'ht'] as const).map((one) => (
            <li key={one}>
              <LinkButton kind={one === language ? 'primary' : 'outline'} small href={`${address}?idioma=${one}`}>
                {t(`guidance.hire.paper.in.${one}`)}
              </LinkButton>
            </li>
          ))}
        </ul>
        <p class="mt-4 flex flex-wrap gap-3">
          <LinkButton kind="outline" icon="download" href={`${address}/hoja.docx?idioma=${language}`}>
            {t('guidance.hire.paper.docx')}
          </LinkButton>
          <LinkButton kind="outline" icon="download" href={`${address}/hoja.pdf?idioma=${language}`}>
            {t('guidance.hire.paper.pdf')}
          </LinkButton>
          <button class="btn btn-outline" type="button" data-imprimir hidden>
            <Icon name="printer" />
            {t('action.print')}
          </button>
        </p>
        <Blanks blanks={blanksOf(paper)} />
      </div>
      <article class="papel mt-8">
        <h1 class="text-2xl" lang="es-MX">
          {paper.title.es}
        </h1>
        <p class="text-xl mt-0" lang={tags[language]}>
          {paper.title[language]}
        </p>
        <LegalSection anchors={anchors}>
          <ol class="papel-clausulas">
            {paper.clauses.map(({ law, fact, text }, at) => (
              <li key={at}>
                <p lang="es-MX">
                  <Clause text={text.es} />
                </p>
                <p lang={tags[language]}>
                  <Clause text={text[language]} />
                </p>
                {(law || !fact) && <small>{law ? <LegalWords text={law} /> : t('guidance.mark.no-entry')}</small>}
              </li>
            ))}
          </ol>
        </LegalSection>
      </article>
    </CompanyLayout>
  );
}

/** Fields without names outside of any form: the script copies them into the text. Without it they are not there. */
function Blanks({ blanks }: { blanks: readonly string[] }) {
  const { t, maybe } = usePage();
  return (
    <Section id="espacios" class="mt-8" heading="text-xl" title={t('guidance.hire.paper.fill')}>
      <p class="mt-1 text-base" data-sin-guion>
        {t('guidance.hire.paper.by-hand')}
      </p>
      <div class="grid gap-x-6 sm:grid-cols-2" data-espacios hidden>
        {blanks.map((blank) => (
          <label key={blank} class="block py-2">
            <span class="block font-semibold">{maybe(`guidance.hire.blank.${blank}`) ?? blank}</span>
            <input class="input w-full" type="text" data-espacio={blank} autocomplete="off" />
          </label>
        ))}
      </div>
    </Section>
  );
}

function Clause({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, at) =>
        'blank' in piece ? <span key={at} class="espacio" data-llena={piece.blank} /> : <>{piece.words}</>,
      )}
    </>
  );
}
