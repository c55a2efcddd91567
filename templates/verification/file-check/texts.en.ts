import type es from './texts.es.js';

export default {
  'verification.by-file': 'With the file',
  'verification.by-file-drop': 'You can also drop it anywhere on this page.',
  'verification.file': 'PDF or credential of the distinction',
  'verification.file-hint': 'The PDF, or the credential (.json, .jwt). Up to 5 MB. We look at it and do not keep it.',
  'verification.check-file': 'Check the file',

  'verification.file.active.title': 'Yes: the file is authentic and the distinction is in force',
  'verification.file.not-in-force.title': 'The file is authentic, but the distinction is not in force',
  'verification.file.authentic': 'It is, byte for byte, the PDF that FM4 signed for {company}.',
  'verification.file.replaced':
    'It is authentic, but an older copy: the name has changed and there is a newer one, in the name of {company}.',
  'verification.file.credential': 'It is the credential that FM4 signed for {company}, unchanged since then.',
  'verification.file.beside':
    'It comes together with other things in the same file. FM4 answers for its credential, not for the rest.',
  'verification.file.several.title': 'The file holds {n} credentials in the name of FM4',
  'verification.file.state': 'State today: <b>{state}</b>.',
  'verification.file.see': 'See the page of the distinction',
  'verification.file.altered.title': 'No: somebody changed this file after it was signed',
  'verification.file.altered.text':
    'It carries the signature or the code of a file of FM4, but its content is no longer what was signed. Do not trust what it says: download the original from the page of the distinction.',
  'verification.file.added.title': 'FM4 signed this file, and something was added afterwards',
  'verification.file.added.text':
    'What FM4 signed is still there, unchanged. But the file got something more later: another signature, a stamp, a comment or pages. FM4 does not answer for what was added, and it may cover what was signed.',
  'verification.file.added.about': 'What FM4 signed is the PDF of the distinction of {company}.',
  'verification.file.added.replaced': 'It is an older copy: the name has changed and there is a newer one.',
  'verification.file.added.download': 'Download only what FM4 signed (PDF)',
  'verification.file.added.name': 'signed-by-FM4',
  'verification.file.unregistered.title': 'We cannot vouch for it: it is none of the files that we gave out',
  'verification.file.unregistered.text':
    'It carries the signature of FM4, but it is not the same, byte for byte, as any file of ours. Download the original from the page of the distinction and compare.',
  'verification.file.ours-other.title': 'FM4 signed this file, but it is no distinction',
  'verification.file.ours-other.text': 'We signed it for something else. Ask whoever gave it to you what it certifies.',
  'verification.file.certificate.title': 'Yes: it is an authentic course certificate',
  'verification.file.certificate.text':
    'FM4 signed this PDF and nobody has changed it. It certifies that a person passed a course; it is not the distinction of a company.',
  'verification.file.certificate.credential':
    'It carries a digital signature of FM4 and is, word for word, the credential that it issued. The whole name is in the file.',
  'verification.file.certificate.course': 'Passed “{course}” on {date}.',
  'verification.file.certificate.see': 'See the page of the certificate',
  'verification.file.altered.seal': 'Altered',
  'verification.file.added.seal': 'Something added',
  'verification.file.unregistered.seal': 'Not on record',
  'verification.file.certificate.seal': 'Authentic certificate',
  'verification.file.ours-other.seal': 'Another document of FM4',
  'verification.file.not-ours.seal': 'Not from FM4',
  'verification.file.not-pdf.seal': 'Another kind of file',
  'verification.file.not-ours.title': 'No: this file does not carry the signature of FM4',
  'verification.file.not-ours.text': 'We cannot tell who made it. A distinction of ours is always signed.',
  'verification.file.not-pdf.title': 'That file is neither a PDF nor a credential',
  'verification.file.not-pdf.text':
    'Upload the PDF or the credential (.json, .jwt) as you got it, without converting or photographing it.',
  'verification.file.claims': 'Inside it says the code {code}. <a>Check that code</a> and compare what you see.',
  'verification.browser.private': 'The PDF is checked in your browser and does not leave your device.',
  'verification.browser.working': 'Checking the file…',
  'verification.browser.trouble':
    'We could not ask for the state of the distinction. Check your connection and try again.',
  'verification.browser.unreadable': 'We could not read that file. Choose it again, or upload it with the button.',
  'verification.browser.drop': 'Drop the file here to check it',
  'refusal.verification.busy': 'Many people are checking files at once. Try again in a few seconds.',
  'refusal.verification.too-large': 'The file is larger than 5 MB: it is no distinction of ours.',
  'verification.file.missing': 'Choose the PDF or the credential that you want to check.',
} satisfies Record<keyof typeof es, string>;
