import type es from './texts.es.js';

export default {
  'register.title': 'Public register',
  'register.description':
    'Every distinction awarded, suspended or withdrawn is written in a register that anyone can check.',
  'register.lead':
    'Each time FM4 awards, suspends or withdraws a distinction, it is written here. Nobody can change or delete it later without it showing: not even FM4.',
  'register.today': 'Today',
  'register.size': 'Acts written',
  'register.signed': 'Last signature',
  'register.signed-value': '{day}, {time}. Covers {n, plural, one {one act} other {# acts}}.',
  'register.root': 'Fingerprint of it all',
  'register.key': 'The key FM4 signs with',
  'register.newest': 'Most recent',
  'register.how': 'How it works',
  'register.how.written': 'It is written at once',
  'register.how.written-text':
    'When a distinction changes, the change is written in the register at the same time: both happen, or neither. It holds the code, the company, the level, the date and the public reason. Never data about people.',
  'register.how.chained': 'Each act holds up the others',
  'register.how.chained-text':
    'One fingerprint is computed over all acts. If anyone changes a single letter, removes an act or adds one dated earlier, the fingerprint is no longer the same.',
  'register.how.signed': 'The fingerprint is signed and published',
  'register.how.signed-text':
    'We sign the fingerprint after each change and at least once a day. Whoever keeps a signature of today can check tomorrow, or in ten years, that what came before is still the same.',
  'register.how.limits':
    'The register proves that nobody changed what was written. It does not prove that a decision was right: for that there are the reasons, and you can report what you see.',
  'register.check': 'Check it yourself',
  'register.check.script': 'Download the program',
  'register.check.script-text':
    '<a>check-register.mjs</a> is a single file that can be read. It only needs Node, which is free.',
  'register.check.run': 'Check the whole register',
  'register.check.run-text':
    'It downloads it, computes every fingerprint again and checks every signature. Keep a copy.',
  'register.check.keep': 'Come back another day',
  'register.check.keep-text': 'With the signatures that you kept you know whether anything earlier has changed.',
  'register.files': 'For systems',
  'register.files.log': 'The register, one act a line',
  'register.files.heads': 'The signatures',
  'register.files.keys': 'The keys',
  'register.files.script': 'The program that checks it',
  'register.files.note': 'JSON Lines. Merkle tree as in RFC 9162; Ed25519 signatures in C2SP checkpoint format.',

  'register.proof.title': '{company} in the public register',
  'register.proof.lead':
    '{n, plural, one {One act} other {# acts}} written about the distinction {code}. <a>What the register is</a>',
  'register.proof.holds':
    'Checked: all that follows is under the signature of {day}, {time}, which covers {n, plural, one {one act} other {# acts}}.',
  'register.proof.waiting': 'The most recent act is signed within a minute. Reload the page to see its proof.',
  'register.proof.number': 'Act {n}: see the proof',
  'register.proof.leaf': 'What is written:',
  'register.proof.path':
    '{n, plural, =0 {It is the only act: its fingerprint is that of it all.} one {The fingerprint that leads from here to that of it all:} other {The # fingerprints that lead from here to that of it all:}}',
  'register.proof.download': 'Download the proof (JSON)',
  'register.proof.back': 'Back to the distinction',
  'register.proof.script': 'Checked without us with the program of the register and its option --prueba.',

  'register.copy.title': 'Copy of the public register',
  'register.copy.lead':
    'What the register of {issuer} said on {day}. This copy opens without internet and is checked without us.',
  'register.copy.check': 'Check it',
  'register.copy.check-text': 'With Node, from this folder:',
  'register.copy.signed': 'Acts written: {n}. Signed on {day}. Fingerprint of it all:',
  'register.copy.state-then': 'On {day}',
  'register.copy.back': 'The whole copy',
  'register.copy.proof': 'The proof of these acts (JSON)',
  'register.copy.credential': 'The signed credential (Open Badges 3.0)',
  'register.copy.none': 'There is no act in the register yet.',
  'register.copy.company': 'Company',
  'register.copy.level': 'Level',
  'register.copy.state': 'State',
  'register.copy.until': 'Last day',
  'register.copy.code': 'Code',
  'register.copy.other-language': 'Español',
} satisfies Record<keyof typeof es, string>;
