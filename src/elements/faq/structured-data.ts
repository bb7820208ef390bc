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

/** Writes the questions as schema.org FAQPage (https://schema.org/FAQPage) into the element, where search engines read it. */
export function writeStructuredData(host: HTMLElement, entries: readonly Question[]): void {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: answerText(entry) },
    })),
  };
  const text = JSON.stringify(data).replace(/</g, '\\u003c'); // whoever saves the page as HTML
  const before = host.querySelector(':scope > script[type="application/ld+json"]');
  if (before?.textContent === text) return;
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
