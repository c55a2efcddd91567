import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

const icons: Record<AlertKind, IconName> = {
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  error: 'alert-circle',
};

/** A notice: icon, a bold first sentence, the rest. `live` announces it to screen readers. */
export function Alert({
  kind = 'info',
  title,
  children,
  live = false,
  class: extra = '',
}: {
  kind?: AlertKind;
  title?: ComponentChildren;
  children?: ComponentChildren;
  live?: boolean;
  class?: string;
}) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`alert ${kindClass[kind]} ${extra}`} role={role}>
      <Icon name={icons[kind]} />
      <div>
        {title && <strong>{title} </strong>}
        {children}
      </div>
    </div>
  );
}

// Written out, because the style sheet is built from the class names found in the sources.
const kindClass: Record<AlertKind, string> = {
  info: 'alert-info',
  success: 'alert-success',
  warning: 'alert-warning',
  error: 'alert-error',
};
