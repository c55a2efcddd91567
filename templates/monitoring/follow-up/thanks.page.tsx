import { WorkerFrame, WorkerHelp } from './worker-frame.js';
import { type WorkerLanguage, workerWords } from './worker-words.js';

/** After sending: thanks, and how to get help. Its address says nothing of the code. */
export function WorkerThanksPage({ language }: { language: WorkerLanguage }) {
  const words = workerWords[language];
  return (
    <WorkerFrame language={language} title={words.sent} switchAt="/seguimiento/gracias">
      <h1>{words.sent}</h1>
      <p class="mt-3 text-lg">{words.thanks}</p>
      <WorkerHelp language={language} />
    </WorkerFrame>
  );
}
