/** A package of a course for another system. */
export interface PackageFacts {
  /** Letters, digits, `-`, `_` and `.`; begins with a letter. */
  readonly id: string;
  /** IRI of the course on this site. */
  readonly iri: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Of 100. */
  readonly passMark: number;
}

/** Text inside of XML. Signs that XML 1.0 cannot hold are left out. */
export const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The schemas that SCORM 1.2 asks to go along (Content Aggregation Model 2.3.5.2), as ADL and IMS published them. */
export const scormSchemas = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
] as const;

/** `imsmanifest.xml` of SCORM 1.2: one course of one part. @param files all of the package but the manifest and schemas */
export function scormManifest({ id, title, passMark }: PackageFacts, files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG">
    <organization identifier="ORG">
      <title>${xml(title)}</title>
      <item identifier="ITEM" identifierref="SCO" isvisible="true">
        <title>${xml(title)}</title>
        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="SCO" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((path) => `      <file href="${xml(path)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** `cmi5.xml`, the course structure of cmi5 (specification 13 and 14): one assignable unit. */
export function cmi5Structure({ iri, title, description, language, passMark }: PackageFacts): string {
  const spoken = (text: string) => `<langstring lang="${xml(language)}">${xml(text)}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(iri)}">
    <title>${spoken(title)}</title>
    <description>${spoken(description)}</description>
  </course>
  <au id="${xml(iri)}#curso" moveOn="CompletedAndPassed" masteryScore="${(passMark / 100).toFixed(2)}" launchMethod="AnyWindow">
    <title>${spoken(title)}</title>
    <description>${spoken(description)}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
