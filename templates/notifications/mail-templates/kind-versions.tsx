import { ActionButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** A version of the words of a kind in one language. */
export interface TextVersion {
  readonly version: number;
  readonly subject: string | null;
  readonly intro: string | null;
  readonly closing: string | null;
  readonly createdAt: Date;
  readonly by: string | null;
  readonly restores: number | null;
}

interface VersionsProps {
  readonly kind: string;
  readonly locale: 'es' | 'en';
  readonly versions: readonly TextVersion[];
}

/** The versions of the words, and a button that restores each. */
export function Versions({ kind, locale, versions }: VersionsProps) {
  const { t } = usePage();
  const action = `/fm4/correo/avisos/${kind}/version`;
  const [present] = versions;
  return (
    <Section id="versiones" title={t('reminder-texts.versions')}>
      {!present && <p class="mt-2 text-tenue">{t('reminder-texts.no-versions')}</p>}
      <ol class="mt-3 grid gap-4">
        {versions.map((version) => (
          <Version key={version.version} {...{ version, locale, action }} present={version === present} />
        ))}
      </ol>
      {present && !isOriginal(present) && (
        <div class="mt-4">
          <ActionButton small kind="ghost" action={action} fields={{ idioma: locale, version: '0' }}>
            {t('reminder-texts.restore-original')}
          </ActionButton>
        </div>
      )}
    </Section>
  );
}

const isOriginal = ({ subject, intro, closing }: TextVersion) => !subject && !intro && !closing;

function Version(props: { version: TextVersion; present: boolean; locale: 'es' | 'en'; action: string }) {
  const { version, present, locale, action } = props;
  const { t, date } = usePage();
  const { version: n, subject, intro, closing, restores } = version;
  const by = version.by ?? t('reminder-texts.somebody');
  return (
    <li class="border-b border-linea pb-4">
      <p class="m-0">
        <strong>{t('reminder-texts.version', { n })}</strong>
        {present && <span> ({t('reminder-texts.version-present')})</span>}
        <span class="block text-sm text-tenue">
          {t('reminder-texts.version-by', { name: by, when: date.at(version.createdAt) })}
        </span>
        {restores !== null && (
          <span class="block text-sm text-tenue">{t('reminder-texts.version-restores', { n: restores })}</span>
        )}
      </p>
      <div class="mt-2 grid gap-1 break-words" lang={locale}>
        {subject && <strong>{subject}</strong>}
        {intro && <p class="m-0">{intro}</p>}
        {closing && <p class="m-0">{closing}</p>}
      </div>
      {isOriginal(version) && <p class="mt-2 mb-0">{t('reminder-texts.version-original')}</p>}
      {!present && (
        <div class="mt-2">
          <ActionButton small kind="outline" action={action} fields={{ idioma: locale, version: String(n) }}>
            <span class="sr-only">{t('reminder-texts.restore-of', { n })}</span>
            <span aria-hidden="true">{t('reminder-texts.restore')}</span>
          </ActionButton>
        </div>
      )}
    </li>
  );
}
