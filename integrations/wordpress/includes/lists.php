<?php
/**
 * The lists that this site serves: fetched, uploaded, or written here. What is told of them stands in one option; the text of each in
 * another that is not loaded with every page.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const LISTS    = 'peer_support_lists';
const BODY     = 'peer_support_list_';
const SETTINGS = 'peer_support_settings';
/** The list of the groups that are written in WordPress. It has no option: it is made from them. */
const WRITTEN = 'groups-written-here';
/** The most that a list may have, in bytes. */
const MOST = 4194304;

/** @return array<string, array> by short name: name, url, etag, modified, fetched, tried, problem, notes, format, entries. */
function lists() {
	$lists = get_option( LISTS, array() );
	return is_array( $lists ) ? $lists : array();
}

/** Names of all lists that a page can show, by short name. */
function list_names() {
	$names = wp_list_pluck( lists(), 'name' );
	if ( has_written_groups() ) {
		$names[ WRITTEN ] = __( 'Groups written here', 'peer-support-widgets' );
	}
	return $names;
}

/** A new list with a short name of its own. @return string the short name. */
function add_list( $name, $url = '' ) {
	$lists = lists();
	$base  = sanitize_title( $name );
	$base  = $base && preg_match( '/^[a-z0-9-]+$/', $base ) ? substr( $base, 0, 40 ) : 'list';
	$slug  = $base;
	for ( $i = 2; isset( $lists[ $slug ] ) || WRITTEN === $slug; $i++ ) {
		$slug = $base . '-' . $i;
	}
	$lists[ $slug ] = array(
		'name' => sanitize_text_field( $name ),
		'url'  => $url,
	);
	update_option( LISTS, $lists, false );
	return $slug;
}

function change_list( $slug, array $what ) {
	$lists = lists();
	if ( isset( $lists[ $slug ] ) ) {
		$lists[ $slug ] = array_merge( $lists[ $slug ], $what );
		update_option( LISTS, $lists, false );
	}
}

function remove_list( $slug ) {
	$lists = lists();
	unset( $lists[ $slug ] );
	update_option( LISTS, $lists, false );
	delete_option( BODY . $slug );
}

/**
 * Takes a new text of a list, if it is one. Where it is not, the last good one stays.
 *
 * @return string what is wrong; '' where it was taken.
 */
function take_body( $slug, $body, array $also = array() ) {
	$read = strlen( $body ) > MOST ? nothing_read( __( 'The list is longer than 4 MB.', 'peer-support-widgets' ) ) : read_list( $body );
	if ( $read['problem'] ) {
		change_list(
			$slug,
			array(
				'problem' => $read['problem'],
				'tried'   => time(),
			)
		);
		return $read['problem'];
	}
	update_option(
		BODY . $slug,
		array(
			'type' => $read['type'],
			'body' => $read['body'],
		),
		false
	);
	change_list(
		$slug,
		array_merge(
			array(
				'problem' => '',
				'notes'   => $read['notes'],
				'format'  => $read['format'],
				'entries' => $read['entries'],
				'fetched' => time(),
				'tried'   => time(),
			),
			$also
		)
	);
	return '';
}

/** The text of a list and its type, as it is served; `null` where there is none. @return ?array{type: string, body: string} */
function list_body( $slug ) {
	if ( WRITTEN === $slug ) {
		return array(
			'type' => 'application/json',
			'body' => (string) wp_json_encode( written_feed(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
		);
	}
	$kept = isset( lists()[ $slug ] ) ? get_option( BODY . $slug ) : null;
	return is_array( $kept ) && isset( $kept['body'], $kept['type'] ) ? $kept : null;
}

/** What of a list may be printed. Read once a page. */
function list_feed( $slug ) {
	static $read = array();
	$body = list_body( $slug );
	if ( ! $body ) {
		return array();
	}
	$key = md5( $body['body'] );
	if ( ! isset( $read[ $key ] ) ) {
		$read[ $key ] = read_list( $body['body'] )['feed'];
	}
	return $read[ $key ];
}

function list_address( $slug ) {
	return rest_url( REST . '/lists/' . $slug );
}
