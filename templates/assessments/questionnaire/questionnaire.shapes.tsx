/** One practice of the questionnaire. */
export interface QuestionShape {
  id: string;
  text: string;
  guide: string;
  /** How to read it in a company of up to ten people; null where it does not matter. */
  micro: string | null;
  critical: boolean;
  weight: number;
  /** `perhaps`: the profile decides, and there is none yet. */
  applies: 'yes' | 'no' | 'perhaps';
  anchors: { value: number; name: string; text: string }[];
  evidence: string[];
  value: number | null;
  unknown: boolean;
  note: string;
}

/** The questionnaire of a version, blank or with a company's answers. */
export interface QuestionnaireShape {
  company: string;
  version: string;
  period: string;
  estimatedTime: string;
  profile: {
    question: string;
    kind: 'integer' | 'choice' | 'boolean';
    options: string[];
    answer: number | string | boolean | null;
  }[];
  dimensions: { id: string; name: string; purpose: string; weight: number; items: QuestionShape[] }[];
}
