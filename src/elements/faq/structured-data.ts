import { answerText, type Question } from './question.js';

interface Policy {
  createScript: (text: string) => string;
}
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}
let policy: Policy | undefined;

/** The text of a script that is data and never runs, as a page that requires Trusted Types wants it. */
function trusted(text: string): string {
  try {
    policy ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
      'peer-support-widgets-data',
      {
        createScript: (data) => data,
      },
    );
  } catch {
    // the page names its policies, and this is not among them: the browser says so in its console, and the data are left out
  }
  return policy?.createScript(text) ?? text;
}

/** The questions of each element of the page that wants them written. */
const parts = new Map<HTMLElement, object[]>();

/**
 * Writes the questions as schema.org FAQPage (https://schema.org/FAQPage) into the element, where search engines read it. A page has
 * one: that of several elements stands in the first of them.
 */
export function writeStructuredData(host: HTMLElement, questions: readonly Question[]): void {
  parts.set(
    host,
    questions.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: answerText(entry) },
    })),
  );
  writeAll();
}

/** Writes anew without the elements that have left the page. */
export function writeAll(): void {
  for (const host of parts.keys()) if (!host.isConnected) parts.delete(host);
  const hosts = [...parts.keys()].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const mainEntity = hosts.flatMap((host) => parts.get(host) ?? []);
  const data = { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity };
  const text = JSON.stringify(data).replace(/</g, '\\u003c'); // whoever saves the page as HTML
  for (const host of hosts) write(host, host === hosts[0] ? text : undefined);
}

function write(host: HTMLElement, text: string | undefined): void {
  const before = host.querySelector(':scope > script[type="application/ld+json"]');
  if (text === undefined) before?.remove();
  if (text === undefined || before?.textContent === text) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.textContent = trusted(text);
  } catch {
    return;
  }
  if (before) before.replaceWith(script);
  else host.append(script);
}
