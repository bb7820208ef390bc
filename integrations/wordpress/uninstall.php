<?php
/**
 * When the plugin is deleted, lists and groups are kept, unless the settings page was told otherwise: on a network each site decides.
 *
 * @package PeerSupport
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Cleans one site. */
function peer_support_uninstall_site() {
	wp_clear_scheduled_hook( 'peer_support_fetch' );
	$settings = get_option( 'peer_support_settings', array() );
	if ( empty( $settings['delete'] ) ) {
		return;
	}
	foreach ( array_keys( (array) get_option( 'peer_support_lists', array() ) ) as $slug ) {
		delete_option( 'peer_support_list_' . $slug );
	}
	delete_option( 'peer_support_lists' );
	delete_option( 'peer_support_settings' );
	$groups = get_posts(
		array(
			'post_type'   => 'peer_group',
			'post_status' => array( 'any', 'trash', 'auto-draft' ),
			'numberposts' => -1,
			'fields'      => 'ids',
		)
	);
	foreach ( $groups as $group ) {
		wp_delete_post( $group, true );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $peer_support_site ) {
		switch_to_blog( $peer_support_site );
		peer_support_uninstall_site();
		restore_current_blog();
	}
} else {
	peer_support_uninstall_site();
}
