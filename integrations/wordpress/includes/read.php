<?php
/**
 * From the text of a list to what WordPress prints and serves. The widgets read far more; here it is enough to know whether a
 * text is a list at all, how many entries it has, and what of it is to be hidden.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const PARTS = array( 'groups', 'faqs', 'testimonials' );

/**
 * Reads a list. Never throws.
 *
 * @param string $body As it came.
 * @return array{format: string, type: string, body: string, feed: array, entries: int, problem: string, notes: string[]}
 *   `body` is what may be served, `feed` what may be printed, `problem` why it is no list.
 */
function read_list( $body ) {
	$text  = decode_text( (string) $body );
	$first = substr( ltrim( $text ), 0, 1 );
	if ( '{' === $first || '[' === $first ) {
		return read_json( $text );
	}
	if ( 0 === stripos( ltrim( $text ), 'BEGIN:VCALENDAR' ) ) {
		return read_calendar( $text );
	}
	if ( '<' === $first ) {
		return nothing_read( __( 'This is a web page, not a list. In Google Sheets choose “Publish to web” and “Comma-separated values”.', 'peer-support-widgets' ) );
	}
	if ( '' === trim( $text ) ) {
		return nothing_read( __( 'The list is empty.', 'peer-support-widgets' ) );
	}
	$csv   = read_csv( $text );
	$notes = array();
	if ( $csv['skipped'] ) {
		/* translators: %s: numbers of rows. */
		$notes[] = sprintf( __( 'Rows without a name are not shown: %s.', 'peer-support-widgets' ), implode( ', ', array_slice( $csv['skipped'], 0, 20 ) ) );
	}
	$entries = array_sum( array_map( 'count', $csv['feed'] ) );
	return array(
		'format'  => 'csv',
		'type'    => 'text/csv',
		'body'    => $csv['text'],
		'feed'    => $csv['feed'],
		'entries' => $entries,
		'problem' => $csv['problem'] ? $csv['problem'] : ( $entries ? '' : __( 'The spreadsheet has no row with a name.', 'peer-support-widgets' ) ),
		'notes'   => $notes,
	);
}

function nothing_read( $problem ) {
	return array(
		'format'  => '',
		'type'    => '',
		'body'    => '',
		'feed'    => array(),
		'entries' => 0,
		'problem' => $problem,
		'notes'   => array(),
	);
}

/** UTF-8 without a byte-order mark; what is no UTF-8 is taken for UTF-16 by its mark, or else for windows-1252. */
function decode_text( $body ) {
	if ( ! function_exists( 'mb_convert_encoding' ) ) {
		return preg_replace( '/^\xEF\xBB\xBF/', '', wp_check_invalid_utf8( $body, true ) );
	}
	foreach ( array( "\xFF\xFE" => 'UTF-16LE', "\xFE\xFF" => 'UTF-16BE' ) as $mark => $name ) {
		if ( 0 === strpos( $body, $mark ) ) {
			return mb_convert_encoding( substr( $body, 2 ), 'UTF-8', $name );
		}
	}
	$body = preg_replace( '/^\xEF\xBB\xBF/', '', $body );
	return mb_check_encoding( $body, 'UTF-8' ) ? $body : mb_convert_encoding( $body, 'UTF-8', 'Windows-1252' );
}

function read_json( $text ) {
	$data = json_decode( $text, true, 64 );
	if ( ! is_array( $data ) ) {
		return nothing_read( __( 'The JSON is broken. An editor may have changed its quotation marks or cut it off.', 'peer-support-widgets' ) );
	}
	$own  = array_intersect_key( $data, array_flip( PARTS ) );
	$list = isset( $data[0] ) && is_array( $data[0] );
	if ( $own ) {
		$safe = guard_feed( $data );
		$feed = array_intersect_key( $safe, array_flip( PARTS ) );
	} elseif ( $list && is_own_group( $data[0] ) ) {
		$safe = guard_feed( array( 'groups' => $data ) )['groups'];
		$feed = array( 'groups' => $safe );
	} else {
		$safe = guard_any( $data );
		$feed = array( 'groups' => plain_names( $safe ) );
	}
	$feed    = array_map( __NAMESPACE__ . '\\entries_of', $feed );
	$entries = array_sum( array_map( 'count', $feed ) );
	if ( ! $own && ! $entries ) {
		$entries = count( $data ); // a form that only the widgets know
	}
	if ( isset( $data['booking'] ) || isset( $data['crisis'] ) ) {
		++$entries;
	}
	return array(
		'format'  => $own || $list ? 'json' : 'other',
		'type'    => 'application/json',
		'body'    => $safe === $data ? $text : (string) wp_json_encode( $safe, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
		'feed'    => $feed,
		'entries' => $entries,
		'problem' => $entries ? '' : __( 'The list has no entries.', 'peer-support-widgets' ),
		'notes'   => json_notes( $feed ),
	);
}

/** Whether an entry of a bare list is written in the widgets' own form, and not, for instance, in that of a meeting guide. */
function is_own_group( array $entry ) {
	return isset( $entry['name'] ) && ! isset( $entry['slug'], $entry['day'] ) && ( isset( $entry['id'] ) || is_array( $entry['schedule'] ?? null ) || is_array( $entry['location'] ?? null ) );
}

function entries_of( $part ) {
	return is_array( $part ) ? array_values( array_filter( $part, 'is_array' ) ) : array();
}

/** Of a form that is not known here, names and pages alone: what else it says may be meant to be hidden in words of its own. */
function plain_names( array $data ) {
	$names = array();
	foreach ( $data as $entry ) {
		if ( is_array( $entry ) && is_string( $entry['name'] ?? null ) ) {
			$names[] = keep_only( $entry, array( 'name', 'url' ) );
		}
	}
	return $names;
}

function json_notes( array $feed ) {
	$bad = array();
	foreach ( $feed['groups'] ?? array() as $i => $group ) {
		if ( ! is_string( $group['name'] ?? null ) || '' === trim( $group['name'] ) ) {
			$bad[] = $i + 1;
		}
	}
	/* translators: %s: numbers of entries. */
	return $bad ? array( sprintf( __( 'Groups without a name are not shown: %s.', 'peer-support-widgets' ), implode( ', ', array_slice( $bad, 0, 20 ) ) ) ) : array();
}

/** Of a calendar only the names: whether a place may be known, a calendar does not say. */
function read_calendar( $text ) {
	$flat = preg_replace( '/\r?\n[ \t]/', '', $text );
	preg_match_all( '/^BEGIN:VEVENT\b.*?^END:VEVENT\b/ms', $flat, $events );
	$groups = array();
	foreach ( $events[0] as $event ) {
		if ( preg_match( '/^SUMMARY[^:\r\n]*:(.*)$/m', $event, $found ) && ! preg_match( '/^CLASS:(PRIVATE|CONFIDENTIAL)/m', $event ) ) {
			$name            = trim( str_replace( array( '\\,', '\\;', '\\n', '\\N' ), array( ',', ';', ' ', ' ' ), $found[1] ) );
			$groups[ $name ] = array( 'name' => $name );
		}
	}
	return array(
		'format'  => 'calendar',
		'type'    => 'text/calendar',
		'body'    => $text,
		'feed'    => array( 'groups' => array_values( $groups ) ),
		'entries' => count( $events[0] ),
		'problem' => $events[0] ? '' : __( 'The calendar has no events.', 'peer-support-widgets' ),
		'notes'   => array(),
	);
}
