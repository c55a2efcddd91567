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

/** How many things wait for the reader, at the end of the link to their list; nothing when none does. */
export function OpenTasks() {
  const { t, openTasks } = usePage();
  if (!openTasks) return null;
  return (
    <span class="cuenta cuenta-viva cifra">
      <span aria-hidden="true">{openTasks > 99 ? '99+' : openTasks}</span>
      <span class="sr-only">: {t('nav.todo-count', { n: openTasks })}</span>
    </span>
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
