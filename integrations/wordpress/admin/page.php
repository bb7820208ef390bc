<?php
/**
 * Settings, Peer support: the lists of the site, the check of one, and what is kept when the plugin is deleted.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\\settings_link' );

function add_page() {
	$title = __( 'Peer support', 'peer-support-widgets' );
	add_options_page( $title, $title, manage(), 'peer-support', __NAMESPACE__ . '\\show_page' );
}

function settings_link( $links ) {
	$links[] = '<a href="' . esc_url( page_url() ) . '">' . esc_html__( 'Lists', 'peer-support-widgets' ) . '</a>';
	return $links;
}

function show_page() {
	if ( ! current_user_can( manage() ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Peer support', 'peer-support-widgets' ) . '</h1>';
	show_said();
	$check = isset( $_GET['check'] ) ? sanitize_title( wp_unslash( $_GET['check'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only shows.
	show_lists();
	if ( isset( list_names()[ $check ] ) ) {
		show_check( $check );
	}
	show_add();
	show_settings();
	echo '</div>';
}

function show_said() {
	$key  = 'peer_support_said_' . get_current_user_id();
	$said = get_transient( $key );
	if ( $said ) {
		delete_transient( $key );
		$good = 'done' === $said;
		echo '<div class="notice notice-' . ( $good ? 'success' : 'error' ) . '" role="status"><p>' . esc_html( $good ? __( 'Done.', 'peer-support-widgets' ) : $said ) . '</p></div>';
	}
}

function show_lists() {
	echo '<h2>' . esc_html__( 'Your lists', 'peer-support-widgets' ) . '</h2>';
	$names = list_names();
	if ( ! $names ) {
		echo '<p>' . esc_html__( 'There is no list yet. Add one below, or write groups in WordPress under “Groups”.', 'peer-support-widgets' ) . '</p>';
		return;
	}
	foreach ( $names as $slug => $name ) {
		show_list( $slug, $name, lists()[ $slug ] ?? array() );
	}
}

/** One list as a card, which fits a telephone as well. */
function show_list( $slug, $name, array $list ) {
	$from = ! empty( $list['url'] ) ? $list['url'] : ( $list ? __( 'From a file', 'peer-support-widgets' ) : __( 'From the posts under “Groups”', 'peer-support-widgets' ) );
	$date = empty( $list['fetched'] ) ? '' : wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $list['fetched'] );
	$size = $list ? (int) ( $list['entries'] ?? 0 ) : (int) wp_count_posts( GROUP )->publish;
	/* translators: %s: a number. */
	$count = sprintf( _n( '%s entry', '%s entries', $size, 'peer-support-widgets' ), number_format_i18n( $size ) );
	echo '<div class="card"><h3>' . esc_html( $name ) . '</h3><p style="overflow-wrap: anywhere">' . esc_html( $from ) . '<br>' . esc_html( implode( ', ', array_filter( array( $count, $date ) ) ) ) . '</p>';
	foreach ( array_filter( array_merge( array( $list['problem'] ?? '' ), $list['notes'] ?? array() ) ) as $words ) {
		echo '<p><strong>' . esc_html( $words ) . '</strong></p>';
	}
	echo '<p>' . esc_html__( 'In a page: a block of “Peer support”, or', 'peer-support-widgets' ) . ' <code>[peer_group_finder list="' . esc_html( $slug ) . '"]</code></p><p>';
	echo '<a class="button" href="' . esc_url( page_url( array( 'check' => $slug ) ) ) . '#check">' . esc_html__( 'Check', 'peer-support-widgets' ) . ' <span class="screen-reader-text">' . esc_html( $name ) . '</span></a> ';
	if ( ! empty( $list['url'] ) ) {
		show_button( 'fetch', $slug, __( 'Fetch now', 'peer-support-widgets' ), $name );
	}
	if ( $list ) {
		show_button( 'remove', $slug, __( 'Remove', 'peer-support-widgets' ), $name );
	}
	echo '</p>';
	if ( $list && empty( $list['url'] ) ) {
		form_start( 'replace', $slug );
		$id = 'peer-file-' . $slug;
		echo '<label for="' . esc_attr( $id ) . '">' . esc_html__( 'Newer file', 'peer-support-widgets' ) . ' <span class="screen-reader-text">' . esc_html( $name ) . '</span></label> <input type="file" name="file" id="' . esc_attr( $id ) . '" required accept=".csv,.json,.ics,.tsv,.txt"> <button class="button">' . esc_html__( 'Replace', 'peer-support-widgets' ) . '</button></form>';
	}
	echo '</div>';
}

