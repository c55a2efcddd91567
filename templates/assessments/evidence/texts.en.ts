import type es from './texts.es.js';

/** Files that prove an answer, and why one is refused. */
export default {
  'assessments.evidence.title': 'Evidence',
  'assessments.evidence.lead':
    'Without evidence that can be checked, a practice counts at most 1. Black out personal data before you upload it.',
  'assessments.evidence.by': '{size}, uploaded by {name} {when}',
  'assessments.evidence.by-nobody': '{size}, uploaded {when}',
  'assessments.evidence.limits':
    'PDF, photo (JPG, PNG, WEBP) or document (DOCX, XLSX, ODT), up to {max} each; {n} for each practice. Your company uses {used} of {quota}.',
  'assessments.evidence.usual': 'This is what usually proves it. What you have is enough.',
  'assessments.evidence.other': 'something else that proves it',
  'assessments.evidence.other-title': 'Something else that proves it',
  'assessments.evidence.in-summary': 'Evidence, {what}',
  'assessments.evidence.choose': 'Upload',
  'assessments.evidence.more': 'Upload another',
  'assessments.evidence.choose-for': 'Upload files: {what}',
  'assessments.evidence.upload': 'Upload what I chose',
  'assessments.evidence.partly':
    '{n, plural, one {The other file was uploaded.} other {The other # files were uploaded.}}',
  'assessments.evidence.waiting': 'Waiting',
  'assessments.evidence.uploading': 'Uploading the file…',
  'assessments.evidence.failed': '{name} could not be uploaded. Check your connection and choose it again.',
  'assessments.evidence.progress': 'Files being uploaded',
  'assessments.evidence.removed': '{n, plural, one {One removed file} other {# removed files}}',
  'assessments.evidence.removed-when': 'Removed {when}',
  'assessments.evidence.restore': 'Bring back',
  'assessments.evidence.remove': 'Remove',
  'assessments.evidence.none': 'There are no files for this practice.',

  'assessments.flash.uploaded': 'We uploaded {name}.',
  'assessments.flash.uploaded-many': 'We uploaded {n} files.',
  'assessments.flash.removed': 'We removed {name}. If you did not mean to, bring it back below.',
  'assessments.flash.restored': 'We brought {name} back.',

  'refusal.assessments.file-too-large':
    '{name}: The file is larger than {max}. Make it smaller or upload it in parts; everything else is still here.',
  'refusal.assessments.file-missing': 'Choose a file first.',
  'refusal.assessments.file-empty': '{name}: The file is empty. Check it and upload it again.',
  'refusal.assessments.file-executable':
    '{name}: That file is a program, whatever its name says. Programs are not accepted.',
  'refusal.assessments.file-markup':
    '{name}: Web pages and SVG drawings are not accepted. Save it as PDF and upload that.',
  'refusal.assessments.file-macros':
    '{name}: The document has macros. Save it without macros or as PDF and upload that.',
  'refusal.assessments.file-mismatch':
    '{name}: The file’s name says one type and its content is another. Open it, save it again and upload it.',
  'refusal.assessments.file-unsupported':
    '{name}: We do not accept that type of file. Upload it as PDF, photo (JPG, PNG, WEBP), DOCX, XLSX or ODT.',
  'refusal.assessments.quota':
    'Your company already uses the {max} it may keep. Remove files that are no longer needed, or upload lighter ones; everything else is still here.',
  'refusal.assessments.form-too-large':
    'You sent too much at once: {n} files of up to {max} fit. Go back and upload them in parts.',
  'refusal.assessments.file-erased': '{name} has been deleted and cannot be brought back. Upload it again.',
  'refusal.assessments.too-many-files': 'This practice already has {max} files. Remove one before uploading another.',
} as const satisfies Record<keyof typeof es, string>;
