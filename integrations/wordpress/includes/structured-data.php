<?php
/**
 * What search engines can read, where an author asks for it: FAQPage of questions, Event of groups with known days.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** @param string $name of the element. */
function structured_data( $name, array $feed ) {
	$data = null;
	if ( 'faq' === $name ) {
		$data = faq_page( $feed['faqs'] ?? array() );
	} elseif ( 'group-finder' === $name ) {
		$events = array_values( array_filter( array_map( __NAMESPACE__ . '\\event_of', array_slice( $feed['groups'] ?? array(), 0, PRINTED ) ) ) );
		$data   = $events ? array( '@context' => 'https://schema.org', '@graph' => $events ) : null;
	}
	if ( ! $data ) {
		return '';
	}
	return wp_get_inline_script_tag( (string) wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ), array( 'type' => 'application/ld+json' ) );
}

function faq_page( array $faqs ) {
	$questions = array();
	foreach ( array_slice( $faqs, 0, PRINTED ) as $faq ) {
		$question = plain( $faq['question'] ?? '' );
		$answer   = plain( $faq['answer'] ?? '' );
		if ( '' !== $question && '' !== $answer ) {
			$questions[] = array(
				'@type'          => 'Question',
				'name'           => $question,
				'acceptedAnswer' => array(
					'@type' => 'Answer',
					'text'  => $answer,
				),
			);
		}
	}
	return $questions ? array( '@context' => 'https://schema.org', '@type' => 'FAQPage', 'mainEntity' => $questions ) : null;
}

/** A group as an event; `null` where its days are not known, or where it does not meet. */
function event_of( array $group ) {
	$group = guard_group( $group );
	$times = array();
	foreach ( is_array( $group['schedule'] ?? null ) ? $group['schedule'] : array() as $one ) {
		$days = array();
		foreach ( is_array( $one ) ? (array) ( $one['byDay'] ?? array() ) : array() as $word ) {
			$day    = day_of( $word );
			$days[] = $day && ! $day[1] ? 'https://schema.org/' . gmdate( 'l', 86400 * ( $day[0] + 3 ) ) : ( $day ? $day[1] . DAYS[ $day[0] ] : null );
		}
		if ( array_filter( $days ) ) {
			$times[] = array_filter(
				array(
					'@type'            => 'Schedule',
					'byDay'            => array_values( array_filter( $days ) ),
					'repeatFrequency'  => plain( $one['repeatFrequency'] ?? 'P1W' ),
					'startTime'        => plain( $one['startTime'] ?? '' ),
					'endTime'          => plain( $one['endTime'] ?? '' ),
					'startDate'        => plain( $one['startDate'] ?? '' ),
					'endDate'          => plain( $one['endDate'] ?? '' ),
					'scheduleTimezone' => plain( $one['scheduleTimezone'] ?? '' ),
				)
			);
		}
	}
	$name = plain( $group['name'] ?? '' );
	if ( ! $times || '' === $name || ! is_word( $group['status'] ?? 'active', 'active full' ) ) {
		return null;
	}
	return array_filter(
		array(
			'@type'         => 'Event',
			'name'          => $name,
			'description'   => plain( $group['summary'] ?? '' ),
			'url'           => is_string( $group['url'] ?? null ) ? esc_url_raw( $group['url'], array( 'http', 'https' ) ) : '',
			'eventSchedule' => $times,
			'location'      => event_place( $group['location'] ?? null ),
		)
	);
}

function event_place( $place ) {
	if ( ! is_array( $place ) ) {
		return null;
	}
	$address = array();
	foreach ( array( 'streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry' ) as $key ) {
		$address[ $key ] = plain( $place[ $key ] ?? '' );
	}
	$address = array_filter( $address );
	return $address ? array_filter( array( '@type' => 'Place', 'name' => plain( $place['name'] ?? '' ), 'address' => array( '@type' => 'PostalAddress' ) + $address ) ) : null;
}
