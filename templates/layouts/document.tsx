import type { ComponentChildren } from 'preact';
import { languageTags } from '../locales/index.js';
import { usePage } from '../page.js';

/** What the head of a page may say. */
export interface HeadProps {
  /** Of this page alone; the site's name is added. */
  title: string;
  description?: string;
  /** Keeps search engines away: everything behind a sign-in, and results of a search. */
  noindex?: boolean;
  /** For cards in messages and social networks; `image` is an asset's name. */
  social?: { title?: string; description?: string; image?: string };
  /** An Atom feed of what the page shows. */
  feed?: { href: string; title: string };
  /** Names of modules in assets/scripts, without `.js`. */
  scripts?: readonly string[];
}

function Head({ title, description, noindex, social, feed, scripts = [] }: HeadProps) {
  const { t, asset, origin, path } = usePage();
  // The style sheet asks for the font without a version; a preload by another address would fetch it twice.
  const bodyFont = asset('fonts/atkinson-next-puertas.woff2').split('?')[0];
  const said = description ?? t('site.description');
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{t('site.title', { page: title })}</title>
      <meta name="description" content={said} />
      <meta name="color-scheme" content="light dark" />
      {noindex && <meta name="robots" content="noindex" />}
      {social && (
        <>
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={t('site.name')} />
          <meta property="og:title" content={social.title ?? title} />
          <meta property="og:description" content={social.description ?? said} />
          {origin && <meta property="og:url" content={origin + path} />}
          {social.image && <meta property="og:image" content={(origin ?? '') + asset(social.image)} />}
        </>
      )}
      {origin && !noindex && <link rel="canonical" href={origin + path} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      <link rel="preload" href={bodyFont} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={asset('site.css')} />
      {scripts.map((name) => (
        <script key={name} type="module" src={asset(`scripts/${name}.js`)} />
      ))}
    </head>
  );
}

/** The outermost frame: head, skip link, demonstration banner. Layouts fill it. */
export function Document({ children, ...head }: HeadProps & { children: ComponentChildren }) {
  const { t, rich, locale, demo } = usePage();
  return (
    <html lang={locale === 'es' ? languageTags.es : 'en'}>
      <Head {...head} />
      <body>
        <a class="salto" href="#contenido">
          {t('site.skip')}
        </a>
        {demo && (
          <aside class="demo no-imprimir" aria-label={t('demo.label')}>
            {rich('demo.banner', { b: (text) => <strong>{text}</strong> })}
          </aside>
        )}
        {children}
      </body>
    </html>
  );
}
