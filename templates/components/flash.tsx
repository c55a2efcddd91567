import { usePage, type FlashMessage } from '../page.js';
import { Alert } from './alert.js';

/** What just happened, once, on top of the page that follows. */
export function Flash({ message, class: extra = '' }: { message: FlashMessage; class?: string }) {
  const { t } = usePage();
  return (
    <div class={`no-imprimir ${extra}`}>
      <Alert kind={message.kind} title={t(`flash.${message.kind}`)} live>
        {message.text}
      </Alert>
    </div>
  );
}
