import { usePage } from '../page.js';
import { TextLink } from './text-link.js';

/** The way back up. The last one is where you are and leads nowhere. */
export function Breadcrumbs({
  trail,
  current,
}: {
  trail: readonly { href: string; label: string }[];
  current: string;
}) {
  const { t } = usePage();
  return (
    <nav class="migas no-imprimir" aria-label={t('nav.breadcrumbs')}>
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <TextLink href={step.href}>{step.label}</TextLink>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
