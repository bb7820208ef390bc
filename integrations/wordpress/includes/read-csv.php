<?php
/**
 * A spreadsheet saved as CSV, as far as WordPress prints it: which column is which, and which cells are to be hidden.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** Headings of columns, squashed, by the field they fill. The widgets know more; columns not named here are left to them. */
const COLUMNS = array(
	'name'                     => 'name group groupname title meeting meetingname nombre',
	'day'                      => 'day days weekday dia',
	'time'                     => 'time times hora',
	'startTime'                => 'starttime start starts',
	'endTime'                  => 'endtime end ends',
	'when'                     => 'when schedule dates',
	'location.name'            => 'venue place location locationname building where lugar',
	'location.streetAddress'   => 'address streetaddress street fulladdress direccion',
	'location.addressLocality' => 'town city locationaddresslocality',
	'location.addressRegion'   => 'region county state province',
	'location.postalCode'      => 'postcode postalcode zip zipcode',
	'location.directions'      => 'directions',
	'location.latitude'        => 'latitude lat',
	'location.longitude'       => 'longitude lng lon long',
	'location.area'            => 'area neighbourhood',
	'location.precision'       => 'precision locationprecision',
	'online.url'               => 'onlinelink link meetinglink zoom zoomlink joinlink onlineurl',
	'online.phone'             => 'dialin onlinephone',
	'online.joinInfo'          => 'joininfo onlinejoininfo',
	'online.disclosure'        => 'disclosure onlinedisclosure',
	'topics'                   => 'topic topics',
	'cost'                     => 'cost price',
	'joinNote'                 => 'howtojoin joining',
	'summary'                  => 'summary description about',
	'url'                      => 'website webpage page url',
	'status'                   => 'status',
	'question'                 => 'question pregunta',
	'answer'                   => 'answer respuesta',
	'quote'                    => 'quote testimonial story',
	'attribution'              => 'attribution by saidby',
	'consent.given'            => 'consent consentgiven permission permissiongiven',
	'consent.expires'          => 'consentexpires expires',
	'consent.withdrawn'        => 'withdrawn consentwithdrawn',
);

/**
 * The rows of a text, with the separator that the first rows have most of.
 *
 * @param string $text UTF-8.
 * @return string[][]
 */
