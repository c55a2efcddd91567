import { Mark } from '../components/mark.js';
import { usePage } from '../page.js';

/** The mark and the name, leading home. `compact` hides the name on phones; `onDark` is for dark bars. */
export function Brand({
  compact = false,
  onDark = false,
  name,
}: {
  compact?: boolean;
  onDark?: boolean;
  name?: string;
}) {
  const { t } = usePage();
  return (
    <a class={onDark ? 'marca marca-fm4' : 'marca'} href="/">
      <Mark onDark={onDark} />
      <span class={compact ? 'max-sm:sr-only' : undefined}>{name ?? t('site.name')}</span>
    </a>
  );
}

/** Ends the session. A form, because it changes something. */
export function SignOut({ class: extra = 'boton-enlace' }: { class?: string }) {
  const { t } = usePage();
  return (
    <form method="post" action="/salir">
      <button class={extra} type="submit">
        {t('nav.sign-out')}
      </button>
    </form>
  );
}
