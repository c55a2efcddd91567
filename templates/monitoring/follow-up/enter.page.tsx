import { Button } from '../../components/button.js';
import { WorkerFrame, WorkerHelp, WorkerNotice } from './worker-frame.js';
import { type WorkerLanguage, workerWords } from './worker-words.js';

export interface EnterWorkerProps {
  language: WorkerLanguage;
  /** What was typed. */
  code: string;
  /** Why the code does not lead on, in the reader's language. */
  problem: string | null;
}

/** The way in: a field for the code of a slip. */
export function EnterWorkerPage({ language, code, problem }: EnterWorkerProps) {
  const words = workerWords[language];
  return (
    <WorkerFrame language={language} title={words.enterTitle} switchAt="/seguimiento">
      {problem && <WorkerNotice text={problem} />}
      <h1>{words.enterTitle}</h1>
      <p class="mt-2 mb-6">{words.enterLead}</p>
      <form method="post" action="/seguimiento" novalidate autocomplete="off">
        <input type="hidden" name="idioma" value={language} />
        <div class={problem ? 'campo campo-mal' : 'campo'}>
          <label for="codigo">{words.code}</label>
          <p class="pista" id="codigo-pista">
            {words.codeHint}
          </p>
          <input
            class="input input-codigo max-w-80"
            id="codigo"
            name="codigo"
            type="text"
            value={code}
            maxLength={64}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="codigo-pista"
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <Button kind="action">{words.next}</Button>
      </form>
      <WorkerHelp language={language} />
    </WorkerFrame>
  );
}
