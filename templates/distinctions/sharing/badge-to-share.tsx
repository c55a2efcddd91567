import { Icon } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** Ways to show a distinction elsewhere. */
export interface Sharing {
  /** HTML for the company's web site. */
  site: string;
  /** HTML for mails, which show no SVG. */
  mail: string;
  /** Addresses at LinkedIn. */
  post: string;
  profile: string;
}

interface BadgeToShareProps {
  code: string;
  alt: string;
  sharing: Sharing;
}

/** The badge, the HTML to paste, and links to LinkedIn. */
export function BadgeToShare({ code, alt, sharing }: BadgeToShareProps) {
  const { t } = usePage();
  return (
    <>
      <Section id="sello" title={t('distinctions.company.badge')}>
        <p class="mt-2 max-w-lectura">{t('distinctions.company.badge-text')}</p>
        <p class="mt-4">
          <img
            class="max-w-full h-auto"
            src={`/api/v1/distinctions/${code}/badge.svg`}
            alt={alt}
            width={340}
            height={112}
          />
        </p>
        <Lines id="pegar" label={t('distinctions.company.badge-label')} text={sharing.site} />
        <Lines
          id="pegar-correo"
          label={t('distinctions.share.mail')}
          hint={t('distinctions.share.mail-hint')}
          text={sharing.mail}
        />
      </Section>
      <Section id="contarlo" title={t('distinctions.share.title')}>
        <p class="mt-2 max-w-lectura">{t('distinctions.share.text')}</p>
        <p class="mt-4 flex flex-wrap gap-3">
          <a class="btn btn-outline" href={sharing.post} rel="noopener">
            {t('distinctions.share.post')}
            <Icon name="arrow-right" />
          </a>
          <a class="btn btn-outline" href={sharing.profile} rel="noopener">
            {t('distinctions.share.profile')}
            <Icon name="arrow-right" />
          </a>
        </p>
      </Section>
    </>
  );
}

function Lines({ id, label, hint, text }: { id: string; label: string; hint?: string; text: string }) {
  const { t } = usePage();
  return (
    <div class="campo mt-5">
      <label for={id}>{label}</label>
      {hint && (
        <p class="text-tenue text-sm m-0" id={`${id}-ayuda`}>
          {hint}
        </p>
      )}
      <textarea
        class="textarea codigo text-sm"
        id={id}
        rows={4}
        readonly
        spellcheck={false}
        aria-describedby={hint && `${id}-ayuda`}
      >
        {text}
      </textarea>
      <p class="m-0 mt-2">
        <button
          class="btn btn-outline btn-sm"
          type="button"
          data-copy={text}
          data-done={t('distinctions.share.copied')}
          hidden
        >
          {t('distinctions.share.copy')}
          <span class="sr-only">: {label}</span>
        </button>
      </p>
    </div>
  );
}
