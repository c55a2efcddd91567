import { usePage } from '../../page.js';
import { type HeldGroup, HeldList } from './held-list.js';

/** A person's data as a page of its own: it is read without a network. */
export function DataFilePage({
  owner,
  groups,
}: {
  owner: { name: string; email: string };
  groups: readonly HeldGroup[];
}) {
  const { t, locale, date, now, issuer } = usePage();
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('privacy.file.title')}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{t('privacy.file.title')}</h1>
        <p>{t('privacy.file.of', { name: owner.name, email: owner.email })}</p>
        <p>{t('privacy.file.made', { when: date.at(now), issuer: issuer.name })}</p>
        {groups.length === 0 ? <p>{t('privacy.file.nothing')}</p> : <HeldList groups={groups} />}
      </body>
    </html>
  );
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
dl>div{display:grid;grid-template-columns:12rem 1fr;gap:1rem}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
ul{list-style:none;padding:0}li{margin:.5rem 0}summary{cursor:pointer;font-weight:600}
@media(max-width:40rem){dl>div{grid-template-columns:1fr;gap:0}}`;
