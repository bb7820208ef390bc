import { answerText, type Entry } from './entry.js';

/**
 * Writes the questions as schema.org FAQPage (https://schema.org/FAQPage) into the element, where search engines read it. The
 * text goes in as a text node: `script.textContent` is closed where a page requires Trusted Types, and nothing here runs.
 */
export function writeStructuredData(host: HTMLElement, entries: readonly Entry[]): void {
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
  script.append(text);
  if (before) before.replaceWith(script);
  else host.append(script);
}
