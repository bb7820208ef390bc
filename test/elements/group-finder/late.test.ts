import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, css, type TemplateResult } from 'lit';
import { waitUntil } from '../../wait.js';
import { Late } from '../../../src/elements/group-finder/controllers/late.js';

/** Shows what it fetches when it is pressed, and what is to be said meanwhile. */
class Waiting extends LitElement {
  calls: { ok: (part: { words: string }) => void; no: () => void }[] = [];
  wanted = false;
  readonly late = new Late(
    this,
    () =>
      new Promise<{ words: string; styles?: ReturnType<typeof css> }>((ok, no) =>
        this.calls.push({ ok, no: () => no(new Error('offline')) }),
      ),
  );
  override willUpdate(): void {
    this.late.want(this.wanted);
  }
  override render(): TemplateResult {
    return html`<p>${this.late.part?.words ?? this.late.state}</p>`;
  }
  press(wanted: boolean): Promise<unknown> {
    this.wanted = wanted;
    this.requestUpdate();
    return this.updateComplete;
  }
  get said(): string {
    return this.shadowRoot!.textContent.trim();
  }
}
customElements.define('late-waiting', Waiting);

describe('code of a finder that is fetched late', () => {
  let element: Waiting;
  beforeEach(async () => {
    element = await fixture<Waiting>(html`<late-waiting></late-waiting>`);
  });

  it('is fetched when it is needed, once, and drawn when it is here', async () => {
    expect(element.calls.length).to.equal(0);
    await element.press(true);
    await element.press(true);
    expect(element.calls.length).to.equal(1);
    expect(element.said).to.equal('');
    element.calls[0]!.ok({ words: 'here' });
    await waitUntil(() => element.said === 'here');
  });

  it('says that it is slow, and that it failed; asks again at the next press and no sooner', async () => {
    await element.press(true);
    await waitUntil(() => element.said === 'slow');
    element.calls[0]!.no();
    await waitUntil(() => element.said === 'failed');
    await element.press(true); // any other drawing
    await aTimeout(20);
    expect(element.calls.length).to.equal(1);
    await element.press(false);
    await element.press(true);
    expect(element.calls.length).to.equal(2);
    await waitUntil(() => element.said === 'slow', 'it says at once that it is asked for', { timeout: 200 });
    element.calls[1]!.no();
    await waitUntil(() => element.said === 'failed');
    await element.press(false);
    await element.press(true);
    element.calls[2]!.ok({ words: 'here' });
    await waitUntil(() => element.said === 'here');
  });

  it('asks again when the line is back, if it is still wanted', async () => {
    await element.press(true);
    element.calls[0]!.no();
    await waitUntil(() => element.said === 'failed');
    window.dispatchEvent(new Event('online'));
    expect(element.calls.length).to.equal(2);
    element.calls[1]!.no();
    await aTimeout(0);
    await element.press(false);
    window.dispatchEvent(new Event('online'));
    expect(element.calls.length).to.equal(2);
    element.remove();
    await element.press(true);
    window.dispatchEvent(new Event('online'));
    expect(element.calls.length).to.equal(3); // by the need, not by the line: it is out of the page
  });
});
