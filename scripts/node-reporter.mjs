/** A reporter for Node's test runner: only what failed, then one line that counts. */
export default async function* report(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped++;
    else if (type === 'test:pass') count.passed++;
    else {
      count.failed++;
      const error = data.details.error;
      yield `\nFAILED ${data.file ?? ''} › ${data.name}\n${String(error?.cause?.stack ?? error?.cause ?? error)}\n`;
    }
  }
  yield `node: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
