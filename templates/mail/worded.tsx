import type { ComponentChildren, VNode } from 'preact';
import type { MessageParams } from '#libs/i18n';
import { type PageContext, type TextKey, usePage } from '../page.js';
import { Heading, Mail, Paragraph } from './mail.js';
import { useWords, type Wording, wording } from './words.js';

/** The part of text keys before `.subject`. */
type MailTexts<Key = TextKey> = Key extends `${infer Texts}.subject` ? Texts : never;

/** States a mail whose words FM4 may edit. */
interface WordedMail<Props, Values extends MessageParams, Fact extends string> {
  /**
   * Its texts: `.subject`, the opening `.text` (unless `intro` says otherwise), and perhaps a `.heading` and a
   * `.preheader` of their own.
   */
  readonly texts: MailTexts | ((props: Props) => MailTexts);
  /** What its texts are given. */
  readonly values: (props: Props, page: PageContext) => Values;
  /** Which text is the opening. */
  readonly intro?: (props: Props) => TextKey;
  /** The parts that may be edited; by default both. */
  readonly parts?: Wording['parts'];
  /** Placeholders for edited words, and which value each stands for. */
  readonly facts: Readonly<Record<Fact, keyof Values & string>>;
  /** Placeholders that an edited opening must contain. */
  readonly needed: readonly NoInfer<Fact>[];
  /** What a preview shows while there is no real case. */
  readonly example?: NoInfer<Props>;
  /** What follows the opening. */
  readonly body: (props: Props, page: PageContext) => ComponentChildren;
}

/** The template of a mail with subject, heading and opening, in FM4's words or the program's, and what follows them. */
export function wordedMail<Props, Values extends MessageParams, Fact extends string>(
  stated: WordedMail<Props, Values, Fact>,
) {
  const names = Object.keys(stated.facts) as Fact[];
  const words = wording({ parts: stated.parts ?? ['subject', 'intro'], facts: names, needed: stated.needed });
  function Worded(props: Props): VNode {
    const page = usePage();
    const { t, maybe } = page;
    const texts = typeof stated.texts === 'string' ? stated.texts : stated.texts(props);
    const values = stated.values(props, page);
    const facts = Object.fromEntries(names.map((name) => [name, String(values[stated.facts[name]])]));
    const { subject, intro } = useWords(words, facts as Record<Fact, string>, {
      subject: t(`${texts}.subject`, values),
      intro: t(stated.intro?.(props) ?? (`${texts}.text` as TextKey), values),
    });
    const heading = maybe(`${texts}.heading`, values);
    return (
      <Mail subject={subject} preheader={maybe(`${texts}.preheader`, values) ?? heading ?? intro}>
        <Heading>{heading ?? subject}</Heading>
        <Paragraph>{intro}</Paragraph>
        {stated.body(props, page)}
      </Mail>
    );
  }
  Worded.wording = words;
  Worded.example = stated.example;
  return Worded;
}
