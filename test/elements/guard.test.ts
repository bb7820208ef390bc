import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait.js';
import '../../src/define/book-support.js';
import '../../src/define/faq.js';
import '../../src/define/group-finder.js';
import '../../src/define/testimonials.js';

const TAGS = ['peer-group-finder', 'peer-faq', 'peer-testimonials', 'peer-book-support'];
const { error } = console;

describe('an element that fails', () => {
  let box: HTMLElement;
  beforeEach(() => {
    console.error = () => undefined;
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    console.error = error;
    box.remove();
  });

  for (const tag of TAGS)
    for (const step of ['willUpdate', 'render'])
      it(`${tag}, in ${step}: shows what stands inside its tag, and the line of help`, async () => {
        const element = document.createElement(tag);
        const words = element.appendChild(document.createElement('p'));
        words.textContent = 'Ring us on 020 7946 0000';
        const own: unknown = Reflect.get(element, step);
        Object.defineProperty(element, step, {
          configurable: true,
          value() {
            throw new Error('broken on purpose');
          },
        });
        box.append(element);
        await waitUntil(() => words.getBoundingClientRect().height > 0);
        await waitUntil(() => element.shadowRoot!.querySelector('.crisis-line'));
        Object.defineProperty(element, step, { configurable: true, value: own });
        (element as HTMLElement & { requestUpdate(): void }).requestUpdate();
        await new Promise((done) => setTimeout(done, 50));
        expect(element.shadowRoot!.querySelectorAll('.crisis-line').length).to.be.at.most(1);
      });

  it('is not one for want of custom states', async () => {
    const { get } = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states')!;
    Object.defineProperty(ElementInternals.prototype, 'states', { configurable: true, get: () => undefined });
    try {
      for (const tag of TAGS) {
        const element = document.createElement(tag);
        element.append('Own words');
        box.append(element);
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        expect(element.getBoundingClientRect().height, tag).to.be.greaterThan(10);
      }
    } finally {
      Object.defineProperty(ElementInternals.prototype, 'states', { configurable: true, get });
    }
  });
});
