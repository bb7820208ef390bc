/**
 * The accessibility conformance report, from the results: a page, and the same in OpenACR form
 * (https://github.com/GSA/openacr). A criterion whose checks did not all pass is at most partially supported.
 */
import { TAGS } from './site.mjs';
import { CRITERIA } from './wcag.mjs';

const WORDS = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'not-applicable': 'Not applicable',
};
const PERSON = 'A person has still to judge: ';

/** What was tried of each element, and what is known to be left. */
const PER_ELEMENT = {
  'peer-group-finder':
    'search, an open filter, nothing found, one group in full, loading, empty, failed. The map is an extra: every group on it is in the list. Left to a person: whether “why this was found” reads well aloud.',
  'peer-faq':
    'closed, all open, searched, nothing found, failed; accordion pattern of the APG. WebKit does not reach a closed answer by a text fragment, and `#id` may end beside its answer there while something above still loads.',
  'peer-testimonials':
    'carousel with buttons and with tabs (APG), all shown, a story behind a note, rotation with its stop. Left to a person: how “2 of 5” is read out while swiping with a screen reader.',
  'peer-book-support':
    'link, dialog (APG), panel in the page. The provider’s page inside the frame is the provider’s; it is asked for only after a press, and a link, a number and an address stand beside it.',
  'peer-crisis-help':
    'a static card; every number is a link and is read as digits. Left to a person: how numbers are spoken.',
  'peer-quick-exit':
    'button, Shift three times, first link of the page; presses are announced. Left to a person: whether the announcement is heard before the page is gone, where the next page comes at once.',
};

function judge([, , { by, na, notes, person, part }], { checks, stateOf }) {
  if (na) return { level: 'not-applicable', notes };
  const failing = [];
  let passed = 0;
  for (const check of checks.filter(({ ids }) => ids.some((id) => by.includes(id))))
    for (const engine of check.engines) {
      const state = stateOf(check, engine);
      if (state === 'kept') passed++;
      if (state === 'failed') failing.push(`“${check.title}” in ${engine}`);
    }
  const level = failing.length || !passed || part ? 'partially-supports' : 'supports';
  const words = [
    notes,
    person && `${PERSON}${person}.`,
    failing.length && `Not passed: ${failing.join('; ')}.`,
  ];
  return { level, notes: words.filter(Boolean).join(' '), proof: by, person };
}

/** A value as YAML; strings as JSON writes them, which YAML reads. */
function yaml(value, indent = '') {
  if (Array.isArray(value))
    return value.map((each) => `\n${indent}- ${yaml(each, `${indent}  `).trimStart()}`).join('');
  if (value && typeof value === 'object')
    return Object.entries(value)
      .map(
        ([key, each]) =>
          `\n${indent}${key}:${each && typeof each === 'object' ? yaml(each, `${indent}  `) : ` ${JSON.stringify(each)}`}`,
      )
      .join('');
  return JSON.stringify(value);
}

export function conformance({ checks, stateOf, versions, version, date }) {
  const rows = Object.entries(CRITERIA).map(([num, criterion]) => ({
    num,
    name: criterion[0],
    wcag: criterion[1],
    ...judge(criterion, { checks, stateOf }),
  }));
  const chapter = (level) => ({
    notes: '',
    criteria: rows
      .filter(({ wcag }) => wcag === level)
      .map(({ num, level: adherence, notes }) => ({
        num,
        components: [{ name: 'web', adherence: { level: adherence, notes } }],
      })),
  });
  const browsers = Object.values(versions).join(', ');
  const methods = `Made by npm run test:promises from checks in ${browsers}: axe-core in every state of every element (light, dark, forced colours, right to left, 320 px, text at 200 %), assertions on the accessibility tree, runs of the Tab key, the keys of the ARIA Authoring Practices. One screen reader, Orca, was driven by machine with Firefox and Chromium (npm run test:heard); nobody who depends on one has tried the elements yet: what only a person can judge is named at each criterion.`;
  const acr = {
    title: 'peer-support-widgets Accessibility Conformance Report',
    product: {
      name: 'peer-support-widgets',
      version,
      description: 'Custom elements that let any organisation’s site embed peer support.',
    },
    author: { name: 'The authors of peer-support-widgets', email: '' },
    report_date: date,
    last_modified_date: date,
    version: 1,
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-en',
    notes:
      'With the default tokens and words. Colours, words and pages of whoever embeds the elements are not part of it.',
    evaluation_methods_used: methods,
    chapters: {
      success_criteria_level_a: chapter('A'),
      success_criteria_level_aa: chapter('AA'),
      success_criteria_level_aaa: { notes: 'Not evaluated.', disabled: true },
    },
  };
  const count = (level) => rows.filter((row) => row.level === level).length;
  const cell = (text) => text.replaceAll('|', '\\|');
  const page = `# Accessibility conformance report

WCAG 2.2, levels A and AA. Written by \`npm run test:promises\`; the same in OpenACR form is
[accessibility-conformance.yaml](accessibility-conformance.yaml). Do not edit it.

<!-- run -->
${date}, peer-support-widgets ${version}, ${browsers}.
<!-- /run -->

${count('supports')} criteria are supported, ${count('partially-supports')} in part, ${count('not-applicable')} do not apply.

## How this was judged, and by whom it was not

By machine: axe-core in every state of every element, assertions on roles, names, relations and order in the tree that browsers
give to assistive technology, runs of the Tab key in three browsers, the keys of the W3C's patterns, text at 200 %, 320 px, forced
colours, right to left. One screen reader, Orca on Linux, was driven by machine with Firefox and with Chromium: what it said is in
\`test/heard/transcripts/\`. **Nobody who depends on a screen reader, a switch or speech input has tried the elements yet**; NVDA,
JAWS, VoiceOver and TalkBack were not run, and no machine can say whether words help. Where a criterion waits for a person, its row
says so. The colours and words that an organisation sets, and the page around, are not part of it.

## Criteria

| | criterion | level | conformance | remarks | checks |
| --- | --- | --- | --- | --- | --- |
${rows.map(({ num, name, wcag, level, notes, person, proof = [] }) => `| ${num} | ${name} | ${wcag} | ${WORDS[level]}${person && level === 'supports' ? ', as far as a machine can tell' : ''} | ${cell(notes)} | ${proof.join(' ')} |`).join('\n')}

The checks are listed under these numbers in [promises.md](promises.md).

## Per element

${TAGS.filter((tag) => tag !== 'peer-feed')
  .map((tag) => `- \`<${tag}>\`: ${PER_ELEMENT[tag]}`)
  .join('\n')}
- \`<peer-feed>\` draws nothing.
`;
  return { page, yaml: `${yaml(acr).trimStart()}\n` };
}
