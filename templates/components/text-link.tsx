import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

interface TextLinkProps {
  href: string;
  /** Before the words. */
  icon?: IconName;
  class?: string;
  children: ComponentChildren;
}

/** A link among words. */
export function TextLink({ href, icon, class: extra, children }: TextLinkProps) {
  const look = ['enlace', icon && 'enlace-flecha', extra].filter(Boolean).join(' ');
  return (
    <a class={look} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** For a link inside of a sentence of the catalogue: what its tag becomes. */
export const linkTo = (href: string) => (words: ComponentChildren) => <TextLink href={href}>{words}</TextLink>;

/** Above a page's title: the way back to what the page belongs to. */
export function BackLink({ arrow = false, ...link }: Omit<TextLinkProps, 'icon'> & { arrow?: boolean }) {
  return (
    <p class={arrow ? 'mb-4' : 'mb-2'}>
      <TextLink {...link} icon={arrow ? 'arrow-left' : undefined} />
    </p>
  );
}
