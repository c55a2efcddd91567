import type es from './texts.es.js';

/** Files that prove an answer, and why one is refused. */
export default {
  'assessments.evidence.title': 'Evidence',
  'assessments.evidence.lead':
    'Without evidence that can be checked, a practice counts at most 1. Black out personal data before you upload it.',
  'assessments.evidence.by': '{size}, uploaded by {name} {when}',
  'assessments.evidence.by-nobody': '{size}, uploaded {when}',
  'assessments.evidence.proves': 'It is: {what}',
  'assessments.evidence.usual': 'This is what usually proves it. What you have is enough.',
  'assessments.evidence.file': 'File',
  'assessments.evidence.file-hint': 'PDF, photo (JPG, PNG, WEBP) or document (DOCX, XLSX, ODT), up to {max}.',
  'assessments.evidence.what': 'What is it?',
  'assessments.evidence.other': 'Something else',
  'assessments.evidence.upload': 'Upload a file',
  'assessments.evidence.uploading': 'Uploading the file…',
  'assessments.evidence.remove': 'Remove',
  'assessments.evidence.none': 'There are no files for this practice.',

  'assessments.flash.uploaded': 'We uploaded {name}.',
  'assessments.flash.removed': 'We removed {name}.',

  'refusal.assessments.file-too-large':
    'The file is larger than {max}. Make it smaller or upload it in parts; everything else is still here.',
  'refusal.assessments.file-missing': 'Choose a file first.',
  'refusal.assessments.file-empty': 'The file is empty. Check it and upload it again.',
  'refusal.assessments.file-executable': 'That file is a program, whatever its name says. Programs are not accepted.',
  'refusal.assessments.file-markup': 'Web pages and SVG drawings are not accepted. Save it as PDF and upload that.',
  'refusal.assessments.file-macros': 'The document has macros. Save it without macros or as PDF and upload that.',
  'refusal.assessments.file-mismatch':
    'The file’s name says one type and its content is another. Open it, save it again and upload it.',
  'refusal.assessments.file-unsupported':
    'We do not accept that type of file. Upload it as PDF, photo (JPG, PNG, WEBP), DOCX, XLSX or ODT.',
  'refusal.assessments.too-many-files': 'This practice already has {max} files. Remove one before uploading another.',
} as const satisfies Record<keyof typeof es, string>;
