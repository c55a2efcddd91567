import type { ComponentChildren } from 'preact';
import { usePage } from '../../page.js';

interface Props {
  title: string;
  /** Path to the index from here: `../index.html`; null: this is the index. */
  index?: string | null;
  children: ComponentChildren;
}

/**
 * A page in the file of a case: a document of its own, read without a network. Headings, paragraphs, lists, `dl` of pairs and
 * tables look right by themselves, on a phone and in print too; a wide table goes into `<div class="wide">`.
 */
export function CaseFileDocument({ title, index = '../index.html', children }: Props) {
  const { t, locale, date, now, issuer } = usePage();
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        {index !== null && (
          <nav>
            <a href={index}>{t('audits.case-file.index')}</a>
          </nav>
        )}
        <main>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>{t('audits.case-file.made', { when: date.at(now), issuer: issuer.name })}</footer>
      </body>
    </html>
  );
}

const style = `:root{color-scheme:light dark;--ink:light-dark(#1e2a2b,#f3ece0);--soft:light-dark(#52605f,#b9c3c1);
--line:light-dark(#d9d0bf,#41504f);--ground:light-dark(#fbf6ec,#172021);--link:light-dark(#1f5c63,#8fd0d6)}
body{font:1rem/1.55 'Atkinson Hyperlegible',system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:58rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{font-family:Fraunces,Georgia,serif;line-height:1.2;text-wrap:balance}h2{margin-top:2rem}a{color:var(--link)}
p,dd,td,li{overflow-wrap:anywhere}p,dd,td{white-space:pre-line}main>p{max-width:70ch}
dl>div{display:grid;grid-template-columns:14rem 1fr;gap:1rem;padding:.3rem 0}dt{color:var(--soft)}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
.wide{overflow-x:auto}.num{text-align:end;font-variant-numeric:tabular-nums}.soft,footer{color:var(--soft)}footer{margin:3rem 0 1rem;font-size:.9rem}
code{font-size:.85em;overflow-wrap:anywhere}caption{text-align:start;font-weight:bold;padding:1rem 0 .3rem}
td.cifra,.sm\\:text-right{text-align:end;font-variant-numeric:tabular-nums}svg{width:1.1em;height:1.1em;vertical-align:-.15em}
@media(max-width:40rem){dl>div{grid-template-columns:1fr;gap:0}}
@media print{:root{color-scheme:light}nav{display:none}body{margin:0;max-width:none;background:none}tr,dl>div{break-inside:avoid}}`;
