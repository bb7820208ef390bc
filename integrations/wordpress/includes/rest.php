<?php
/**
 * Serves the lists from this site, so that visitors ask nobody else.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const REST = 'peer-support/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\\register_routes' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\\serve_as_it_is', 10, 4 );

function register_routes() {
	register_rest_route(
		REST,
		'/lists/(?P<list>[a-z0-9-]+)',
		array(
			'methods'             => 'GET',
			'permission_callback' => '__return_true', // what stands here is for everybody
			'callback'            => __NAMESPACE__ . '\\answer_list',
		)
	);
}

/** @return \WP_REST_Response|\WP_Error */
function answer_list( \WP_REST_Request $request ) {
	$kept = list_body( (string) $request['list'] );
	if ( ! $kept ) {
		return new \WP_Error( 'peer_support_no_list', __( 'There is no such list.', 'peer-support-widgets' ), array( 'status' => 404 ) );
	}
	$etag   = '"' . md5( $kept['body'] ) . '"';
	$known  = trim( (string) $request->get_header( 'if_none_match' ) );
	$is_old = $known === $etag || 'W/' . $etag === $known;
	return new \WP_REST_Response(
		$is_old ? null : $kept['body'],
		$is_old ? 304 : 200,
		array(
			'Content-Type'           => $kept['type'] . '; charset=utf-8',
			'ETag'                   => $etag,
			'Cache-Control'          => 'public, max-age=300',
			'X-Content-Type-Options' => 'nosniff',
		)
	);
}

/** Writes a list as it is kept; WordPress would put it into a JSON string. */
function serve_as_it_is( $served, $result, $request, $server ) {
	if ( $served || 0 !== strpos( $request->get_route(), '/' . REST . '/lists/' ) || $result->is_error() ) {
		return $served;
	}
	foreach ( $result->get_headers() as $name => $value ) {
		$server->send_header( $name, $value ); // after WordPress has said that all it sends is JSON
	}
	if ( 200 === $result->get_status() && 'HEAD' !== $request->get_method() ) {
		echo $result->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a list under its own type, with nosniff.
	}
	return true;
}
