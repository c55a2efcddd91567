import { usePage } from '../page.js';

/** Changes the language and comes back to the same page. A form, because it writes a cookie. */
export function LanguageSwitch() {
  const { t, locale, path, query } = usePage();
  const other = locale === 'es' ? 'en' : 'es';
  return (
    <form method="post" action="/idioma">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="return" value={path + query} />
      <button class="boton-enlace" type="submit" lang={other}>
        {t('footer.other-language')}
      </button>
    </form>
  );
}

/** The foot of public and learning pages. */
export function Footer() {
  const { t, issuer } = usePage();
  return (
    <footer class="pie no-imprimir">
      <div class="contenedor py-10 grid gap-8 md:grid-cols-[1.6fr_1fr_1fr] text-sm">
        <div>
          <p class="font-display text-xl mb-2">{t('site.name')}</p>
          <p class="max-w-md">{t('footer.about', { issuer: issuer.name })}</p>
        </div>
        <nav aria-label={t('footer.help')}>
          <ul class="grid gap-2">
            <li>
              <a href="/verificar">{t('footer.verify')}</a>
            </li>
            <li>
              <a href="/guia/instituciones">{t('footer.institutions')}</a>
            </li>
            <li>
              <a href="/guia/marco-legal">{t('footer.legal')}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('footer.information')}>
          <ul class="grid gap-2">
            <li>
              <a href="/privacidad">{t('footer.privacy')}</a>
            </li>
            <li>
              <a href="/accesibilidad">{t('footer.accessibility')}</a>
            </li>
            <li>
              <LanguageSwitch />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