function csv_rows( $text ) {
	$top  = substr( $text, 0, 2000 );
	$mark = ',';
	foreach ( array( ';', "\t" ) as $other ) {
		if ( substr_count( $top, $other ) > substr_count( $top, $mark ) ) {
			$mark = $other;
		}
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fopen -- memory, not a file.
	$stream = fopen( 'php://temp', 'r+' );
	fwrite( $stream, $text ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite
	rewind( $stream );
	$rows = array();
	while ( true ) {
		$row = fgetcsv( $stream, 0, $mark, '"', '' );
		if ( false === $row ) {
			break;
		}
		$rows[] = array_map( 'strval', $row );
	}
	fclose( $stream ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose
	return $rows;
}

/** The field of a heading; the heading itself where it is none, so that one that hides is seen. */
function column_field( $heading ) {
	foreach ( COLUMNS as $field => $words ) {
		if ( strtolower( trim( $heading ) ) === strtolower( $field ) || in_array( squash( $heading ), explode( ' ', $words ), true ) ) {
			return $field;
		}
	}
	return trim( $heading );
}

/** A row as a group in the widgets' own form. */
function csv_group( array $fields, array $row ) {
	$group = array();
	foreach ( $fields as $at => $field ) {
		$cell = trim( $row[ $at ] ?? '' );
		if ( '' === $cell || '' === $field || ( preg_match( '/^(-|n\/a|none|tbd|false|#ref!|#n\/a|loading\.\.\.)$/i', $cell ) && ! may_hide( $field ) ) ) {
			continue;
		}
		$path = explode( '.', $field, 2 );
		if ( isset( $path[1] ) && in_array( $path[0], array( 'location', 'online', 'consent' ), true ) ) {
			$group[ $path[0] ][ $path[1] ] = $cell;
		} elseif ( ! isset( $group[ $field ] ) ) {
			$group[ $field ] = $cell;
		}
	}
	$times = array_filter( array( $group['startTime'] ?? '', $group['endTime'] ?? '' ) );
	$when  = array_filter( array( $group['day'] ?? '', $group['when'] ?? '', $group['time'] ?? '', implode( '–', $times ) ) );
	if ( $when ) {
		$group['schedule'] = array( array( 'text' => implode( ', ', $when ) ) );
	}
	if ( isset( $group['topics'] ) ) {
		$group['topics'] = array_map( 'trim', explode( ',', $group['topics'] ) );
	}
	return $group;
}

/** What the rows under some headings are: `groups`, `faqs` or `testimonials`; '' where these are no headings. */
function csv_part( array $fields ) {
	if ( in_array( 'question', $fields, true ) && in_array( 'answer', $fields, true ) ) {
		return 'faqs';
	}
	if ( in_array( 'quote', $fields, true ) ) {
		return 'testimonials';
	}
	return in_array( 'name', $fields, true ) && count( array_filter( $fields ) ) > 1 ? 'groups' : '';
}

/**
 * Entries of a spreadsheet, and its text without what a row hides.
 *
 * @return array{feed: array<string, array[]>, text: string, problem: string, skipped: int[]}
 */
function read_csv( $text ) {
	$rows = csv_rows( $text );
	$part = '';
	foreach ( array_slice( $rows, 0, 10, true ) as $head => $row ) {
		$fields = array_map( __NAMESPACE__ . '\\column_field', $row );
		$part   = csv_part( $fields );
		if ( $part ) {
			break;
		}
	}
	$skipped = array();
	if ( ! $part ) {
		return array(
			'feed'    => array(),
			'text'    => $text,
			'problem' => __( 'No row says what is in the columns. The first row needs headings such as Name, Day, Time, Town.', 'peer-support-widgets' ),
			'skipped' => $skipped,
		);
	}
	$entries = array();
	$safe    = $rows;
	$needed  = array( 'groups' => 'name', 'faqs' => 'question', 'testimonials' => 'quote' )[ $part ];
	foreach ( array_slice( $rows, $head + 1, null, true ) as $i => $row ) {
		if ( '' === trim( implode( '', $row ) ) ) {
			continue;
		}
		$entry = csv_group( $fields, $row );
		if ( 'testimonials' === $part && ! has_consent( $entry ) ) {
			unset( $safe[ $i ] );
			continue;
		}
		if ( 'groups' === $part ) {
			$open  = $entry;
			$entry = guard_group( $open );
			if ( array( false, false ) !== hidden_of( $open ) ) {
				$safe[ $i ] = hide_cells( $fields, $row, $open, $entry );
			}
		}
		if ( isset( $entry[ $needed ] ) ) {
			$entries[] = $entry;
		} else {
			$skipped[] = $i + 1;
		}
	}
	return array(
		'feed'    => array( $part => $entries ),
		'text'    => $safe === $rows ? $text : csv_text( $safe ),
		'problem' => '',
		'skipped' => $skipped,
	);
}

/** Empties the cells of a place or a link that the group hides, whatever their column is called. */
function hide_cells( array $fields, array $row, array $open, array $safe ) {
	list( $far, $closed ) = hidden_of( $open );
	foreach ( $fields as $at => $field ) {
		$path = explode( '.', $field, 2 );
		$kept = isset( $path[1], $safe[ $path[0] ][ $path[1] ] ) && ! may_hide( $field );
		$says = isset( $path[1] ) ? in_array( $path[1], array( 'precision', 'disclosure' ), true ) : may_hide( $field );
		$of   = ( $far && 'location' === $path[0] ) || ( $closed && 'online' === $path[0] );
		if ( ! $says && ! $kept && ( $of || ( $far && tells( TELLS_PLACE, $field ) ) || ( $closed && tells( TELLS_LINK, $field ) ) ) ) {
			$row[ $at ] = '';
		}
	}
	return $row;
}

function csv_text( array $rows ) {
	$lines = array();
	foreach ( $rows as $row ) {
		$cells = array();
		foreach ( $row as $cell ) {
			$cells[] = preg_match( '/[",\r\n]/', $cell ) ? '"' . str_replace( '"', '""', $cell ) . '"' : $cell;
		}
		$lines[] = implode( ',', $cells );
	}
	return implode( "\n", $lines ) . "\n";
}
