import { expect, fixture, html } from '@open-wc/testing';
import { memberOf, query, queryAll } from '../../src/text/dom.js';

describe('members of the page’s own nodes', () => {
  it('are found in a form whose controls have their names', async () => {
    const form = await fixture(
      html`<form slot="callback" class="own">
        <input name="querySelectorAll" /><input name="slot" /><input name="nodeType" />
      </form>`,
    );
    expect(queryAll(form, 'input').length).to.equal(3);
    expect(memberOf(form, 'slot')).to.equal('callback');
  });

  it('are found in a document that has a form of that name', async () => {
    await fixture(html`<div><form name="querySelectorAll" class="own"></form></div>`);
    expect(Reflect.get(document, 'querySelectorAll')).to.be.instanceOf(HTMLFormElement);
    expect(query(document, 'form.own')).to.be.instanceOf(HTMLFormElement);
  });
});
