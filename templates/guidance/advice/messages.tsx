import { usePage } from '../../page.js';

export interface AdviceMessageText {
  id: string;
  side: 'company' | 'fm4';
  text: string;
  /** Null: the reader is not told, or the account is gone. */
  author: string | null;
  at: Date;
}

/** The messages of a question, oldest first; the reader's own stand to the right. */
export function AdviceMessages({
  messages,
  reader,
  company,
}: {
  messages: readonly AdviceMessageText[];
  reader: AdviceMessageText['side'];
  /** Who asks, where the reader is FM4. */
  company?: string;
}) {
  const { t, date } = usePage();
  const whoOf = ({ side, author }: AdviceMessageText) =>
    side === 'fm4' ? t('advice.fm4') : (company ?? author ?? t('advice.company'));
  return (
    <ol class="list-none p-0 grid gap-5">
      {messages.map((message) => (
        <li key={message.id} class={`hoja p-5 ${message.side === reader ? 'sm:ml-10' : 'sm:mr-10'}`}>
          <p class="m-0 text-sm text-tenue">
            <strong>{whoOf(message)}</strong>
            {reader === 'fm4' && message.author && ` · ${message.author}`}
            {` · ${date.at(message.at)}`}
          </p>
          <p class="m-0 mt-2 whitespace-pre-line break-words">{message.text}</p>
        </li>
      ))}
    </ol>
  );
}
