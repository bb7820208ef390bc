<?php
/**
 * Tells editors when a list could not be fetched or read. Visitors see the last good copy meanwhile, and no notice.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', __NAMESPACE__ . '\\tell_editors' );
add_action( 'admin_init', __NAMESPACE__ . '\\privacy_words' );

/** Who may add and remove lists. */
function manage() {
	return (string) apply_filters( 'peer_support_capability', 'manage_options' );
}

function tell_editors() {
	$screen = get_current_screen();
	$wanted = $screen && ( in_array( $screen->base, array( 'dashboard', 'settings_page_peer-support' ), true ) || GROUP === $screen->post_type || 'page' === $screen->post_type );
	if ( ! $wanted || ! current_user_can( 'edit_others_posts' ) ) {
		return;
	}
	foreach ( lists() as $slug => $list ) {
		if ( empty( $list['problem'] ) ) {
			continue;
		}
		$kept = empty( $list['fetched'] )
			? __( 'There is no copy of it, so visitors see only what stands inside the block.', 'peer-support-widgets' )
			/* translators: %s: a date and a time. */
			: sprintf( __( 'Visitors see the copy of %s.', 'peer-support-widgets' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $list['fetched'] ) );
		/* translators: %s: name of a list. */
		$about = sprintf( __( 'The list “%s” could not be renewed.', 'peer-support-widgets' ), $list['name'] );
		$link  = current_user_can( manage() ) ? ' <a href="' . esc_url( page_url( array( 'check' => $slug ) ) ) . '">' . esc_html__( 'See what to do', 'peer-support-widgets' ) . '</a>' : '';
		echo '<div class="notice notice-warning"><p>' . esc_html( $about . ' ' . $list['problem'] . ' ' . $kept ) . $link . '</p></div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
	}
}

function page_url( array $more = array() ) {
	return add_query_arg( array( 'page' => 'peer-support' ) + $more, admin_url( 'options-general.php' ) );
}

function privacy_words() {
	wp_add_privacy_policy_content(
		'Peer Support Widgets',
		'<p>' . esc_html__( 'The lists of groups, questions and stories on this site come from this site itself. What a visitor looks for is sent nowhere and kept nowhere.', 'peer-support-widgets' ) . '</p>'
	);
}
