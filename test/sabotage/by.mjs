/** Who must notice a break. `title`: a part of the test's title (of all titles around it in a spec), and only such tests are run. */

/** Tests of the rooms, in Node. */
export const spec = (file, title) => ({ kind: 'spec', file: `test/${file}.spec.ts`, title });
/** Tests of the elements, in Chromium, from the sources. */
export const element = (file, title) => ({ kind: 'element', file: `test/${file}.test.ts`, title });
/** A check of the promises, in Chromium, against a build. */
export const check = (title) => ({ kind: 'check', title });
