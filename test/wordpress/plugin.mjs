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
import { hiddenAgrees } from './hidden.mjs';
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

/** Waits for a heading in the editor, whose blocks newer versions draw in a frame. */
async function drawn(tab, name) {
  for (let i = 0; i < 150; i++) {
    for (const frame of tab.frames()) if (await frame.getByRole('heading', { name }).count()) return;
    await tab.waitForTimeout(200);
  }
  assert.fail(`${name} is not drawn in the editor`);
}

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
    await tab.getByRole('heading', { name: 'Our groups' }).waitFor();
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
      await drawn(tab, 'Calm Tuesday');
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
    await tab.getByText(/^Draft saved/).waitFor(); // while it is being saved the button does nothing
    await tab.locator('#publish').click();
    await tab.getByText('Post published.').waitFor();
    const address = await tab.locator('#sample-permalink a').getAttribute('href');
    const visitor = await tabOf();
    await visitor.goto(address);
    await visitor.getByRole('heading', { name: 'Calm Tuesday' }).nth(1).waitFor();
    rmSync(join(site.web, 'wp-content/mu-plugins/classic.php'));
  });

  for (const [theme, name] of [
    ['twentytwentyone', 'Twenty Twenty-One'],
    ['twentytwentythree', 'Twenty Twenty-Three'],
  ])
    it(`shows the groups in ${name}, with no sideways scroll at 320 px`, async (t) => {
      if (site.php(`echo wp_get_theme( '${theme}' )->exists() ? 1 : 0;`) !== '1')
        return t.skip('not on this machine');
      site.php(`switch_theme( '${theme}' );`);
      const tab = await tabOf(undefined, { viewport: { width: 320, height: 700 } });
      await shows(tab, publish('<!-- wp:peer-support/group-finder {"list":"our-groups"} /-->'));
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    });

  it('keeps the last good copy where a fetch fails or brings no list, and tells editors', async () => {
    const body = async () => (await fetch(`${site.address}/wp-json/peer-support/v1/lists/our-groups`)).text();
    const before = await body();
    const refetch = () =>
      site.php("PeerSupport\\fetch_all(); echo PeerSupport\\lists()['our-groups']['problem'];");
    for (const [what, words] of [
      ['<!doctype html><title>Sign in</title>', /web page/],
      ['', /empty/],
      ['no,headings,here\n1,2,3\n', /first row/],
    ]) {
      writeFileSync(join(site.web, 'groups.csv'), what);
      assert.match(refetch(), words);
      assert.equal(await body(), before);
    }
    rmSync(join(site.web, 'groups.csv'));
    assert.match(refetch(), /404|web page/);
    assert.equal(await body(), before);
    const tab = await tabOf('admin');
    await tab.getByText('The list “Our groups” could not be renewed.').waitFor();
    await shows(await tabOf(), publish('[peer_group_finder list="our-groups"]'));
    writeFileSync(join(site.web, 'groups.csv'), CSV.replace('Calm Tuesday', 'Calm Wednesday'));
    assert.equal(refetch(), '');
    assert.match(await body(), /Calm Wednesday/);
    await tab.reload();
    assert.equal(await tab.getByText('could not be renewed').count(), 0);
    writeFileSync(join(site.web, 'groups.csv'), CSV);
    refetch();
  });

  it('neither serves nor prints what the widgets hide, in whatever words', async (t) => {
    t.diagnostic(`${await hiddenAgrees(site)} documents`);
  });

  it('asks no server but public ones', () => {
    const addresses = [
      'http://10.0.0.1/',
      'http://169.254.169.254/latest',
      'http://localhost:9/',
      'http://[::1]/',
      'http://0x7f000001/',
      'file:///etc/passwd',
      'http://100.64.0.1/',
    ];
    const said = site.php(
      `foreach ( json_decode( '${JSON.stringify(addresses)}' ) as $url ) { $answer = PeerSupport\\ask( $url, array() ); echo is_wp_error( $answer ) ? $answer->get_error_code() : 'asked ' . $url, "\n"; }`,
    );
    assert.deepEqual([...new Set(said.trim().split('\n'))], ['peer_support_address']);
  });

  it('lets nobody change lists who may not, and no other page press its buttons', async () => {
    const tab = await tabOf('author');
    const post = (form) =>
      tab.request.post(`${site.address}/wp-admin/admin-post.php`, { form, maxRedirects: 0 });
    assert.equal((await post({ action: 'peer_support_remove', list: 'our-groups' })).status(), 403);
    const admin = await tabOf('admin');
    const answer = await admin.request.post(`${site.address}/wp-admin/admin-post.php`, {
      form: { action: 'peer_support_remove', list: 'our-groups' },
      maxRedirects: 0,
    });
    assert.equal(answer.status(), 403);
    await tab.goto(`${site.address}/wp-admin/options-general.php?page=peer-support`);
    await tab.getByText('not allowed').waitFor();
    assert.equal(site.php('echo count( PeerSupport\\lists() );'), '1');
  });

  it('takes a list from a file, and refuses what is none', async () => {
    const tab = await tabOf('admin');
    const add = async (name, mimeType, text) => {
      await tab.goto(`${site.address}/wp-admin/options-general.php?page=peer-support`);
      await tab.getByLabel('What to call it').fill('From a file');
      await tab.getByLabel('Or a file').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
      await tab.getByRole('button', { name: 'Add the list' }).click();
    };
    await add('page.php', 'text/plain', '<?php');
    await tab.getByText('Choose a .csv, .json or .ics file').waitFor();
    await add('broken.json', 'application/json', '{“groups”: []}');
    await tab.getByText('The JSON is broken').waitFor();
    const feed = {
      faqs: [{ id: 'q', question: 'Is it free?', answer: 'It is.' }],
      testimonials: [
        { id: 't', quote: 'I was made welcome.', consent: { given: true } },
        { id: 'u', quote: 'Never to be seen.', consent: { status: 'pending' } },
      ],
    };
    await add('feed.json', 'application/json', JSON.stringify(feed));
    await tab.getByRole('heading', { name: 'From a file' }).waitFor();
    const visitor = await tabOf();
    await visitor.goto(
      publish('[peer_faq list="from-a-file" structured-data] [peer_testimonials list="from-a-file"]'),
    );
    await visitor.getByRole('button', { name: 'Is it free?' }).waitFor();
    assert.equal(await visitor.getByRole('button', { name: 'Is it free?' }).count(), 1);
    await visitor.getByText('I was made welcome.').filter({ visible: true }).first().waitFor();
    const html = await visitor.content();
    assert.doesNotMatch(html, /Never to be seen/);
    assert.equal(html.match(/FAQPage/g).length, 1);
  });

  it('lets an author write a group in WordPress, hides its place, and keeps its fields in revisions', async () => {
    const tab = await tabOf('author');
    await tab.goto(`${site.address}/wp-admin/post-new.php?post_type=peer_group`);
    await tab.getByLabel('Add title').fill('Written circle');
    await tab.getByLabel('When it meets').focus(); // the draft is saved when the title is left
    await tab.getByText(/^Draft saved/).waitFor();
    await tab.getByLabel('When it meets').fill('Every Monday 7pm');
    await tab.getByLabel('Venue', { exact: true }).fill('Secret House');
    await tab.getByLabel('Town', { exact: true }).fill('Harbour Town');
    await tab.getByLabel('How much of the place may be known').selectOption('on-request');
    await tab.locator('#publish').click();
    await tab.getByText('Post published.').waitFor();
    await tab.getByLabel('When it meets').fill('Every Sunday 7pm');
    await tab.locator('#publish').click();
    await tab.getByText('Post updated.').waitFor();
    const served = await (
      await fetch(`${site.address}/wp-json/peer-support/v1/lists/groups-written-here`)
    ).text();
    assert.match(served, /Every Sunday 7pm/);
    assert.doesNotMatch(served, /Secret House/);
    const restored = site.php(
      `$id = get_posts( array( 'post_type' => 'peer_group' ) )[0]->ID;
      foreach ( wp_get_post_revisions( $id ) as $revision ) if ( 'Every Monday 7pm' === get_metadata( 'post', $revision->ID, '_peer_group_when', true ) ) wp_restore_post_revision( $revision->ID );
      echo get_post_meta( $id, '_peer_group_when', true );`,
    );
    assert.equal(restored, 'Every Monday 7pm');
    await shows(await tabOf(), publish('[peer_group_finder list="groups-written-here"]'), 'Written circle');
  });

  it('checks lists for `wp peer-support check`, with Node and without', () => {
    // WP-CLI itself is not packed by Debian: what it would call is called
    const cli =
      'define( "WP_CLI", true ); class WP_CLI { static function add_command() {} static function log( $words ) { echo $words, "\n"; } static function warning( $words ) { echo $words; } static function success( $words ) { echo $words; } static function halt( $code ) { echo "ends with $code"; exit( 0 ); } }';
    const check = (path) =>
      site.php(`putenv( 'PATH=${path}' ); PeerSupport\\cli_check( array( 'our-groups' ) );`, cli);
    assert.match(check(process.env.PATH), /Hide address[^]*2 groups/);
    assert.match(check('/nowhere'), /2 entries\. Node is not here/);
  });

  it('keeps lists and groups through an update', async () => {
    const main = join(site.plugins, 'peer-support-widgets.php');
    writeFileSync(main, readFileSync(main, 'utf8').replace(/^( \* Version:\s+)\S+/m, '$199.0.0'));
    await shows(await tabOf(), publish('[peer_group_finder list="our-groups"]'));
  });

  it('has settings that fit a telephone', async () => {
    const tab = await tabOf('admin', { viewport: { width: 360, height: 700 } });
    await tab.goto(`${site.address}/wp-admin/options-general.php?page=peer-support`);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
  });

  it('wrote no warning of its own', () => {
    const log = spawnSync(
      'grep',
      ['peer-support', join(site.web, 'wp-content/debug.log'), join(site.web, 'debug.log')],
      { encoding: 'utf8' },
    );
    assert.equal(log.stdout, '');
  });

  const left = "echo count( PeerSupport\\lists() ), wp_count_posts( 'peer_group' )->publish ?? 'none';";
  const remove = () =>
    site.php(
      `require ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( '${PLUGIN}' ); define( 'WP_UNINSTALL_PLUGIN', '${PLUGIN}' );
      include WP_PLUGIN_DIR . '/peer-support-widgets/uninstall.php';
      global $wpdb; echo wp_next_scheduled( 'peer_support_fetch' ) ? 'fetching ' : '', $wpdb->get_var( "select count(*) from $wpdb->options where option_name like 'peer_support%'" ), ' ', $wpdb->get_var( "select count(*) from $wpdb->posts where post_type = 'peer_group'" );`,
    );
  it('keeps all that people made when it is deleted, unless it was told otherwise', () => {
    assert.match(site.php(left), /^21$/);
    assert.doesNotMatch(remove(), /fetching|^0| 0$/);
    site.php("update_option( 'peer_support_settings', array( 'delete' => true ) );");
    assert.equal(remove(), '0 0');
  });
});
