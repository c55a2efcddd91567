import type { ComponentChildren } from 'preact';
import { htmlLanguages } from '../translations.js';
import { usePage } from '../page.js';

/** A picture that goes with a link to the page. */
export interface SocialCard {
  /** Path on this site. */
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** What the head of a page may say. */
export interface HeadProps {
  /** Of this page alone; the site's name is added. */
  title: string;
  description?: string;
  /** Keeps search engines away: everything behind a sign-in, and results of a search. */
  noindex?: boolean;
  /** For cards in messages and social networks. */
  social?: { title?: string; description?: string; card?: SocialCard };
  /** What the page is about, for machines that read schema.org. */
  data?: Record<string, unknown>;
  /** One font for all of it: for readers whose data are dear. */
  sober?: boolean;
  /** Address of the file that makes the page an application on a phone. */
  manifest?: string;
  /** An Atom feed of what the page shows. */
  feed?: { href: string; title: string };
  /** Answers a form with what is shown nowhere else: sending the form again, when the browser asks, shows it again. */
  shownOnce?: boolean;
  /** Names of modules in assets/scripts, without `.js`. */
  scripts?: readonly string[];
  /** A page in a language of its own: its BCP 47 tag, and the words of the link to the content. */
  spoken?: { tag: string; skip: string };
}

/** The scripts of a page with those of its frame: menus that close, words that stay when the language changes. */
export const withFrame = (scripts: readonly string[] = []): readonly string[] => [...scripts, 'frame'];

/** A page that is passed on has an address in each language. */
function Languages({ address }: { address: string }) {
  return (
    <>
      <link rel="alternate" hreflang="es" href={address} />
      <link rel="alternate" hreflang="en" href={`${address}?lang=en`} />
      <link rel="alternate" hreflang="x-default" href={address} />
    </>
  );
}

function Social({ card, ...said }: { title: string; description: string; card?: SocialCard | undefined }) {
  const { t, origin = '', path, locale } = usePage();
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t('site.name')} />
      <meta property="og:locale" content={locale === 'es' ? 'es_MX' : 'en_US'} />
      <meta property="og:locale:alternate" content={locale === 'es' ? 'en_US' : 'es_MX'} />
      <meta property="og:title" content={said.title} />
      <meta property="og:description" content={said.description} />
      {origin && <meta property="og:url" content={origin + path} />}
      <meta name="twitter:card" content={card ? 'summary_large_image' : 'summary'} />
      {card && (
        <>
          <meta property="og:image" content={origin + card.path} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      )}
    </>
  );
}

// A data block runs nothing; its text must only not look like the end of it.
const asBlock = (data: Record<string, unknown>) => ({ __html: JSON.stringify(data).replaceAll('<', '\\u003c') });

// Text and headings, as .tasks/fonts.mjs names them.
const everyPagesFonts = ['atkinson-next-puertas', 'fraunces-puertas'];

function Head({
  title,
  description,
  noindex,
  social,
  data,
  manifest,
  feed,
  sober,
  shownOnce,
  scripts = [],
}: HeadProps) {
  const { t, asset, origin, path, query } = usePage();
  const inEnglish = social && new URLSearchParams(query).get('lang') === 'en';
  // The style sheet asks for a font without a version; a preload by another address would fetch it twice.
  const fonts = everyPagesFonts
    .slice(0, sober ? 1 : undefined)
    .map((name) => asset(`fonts/${name}.woff2`).split('?')[0]);
  const said = description ?? t('site.description');
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{t('site.title', { page: title })}</title>
      <meta name="description" content={said} />
      <meta name="color-scheme" content="light dark" />
      {noindex && <meta name="robots" content="noindex" />}
      {social && <Social title={social.title ?? title} description={social.description ?? said} card={social.card} />}
      {origin && !noindex && <link rel="canonical" href={origin + path + (inEnglish ? '?lang=en' : '')} />}
      {origin && social && !noindex && <Languages address={origin + path} />}
      {data && <script type="application/ld+json" dangerouslySetInnerHTML={asBlock(data)} />}
      {manifest && <link rel="manifest" href={manifest} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      {fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={asset('site.css')} />
      <SharedHead />
      {!shownOnce && <AnswerToForm />}
      {scripts.map((name) => (
        <script key={name} type="module" src={asset(`scripts/${name}.js`)} />
      ))}
    </head>
  );
}

/** At a shared tablet: who is there, and how they leave. */
function SharedBar({ own }: { own: string | undefined }) {
  const { t, viewer, shared, path } = usePage();
  return (
    <aside
      id="kiosco"
      class="demo no-imprimir flex flex-wrap items-center justify-center gap-3"
      aria-label={t('kiosk.bar')}
      lang={own}
      data-idle={path.endsWith('/constancia') ? shared!.finished : shared!.idle}
    >
      <strong>{viewer!.name}</strong>
      <a class="btn btn-sm btn-outline" href="/kiosco">
        {t('kiosk.leave')}
      </a>
    </aside>
  );
}

/** Leaves a shared tablet by itself: a script counts from the last touch, without it the page does from when it opened. */
function SharedHead() {
  const { shared, viewer, asset } = usePage();
  if (!shared || !viewer) return null;
  return (
    <>
      <noscript>
        <meta http-equiv="refresh" content={`${shared.idle};url=/kiosco`} />
      </noscript>
      <script type="module" src={asset('scripts/kiosk.js')} />
    </>
  );
}

/**
 * A page that answers a form leaves its place in the history to a page that GET opens: Back would otherwise end at the
 * browser's own page, which asks whether to send the form again.
 */
function AnswerToForm() {
  const { answersForm, here, path, query, asset } = usePage();
  return answersForm ? (
    <script type="module" src={asset('scripts/volver.js')} data-volver={here ?? path + query} />
  ) : null;
}

/** The outermost frame: head, skip link, demonstration banner. Layouts fill it. */
export function Document({ children, spoken, ...head }: HeadProps & { children: ComponentChildren }) {
  const { t, rich, language, demo, shared, viewer } = usePage();
  const own = htmlLanguages[language];
  return (
    <html lang={spoken?.tag ?? own}>
      <Head {...head} />
      <body class={head.sober ? 'sobrio' : undefined}>
        <a class="salto" href="#contenido">
          {spoken?.skip ?? t('site.skip')}
        </a>
        {demo && (
          <aside class="demo no-imprimir" aria-label={t('demo.label')} lang={spoken && own}>
            {rich('demo.banner', { b: (text) => <strong>{text}</strong> })}
          </aside>
        )}
        {shared && viewer && <SharedBar own={spoken && own} />}
        {children}
      </body>
    </html>
  );
}
