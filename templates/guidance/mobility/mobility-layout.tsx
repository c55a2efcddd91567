import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Document, type HeadProps } from '../../layouts/document.js';
import { usePage } from '../../page.js';
import { htmlLanguages, languageNames } from '../../translations.js';
import type { MobilityPageProps } from './mobility.shapes.js';

/** A page about nothing in particular, which takes the place of this one. */
export const neutralPage = 'https://es.wikipedia.org/wiki/Especial:Aleatoria';

/** Neither account nor menus: a way out that is always in sight, the languages, the page. */
export function MobilityLayout({
  languages,
  page = '',
  children,
  ...head
}: HeadProps & {
  languages: MobilityPageProps['languages'];
  /** Of the page in its language, such as `/ayuda`; none is the first one. */
  page?: string;
  children: ComponentChildren;
}) {
  const { t, language } = usePage();
  return (
    <Document {...head} manifest={`/para-personas/${language}/app.webmanifest`} scripts={['para-personas']} sober>
      <header class="barra sticky top-0 z-10">
        <div class="contenedor max-w-[48rem] flex items-center gap-3 min-h-16">
          <a
            class="btn btn-secondary"
            href={neutralPage}
            rel="noreferrer"
            data-leave
            title={t('mobility.leave-hint')}
            aria-describedby="salir-pista"
          >
            {t('mobility.leave')}
          </a>
          <nav class="barra-utiles no-imprimir ml-auto" aria-label={t('mobility.languages')}>
            {languages.map(({ language: one, current }) => (
              <a
                key={one}
                class={current ? 'barra-enlace font-bold underline underline-offset-4' : 'barra-enlace'}
                href={`/para-personas/${one}${page}`}
                lang={htmlLanguages[one]}
                hreflang={htmlLanguages[one]}
                aria-current={current ? 'true' : undefined}
                data-replace
              >
                <span class="md:hidden" aria-hidden="true">
                  {one.toUpperCase()}
                </span>
                <span class="max-md:sr-only">{languageNames[one]}</span>
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="contenido" tabIndex={-1} class="contenedor max-w-[48rem] py-8 lg:py-12">
        {children}
        <p id="salir-pista" class="mt-12 pt-6 border-t border-linea text-sm text-tenue max-w-lectura">
          {t('mobility.leave-hint')}
        </p>
        <div data-offline hidden class="mt-4 max-w-lectura text-sm">
          <p class="m-0">{t('mobility.offline')}</p>
          <button class="btn btn-outline btn-sm mt-2" type="button" data-forget>
            {t('mobility.forget')}
          </button>
          <p class="m-0 mt-2" role="status" data-forgotten={t('mobility.forgotten')} />
        </div>
      </main>
    </Document>
  );
}

/** What stands above every page: that it is a draft, and how to get help at once. */
export function MobilityNotices({ draft }: { draft: boolean }) {
  const { t } = usePage();
  return (
    <>
      {draft && (
        <Alert kind="warning" class="mt-5 max-w-lectura" title={t('mobility.draft')}>
          {t('mobility.draft-text')}
        </Alert>
      )}
      <Alert kind="error" class="mt-5 max-w-lectura" title={t('mobility.danger')}>
        <a class="enlace font-bold" href="tel:911">
          911
        </a>
        {'. '}
        {t('mobility.danger-text')}
      </Alert>
    </>
  );
}

/** From a page back to the first one, in the same language. */
export function BackHome() {
  const { t, language } = usePage();
  return (
    <p class="m-0">
      <a class="enlace" href={`/para-personas/${language}`} data-replace data-keep>
        {t('mobility.back')}
      </a>
    </p>
  );
}
