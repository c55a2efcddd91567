/** The page for people in mobility and its leaflet. */
export default {
  'mobility.title': 'Working in Jalisco: your rights',
  'mobility.lead':
    'For migrants, asylum seekers, refugees and Mexicans who return. What you can demand, which documents help you and where to go if something is wrong.',
  'mobility.nothing-asked': 'We ask for nothing here: no name, no account, no papers. We do not keep who visits.',
  'mobility.app': 'Puertas Abiertas: your rights',
  'mobility.app-short': 'Your rights',
  'mobility.languages': 'Language of this page',
  'mobility.draft': 'This is a draft.',
  'mobility.draft-text':
    'Somebody who grew up with this language still has to review it. Where they differ, the Spanish version counts.',
  'mobility.danger': 'Are you in danger now?',
  'mobility.danger-text': 'The call is free, and nobody asks for your papers before helping you.',
  'mobility.contents': 'On this page',
  'mobility.remember': 'To remember',
  'mobility.report': 'How to report what happens at a company',
  'mobility.report.write':
    'Write down what happened, when and at which company. Neither your name nor anybody’s is needed.',
  'mobility.report.here':
    'If the company has the Puertas Abiertas distinction, <link>report it here</link>. No account is asked for, and the company does not learn that there is a report.',
  'mobility.report.receipt': 'When you send it you get a code. Keep it: with it you read the answer.',
  'mobility.report.other':
    'If the company has no distinction, or it is urgent, go to the institutions below. It is free.',
  'mobility.report.spanish': 'The form is in Spanish. You can write in your own language.',
  'mobility.institutions': 'Who can help you',
  'mobility.return':
    'Did you return to Mexico? Read here about studies, children, savings, health and papers (in Spanish).',
  'mobility.institutions-text':
    'Their services are free unless it says otherwise. We publish only telephones and sites that were checked.',
  'mobility.institutions-spanish': 'This list is in Spanish.',
  'mobility.near': 'Near: in Jalisco',
  'mobility.national': 'In the whole country',
  'mobility.when': 'When to go',
  'mobility.cost': 'Cost',
  'mobility.caution': 'Take care',
  'mobility.phone': 'Telephone',
  'mobility.site': 'Site',
  'mobility.take': 'To go on, and to take along',
  'mobility.course': 'Take the whole course',
  'mobility.course-text': 'Six short lessons, without an account, in four languages.',
  'mobility.leaflet': 'Leaflet of two pages in four languages (PDF)',
  'mobility.leave': 'Leave quickly',
  'mobility.leave-hint':
    'The button “Leave quickly”, or the Escape key twice, opens another page in the place of this one. The history of the browser may keep that you visited it: delete it if somebody else uses this device.',
  'mobility.offline':
    'This page stays on this device so that you can read it without internet. If somebody else uses the device, you can delete it.',
  'mobility.forget': 'Delete it from this device',
  'mobility.forgotten': 'It is no longer kept. If you open it again, it is kept again.',
  'mobility.leaflet.title': 'Your rights at work',
  'mobility.leaflet.right1': 'Your country and your papers do not matter: if you work for somebody, you have rights.',
  'mobility.leaflet.right2': 'Your contract is in writing and you get a copy. Do not sign blank sheets.',
  'mobility.leaflet.right3': 'For the same work you get the same pay, in full and on time.',
  'mobility.leaflet.right4': 'Your documents are yours: nobody keeps them, and nobody charges you for giving you work.',
  'mobility.leaflet.right5': 'You are registered with the IMSS. CURP, RFC and NSS are free.',
  'mobility.leaflet.wrong':
    'If something is wrong: write it down, keep proof, do not sign without reading, and ask for help. It is free. In danger, call 911.',
  'mobility.leaflet.more': 'Read more, without an account and without giving your name:',
} as const;
