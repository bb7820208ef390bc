/** The plugin as people meet it: an administrator, an author, a visitor. Started by `npm run test:wordpress`. */
/* global wp */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { pluginOf } from '../../scripts/wordpress.mjs';
import { PASSWORD, startSite } from './site.mjs';

const CSV = `Name,Day,Time,Venue,Town,Hide address,Topic
Calm Tuesday,Tuesday,7.30pm,Sample Hall,Harbour Town,,anxiety
Quiet evening,Friday,6pm,Secret House,Harbour Town,yes,
`;
const PLUGIN = 'peer-support-widgets/peer-support-widgets.php';

let browser, site, errors;
before(async () => {
  const { source: _, ...found } = await findChromium();
  browser = await chromium.launch({ ...found, headless: true });
  site = await startSite(pluginOf());
  writeFileSync(join(site.web, 'groups.csv'), CSV);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A tab of somebody who is signed in, or of a visitor. */
async function tabOf(who, options = {}) {
  const context = await browser.newContext({ ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(30_000);
  errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  if (!who) return tab;
  await tab.goto(`${site.address}/wp-login.php`);
  await tab.getByLabel('Username or Email Address').fill(who);
  await tab.locator('#user_pass').fill(PASSWORD);
  await tab.getByRole('button', { name: 'Log In' }).click();
  await tab.waitForURL(/wp-admin/);
  return tab;
}
/** Publishes a page with some content, as somebody's rights leave it. @returns its address. */
const publish = (content, who = 'admin', type = 'page') =>
  site.php(
    `wp_set_current_user( get_user_by( 'login', '${who}' )->ID ); kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_type' => '${type}', 'post_status' => 'publish', 'post_title' => 'Groups', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')} ) ) );
    echo get_permalink( $id );`,
  );
const shows = async (tab, address, name = 'Calm Tuesday') => {
  await tab.goto(address);
  await tab.getByRole('heading', { name }).waitFor();
};

describe('the plugin in WordPress', { timeout: 600_000 }, () => {
  it('has no fault of syntax', () => {
    for (const file of readdirSync(site.plugins, { recursive: true }).filter((each) =>
      each.endsWith('.php'),
    )) {
      const said = spawnSync('php', ['-l', join(site.plugins, file)], { encoding: 'utf8' });
      assert.equal(said.status, 0, said.stdout);
    }
  });

  it('is activated without a word', () => {
    const said = site.php(
      `require ABSPATH . 'wp-admin/includes/plugin.php'; echo json_encode( activate_plugin( '${PLUGIN}' ) );`,
    );
    assert.equal(said, 'null');
  });

  it('takes a list by its address, and serves it itself', async () => {
    const tab = await tabOf('admin');
    await tab.goto(`${site.address}/wp-admin/options-general.php?page=peer-support`);
    await tab.getByLabel('What to call it').fill('Our groups');
    await tab.getByLabel('Its address').fill(`${site.address}/groups.csv`);
    await tab.getByRole('button', { name: 'Add the list' }).click();
    await tab.getByRole('rowheader', { name: 'Our groups' }).waitFor();
    await tab.getByText('Done.').waitFor();
    const served = await fetch(`${site.address}/wp-json/peer-support/v1/lists/our-groups`);
    assert.match(served.headers.get('content-type'), /^text\/csv/);
    const text = await served.text();
    assert.match(text, /Sample Hall/);
    assert.doesNotMatch(text, /Secret House/);
    const again = await fetch(served.url, { headers: { 'if-none-match': served.headers.get('etag') } });
    assert.equal(again.status, 304);
    await tab.getByRole('link', { name: 'Check Our groups' }).click();
    await tab.getByText('Read as csv: 2 groups shown.').waitFor();
  });

  for (const who of ['admin', 'author'])
    it(`shows the groups in a post of ${who === 'admin' ? 'an administrator' : 'an author'}, by block and by shortcode`, async () => {
      const tab = await tabOf();
      await shows(tab, publish('<!-- wp:peer-support/group-finder {"list":"our-groups"} /-->', who, 'post'));
      await shows(tab, publish('[peer_group_finder list="our-groups"]', who, 'post'));
      assert.deepEqual(errors, []);
    });

  it('prints the list as HTML for those without script, and no place that is hidden', async () => {
    const tab = await tabOf(undefined, { javaScriptEnabled: false });
    await tab.goto(publish('<!-- wp:peer-support/group-finder {"structured-data":true} /-->'));
    await tab.getByText('Sample Hall, Harbour Town').waitFor();
    const html = await tab.content();
    assert.match(html, /Quiet evening/);
    assert.doesNotMatch(html, /Secret House/);
  });

  it('loads its script from the site alone, and with its hash', async () => {
    const tab = await tabOf();
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).origin));
    await shows(tab, publish('[peer_group_finder]'));
    const script = tab.locator('script[src*="embed/embed.js"]');
    const { integrity } = JSON.parse(readFileSync('dist/embed.json', 'utf8'));
    assert.equal(await script.getAttribute('integrity'), integrity);
    assert.equal(await script.getAttribute('type'), 'module');
    assert.deepEqual([...new Set(asked)], [site.address]);
  });

  for (const who of ['admin', 'author'])
    it(`is found in the block editor by ${who === 'admin' ? 'an administrator' : 'an author'}, drawn there, and published`, async () => {
      const tab = await tabOf(who);
      await tab.goto(`${site.address}/wp-admin/post-new.php`);
      await tab.waitForFunction(() => window.wp?.data?.select('core/block-editor'));
      await tab.evaluate(() => {
        wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
        wp.data.dispatch('core/editor').editPost({ title: 'From the editor' });
        wp.data
          .dispatch('core/block-editor')
          .insertBlocks(wp.blocks.createBlock('peer-support/group-finder'));
      });
      await tab.getByRole('heading', { name: 'Calm Tuesday' }).waitFor();
      await tab.getByRole('combobox', { name: 'List', exact: true }).selectOption('our-groups');
      await tab.evaluate(() => wp.data.dispatch('core/editor').editPost({ status: 'publish' }));
      await tab.evaluate(() => wp.data.dispatch('core/editor').savePost());
      const address = await tab.evaluate(() => wp.data.select('core/editor').getPermalink());
      assert.deepEqual(errors, []);
      await shows(await tabOf(), address);
    });

  it('survives the classic editor, also when it goes to Visual and back', async () => {
    site.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', "<?php add_filter( 'use_block_editor_for_post', '__return_false' );" );`,
    );
    const tab = await tabOf('author');
    await tab.goto(`${site.address}/wp-admin/post-new.php`);
    await tab.locator('#title').fill('Classic');
    await tab.locator('#content-html').click();
    await tab
      .locator('#content')
      .fill(
        'Hello\n\n[peer_group_finder list="our-groups"]Ring us.[/peer_group_finder]\n\n<div data-peer="group-finder" data-src="/groups.csv"></div>',
      );
    await tab.locator('#content-tmce').click();
    await tab.locator('#content-html').click();
    await tab.locator('#publish').click();
    await tab.screenshot({ path: '/tmp/wp/classic.png' });
    await tab.getByText('Post published.').waitFor();
    const address = await tab.locator('#sample-permalink a').getAttribute('href');
    const visitor = await tabOf();
    await shows(visitor, address);
    assert.equal(await visitor.getByRole('heading', { name: 'Calm Tuesday' }).count(), 2);
    rmSync(join(site.web, 'wp-content/mu-plugins/classic.php'));
  });
});
