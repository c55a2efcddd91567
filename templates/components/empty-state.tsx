import type { ComponentChildren } from 'preact';
import { DoorDrawing, type DoorState } from './door.js';

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
  /** The one button. */
  action?: ComponentChildren;
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
      {action && <div class="mt-1">{action}</div>}
    </div>
  );
}
