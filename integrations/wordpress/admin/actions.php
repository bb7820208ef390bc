<?php
/**
 * What the settings page does. Each action asks who it is and whether the press came from that page.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

foreach ( array( 'add', 'fetch', 'replace', 'remove', 'settings' ) as $peer_support_action ) {
	add_action( 'admin_post_peer_support_' . $peer_support_action, __NAMESPACE__ . '\\act' );
}

function act() {
	$action = isset( $_POST['action'] ) ? sanitize_key( $_POST['action'] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Missing -- checked in the next lines.
	if ( ! current_user_can( manage() ) ) {
		wp_die( esc_html__( 'You may not change this.', 'peer-support-widgets' ), 403 );
	}
	check_admin_referer( $action );
	$slug    = isset( $_POST['list'] ) ? sanitize_title( wp_unslash( $_POST['list'] ) ) : '';
	$problem = '';
	$focus   = array();
	if ( 'peer_support_add' === $action ) {
		$problem = add_from_form();
	} elseif ( 'peer_support_fetch' === $action ) {
		$problem = fetch_list( $slug );
		$focus   = array( 'check' => $slug );
	} elseif ( 'peer_support_replace' === $action && isset( lists()[ $slug ] ) ) {
		$text    = uploaded_text( $_FILES['file'] ?? array() ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- read as a list, and by nothing else.
		$problem = is_wp_error( $text ) ? $text->get_error_message() : take_body( $slug, $text );
	} elseif ( 'peer_support_remove' === $action ) {
		remove_list( $slug );
	} elseif ( 'peer_support_settings' === $action ) {
		update_option( SETTINGS, array( 'delete' => ! empty( $_POST['delete'] ) ), false );
	}
	set_transient( 'peer_support_said_' . get_current_user_id(), $problem ? $problem : 'done', 60 );
	wp_safe_redirect( page_url( $focus ) );
	exit;
}

/** Adds a list from an address or a file. @return string what is wrong. */
function add_from_form() {
	check_admin_referer( 'peer_support_add' );
	$name  = isset( $_POST['name'] ) ? sanitize_text_field( wp_unslash( $_POST['name'] ) ) : '';
	$name  = '' === $name ? __( 'Groups', 'peer-support-widgets' ) : $name;
	$typed = isset( $_POST['url'] ) ? trim( sanitize_text_field( wp_unslash( $_POST['url'] ) ) ) : '';
	if ( '' === $typed ) {
		$text = uploaded_text( $_FILES['file'] ?? array() ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- read as a list, and by nothing else.
		if ( is_wp_error( $text ) ) {
			return $text->get_error_message();
		}
		$slug    = add_list( $name );
		$problem = take_body( $slug, $text );
	} else {
		$url = feed_address( $typed );
		if ( ! $url ) {
			return __( 'The address cannot be used: it leads to no public server.', 'peer-support-widgets' );
		}
		$slug    = add_list( $name, $url );
		$problem = fetch_list( $slug );
	}
	if ( $problem && empty( lists()[ $slug ]['fetched'] ) ) {
		remove_list( $slug );
	}
	return $problem;
}
