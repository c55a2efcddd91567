import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

/** The state is read in words; colour and icon only keep it company. */
export type BadgeKind = 'done' | 'current' | 'missing' | 'waiting' | 'critical';

const kinds: Record<BadgeKind, { look: string; icon: IconName | null }> = {
  done: { look: 'badge-hecho', icon: 'check' },
  current: { look: 'badge-curso', icon: 'clock' },
  missing: { look: 'badge-falta', icon: 'warning' },
  waiting: { look: 'badge-espera', icon: null },
  critical: { look: 'badge-critico', icon: 'key' },
};

export function Badge({
  kind,
  children,
  plain = false,
}: {
  kind: BadgeKind;
  children: ComponentChildren;
  plain?: boolean;
}) {
  const { look, icon } = kinds[kind];
  return (
    <span class={`badge ${look}`}>
      {icon && !plain && <Icon name={icon} />}
      {children}
    </span>
  );
}
