import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** What a Word document of running text is made of, in order. */
export type WordPart =
  | { readonly kind: 'title' | 'heading' | 'lesser'; readonly text: string; readonly language: string }
  | { readonly kind: 'text'; readonly text: string; readonly language: string; readonly bold?: boolean };

const headings = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  lesser: HeadingLevel.HEADING_2,
} as const;

/** Writes it; each line of a text is a paragraph, and each part says its language (BCP 47). */
export async function writeWord(
  parts: readonly WordPart[],
  about: { readonly title: string; readonly creator: string; readonly language: string },
): Promise<Uint8Array> {
  const run = (text: string, language: string, bold = false) =>
    new TextRun({ text, bold, language: { value: language } });
  const children = parts.flatMap((part) => {
    if (part.kind !== 'text')
      return [new Paragraph({ heading: headings[part.kind], children: [run(part.text, part.language)] })];
    const lines = part.text.split('\n').filter((line) => line.trim() !== '');
    return lines.map(
      (line) => new Paragraph({ spacing: { after: 120 }, children: [run(line, part.language, part.bold)] }),
    );
  });
  const { title, creator, language } = about;
  const document = new Document({
    creator,
    title,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
