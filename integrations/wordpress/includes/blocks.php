<?php
/**
 * A block and a shortcode for each element. What is saved is only what was chosen, so both survive authors who may not write tags
 * of their own; the tag is printed when the page is.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\\category' );

function category( $categories ) {
	$categories[] = array(
		'slug'  => 'peer-support',
		'title' => __( 'Peer support', 'peer-support-widgets' ),
	);
	return $categories;
}

function register_blocks() {
	wp_register_script( 'peer-support-editor', plugins_url( 'editor.js', MAIN ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render', 'wp-i18n', EDITOR_SCRIPT ), VERSION, true );
	wp_set_script_translations( 'peer-support-editor', 'peer-support-widgets' );
	foreach ( elements() as $name => $element ) {
		register_block_type(
			dirname( MAIN ) . '/blocks/' . $name,
			array(
				'render_callback' => function ( $chosen, $inner, $block ) use ( $name ) {
					$before = around();
					around( sanitize_title( (string) ( $chosen['around'] ?? $block->context['peer-support/list'] ?? '' ) ) );
					$html = render_block( $name, $chosen, $inner );
					around( $before );
					return $html;
				},
			)
		);
		add_shortcode(
			'peer_' . str_replace( '-', '_', $name ),
			function ( $chosen, $content = '' ) use ( $name ) {
				$before = around();
				if ( 'feed' === $name ) {
					around( list_of( elements()[ $name ], (array) $chosen ) );
				}
				$content = do_shortcode( shortcode_unautop( trim( (string) $content ) ) );
				around( $before );
				return render_element( $name, (array) $chosen, $content );
			}
		);
	}
	add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\editor_words' );
	add_action( 'enqueue_block_assets', __NAMESPACE__ . '\\in_the_canvas' );
}

/** The script in the frame that newer editors draw blocks in. */
function in_the_canvas() {
	if ( is_admin() ) {
		wp_enqueue_script( EDITOR_SCRIPT );
	}
}

/** What the editor needs to know: the elements with their words, and the lists. */
function editor_words() {
	$elements = elements();
	foreach ( $elements as $name => $element ) {
		// phpcs:disable WordPress.WP.I18n.NonSingularStringLiteralText -- the words are in the .pot by the script that makes it.
		$elements[ $name ]['title'] = translate( $element['title'], 'peer-support-widgets' );
		foreach ( $element['attributes'] as $key => $about ) {
			$elements[ $name ]['attributes'][ $key ]['label'] = translate( $about['label'], 'peer-support-widgets' );
			$elements[ $name ]['attributes'][ $key ]['hint']  = translate( $about['hint'], 'peer-support-widgets' );
		}
		// phpcs:enable
	}
	$lists = array();
	foreach ( list_names() as $slug => $name ) {
		$lists[] = array(
			'value' => $slug,
			'label' => $name,
		);
	}
	$words = array(
		'elements' => $elements,
		'lists'    => $lists,
		'settings' => current_user_can( manage() ) ? admin_url( 'options-general.php?page=peer-support' ) : '',
	);
	wp_add_inline_script( 'peer-support-editor', 'window.peerSupport = ' . wp_json_encode( $words, JSON_HEX_TAG ) . ';', 'before' );
}

function render_block( $name, array $chosen, $inner ) {
	$preview = defined( 'REST_REQUEST' ) && REST_REQUEST && isset( $_GET['context'] ) && 'edit' === $_GET['context']; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only decides how it is drawn.
	$words   = trim( (string) ( $chosen['words'] ?? '' ) );
	$content = 'feed' === $name ? $inner : ( '' === $words ? '' : wpautop( esc_html( $words ) ) );
	$html    = render_element( $name, $chosen, $content, $preview );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}