function form_start( $action, $slug = '' ) {
	echo '<form method="post" enctype="multipart/form-data" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"' . ( $slug ? ' style="display: inline-block"' : '' ) . '>';
	echo '<input type="hidden" name="action" value="' . esc_attr( 'peer_support_' . $action ) . '"><input type="hidden" name="list" value="' . esc_attr( $slug ) . '">';
	wp_nonce_field( 'peer_support_' . $action, '_wpnonce', true );
}

function show_button( $action, $slug, $words, $name ) {
	form_start( $action, $slug );
	echo '<button class="button">' . esc_html( $words ) . ' <span class="screen-reader-text">' . esc_html( $name ) . '</span></button></form> ';
}

/** The whole checker of the widgets, in the browser; what PHP can say stands there for when there is no script. */
function show_check( $slug ) {
	$kept  = list_body( $slug );
	$found = check_list( $kept['body'] ?? '' );
	/* translators: %s: name of a list. */
	echo '<h2 id="check">' . esc_html( sprintf( __( 'What a check of “%s” finds', 'peer-support-widgets' ), list_names()[ $slug ] ) ) . '</h2>';
	echo '<div id="peer-support-check" data-src="' . esc_url( list_address( $slug ) ) . '" role="status"><ul class="ul-disc">';
	foreach ( array_filter( array_merge( array( $found['problem'] ), $found['notes'] ) ) as $words ) {
		echo '<li>' . esc_html( $words ) . '</li>';
	}
	/* translators: %d: number of entries. */
	echo '</ul><p>' . esc_html( sprintf( __( 'Entries that were read: %d.', 'peer-support-widgets' ), $found['entries'] ) ) . '</p></div>';
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => plugins_url( 'check/page.js', MAIN ) . '?ver=' . VERSION,
		)
	);
}

function show_add() {
	echo '<h2>' . esc_html__( 'Add a list', 'peer-support-widgets' ) . '</h2>';
	form_start( 'add' );
	echo '<table class="form-table" role="presentation"><tr><th scope="row"><label for="peer-name">' . esc_html__( 'What to call it', 'peer-support-widgets' ) . '</label></th><td><input class="regular-text" id="peer-name" name="name"></td></tr>';
	echo '<tr><th scope="row"><label for="peer-url">' . esc_html__( 'Its address', 'peer-support-widgets' ) . '</label></th><td><input class="large-text" type="text" inputmode="url" id="peer-url" name="url" placeholder="https://" aria-describedby="peer-url-hint"><p class="description" id="peer-url-hint">' . esc_html__( 'Of a published sheet, a JSON or CSV file, a calendar, or another site’s list. This site fetches it each hour and shows its own copy, so your visitors ask nobody else.', 'peer-support-widgets' ) . '</p></td></tr>';
	echo '<tr><th scope="row"><label for="peer-file">' . esc_html__( 'Or a file', 'peer-support-widgets' ) . '</label></th><td><input type="file" id="peer-file" name="file" accept=".csv,.json,.ics,.tsv,.txt"></td></tr></table>';
	submit_button( __( 'Add the list', 'peer-support-widgets' ) );
	echo '</form>';
}

function show_settings() {
	$delete = ! empty( get_option( SETTINGS, array() )['delete'] );
	echo '<h2>' . esc_html__( 'When the plugin is deleted', 'peer-support-widgets' ) . '</h2>';
	form_start( 'settings' );
	echo '<p><label><input type="checkbox" name="delete" value="1"' . checked( $delete, true, false ) . '> ' . esc_html__( 'Delete the lists and the groups written here as well. Otherwise they are kept.', 'peer-support-widgets' ) . '</label></p>';
	submit_button( __( 'Save', 'peer-support-widgets' ), 'secondary' );
	echo '</form>';
}
