import { usePage } from '../../page.js';

const doubts = ['altered', 'not-ours', 'unregistered', 'ours-other'] as const;
const states = ['active', 'suspended', 'expired', 'revoked', 'superseded'] as const;

/**
 * Templates of the verdicts for the script that checks a PDF in the browser, which has no texts of its own. Hidden without
 * script; then the form uploads the file.
 */
export function Verdicts() {
  const { t, rich } = usePage();
  return (
    <>
      <section class="hoja p-6 mt-6" id="veredicto" tabindex={-1} aria-live="polite" hidden />
      <template id="veredicto-working">
        <p class="m-0">{t('verification.browser.working')}</p>
      </template>
      <template id="veredicto-too-large">
        <p class="m-0">{t('refusal.verification.too-large')}</p>
      </template>
      <template id="veredicto-trouble">
        <p class="m-0">{t('verification.browser.trouble')}</p>
      </template>
      <template id="veredicto-authentic">
        <h3 data-when="active">{t('verification.file.active.title')}</h3>
        <h3 data-when="not-in-force">{t('verification.file.not-in-force.title')}</h3>
        <p class="mt-3">{rich('verification.browser.company', { b: () => <strong data-slot="company" /> })}</p>
        <p data-replaced>{t('verification.browser.replaced')}</p>
        <State />
      </template>
      <template id="veredicto-added">
        <h3>{t('verification.file.added.title')}</h3>
        <p class="mt-3">{t('verification.file.added.text')}</p>
        <div data-about>
          <p>{rich('verification.browser.added', { b: () => <strong data-slot="company" /> })}</p>
          <p data-replaced>{t('verification.browser.replaced')}</p>
          <State />
        </div>
        <p class="mt-3 mb-0">
          <a
            class="enlace"
            data-slot="download"
            download={`${t('verification.file.added.name')}.pdf`}
            href="/verificar"
          >
            {t('verification.file.added.download')}
          </a>
        </p>
      </template>
      {doubts.map((kind) => (
        <template key={kind} id={`veredicto-${kind}`}>
          <h3>{t(`verification.file.${kind}.title`)}</h3>
          <p class="mt-3 mb-0">{t(`verification.file.${kind}.text`)}</p>
          {kind !== 'ours-other' && (
            <p class="mt-3 mb-0" data-when="claims">
              {rich('verification.browser.claims', {
                a: () => <a class="enlace codigo" data-slot="link" href="/verificar" />,
              })}
            </p>
          )}
        </template>
      ))}
    </>
  );
}

/** The state of today, one line for each that it may be, and the page of the distinction. */
function State() {
  const { t, rich } = usePage();
  return (
    <>
      {states.map((state) => (
        <p key={state} data-state={state}>
          {rich('verification.file.state', {
            state: t(`distinctions.state.${state}`),
            b: (words) => <strong>{words}</strong>,
          })}
        </p>
      ))}
      <p class="mb-0">
        <a class="enlace" data-slot="link" href="/verificar">
          {t('verification.file.see')}
        </a>
      </p>
    </>
  );
}
