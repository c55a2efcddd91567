import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';

/** What is met and what is not, one sentence each. */
export function Checklist({ items }: { items: readonly { id: string; met: boolean; text: ComponentChildren }[] }) {
  return (
    <ul class="falta">
      {items.map((item) => (
        <li key={item.id}>
          {item.met ? <Icon name="check-circle" class="ok" /> : <Icon name="circle-dashed" class="no" />}
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
