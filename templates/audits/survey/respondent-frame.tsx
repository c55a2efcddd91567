import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { Mark } from '../../components/mark.js';
import { Document } from '../../layouts/document.js';
import { usePage } from '../../page.js';
import { type RespondentLanguage, respondentWords } from './respondent-words.js';

/** Why a page does not go on, by the key of its words. */
export type RespondentProblem = 'unknown' | 'used' | 'over' | 'coming' | 'many' | 'empty' | 'invalid' | 'long';

interface FrameProps {
  language: RespondentLanguage;
  /** The other languages lead to this address. */
  switchAt?: string;
  /** The other languages are asked for with this code, which was typed and so stands in no address. */
  switchCode?: string;
  languages?: readonly RespondentLanguage[];
  title: string;
  children: ComponentChildren;
}

/** The frame of the pages for the people who are asked: no links to anywhere else, no script, no cookie. */
export function RespondentFrame({ language, switchAt, switchCode, languages = [], title, children }: FrameProps) {
  const { t } = usePage();
  const words = respondentWords[language];
  return (
    <Document title={title} noindex spoken={{ tag: words.tag, skip: words.skip }}>
      <header class="barra">
        <div class="contenedor flex flex-wrap items-center gap-x-4 gap-y-1 min-h-16 py-2 max-w-[44rem]">
          <span class="marca">
            <Mark />
            <span>{t('site.name')}</span>
          </span>
          {languages.length > 1 && (
            <nav class="ml-auto flex gap-1" aria-label={words.language}>
              {languages.map((one) => (
                <LanguageChoice
                  key={one}
                  language={one}
                  current={one === language}
                  {...(switchAt ? { at: switchAt } : {})}
                  {...(switchCode ? { code: switchCode } : {})}
                />
              ))}
            </nav>
          )}
        </div>
      </header>
      <main id="contenido" tabIndex={-1} class="contenedor max-w-[44rem] py-8 lg:py-12">
        {children}
      </main>
    </Document>
  );
}

interface LanguageChoiceProps {
  language: RespondentLanguage;
  current: boolean;
  at?: string;
  code?: string;
}

function LanguageChoice({ language, current, at, code }: LanguageChoiceProps) {
  const { tag, name } = respondentWords[language];
  const look = { class: 'barra-enlace', lang: tag, 'aria-current': current ? ('true' as const) : undefined };
  if (code === undefined) {
    return (
      <a {...look} href={`${at ?? ''}?idioma=${language}`} hreflang={language}>
        {name}
      </a>
    );
  }
  return (
    <form method="post" action="/encuesta">
      <input type="hidden" name="codigo" value={code} />
      <button {...look} type="submit" name="idioma" value={language}>
        {name}
      </button>
    </form>
  );
}

/** What keeps the page from going on, above everything else. */
export function ProblemNotice({ language, text }: { language: RespondentLanguage; text: string }) {
  return (
    <div role="alert" tabIndex={-1} autofocus class="mb-8" lang={respondentWords[language].tag}>
      <Alert kind="warning">{text}</Alert>
    </div>
  );
}

/** How to get help, with contacts that are FM4's own. */
export function HelpContact({ language }: { language: RespondentLanguage }) {
  const { contact } = usePage();
  const words = respondentWords[language];
  if (!contact) return null;
  return (
    <section class="hoja p-5 mt-10" aria-labelledby="ayuda">
      <h2 id="ayuda" class="text-xl">
        {words.help}
      </h2>
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
    </section>
  );
}
