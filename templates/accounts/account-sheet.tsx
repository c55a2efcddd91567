import type { ComponentChildren } from 'preact';
import { DoorDrawing, type DoorState } from '../components/door.js';
import { FocusLayout } from '../layouts/focus-layout.js';

interface AccountSheetProps {
  /** Of the page, and its heading. */
  title: string;
  children: ComponentChildren;
  /** Where one leaves to. */
  back?: { href: string; label: string };
  /** The door above the heading. */
  door?: DoorState;
  /** Whether search engines may list it. */
  listed?: boolean;
}

/** One question about signing in or about an account, in one narrow column. */
export function AccountSheet({ title, children, back, door, listed = false }: AccountSheetProps) {
  return (
    <FocusLayout title={title} noindex={!listed} narrow back={back}>
      {door && <DoorDrawing state={door} class="w-32 mb-4" />}
      <h1 class="mb-3">{title}</h1>
      {children}
    </FocusLayout>
  );
}
