import { usePage } from '../page.js';
import { SignOut } from './brand.js';
import { LanguageSwitch } from './language.js';

/** One line at the foot of a workspace. */
export function WorkspaceFooter() {
  const { t, issuer } = usePage();
  return (
    <footer class="border-t border-linea mt-10 no-imprimir">
      <div class="contenedor max-w-[84rem] py-6 text-sm text-tenue flex flex-wrap gap-x-6 gap-y-2">
        <span>{t('footer.by', { issuer: issuer.name })}</span>
        <a class="enlace" href="/ayuda">
          {t('nav.help')}
        </a>
        <a class="enlace" href="/privacidad">
          {t('footer.privacy')}
        </a>
        <LanguageSwitch />
        <div class="sm:ml-auto">
          <SignOut />
        </div>
      </div>
    </footer>
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
              <a href="/ayuda">{t('footer.contact')}</a>
            </li>
            <li>
              <a href="/verificar">{t('footer.verify')}</a>
            </li>
            <li>
              <a href="/reportar">{t('footer.report')}</a>
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
