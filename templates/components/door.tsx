/**
 * What the door says: `open` = yes, in force; `ajar` = it depends, on the way; `closed` = not, no longer.
 * A closed door tells why by what hangs on it: nothing, a pause, a calendar, a bar.
 */
export type DoorState = 'open' | 'ajar' | 'closed' | 'suspended' | 'expired' | 'revoked';

/** A drawing of the door, small enough for an empty state or an error page. Decoration: words stand beside it. */
export function DoorDrawing({ state, class: extra = '' }: { state: DoorState; class?: string }) {
  return (
    <svg class={`dibujo ${extra}`} viewBox="0 0 120 112" aria-hidden="true">
      <path d="M22 96V56a38 38 0 0 1 76 0v40Z" fill="var(--pa-agave-suave)" />
      {state === 'open' && <Open />}
      {state === 'ajar' && <Ajar />}
      {state !== 'open' && state !== 'ajar' && <Closed />}
    </svg>
  );
}

function Open() {
  return (
    <>
      <path d="M36 96V58a24 24 0 0 1 48 0v38Z" fill="var(--color-accent)" />
      <path d="M36 96V58c0-8 3.8-15 9.8-19.3L60 52v50Z" fill="var(--color-primary)" />
      <path d="M60 96h24l22 14H60Z" fill="var(--color-accent)" opacity=".55" />
    </>
  );
}

function Ajar() {
  return (
    <>
      <path d="M36 96V58a24 24 0 0 1 48 0v38Z" fill="var(--color-accent)" />
      <path d="M36 96V58a24 24 0 0 1 37-20.2L74 100Z" fill="var(--color-primary)" />
      <circle cx="67" cy="72" r="1.8" fill="var(--color-accent)" />
      <path d="M74 96h10l10 14H76Z" fill="var(--color-accent)" opacity=".55" />
    </>
  );
}

function Closed() {
  return (
    <>
      <path d="M36 96V58a24 24 0 0 1 48 0v38Z" fill="var(--pa-borde)" />
      <path d="M60 34v62" stroke="var(--color-base-100)" stroke-width="2" />
      <circle cx="56" cy="70" r="1.8" fill="var(--color-base-100)" />
      <circle cx="64" cy="70" r="1.8" fill="var(--color-base-100)" />
    </>
  );
}
