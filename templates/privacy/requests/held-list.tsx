import { Badge, type BadgeKind } from '../../components/badge.js';
import { usePage } from '../../page.js';

/** One field of a row. */
export interface HeldValue {
  name: string;
  value: string | number | boolean | Date;
}

export type Fate = 'deleted' | 'anonymized' | 'unlinked' | 'kept';

/** One thing that is held: what it is, how much, and what an erasure does with it. */
export interface HeldThing {
  key: string;
  count: number;
  fate: Fate;
  ground: string | null;
}

export interface HeldGroup {
  room: string;
  items: readonly (HeldThing & { rows: readonly (readonly HeldValue[])[] })[];
}

/** Rows of one thing that are shown on the page; the file has them all. */
const ROWS_SHOWN = 10;

const badges: Record<Fate, BadgeKind> = { deleted: 'done', anonymized: 'done', unlinked: 'waiting', kept: 'missing' };

/** A field as people read it. */
export function useFieldText() {
  const { t, maybe, date } = usePage();
  return ({ name, value }: HeldValue): { label: string; text: string } => {
    const label = maybe(`held-field.${name}`) ?? name;
    if (value instanceof Date) return { label, text: date.at(value) };
    if (typeof value === 'boolean') return { label, text: t(value ? 'held.yes' : 'held.no') };
    if (typeof value === 'number') return { label, text: String(value) };
    const named =
      maybe(`held-value.${value}`) ??
      (name === 'role' ? maybe(`role.${value}`) : name === 'act' ? maybe(`act.${value}`) : null) ??
      (name === 'kind' ? maybe(`reminder.${value}`) : null);
    return { label, text: named ?? value };
  };
}

/** All that is held, by where; each thing opens. `limited`: a page shows some rows, the file all. */
export function HeldList({ groups, limited = false }: { groups: readonly HeldGroup[]; limited?: boolean }) {
  const { t, maybe } = usePage();
  return (
    <div class="grid gap-8">
      {groups.map(({ room, items }) => (
        <section key={room} aria-labelledby={`sala-${room}`}>
          <h3 id={`sala-${room}`} class="text-lg mb-2">
            {maybe(`held-room.${room}`) ?? room}
          </h3>
          <ul class="list-none p-0 grid gap-2">
            {items.map((item) => (
              <li key={item.key} class="border-b border-linea pb-2">
                <details open={!limited}>
                  <summary class="enlace">
                    {t('held.thing', { what: maybe(`held.${item.key}`) ?? item.key, n: item.count })}
                  </summary>
                  <Rows rows={limited ? item.rows.slice(0, ROWS_SHOWN) : item.rows} />
                  {limited && item.count > ROWS_SHOWN && (
                    <p class="text-sm text-tenue">{t('held.more', { n: item.count - ROWS_SHOWN })}</p>
                  )}
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Rows({ rows }: { rows: readonly (readonly HeldValue[])[] }) {
  const textOf = useFieldText();
  return (
    <ul class="list-none p-0 mt-2 grid gap-3">
      {rows.map((row, at) => (
        <li key={at} class="pl-4 border-l-2 border-linea">
          <dl class="grid gap-1 text-sm">
            {row.map((field) => {
              const { label, text } = textOf(field);
              return (
                <div key={field.name} class="grid sm:grid-cols-[12rem_1fr] gap-x-4">
                  <dt class="text-tenue">{label}</dt>
                  <dd class="m-0 break-words whitespace-pre-line min-w-0">{text}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What an erasure does, or did, with each thing, and which ground keeps what stays. */
export function FateList({ things }: { things: readonly HeldThing[] }) {
  const { t, maybe } = usePage();
  return (
    <ul class="list-none p-0 grid gap-3">
      {things.map(({ key, count, fate, ground }) => (
        <li key={key} class="border-b border-linea pb-3">
          <Badge kind={badges[fate]} plain>
            {t(`held.fate.${fate}`)}
          </Badge>{' '}
          {t('held.thing', { what: maybe(`held.${key}`) ?? key, n: count })}
          {ground && <span class="block text-sm text-tenue">{maybe(`kept.${ground}`) ?? ground}</span>}
        </li>
      ))}
    </ul>
  );
}
