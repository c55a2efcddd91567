import { usePage } from '../page.js';

/** The present page in the other language: an address of its own, which the site then remembers. */
function useOtherLanguage() {
  const { t, locale, path, query, here = path + query } = usePage();
  const lang = locale === 'es' ? ('en' as const) : ('es' as const);
  const [address = '/', asked = ''] = here.split('?');
  const search = new URLSearchParams(asked);
  search.set('lang', lang);
  // Of what was typed, a script keeps all but passwords and files, of which it warns.
  const link = {
    href: `${address}?${search.toString()}`,
    lang,
    hreflang: lang,
    'data-language': t('language.unsaved'),
  };
  return { link, lang, name: t('language.other') };
}

/** The switch to the other language, named in that language. */
export function LanguageSwitch({ class: extra = 'enlace-pie' }: { class?: string }) {
  const { link, name } = useOtherLanguage();
  return (
    <a class={extra} {...link}>
      {name}
    </a>
  );
}

/** The same in a bar: on phones only its two letters are seen. */
export function ShortLanguageSwitch() {
  const { link, lang, name } = useOtherLanguage();
  return (
    <a class="barra-enlace" {...link}>
      <span class="sm:hidden" aria-hidden="true">
        {lang.toUpperCase()}
      </span>
      <span class="max-sm:sr-only">{name}</span>
    </a>
  );
}
