<?php
/**
 * When a group meets, in words, for what is printed without script.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const DAYS = array( 'SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA' );

/** The number of a day, 0 for Sunday, and which of the month it is; `null` where it is no day. @return ?array{int, int} */
function day_of( $word ) {
	if ( ! is_string( $word ) || ! preg_match( '/^(-?\d)?\s*(?:https?:\/\/schema\.org\/)?([A-Za-z]{2})[A-Za-z]*$/', trim( $word ), $found ) ) {
		return null;
	}
	$day = array_search( strtoupper( $found[2] ), DAYS, true );
	return false === $day ? null : array( $day, (int) $found[1] );
}

function day_words( $word ) {
	global $wp_locale;
	$day = day_of( $word );
	if ( ! $day ) {
		return is_string( $word ) ? $word : '';
	}
	$name = $wp_locale->get_weekday( $day[0] );
	$nth  = array(
		/* translators: %s: a day of the week. */
		1  => __( 'the first %s', 'peer-support-widgets' ),
		/* translators: %s: a day of the week. */
		2  => __( 'the second %s', 'peer-support-widgets' ),
		/* translators: %s: a day of the week. */
		3  => __( 'the third %s', 'peer-support-widgets' ),
		/* translators: %s: a day of the week. */
		4  => __( 'the fourth %s', 'peer-support-widgets' ),
		/* translators: %s: a day of the week. */
		-1 => __( 'the last %s', 'peer-support-widgets' ),
	);
	return isset( $nth[ $day[1] ] ) ? sprintf( $nth[ $day[1] ], $name ) : $name;
}

function time_words( $time ) {
	if ( ! is_string( $time ) || ! preg_match( '/^(\d\d?):(\d\d)(?::\d\d)?$/', $time, $found ) ) {
		return is_string( $time ) ? $time : '';
	}
	$stamp = gmmktime( (int) $found[1], (int) $found[2], 0, 1, 1, 2001 );
	return wp_date( get_option( 'time_format', 'H:i' ), $stamp, new \DateTimeZone( 'UTC' ) );
}

/** @param mixed $schedule as in a list. */
function schedule_words( $schedule ) {
	if ( is_string( $schedule ) ) {
		return $schedule;
	}
	$lines = array();
	foreach ( is_array( $schedule ) ? array_slice( $schedule, 0, 10 ) : array() as $one ) {
		$lines[] = is_array( $one ) ? one_schedule( $one ) : ( is_string( $one ) ? $one : '' );
	}
	return implode( '; ', array_filter( $lines ) );
}

function one_schedule( array $one ) {
	if ( is_string( $one['text'] ?? null ) ) {
		return $one['text'];
	}
	$days = implode( ', ', array_filter( array_map( __NAMESPACE__ . '\\day_words', (array) ( $one['byDay'] ?? array() ) ) ) );
	if ( is_string( $one['date'] ?? null ) && preg_match( '/^\d{4}-\d\d-\d\d$/', $one['date'] ) ) {
		$days = wp_date( get_option( 'date_format', 'j F Y' ), (int) strtotime( $one['date'] . ' 12:00 UTC' ), new \DateTimeZone( 'UTC' ) );
	}
	if ( 'P2W' === ( $one['repeatFrequency'] ?? '' ) && $days ) {
		/* translators: %s: days of the week. */
		$days = sprintf( __( '%s, every other week', 'peer-support-widgets' ), $days );
	}
	$times = implode( '–', array_filter( array( time_words( $one['startTime'] ?? '' ), time_words( $one['endTime'] ?? '' ) ) ) );
	return implode( ' ', array_filter( array( $days, $times ) ) );
}
