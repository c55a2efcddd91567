import type { TextKey } from '../translations.js';
import { usePage } from '../page.js';
import { TextLink } from './text-link.js';

/** A page that belongs to another one, and which roles open it beside `staff_admin`. */
export interface AroundLink {
  href: string;
  label: TextKey;
  roles?: readonly string[];
}

/** What else belongs to a section, each link for those who may open it. */
export function Around({ links }: { links: readonly AroundLink[] }) {
  const { t, viewer } = usePage();
  const may = ({ roles = [] }: AroundLink) =>
    viewer?.roles.some((role) => role === 'staff_admin' || roles.includes(role)) ?? false;
  return (
    <p class="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {links.filter(may).map(({ href, label }) => (
        <TextLink key={href} href={href} icon="arrow-right">
          {t(label)}
        </TextLink>
      ))}
    </p>
  );
}
