import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../wait.js';
import { feed, find, finder, get, press, root } from './help.js';

const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
const many = Array.from({ length: 60 }, (_, i) => ({
  id: `g${i}`,
  name: `Group ${i}`,
  attendance: ['online'],
}));

describe('<peer-group-finder sync-url> and Back', () => {
  beforeEach(clean);
  afterEach(clean);

  it('leads back to the place in the list and to the button, the second and third time too', async () => {
    const element = await finder({ 'sync-url': true }, feed({ groups: many }));
    for (const i of [11, 14, 9]) {
      const button = root(element).querySelector<HTMLElement>(`#open-g${i}`)!;
      button.scrollIntoView({ block: 'center' });
      await aTimeout(100);
      const before = button.getBoundingClientRect().top;
      button.focus({ preventScroll: true });
      button.click();
      await get(element, 'button', 'Back to the list');
      await waitUntil(() => location.hash.includes(`group=g${i}`));
      await aTimeout(300);
      history.back();
      await waitUntil(() => find(element, 'button', 'Back to the list') === undefined, 'closed', {
        timeout: 3000,
      });
      await aTimeout(400);
      expect(root(element).activeElement?.id, `focus ${i}`).to.equal(`open-g${i}`);
      expect(Math.abs(button.getBoundingClientRect().top - before), `place ${i}`).to.be.lessThan(40);
    }
  });

  it('leads back there also after a press on plain words of the group, which takes the focus away', async () => {
    const element = await finder({ 'sync-url': true }, feed({ groups: many }));
    const button = root(element).querySelector<HTMLElement>('#open-g12')!;
    button.focus();
    button.click();
    await get(element, 'button', 'Back to the list');
    await waitUntil(() => location.hash.includes('group=g12'));
    (root(element).activeElement as HTMLElement).blur();
    history.back();
    await waitUntil(() => root(element).activeElement?.id === 'open-g12');
  });

  it('closes a group by the telephone’s Back, or Escape, without an address or a step of the history', async function () {
    if (!('CloseWatcher' in window)) this.skip();
    const [address, steps] = [location.href, history.length];
    const element = await finder({}, feed({ groups: many }));
    await press(element, 'button', 'Group 3');
    await get(element, 'button', 'Back to the list');
    await waitUntil(() => root(element).activeElement?.id === 'detail');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => find(element, 'button', 'Back to the list') === undefined);
    expect([location.href, history.length]).to.deep.equal([address, steps]);
  });

  it('does so with the button in the page as well', async () => {
    const element = await finder({ 'sync-url': true }, feed({ groups: many }));
    for (const i of [11, 14]) {
      const button = root(element).querySelector<HTMLElement>(`#open-g${i}`)!;
      button.scrollIntoView({ block: 'center' });
      await aTimeout(100);
      const before = button.getBoundingClientRect().top;
      button.focus({ preventScroll: true });
      button.click();
      await get(element, 'button', 'Back to the list');
      await waitUntil(() => location.hash.includes(`group=g${i}`));
      await aTimeout(300);
      await press(element, 'button', 'Back to the list');
      await aTimeout(500);
      expect(root(element).activeElement?.id, `focus ${i}`).to.equal(`open-g${i}`);
      expect(Math.abs(button.getBoundingClientRect().top - before), `place ${i}`).to.be.lessThan(40);
    }
  });
});
