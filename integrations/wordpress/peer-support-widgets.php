<?php
/**
 * Plugin Name:       Peer Support Widgets
 * Description:       Lists of peer-support groups, questions, stories and help in a crisis, as blocks and shortcodes. Nothing is sent anywhere.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The peer-support-widgets maintainers
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       peer-support-widgets
 * Domain Path:       /languages
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const MAIN    = __FILE__;

foreach ( array( 'guard', 'consent', 'read-csv', 'read', 'lists', 'address', 'fetch', 'group-fields', 'group-type', 'elements', 'when', 'fallback', 'structured-data', 'script', 'blocks', 'rest', 'check', 'notices' ) as $peer_support_part ) {
	require __DIR__ . '/includes/' . $peer_support_part . '.php';
}
if ( is_admin() ) {
	require __DIR__ . '/admin/uploads.php';
	require __DIR__ . '/admin/actions.php';
	require __DIR__ . '/admin/page.php';
	require __DIR__ . '/admin/group-form.php';
}
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	require __DIR__ . '/includes/cli.php';
}

register_deactivation_hook( __FILE__, __NAMESPACE__ . '\\deactivate' );

/** Stops the hourly fetch; on a network, on each site that had it. */
function deactivate( $network_wide ) {
	each_site(
		(bool) $network_wide,
		function () {
			wp_clear_scheduled_hook( FETCH_EVENT );
		}
	);
}

/** Does something on this site, or on each site of a network. */
function each_site( $all, callable $work ) {
	if ( ! $all || ! is_multisite() ) {
		$work();
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		$work();
		restore_current_blog();
	}
}
