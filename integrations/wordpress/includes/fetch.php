<?php
/**
 * Fetches lists, each hour and when asked to. A fetch that fails changes nothing but what is told to the editor.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const FETCH_EVENT = 'peer_support_fetch';
const TYPES       = array( 'application/json', 'application/ld+json', 'application/feed+json', 'application/geo+json', 'text/json', 'text/csv', 'application/csv', 'text/tab-separated-values', 'text/calendar', 'text/plain', 'application/octet-stream', 'binary/octet-stream', '' );

add_action( FETCH_EVENT, __NAMESPACE__ . '\\fetch_all' );
add_action( 'init', __NAMESPACE__ . '\\schedule_fetch' );

function schedule_fetch() {
	$wanted = (bool) array_filter( wp_list_pluck( lists(), 'url' ) );
	$is_on  = (bool) wp_next_scheduled( FETCH_EVENT );
	if ( $wanted && ! $is_on ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', FETCH_EVENT );
	} elseif ( ! $wanted && $is_on ) {
		wp_clear_scheduled_hook( FETCH_EVENT );
	}
}

function fetch_all() {
	foreach ( lists() as $slug => $list ) {
		if ( ! empty( $list['url'] ) ) {
			fetch_list( $slug );
		}
	}
}

/** Fetches one list. @return string what went wrong; '' where all is well. */
function fetch_list( $slug ) {
	$list = lists()[ $slug ] ?? null;
	if ( ! $list || empty( $list['url'] ) ) {
		return '';
	}
	$kept    = is_array( get_option( BODY . $slug ) );
	$headers = array( 'Accept' => 'application/json, text/csv, text/calendar, text/plain;q=0.5' );
	if ( $kept && ! empty( $list['etag'] ) ) {
		$headers['If-None-Match'] = $list['etag'];
	}
	if ( $kept && ! empty( $list['modified'] ) ) {
		$headers['If-Modified-Since'] = $list['modified'];
	}
	$answer = ask( $list['url'], $headers );
	if ( is_wp_error( $answer ) ) {
		return failed( $slug, $answer->get_error_message() );
	}
	$code = (int) wp_remote_retrieve_response_code( $answer );
	if ( 304 === $code && $kept ) {
		change_list(
			$slug,
			array(
				'problem' => '',
				'fetched' => time(),
				'tried'   => time(),
			)
		);
		return '';
	}
	if ( 200 !== $code ) {
		/* translators: %d: the number that a server answers with, such as 404. */
		return failed( $slug, sprintf( __( 'The other server answered with %d.', 'peer-support-widgets' ), $code ) );
	}
	$type = strtolower( trim( explode( ';', (string) wp_remote_retrieve_header( $answer, 'content-type' ) )[0] ) );
	$body = wp_remote_retrieve_body( $answer );
	if ( ! in_array( $type, TYPES, true ) ) {
		/* translators: %s: a media type, such as text/html. */
		return failed( $slug, 'text/html' === $type ? nothing_of_page() : sprintf( __( 'What came is “%s”, not a list.', 'peer-support-widgets' ), $type ) );
	}
	return take_body(
		$slug,
		$body,
		array(
			'etag'     => substr( (string) wp_remote_retrieve_header( $answer, 'etag' ), 0, 200 ),
			'modified' => substr( (string) wp_remote_retrieve_header( $answer, 'last-modified' ), 0, 60 ),
		)
	);
}

function nothing_of_page() {
	return read_list( '<' )['problem'];
}

function failed( $slug, $problem ) {
	change_list(
		$slug,
		array(
			'problem' => $problem,
			'tried'   => time(),
		)
	);
	return $problem;
}

/**
 * Asks an address, and the ones it leads on to, each of which must be public. Nothing of a visitor or an editor goes with it.
 *
 * @return array|\WP_Error
 */
function ask( $url, array $headers ) {
	for ( $step = 0; $step < 4; $step++ ) {
		if ( ! is_public_address( $url ) ) {
			return new \WP_Error( 'peer_support_address', __( 'The address cannot be used: it leads to no public server.', 'peer-support-widgets' ) );
		}
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => 15,
				'redirection'         => 0,
				'limit_response_size' => MOST + 1,
				'headers'             => $headers,
				'user-agent'          => 'peer-support-widgets/' . VERSION,
			)
		);
		$to     = is_wp_error( $answer ) ? '' : (string) wp_remote_retrieve_header( $answer, 'location' );
		if ( ! $to || ! in_array( (int) wp_remote_retrieve_response_code( $answer ), array( 301, 302, 303, 307, 308 ), true ) ) {
			return $answer;
		}
		$url = \WP_Http::make_absolute_url( $to, $url );
	}
	return new \WP_Error( 'peer_support_redirects', __( 'The address leads on and on.', 'peer-support-widgets' ) );
}
