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
  'assessments.flash.removed': 'We removed {name}. If you did not mean to, you can bring it back.',
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
  'refusal.assessments.file-erased': 'That file has been deleted and cannot be brought back. Upload it again.',
  'refusal.assessments.too-many-files': 'This practice already has {max} files. Remove one before uploading another.',

  'assessments.evidence.attached': '{size}, attached by the platform {when}',
  'assessments.evidence.details': 'Validity and versions',
  'assessments.evidence.another': 'Add a link, a statement or a document you have already uploaded',
  'assessments.evidence.all': 'See all your evidence',
  'assessments.evidence.scan-waiting': 'Waiting for the virus scan',
  'assessments.evidence.scan-waiting-text':
    'The virus scanner does not answer. The file is safe and we will scan it as soon as the scanner is back; until then nobody can open it.',

  'assessments.pending.title':
    '{n, plural, one {This file seems to hold people’s data} other {These files seem to hold people’s data}}',
  'assessments.pending.text':
    'It does not count as evidence yet and nobody else sees it. Best take it back, black out the data and upload it again. If it has to be this way, explain why. If you do not decide, it is deleted after {days} days.',
  'assessments.pending.found': 'We found: {what}.',
  'assessments.pending.found.curp': '{n} CURP',
  'assessments.pending.found.nss': '{n, plural, one {# social security number} other {# social security numbers}}',
  'assessments.pending.found.nue':
    '{n, plural, one {# foreign resident number (NUE)} other {# foreign resident numbers (NUE)}}',
  'assessments.pending.found.passport': '{n, plural, one {# passport number} other {# passport numbers}}',
  'assessments.pending.reason': 'Why it is needed with that data (only if you upload it like this)',
  'assessments.pending.withdraw': 'Take it back',
  'assessments.pending.confirm': 'Upload it as it is, with my reason',

  'assessments.documents.title': 'Your evidence',
  'assessments.documents.lead':
    'Everything your company holds as evidence, with its fingerprint, versions and validity. Choose a day to see what you held then.',
  'assessments.documents.day': 'What did we hold on',
  'assessments.documents.see-day': 'See that day',
  'assessments.documents.today':
    '{n, plural, =0 {There is no evidence today} one {Today: one piece of evidence} other {Today: # pieces of evidence}}',
  'assessments.documents.on-day':
    '{n, plural, =0 {There was no evidence on {day}} one {{day}: one piece of evidence} other {{day}: # pieces of evidence}}',
  'assessments.documents.back-today': 'Back to today',
  'assessments.documents.validity':
    '{expired, plural, =0 {} one {One has expired. } other {# have expired. }}{soon, plural, =0 {} one {One expires soon.} other {# expire soon.}}',
  'assessments.documents.none': 'There was nothing on that day',
  'assessments.documents.none-text': 'Evidence is uploaded in each practice of the self-assessment.',
  'assessments.documents.scans': 'Every file is scanned for viruses before anyone can open it.',
  'assessments.documents.no-scans':
    'Files are not scanned for viruses: no scanner is connected here. Take the same care as with any file.',
  'assessments.documents.what': 'Document',
  'assessments.documents.proves': 'Practices it proves',
  'assessments.documents.since': 'Since',
  'assessments.documents.until': 'Until',
  'assessments.documents.until-today': 'today',
  'assessments.documents.valid': 'Validity',
  'assessments.documents.no-days': 'No dates',
  'assessments.documents.from': 'From {day}',
  'assessments.documents.to': 'Expires on {day}',
  'assessments.documents.is.expired': 'Expired',
  'assessments.documents.is.expires-soon': 'Expires soon',
  'assessments.documents.is.not-yet': 'Not in force yet',
  'assessments.documents.erased': 'Deleted file',
  'assessments.documents.infected': 'Had a virus and was deleted',
  'assessments.documents.kind.file': 'File',
  'assessments.documents.kind.link': 'Link',
  'assessments.documents.kind.statement': 'Statement',
  'assessments.documents.kind.record': 'Platform record',
  'assessments.documents.version': 'Version {n}',
  'assessments.documents.by': '{who}, {day}',
  'assessments.documents.platform': 'The platform',
  'assessments.documents.nobody': 'Someone who has left',
  'assessments.documents.not-listed': 'This document is not in your present self-assessment.',
  'assessments.documents.share': 'Use it in other practices too',
  'assessments.documents.share-items': 'Practices',
  'assessments.documents.share-do': 'Use it there',
  'assessments.documents.shared': 'The document proves those practices too.',
  'assessments.documents.days-text': 'From when and until when what it says holds. We tell you here before it expires.',
  'assessments.documents.effective': 'In force from',
  'assessments.documents.expires': 'Expires',
  'assessments.documents.days-saved': 'We saved the dates.',
  'assessments.documents.new-version': 'Upload a new version',
  'assessments.documents.new-version-text':
    'It takes the place of the present one in every practice it proves. The former one stays in the history.',
  'assessments.documents.file': 'New file',
  'assessments.documents.replace': 'Upload the version',
  'assessments.documents.replaced': 'The new version is in all its practices.',
  'assessments.documents.history': 'History',

  'assessments.more.title': 'Other evidence',
  'assessments.more.reuse': 'A document you have already uploaded',
  'assessments.more.reuse-text': 'The same document may prove several practices; there is no need to upload it again.',
  'assessments.more.document': 'Document',
  'assessments.more.reuse-do': 'Use it here',
  'assessments.more.reused': 'The document proves this practice too.',
  'assessments.more.link': 'A link',
  'assessments.more.link-text':
    'To a page that FM4 can open without a password. If it may change or disappear, upload a copy as PDF instead.',
  'assessments.more.link-title': 'What is there',
  'assessments.more.address': 'Address',
  'assessments.more.address-hint': 'For example: https://yourcompany.mx/equality-policy',
  'assessments.more.link-wrong': 'Write a whole address that starts with https://, without user or password.',
  'assessments.more.link-do': 'Add the link',
  'assessments.more.link-added': 'We added the link.',
  'assessments.more.statement': 'A statement',
  'assessments.more.statement-text':
    'What someone of the company states in their own words: what you do, since when, and who can confirm it. No personal data of anyone.',
  'assessments.more.statement-title': 'Title',
  'assessments.more.text': 'Statement',
  'assessments.more.statement-do': 'Add the statement',
  'assessments.more.statement-added': 'We added the statement.',
  'assessments.more.reason': 'Why it is needed with that data',
  'assessments.more.reason-hint': 'Or take the data out of the text and leave this empty.',

  'assessments.flash.pending':
    '{name} seems to hold people’s data. It is kept apart: take it back, or say why it is needed.',
  'assessments.flash.confirmed': 'We uploaded {name}, with your reason.',
  'assessments.flash.taken-back': 'We took {name} back. No copy is left.',

  'assessments.mail.infected.subject': 'We removed a file with a virus',
  'assessments.mail.infected.text':
    'The virus scanner found a virus in {name}, which you uploaded to practice {item}. We deleted it before anyone opened it. Check the computer it came from and upload a clean file.',
  'assessments.mail.infected.button': 'Open the practice',
  'reminder.assessments.infected': 'We removed a file with a virus',
  'reminder.assessments.infected.why': 'Because the virus scanner found a virus in a file you uploaded.',
  'mail.reason.assessments.infected': 'You get this mail because you uploaded that file.',

  'refusal.assessments.file-bomb':
    '{name}: Once opened it would take far more room than its size, as files made to do harm do. Save it as PDF and upload that.',
  'refusal.assessments.file-broken':
    '{name}: It cannot be opened; it seems damaged. Open it on your computer, save it again and upload it.',
  'refusal.assessments.file-encrypted': '{name}: It asks for a password. Save it without one and upload that.',
  'refusal.assessments.file-infected':
    '{name}: The virus scanner found {what} in it. We did not keep it. Check the computer it came from.',
  'refusal.assessments.file-polyglot':
    '{name}: It is two types of file at once. Open it, save it again as PDF and upload that.',
  'refusal.assessments.file-too-many-pixels':
    '{name}: The picture is larger than any camera takes. Make it smaller and upload it.',
  'refusal.assessments.file-uncleanable':
    '{name}: It says who made it and we could not take that out. Save it again (Print, Save as PDF) and upload that.',
  'refusal.assessments.file-unscanned':
    'This file is waiting for the virus scanner, which does not answer. You can open it as soon as it is done.',
  'refusal.assessments.scanner-away':
    'The virus scanner does not answer and this file cannot wait. Try again in some minutes; what you wrote is still here.',
  'refusal.assessments.reason-missing': 'Say why it is needed, in {min} to {max} characters, or take the file back.',
  'refusal.assessments.text-with-personal-data':
    'The text seems to hold people’s data (CURP, social security, NUE or passport). Take it out, or say why it is needed.',
  'refusal.assessments.days-order': 'The day it expires comes after the day it is in force from.',
} as const satisfies Record<keyof typeof es, string>;
