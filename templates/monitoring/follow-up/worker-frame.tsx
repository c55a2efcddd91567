import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Mark } from '../../components/mark.js';
import { Document } from '../../layouts/document.js';
import { usePage } from '../../page.js';
import { type WorkerLanguage, workerWords } from './worker-words.js';

const languages: readonly WorkerLanguage[] = ['es', 'en', 'fr', 'ht'];

/** The frame of the pages for workers: no script, no cookie, no links to anywhere but the languages. */
export function WorkerFrame({
  language,
  title,
  switchAt,
  switchCode,
  children,
}: {
  language: WorkerLanguage;
  title: string;
  /** The other languages lead to this address; with a code that was typed they are asked for with it instead. */
  switchAt?: string;
  switchCode?: string;
  children: ComponentChildren;
}) {
  const { t } = usePage();
  const words = workerWords[language];
  return (
    <Document title={title} noindex sober spoken={{ tag: words.tag, skip: words.skip }}>
      <header class="barra">
        <div class="contenedor flex flex-wrap items-center gap-x-4 gap-y-1 min-h-16 py-2 max-w-[44rem]">
          <span class="marca">
            <Mark />
            <span>{t('site.name')}</span>
          </span>
          {(switchAt ?? switchCode) !== undefined && (
            <nav class="ml-auto flex flex-wrap gap-1" aria-label={words.language}>
              {languages.map((one) => {
                const { tag, name } = workerWords[one];
                const look = {
                  class: 'barra-enlace',
                  lang: tag,
                  'aria-current': one === language ? ('true' as const) : undefined,
                };
                return switchCode === undefined ? (
                  <a key={one} {...look} href={`${switchAt}?idioma=${one}`} hreflang={one}>
                    {name}
                  </a>
                ) : (
                  <form key={one} method="post" action="/seguimiento">
                    <input type="hidden" name="codigo" value={switchCode} />
                    <button {...look} type="submit" name="idioma" value={one}>
                      {name}
                    </button>
                  </form>
                );
              })}
            </nav>
          )}
        </div>
      </header>
      <main id="contenido" tabIndex={-1} class="contenedor max-w-[44rem] py-8 lg:py-12">
        {words.draft && <p class="mb-6 text-sm text-tenue">{words.draft}</p>}
        {children}
      </main>
    </Document>
  );
}

/** What keeps the page from going on. */
export function WorkerNotice({ text }: { text: string }) {
  return (
    <div role="alert" tabIndex={-1} autofocus class="mb-8">
      <Alert kind="warning">{text}</Alert>
    </div>
  );
}

/** How to get help: FM4's own contact, the emergency number, and the rights. */
export function WorkerHelp({ language }: { language: WorkerLanguage }) {
  const { contact } = usePage();
  const words = workerWords[language];
  return (
    <section class="hoja p-5 mt-10" aria-labelledby="ayuda">
      <h2 id="ayuda" class="text-xl">
        {words.help}
      </h2>
      {contact && (
        <p class="m-0 mt-2">
          {words.helpMail}{' '}
          <a class="enlace" href={`mailto:${contact.mail}`}>
            {contact.mail}
          </a>
          {contact.phone && (
            <>
              {' '}
              {words.helpPhone}{' '}
              <a class="enlace" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                {contact.phone}
              </a>
            </>
          )}
          .
        </p>
      )}
      <p class="m-0 mt-2">
        <a class="enlace font-bold" href="tel:911">
          911
        </a>
        {' · '}
        <a class="enlace" href={`/para-personas/${language}/ayuda`}>
          {words.rights}
        </a>
      </p>
    </section>
  );
}
