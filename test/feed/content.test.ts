import { expect, fixture, html } from '@open-wc/testing';
import { normalise, type Feed } from '../../src/feed/index.js';
import { groupsFromContent, groupsFromList, groupsFromTable } from '../../src/feed/formats/content.js';

const read = async (document: unknown): Promise<Feed> => (await normalise(document)).feed;

describe('what stands inside a tag, as a feed', () => {
  it('reads a table of groups by its headings, links and all', async () => {
    const table = await fixture<HTMLTableElement>(
      html` <table>
        <caption>
          Our groups
        </caption>
        <thead>
          <tr>
            <th>Group</th>
            <th>Day</th>
            <th>Time</th>
            <th>Where</th>
            <th>Zoom link</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row"><a href="/circle">Circle</a></th>
            <td>Tuesdays</td>
            <td>7:30 – 9 pm</td>
            <td>Town&nbsp;Hall,<br />Anytown</td>
            <td></td>
          </tr>
          <tr>
            <th scope="row">Online</th>
            <td>1st Friday</td>
            <td>6pm</td>
            <td></td>
            <td><a href="https://meet.example/1">Join</a></td>
          </tr>
        </tbody>
      </table>`,
    );
    const { groups } = await read(groupsFromTable(table));
    expect(groups?.map(({ name }) => name)).to.deep.equal(['Circle', 'Online']);
    expect(groups?.[0]?.url).to.equal(new URL('/circle', document.baseURI).href);
    expect(groups?.[0]?.schedule).to.deep.equal([
      { repeatFrequency: 'P1W', byDay: ['TU'], startTime: '19:30', endTime: '21:00' },
    ]);
    expect(groups?.[0]?.location?.name).to.equal('Town Hall, Anytown');
    expect(groups?.[1]?.online?.url).to.equal('https://meet.example/1');
    expect(groups?.[1]?.schedule).to.deep.equal([{ text: '1st Friday, 6pm' }]);
  });

  it('reads a table whose first row is its headings, without th', async () => {
    const table = await fixture<HTMLTableElement>(
      html`<table>
        <tr>
          <td>Name</td>
          <td>When</td>
        </tr>
        <tr>
          <td>Circle</td>
          <td>Mondays at 7pm</td>
        </tr>
      </table>`,
    );
    expect((await read(groupsFromTable(table))).groups?.[0]?.schedule).to.deep.equal([
      { repeatFrequency: 'P1W', byDay: ['MO'], startTime: '19:00' },
    ]);
  });

  it('reads a list: the name is a link, strong, or stands before a dash', async () => {
    const list = await fixture(
      html` <ul>
        <li id="walk"><a href="https://example.org/walk">Walk and talk</a> – Saturdays 10am, by the lake</li>
        <li><strong>Circle:</strong> every other Thursday, 7pm. Call Ana to register.</li>
        <li>Art – temporarily inactive</li>
        <li>Choir</li>
      </ul>`,
    );
    const { groups } = await read(groupsFromList(list));
    expect(groups?.map(({ name }) => name)).to.deep.equal(['Walk and talk', 'Circle', 'Art', 'Choir']);
    expect(groups?.[0]?.id).to.equal('walk');
    expect(groups?.[0]?.url).to.equal('https://example.org/walk');
    expect(groups?.[0]?.schedule?.[0]?.text).to.equal('Saturdays 10am, by the lake');
    expect(groups?.[1]?.joining).to.equal('call-first');
    expect(groups?.[2]?.status).to.equal('paused');
  });

  it('reads groups from headings with text below, and from JSON before all else', async () => {
    const prose = await fixture(
      html`<div>
        <h2>Our groups</h2>
        <h3 id="circle">Circle</h3>
        <p>Every Tuesday, 7pm</p>
        <p>All welcome.</p>
        <h3>Choir</h3>
        <p>Singing.</p>
      </div>`,
    );
    const { groups } = await read(groupsFromContent(prose));
    expect(groups?.map(({ name, id }) => `${name} ${id}`)).to.deep.equal(['Circle circle', 'Choir choir']);
    expect(groups?.[0]?.schedule).to.deep.equal([{ text: 'Every Tuesday, 7pm' }]);
    const json = await fixture(
      html`<div>
        <script type="application/json">
          { "groups": [{ "id": "a", "name": "A" }] }
        </script>
        <ul>
          <li>B</li>
        </ul>
      </div>`,
    );
    expect((await read(groupsFromContent(json))).groups?.[0]?.name).to.equal('A');
    expect(groupsFromContent(await fixture(html`<div>Loading</div>`))).to.equal(undefined);
  });
});
