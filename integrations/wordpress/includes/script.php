<?php
/**
 * The widgets' own script: the copy that came with the plugin, with the hash that it must have. Nothing is loaded from elsewhere.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'peer-support-widgets';
/** For the editor, whose frame may lose `type="module"` on the way. */
const EDITOR_SCRIPT = 'peer-support-widgets-classic';

add_action( 'init', __NAMESPACE__ . '\\register_scripts', 5 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\module_tag', 10, 3 );

/** @return array{version: string, integrity: string} */
function embed() {
	static $embed = null;
	if ( null === $embed ) {
		$file  = dirname( MAIN ) . '/embed/embed.json';
		$embed = (array) ( is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : array() );
	}
	return $embed + array( 'version' => VERSION, 'integrity' => '' );
}

function register_scripts() {
	// no version in the address: the file's own hash says which one it is, and its lazy files stand beside it
	wp_register_script( SCRIPT, plugins_url( 'embed/embed.js', MAIN ), array(), substr( md5( embed()['integrity'] ), 0, 8 ), true );
	wp_register_script( EDITOR_SCRIPT, plugins_url( 'embed/embed.classic.js', MAIN ), array(), VERSION, true );
}

function enqueue_script() {
	if ( ! is_admin() && ! wp_is_json_request() ) {
		wp_enqueue_script( SCRIPT );
	}
}

function module_tag( $tag, $handle, $src ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array_filter(
			array(
				'type'         => 'module',
				'id'           => SCRIPT . '-js',
				'src'          => $src,
				'integrity'    => embed()['integrity'],
				'crossorigin'  => 'anonymous',
				// the names by which optimisers are told to leave a script alone
				'data-cfasync' => 'false',
			)
		)
	);
}
