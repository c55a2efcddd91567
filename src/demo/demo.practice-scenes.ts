import * as c from './demo.companies.js';
import { interviews, profilVerdicts, receipts, rules, signs, verdictsOf, welcome } from './demo.practice-texts.js';
import { type Scene, scene } from './demo.scene.js';

/** The bank of good practices, after the companies: good, promising, before a third person, and a draft. */
export const practiceScenes: readonly Scene[] = [
  // the first entry was looked at again before its 24 months were over
  scene(400, 11, (builder) => builder.lookAgain('PROFIL Jalisco', profilVerdicts)),
  scene(240, 11, (builder) => builder.document(c.esperanza, interviews)),
  scene(236, 12, (builder) => builder.judge(interviews.title, verdictsOf([], []))),
  scene(230, 11, (builder) => builder.document(c.esperanza, receipts)),
  scene(222, 12, (builder) => builder.judge(receipts.title, verdictsOf([], []))),
  scene(200, 12, (builder) => builder.adopt(c.zapotlan, receipts.title, receipts.items)),
  // a hotel that did not want to be named; the two did not agree, and a third decided
  scene(50, 11, (builder) => builder.document(c.mezquite, welcome)),
  scene(44, 12, (builder) => builder.judge(welcome.title, verdictsOf(['results'], ['impact', 'results'], []))),
  // under review: one person has judged it
  scene(5, 11, (builder) => builder.document(c.zapotlan, rules)),
  scene(3, 12, (builder) => builder.judge(rules.title, verdictsOf([]))),
  scene(2, 12, (builder) => builder.document(c.agaveAzul, signs, false)),
];
