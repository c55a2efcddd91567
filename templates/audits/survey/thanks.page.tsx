import { HelpContact, RespondentFrame } from './respondent-frame.js';
import { type RespondentLanguage, respondentWords } from './respondent-words.js';

export interface ThanksProps {
  language: RespondentLanguage;
  /** The content's closing text. */
  text: string;
}

/** After sending: thanks, and how to get help. Its address says nothing of the code. */
export function ThanksPage({ language, text }: ThanksProps) {
  const words = respondentWords[language];
  return (
    <RespondentFrame language={language} title={words.sent}>
      <h1>{words.sent}</h1>
      <p class="mt-3 text-lg">{text}</p>
      <HelpContact language={language} />
    </RespondentFrame>
  );
}
