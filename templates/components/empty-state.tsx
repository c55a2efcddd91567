import type { ComponentChildren } from 'preact';
import { type ButtonKind, LinkButton } from './button.js';
import { DoorDrawing, type DoorState } from './door.js';
import type { IconName } from './icon.js';

/** Where the one button of an empty list leads. */
export interface EmptyAction {
  href: string;
  label: string;
  /** `outline`, unless said. */
  kind?: ButtonKind;
  icon?: IconName;
}

/** Nothing here yet: says what to do first. */
export function EmptyState({
  title,
  children,
  action,
  door = 'open',
  level = 2,
}: {
  title: ComponentChildren;
  children?: ComponentChildren;
  action?: EmptyAction | null;
  door?: DoorState;
  /** Of the heading, to fit the page. */
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="hoja vacio">
      <DoorDrawing state={door} />
      <Heading class="text-xl">{title}</Heading>
      {children && <p>{children}</p>}
      {action && (
        <div class="mt-1">
          <LinkButton kind={action.kind ?? 'outline'} href={action.href} icon={action.icon}>
            {action.label}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
