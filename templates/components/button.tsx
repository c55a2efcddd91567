import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

/**
 * `action`: the one action of the page, terracotta. `primary`: actions of the house. `outline`: the rest.
 * `ghost`: leave without doing. `danger`: takes something away.
 */
export type ButtonKind = 'action' | 'primary' | 'outline' | 'ghost' | 'danger';

const kinds: Record<ButtonKind, string> = {
  action: 'btn-secondary',
  primary: 'btn-primary',
  outline: 'btn-outline',
  ghost: 'btn-ghost',
  danger: 'btn-outline border-error text-error',
};

interface LookProps {
  kind?: ButtonKind;
  small?: boolean;
  /** Before the words. */
  icon?: IconName;
  /** After the words, for "next". */
  iconAfter?: IconName;
  class?: string;
  children: ComponentChildren;
}

const look = ({ kind = 'primary', small = false, class: extra = '' }: Omit<LookProps, 'children'>) =>
  `btn ${kinds[kind]} ${small ? 'btn-sm' : ''} ${extra}`;

function Inside({ icon, iconAfter, children }: Pick<LookProps, 'icon' | 'iconAfter' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

interface ButtonProps extends LookProps {
  name?: string;
  value?: string;
  disabled?: boolean;
  /** The form it belongs to, when it stands outside. */
  form?: string;
  formaction?: string;
  id?: string;
}

/** Sends its form. */
export function Button({ name, value, disabled, form, formaction, id, ...rest }: ButtonProps) {
  return (
    <button
      class={look(rest)}
      type="submit"
      id={id}
      name={name}
      value={value}
      disabled={disabled}
      form={form}
      formaction={formaction}
    >
      <Inside {...rest} />
    </button>
  );
}

/** Leads somewhere, looking like a button. */
export function LinkButton({
  href,
  download,
  rel,
  ...rest
}: LookProps & { href: string; download?: boolean; rel?: string }) {
  return (
    <a class={look(rest)} href={href} download={download} rel={rel}>
      <Inside {...rest} />
    </a>
  );
}

/** A form of one button: an act that needs nothing else. */
export function ActionButton({
  action,
  fields = {},
  ...rest
}: LookProps & { action: string; fields?: Readonly<Record<string, string>> }) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class={look(rest)} type="submit">
        <Inside {...rest} />
      </button>
    </form>
  );
}
