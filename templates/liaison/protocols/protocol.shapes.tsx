/** Words in both languages of the interface. */
export interface BothLanguages {
  readonly es: string;
  readonly en: string;
}

/** What is asked to make a protocol: a text, or one of the options. */
export interface ProtocolQuestion {
  readonly id: string;
  readonly label: BothLanguages;
  readonly hint: BothLanguages | null;
  /** Of a text; null for a choice. */
  readonly maxLength: number | null;
  readonly options: readonly { readonly value: string; readonly label: BothLanguages }[];
}

/** A protocol as it was made: it does not change. */
export interface ProtocolText {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly text: string;
      /** On what it rests; null: recommended practice. */
      readonly law: string | null;
      /** The text in force was read. */
      readonly verified: boolean;
    }[];
  }[];
}

/** A version of the protocol of a municipality. */
export interface ProtocolVersion {
  readonly number: number;
  readonly municipality: string;
  readonly madeAt: Date;
  /** Of the base text. */
  readonly baseVersion: string;
  readonly text: ProtocolText;
}

/** Somebody who read a version. */
export interface ProtocolReader {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly readAt: Date;
}
