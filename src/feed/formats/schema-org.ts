/** schema.org as JSON-LD: questions of an `FAQPage`, any kind of `Event` and its series, `Quotation`s and reviews. */
import { plainText } from '../../text/index.js';
import type { Input } from '../input.js';
import type { Report } from '../notice.js';
import type { Feed } from '../schema.js';
import { mine } from './free-text.js';
import { filled, idOf, isNode, many, markdownOf, one, textOf, type Node } from './json-ld.js';
import { settled } from './called-off.js';
import { readEntries } from './peer.js';
import { eventGroup } from './schema-org-event.js';

const typed = (node: Node, is: RegExp): boolean =>
  many(node['@type']).some((type) => typeof type === 'string' && is.test(type));

const INSIDE = [
  '@graph',
  'mainEntity',
  'itemListElement',
  'item',
  'hasPart',
  'event',
  'events',
  'review',
  'about',
];

/** Every node of a document, those inside lists and graphs too; each once, in order. */
function nodesIn(data: unknown): { nodes: Node[]; byId: Map<string, Node> } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const seen = new Set<unknown>();
  const queue: unknown[] = [data];
  while (queue.length && nodes.length < 200_000) {
    const next = queue.pop();
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) queue.push(next[i]);
    else if (isNode(next) && !seen.has(next)) {
      seen.add(next);
      nodes.push(next);
      const id = next['@id'];
      if (typeof id === 'string' && Object.keys(next).length > 1) byId.set(id, next);
      for (const key of [...INSIDE].reverse())
        if (isNode(next[key]) || Array.isArray(next[key])) queue.push(next[key]);
    }
  }
  return { nodes, byId };
}

/** Reads all nodes of the kinds that a feed has. */
export function* readSchemaOrg({ data }: Input, report: Report): Generator<void, Feed> {
  const { nodes, byId } = nodesIn(data);
  const events = nodes.filter((node) => typed(node, /(?:Event|EventSeries|Course|Festival)$/));
  const questions = nodes.filter((node) => typed(node, /(?:^|\/)Question$/));
  const quotes = nodes.filter((node) => typed(node, /(?:Quotation|Review|Comment)$/));
  const feed: Feed = {};
  if (events.length)
    feed.groups = yield* readEntries('groups', events, report, {
      prepare: (node) => settled(event(node, byId)),
    });
  if (questions.length) feed.faqs = yield* readEntries('faqs', questions, report, { prepare: question });
  if (quotes.length)
    feed.testimonials = yield* readEntries('testimonials', quotes, report, { prepare: quotation });
  const page = nodes.find((node) => typed(node, /(?:FAQPage|WebPage|ItemList|DataFeed)$/));
  const title = page && textOf(page.name);
  if (title) feed.title = plainText(title);
  if (!events.length && !questions.length && !quotes.length)
    for (const [i, node] of nodes.slice(0, 100).entries()) {
      report.at('feed', i + 1, textOf(node.name));
      report.add('not-of-use', '', textOf(node['@type']));
    }
  return feed;
}

function event(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const group = eventGroup(node, (value) => {
    const first = one(value);
    const id = isNode(first) && Object.keys(first).length === 1 ? first['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? first) : first;
  });
  if (typeof group.description === 'string') mine(group, group.description);
  return group;
}

function question(node: Node): Node {
  const answer = one(node.acceptedAnswer) ?? one(node.suggestedAnswer);
  return {
    ...filled({
      id: idOf(node),
      question: textOf(node.name) ?? textOf(node.text),
      answer: isNode(answer) ? markdownOf(answer.text ?? answer.name) : markdownOf(answer),
      category: many(node.about ?? node.keywords).flatMap((each) => textOf(each)?.split(',') ?? []),
      aliases: many(node.alternateName).flatMap((each) => textOf(each) ?? []),
      order: one(node.position),
      lastReviewed: one(node.dateModified),
      language: textOf(node.inLanguage),
    }),
  };
}

function quotation(node: Node): Node {
  const by = one(node.spokenByCharacter) ?? one(node.creator) ?? one(node.author);
  return {
    ...filled({
      id: idOf(node),
      quote: textOf(node.text) ?? textOf(node.reviewBody) ?? textOf(node.description),
      attribution: textOf(by),
      role: isNode(by) ? textOf(by.jobTitle) : undefined,
      date: one(node.dateCreated) ?? one(node.datePublished),
      language: textOf(node.inLanguage),
      contentNote: textOf(node.contentWarning),
    }),
  };
}
