import { Alert } from '../../components/alert.js';
import { Icon } from '../../components/icon.js';
import { usePage } from '../../page.js';

/** What the script of the page shows, which has no texts of its own: while it works, and where it comes to no verdict. */
export function ScriptParts() {
  const { t } = usePage();
  return (
    <>
      <template id="aviso-working">
        <Alert live>{t('verification.browser.working')}</Alert>
      </template>
      {(['too-large', 'unreadable', 'trouble'] as const).map((kind) => (
        <template key={kind} id={`aviso-${kind}`}>
          <Alert kind="error" live>
            {t(kind === 'too-large' ? 'refusal.verification.too-large' : `verification.browser.${kind}`)}
          </Alert>
        </template>
      ))}
      <div id="soltar" class="soltar no-imprimir" hidden>
        <p>
          <Icon name="file-check" />
          {t('verification.browser.drop')}
        </p>
      </div>
    </>
  );
}
