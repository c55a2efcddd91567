import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import { Button, type ButtonKind, LinkButton } from './button.js';

interface FormButtonsProps {
  /** What the button says; without it, there is only the way out. */
  send?: ComponentChildren;
  kind?: ButtonKind;
  /** Where leaving leads. */
  cancel: string;
  /** "Cancel", unless said. */
  cancelLabel?: ComponentChildren;
}

/** The end of a form: send it, or leave without doing. */
export function FormButtons({ send, kind = 'action', cancel, cancelLabel }: FormButtonsProps) {
  const { t } = usePage();
  return (
    <div class="flex flex-wrap gap-3">
      {send && <Button kind={kind}>{send}</Button>}
      <LinkButton kind="ghost" href={cancel}>
        {cancelLabel ?? t('action.cancel')}
      </LinkButton>
    </div>
  );
}
