import { usePage } from '../../page.js';

/** A file that came with an answer. */
export interface ThreadFileShape {
  id: string;
  name: string;
  size: number;
  href: string;
}

export interface ThreadMessageShape {
  id: string;
  side: 'fm4' | 'company';
  text: string;
  by: string | null;
  at: Date;
  sent: boolean;
  files: ThreadFileShape[];
}

/** What the company changed in the practice since it was asked. */
export interface ThreadChange {
  value: { from: number | null; to: number | null } | null;
  note: { from: string; to: string } | null;
  /** Names of the files that came. */
  added: string[];
  removed: number;
}

/** A clarification. */
export interface ThreadShape {
  id: string;
  /** Null: about no practice in particular. */
  itemId: string | null;
  state: 'prepared' | 'asked' | 'answered' | 'settled';
  askedAt: Date | null;
  /** Calendar day. */
  answerBy: string | null;
  messages: ThreadMessageShape[];
  change: ThreadChange | null;
}

/** The messages of a clarification, and what changed since it was asked. */
export function Thread({ thread }: { thread: ThreadShape }) {
  return (
    <>
      <ul class="list-none m-0 p-0 grid gap-3 mt-2">
        {thread.messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      {thread.change && <Change change={thread.change} />}
    </>
  );
}

function Message({ message }: { message: ThreadMessageShape }) {
  const { t, date, number } = usePage();
  const who = message.side === 'fm4' ? t('clarifications.fm4') : (message.by ?? t('clarifications.company'));
  return (
    <li class={message.side === 'fm4' ? 'border-l-4 border-linea pl-3' : 'border-l-4 border-primary pl-3'}>
      <p class="m-0 text-sm text-tenue">
        {message.sent
          ? t('clarifications.said', { who, at: date.at(message.at) })
          : t('clarifications.unsent', { at: date.at(message.at) })}
      </p>
      <p class="m-0 whitespace-pre-line break-words">{message.text}</p>
      {message.files.length > 0 && (
        <ul class="list-none m-0 p-0">
          {message.files.map((file) => (
            <li key={file.id}>
              <a class="enlace break-words" href={file.href}>
                {file.name}
              </a>{' '}
              <span class="text-tenue cifra">{number.bytes(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Change({ change }: { change: ThreadChange }) {
  const { t } = usePage();
  const shown = (value: number | null) => value ?? '–';
  return (
    <div class="hoja p-3 mt-3 border-l-4 border-tierra">
      <p class="m-0 font-semibold">{t('clarifications.changed')}</p>
      <ul class="m-0 mt-1 list-disc pl-5">
        {change.value && (
          <li>
            {t('clarifications.changed.value')} <del>{shown(change.value.from)}</del>{' '}
            <ins class="font-bold">{shown(change.value.to)}</ins>
          </li>
        )}
        {change.note && (
          <li>
            {t('clarifications.changed.note')} {change.note.from && <del>{change.note.from}</del>}{' '}
            <ins class="whitespace-pre-line">{change.note.to}</ins>
          </li>
        )}
        {change.added.map((name) => (
          <li key={name}>
            {t('clarifications.changed.added')} <ins>{name}</ins>
          </li>
        ))}
        {change.removed > 0 && <li>{t('clarifications.changed.removed', { n: change.removed })}</li>}
      </ul>
    </div>
  );
}
